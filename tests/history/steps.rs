//! Two strands, what was declared and what was sealed, told as one.

use crate::place::{PROMISE, Place};

#[test]
fn a_step_is_told_once_whether_sealed_declared_or_both() {
    let place = Place::new();
    // From before lofte: only `was` knows what it said.
    place.replace(
        PROMISE,
        "image:",
        "revisions:\n  - {date: 2024-05-01, text: Fler timmar, reason: Dialogen, was: {title: Gamla namnet, \
         commitments: {polisnarvaro: {target: {at_least: 500, unit: timmar, per: year}}, traffar: new}}}\nimage:",
    );
    place.seal("2026-03-01");
    place.replace(PROMISE, "Öppna träffar", "Slutna träffar");
    assert_eq!(place.revise(&["--reason", "Ett"]).code, Some(0));
    place.seal("2026-04-02");
    place.replace(PROMISE, "period: 2024\n", "period: 2024–2025\n");
    assert_eq!(place.revise(&["--reason", "Två", "--date", "2026-05-01"]).code, Some(0));
    let page = place.page("testby/centrum-2024/historik");
    let order = ["1 maj 2024", "Fler timmar", "1 april 2026", "Ett", "1 maj 2026", "Två"];
    let places: Vec<usize> = order.iter().map(|part| page.find(part).unwrap()).collect();
    assert!(places.is_sorted(), "{places:?}\n{page}");
    for part in [
        "Mål: minst [-500-] {+900+} timmar per år",
        "Nytt åtagande: ",
        "Rubrik: [-Gamla namnet-] {+Medborgarlöfte för Testby centrum+}",
        "Text: [-Öppna-] {+Slutna+} träffar för boende",
        "Period: [-2024-] {+2024–2025+}",
    ] {
        assert_eq!(page.matches(part).count(), 1, "{part}:\n{page}");
    }
    assert!(!page.contains("Ingen har uppgett varför"), "{page}");
    // The last day that the period had stays due, though only the sealed text knows it.
    let due = place.lofte(&["status", "--format", "json", "--today", "2026-11-29"]);
    assert!(due.out.contains("\"2024-12-31\""), "{}", due.out);
}

#[test]
fn a_revision_without_what_was_says_that_it_was_not_kept() {
    let place = Place::new();
    place.replace(PROMISE, "image:", "revisions:\n  - {date: unknown, text: Något, reason: Okänt}\nimage:");
    let page = place.page("testby/centrum-2024/historik");
    assert!(
        page.contains("datum okänt Något Skäl: Okänt Hur det stod tidigare är inte bevarat här."),
        "{page}"
    );
}

#[test]
fn without_the_output_it_stands_on_the_promise() {
    let place = Place::new();
    place.replace(
        PROMISE,
        "image:",
        "revisions:\n  - {date: 2024-05-01, text: Nytt namn, reason: Dialogen, was: {title: Gamla namnet}}\nimage:",
    );
    assert!(!place.page("testby/centrum-2024").contains("Gamla namnet"));
    place.replace("content/site.yaml", "title:", "outputs: {history: false}\ntitle:");
    let page = place.page("testby/centrum-2024");
    assert!(page.contains("Gamla namnet") && !page.contains("ord för ord"), "{page}");
    assert!(!place.has_page("testby/centrum-2024/historik"));
}

#[test]
fn a_promise_that_never_changed_has_no_such_page() {
    let place = Place::sealed();
    assert!(!place.page("testby/centrum-2024").contains("Så har texten ändrats"));
    assert!(!place.has_page("testby/centrum-2024/historik"));
}

#[test]
fn what_only_the_sealed_texts_know_stands_in_the_timeline_of_the_commitment_too() {
    let place = Place::sealed();
    place.replace(PROMISE, "Öppna träffar", "Slutna träffar");
    let typed = place.read(PROMISE);
    assert_eq!(place.revise(&["--reason", "Lokalen", "--text", "Träffarna är slutna"]).code, Some(0));
    place.seal("2026-04-02");
    let page = place.page("testby/centrum-2024");
    // Of the promise, and of the commitment that it concerns.
    assert_eq!(page.matches("Ändring: Träffarna är slutna").count(), 2, "{page}");
    // Somebody took the declaration away: that it changed is still told, and that nobody says why.
    place.write(PROMISE, &typed);
    let page = place.page("testby/centrum-2024");
    assert_eq!(page.matches("2 april 2026 Texten ändrades. Ingen har uppgett varför.").count(), 3, "{page}");
}

#[test]
fn a_commitment_that_came_later_is_not_missed_in_what_was_told_before() {
    let place = Place::sealed();
    place.replace(PROMISE, "  traffar:", "  ljus:\n    text: Nya lampor\n  traffar:");
    assert_eq!(place.revise(&["--reason", "Dialogen"]).code, Some(0));
    let status = |place: &Place| place.lofte(&["status", "--format", "json", "--today", "2026-11-29"]).out;
    assert!(!status(&place).contains("\"not_mentioned\""), "{}", status(&place));
    // Promised from the beginning, it would be.
    let other = Place::new();
    other.replace(PROMISE, "  traffar:", "  ljus:\n    text: Nya lampor\n  traffar:");
    assert!(status(&other).contains("\"not_mentioned\""), "{}", status(&other));
}
