//! The text that is sealed: the same in every dress, another with every word (FORMAT part B, *Sealed*).

use super::site::{Site, checked};
use lofte::check::Drafts;
use lofte::check::canonical::canonical;
use lofte::model::canonical_text::CanonicalText;
use lofte::source::FilePath;

const PROMISE: &str = "municipalities/ekby/torget/index.md";
const ACCOUNT: &str = "municipalities/ekby/torget/2024-08-20.md";

fn of(file: &str, text: &str) -> CanonicalText {
    of_site(&Site::small().with(file, text), file)
}

fn of_site(site: &Site, file: &str) -> CanonicalText {
    let checked = checked(&site.sources(), Drafts::Shown);
    let facts = checked.facts.unwrap_or_else(|| panic!("{:#?}", checked.findings));
    canonical(&facts, &checked.texts, &FilePath::new(format!("content/{file}"))).unwrap()
}

const PLAIN: &str = "---
title: Torget och gågatan
period: 2024–2025
parties: [ekby, lpo]
needs: {ljus: Mer ljus}
follow_up: {every: half_year, months: [6]}
commitments:
  lampor:
    text: Nya lampor på torget före vintern
    target: {at_least: 0180, unit: lampor}
---
Bakgrunden.
";

const DRESSED: &str = "---
# En anteckning
commitments:
  'lampor':
    target:
      - at_least: \"0180\"
        unit: >
          lampor
    text: |
      Nya lampor
        på torget
      före vintern
kind: promise
title: \"Torget och g\\u0061\\u030agatan\"
needs:
  ljus:   Mer
    ljus
follow_up:
- {months: ['6'], every: half_year}
parties:
- ekby
- 'lpo'
period:   '2024–2025'   # med tankstreck
draft: true
published: 2024-01-01
reviewed: 2025-01-01
contacts: [{role: Samordnare, email: nagon@ekby.example}]
source: {title: Papperet, url: https://ekby.example/, seen: 2025-01-01}
aliases: [/torget/]
revisions:
  - {date: 2024-02-01, text: En lampa till, reason: Det var mörkt}
---

Bakgrunden.

";

#[test]
fn the_form_is_known_and_its_hash_can_be_made_by_others() {
    let text = of(PROMISE, PLAIN);
    let known = "{\"body\":\"Bakgrunden.\",\"keys\":{\"commitments\":{\"lampor\":{\"target\":[{\"at_least\":\"0180\",\
                 \"unit\":\"lampor\"}],\"text\":\"Nya lampor på torget före vintern\"}},\"follow_up\":[{\"every\":\
                 \"half_year\",\"months\":[\"6\"]}],\"needs\":{\"ljus\":\"Mer ljus\"},\"parties\":[\"ekby\",\"lpo\"],\
                 \"period\":\"2024–2025\",\"title\":\"Torget och gågatan\"},\"kind\":\"promise\"}";
    assert_eq!(text.as_str(), known);
    // By another program: `printf %s "$known" | sha256sum`.
    assert_eq!(text.hash().to_string(), "0153e500e7841b70134429ca175bc915125d026ee7cb630139436a4f1423b99b");
    assert_eq!(text.hash().to_string().parse(), Ok(text.hash()));
}

#[test]
fn quotes_blocks_order_comments_and_what_is_no_text_change_nothing() {
    assert_eq!(of(PROMISE, DRESSED), of(PROMISE, PLAIN));
}

#[test]
fn line_ends_marks_and_decomposed_letters_change_nothing() {
    let windows = format!("\u{FEFF}{}", PLAIN.replace('\n', "\r\n").replace('å', "a\u{30a}"));
    assert_eq!(of(PROMISE, &windows), of(PROMISE, PLAIN));
}

#[test]
fn every_word_that_is_promised_changes_it() {
    let changes = [
        ("Nya lampor", "Lampor"),
        ("0180", "180"),
        ("2024–2025", "2024-2025"),
        ("[ekby, lpo]", "[lpo, ekby]"),
        ("[ekby, lpo]", "[ekby]"),
        ("ljus: Mer ljus", "ljuset: Mer ljus"),
        ("Bakgrunden.", "Bakgrunden!"),
        ("months: [6]", "months: [7]"),
        ("Torget och", "Torget  \u{a0}och"),
        ("period:", "kind: agreement\nperiod:"),
        ("period:", "aim: Trygghet\nperiod:"),
    ];
    for (before, after) in changes {
        assert!(PLAIN.contains(before), "{before}");
        assert_ne!(of(PROMISE, &PLAIN.replace(before, after)), of(PROMISE, PLAIN), "{after}");
    }
}

#[test]
fn a_blank_line_is_kept_however_it_is_written() {
    let with = |text: &str| of(PROMISE, &PLAIN.replace("text: Nya lampor på torget före vintern", text));
    let folded = with("text: >\n      Ett\n      två\n\n      tre");
    assert_eq!(with("text: |\n      Ett\n      två\n\n\n      tre\n"), folded);
    assert_eq!(with("text: Ett\n      två\n\n      tre"), folded);
    assert_eq!(with("text: \"Ett två\\ntre\""), folded);
    assert_ne!(with("text: Ett två tre"), folded);
}

#[test]
fn the_date_of_an_account_is_its_own_or_its_names() {
    let account = "---\nreported_by: [ekby]\ncovers: 2024\ncommitments: {ljus: {}}\n---\nSagt.\n";
    let named = of(ACCOUNT, account);
    let dated = account.replace("covers", "kind: follow_up\ndate: 2024-08-20\ncovers");
    assert_eq!(of(ACCOUNT, &dated), named);
    let renamed = "municipalities/ekby/torget/augusti.md";
    assert_eq!(of(renamed, &dated), named);
    assert_ne!(of("municipalities/ekby/torget/2024-08-21.md", account), named);
    assert_ne!(of(ACCOUNT, &account.replace("covers", "kind: evaluation\ncovers")), named);
    assert!(named.as_str().contains("\"ljus\":{}"), "{named:?}");
}

#[test]
fn a_review_has_a_text_too_and_what_is_neither_has_none() {
    let file = "municipalities/ekby/2024-05-01-granskning.md";
    let review = of(file, "---\ntitle: Granskning\nreviewed_by: [ekby]\n---\nDet gick bra.\n");
    assert_eq!(
        review.as_str(),
        "{\"body\":\"Det gick bra.\",\"keys\":{\"date\":\"2024-05-01\",\"reviewed_by\":[\"ekby\"],\
         \"title\":\"Granskning\"},\"kind\":\"review\"}"
    );
    let checked = checked(&Site::small().sources(), Drafts::Hidden);
    let town = FilePath::new("content/municipalities/ekby/index.md");
    assert_eq!(canonical(&checked.facts.unwrap(), &checked.texts, &town), None);
}

#[test]
fn what_only_a_strict_parser_refuses_is_read_all_the_same() {
    let plain = of(PROMISE, PLAIN);
    for (from, to) in [
        ("period: 2024–2025", "period:\t2024–2025"),
        ("parties: [ekby, lpo]", "parties: [\n  ekby, lpo,\n]"),
        ("parties: [ekby, lpo]", "parties: [ekby, lpo]\ndocuments: [\n]"),
        ("needs: {ljus: Mer ljus}", "needs: {\n  ljus:\tMer ljus\n}"),
    ] {
        assert_eq!(of(PROMISE, &PLAIN.replace(from, to)), plain, "{to}");
    }
}
