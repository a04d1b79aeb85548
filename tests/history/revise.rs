//! `lofte revise`: shows, asks, writes, and touches nothing else.

use crate::place::{PROMISE, Place};

const BEFORE: &str = "text: Öppna träffar för boende";
const AFTER: &str = "text: Slutna träffar för boende";

#[test]
fn one_word_fails_until_it_is_declared_and_then_stands_word_by_word() {
    let place = Place::sealed();
    place.replace(PROMISE, BEFORE, AFTER);
    place.replace(PROMISE, "at_least: 900", "at_least: 800");
    assert!(!place.passes());
    let typed = place.read(PROMISE);
    let said = place.revise(&["--reason", "Lokalen rymmer: få", "--decided-by", "Styrgruppen"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert_eq!(
        said.out,
        "commitments.polisnarvaro.target.1.at_least\n  [-900-] {+800+}\n\
         commitments.traffar.text\n  [-Öppna-] {+Slutna+} träffar för boende\n"
    );
    let written = place.read(PROMISE);
    let begins = "revisions:\n  - date: 2026-04-01\n    text: >\n      Ändrat: åtagandet polisnarvaro, åtagandet traffar.\n    \
                  reason: >\n      Lokalen rymmer: få\n    decided_by: Styrgruppen\n    to_hash: ";
    let (before, after) = typed.split_at(typed.find("---\nBakgrunden").unwrap());
    assert!(written.starts_with(&format!("{before}{begins}")), "{written}");
    assert!(written.ends_with(&format!("\n{after}")), "{written}");
    assert!(place.passes());
    let page = place.page("testby/centrum-2024/historik");
    for part in [
        "1 april 2026 Ändrat: åtagandet polisnarvaro, åtagandet traffar.",
        "Skäl: Lokalen rymmer: få",
        "Beslutat av: Styrgruppen",
        "Mål: minst [-900-] {+800+} timmar per år",
        "Text: [-Öppna-] {+Slutna+} träffar för boende",
    ] {
        assert!(page.contains(part), "{part}:\n{page}");
    }
    assert!(place.page("testby/centrum-2024").contains("Så har texten ändrats 1 april 2026 Ändrat:"));
    assert!(place.sitemap().contains("/testby/centrum-2024/historik/"));
    assert!(place.has_page("en/testby/centrum-2024/historik"));
}

#[test]
fn nothing_is_written_without_a_reason_or_where_nothing_differs() {
    let place = Place::sealed();
    let said = place.revise(&["--reason", "Därför"]);
    assert_eq!(said.code, Some(0));
    assert!(said.err.contains("Ingenting i testby/centrum-2024 skiljer sig"), "{}", said.err);
    place.replace(PROMISE, BEFORE, AFTER);
    let typed = place.read(PROMISE);
    let said = place.revise(&[]);
    assert_eq!(said.code, Some(2));
    assert!(said.err.contains("Skälet saknas. Skriv det efter --reason"), "{}", said.err);
    assert_eq!(place.revise(&["--reason", " "]).code, Some(2));
    assert_eq!(place.read(PROMISE), typed);
    assert_eq!(place.revise(&["--reason", "Därför"]).code, Some(0));
    let said = place.revise(&["--reason", "Därför"]);
    assert!(said.err.contains("är redan redovisad"), "{}", said.err);
    assert_eq!(place.read(PROMISE).matches("to_hash").count(), 1);
}

#[test]
fn another_mistake_in_the_promise_comes_first() {
    let place = Place::sealed();
    place.replace(PROMISE, BEFORE, AFTER);
    place.replace(PROMISE, "period: 2024\n", "period: 2024-13\n");
    let typed = place.read(PROMISE);
    let said = place.revise(&["--reason", "Därför"]);
    assert_eq!(said.code, Some(1), "{}", said.err);
    assert!(said.err.contains("2024-13"), "{}", said.err);
    assert_eq!(place.read(PROMISE), typed);
    let said = place.lofte(&["revise", "testby/centrun-2024", "--lang", "sv", "--reason", "x"]);
    assert_eq!(said.code, Some(2));
    assert!(said.err.contains("testby/centrum-2024"), "{}", said.err);
}

/// Whatever stands under `revisions` already, and however lines end: the entry is the last, the rest is untouched.
#[test]
fn the_entry_goes_last_and_every_other_byte_stays() {
    let lists = [
        ("revisions: []   # inga än\n", "inga än"),
        ("revisions:\n- {date: 2025-01-02, text: Ett, reason: Två}\n# efter\n", "# efter"),
        (
            "revisions:\n    - date: 2025-01-02\n      text: Ett\n      reason: >\n        Två\n        rader\n\n",
            "rader",
        ),
        ("revisions: [{date: 2025-01-02, text: 'Ett ]', reason: Två}] # slut\n", "# slut"),
        ("revisions: [\n  {date: 2025-01-02, text: Ett, reason: Två},\n]\n", "Ett"),
        ("revisions: [\n  {date: 2025-01-02, text: Ett, reason: Två},   # inte ]\n  ]   # slut ]\n", "slut"),
        ("revisions: [ {date: 2025-01-02,\n text: Ett, reason: Två}\n # sist\n ]\n", "sist"),
        ("revisions: [\n]\n", "revisions"),
        ("revisions:\n  [{date: 2025-01-02, text: Ett, reason: Två}]\n", "Ett"),
        ("", "period"),
    ];
    for (list, stays) in lists {
        for line_end in ["\n", "\r\n"] {
            let place = Place::new();
            place.replace(PROMISE, "image:", &format!("{list}image:"));
            let typed = place.read(PROMISE);
            place.write(PROMISE, &format!("\u{FEFF}{}", typed.replace('\n', line_end)));
            place.seal("2026-03-01");
            // Decomposed, as some editors write it.
            place.replace(PROMISE, BEFORE, "text: O\u{308}ppna tra\u{308}ffar fo\u{308}r alla");
            let typed = place.read(PROMISE);
            let said = place.revise(&["--reason", "En \"sträng\" # med [allt]", "--text", "Fler får komma"]);
            assert_eq!(said.code, Some(0), "{list}\n{}", said.err);
            let written = place.read(PROMISE);
            assert!(place.passes(), "{written}");
            assert!(is_kept_in(&typed, &written), "{list:?} {line_end:?}\n{written}");
            assert!(written.contains(stays) && written.contains("Fler får komma"), "{written}");
            assert_eq!(
                written.matches('\r').count(),
                if line_end == "\n" { 0 } else { written.matches('\n').count() }
            );
            let page = place.page("testby/centrum-2024/historik");
            assert!(page.contains("Öppna träffar för [-boende-] {+alla+}"), "{page}");
            assert!(page.contains("Skäl: En \"sträng\" # med [allt]"), "{page}");
        }
    }
}

/// Whether every byte of a text is still there, in order.
fn is_kept_in(typed: &str, written: &str) -> bool {
    let mut written = written.bytes();
    typed.bytes().all(|byte| written.any(|other| other == byte))
}

#[test]
fn a_commitment_that_was_added_is_called_so() {
    let place = Place::sealed();
    place.replace(PROMISE, "commitments:", "commitments:\n  kafe: {text: Ett kafé i parken}");
    place.replace(PROMISE, "at_least: 900", "at_least: 800");
    assert_eq!(place.revise(&["--reason", "Fler bad om det"]).code, Some(0));
    let written = place.read(PROMISE);
    assert!(written.contains("Ändrat: åtagandet polisnarvaro. Tillagt: åtagandet kafe."), "{written}");
}
