//! What a later account corrects is shown beside what was said.

use crate::place::Place;

#[test]
fn both_texts_stand_in_a_correction() {
    let place = Place::new();
    place.write(
        "content/municipalities/testby/centrum-2024/2025-03-01-rattelse.md",
        "---\nkind: evaluation\nreported_by: [lpo-test, testby]\ncorrects: 2025-02-01\ncommitments:\n  \
         polisnarvaro: {status: fulfilled, outcome: {number: 940, unit: timmar}}\n---\n\n## Närvaron {#polisnarvaro}\n\
         Närvaron räckte till under sommaren.\n",
    );
    let page = place.page("testby/centrum-2024/uppfoljning/2025-03-01-rattelse");
    for part in [
        "Det här rättades:",
        "Status: [-Delvis uppfyllt-] {+Uppfyllt+}",
        "Utfall: [-640-] {+940+} timmar",
        "Redovisning: Närvaron räckte [-inte-] till under sommaren.",
    ] {
        assert!(page.contains(part), "{part}:\n{page}");
    }
}

const ACCOUNT: &str = "content/municipalities/testby/centrum-2024/2025-02-01.md";

#[test]
fn an_account_whose_words_were_changed_shows_them_word_by_word() {
    let place = Place::sealed();
    place.replace(ACCOUNT, "outcome: {number: 640, unit: timmar}", "outcome: {number: 740, unit: timmar}");
    place.replace(ACCOUNT, "Två träffar har hållits.", "Tre träffar har hållits.");
    let said = place.lofte(&["check", "--today", "2026-11-29", "--lang", "sv"]);
    assert!(said.out.contains("lofte revise testby/centrum-2024/2025-02-01."), "{}", said.out);
    let revise = ["revise", "testby/centrum-2024/2025-02-01", "--lang", "sv", "--today", "2026-04-01"];
    let said =
        place.lofte(&[&revise[..], &["--text", "Timmar och träffar", "--reason", "Felräkning"]].concat());
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.out.contains("[-640-] {+740+}"), "{}", said.out);
    assert!(place.passes());
    let page = place.page("en/testby/centrum-2024/uppfoljning/2025-02-01");
    assert!(page.contains("Outcome: Removed: 640 End of removed. Added: 740"), "{page}");
    let page = place.page("testby/centrum-2024/uppfoljning/2025-02-01");
    for part in [
        "Ändringar i texten 1 april 2026 Timmar och träffar Skäl: Felräkning Ändrat om: Synlig uniformerad polis",
        "Utfall: [-640-] {+740+} timmar I redovisningen i övrigt",
        "Träffar [-Två-] {+Tre+} träffar har hållits.",
    ] {
        assert!(page.contains(part), "{part}:\n{page}");
    }
    let promise = place.page("testby/centrum-2024");
    assert!(
        promise.contains("1 april 2026 Texten ändrades i utvärderingen 1 februari 2025: Timmar"),
        "{promise}"
    );
    // Before lofte, only `was` knows what it said.
    let place = Place::new();
    place.replace(
        ACCOUNT,
        "commitments:",
        "revisions:\n  - {date: 2025-03-01, text: Ett status, reason: Slarv, was: {commitments: {polisnarvaro: {status: fulfilled}}}}\n\
         commitments:",
    );
    let page = place.page("testby/centrum-2024/uppfoljning/2025-02-01");
    assert!(page.contains("Status: [-Uppfyllt-] {+Delvis uppfyllt+}"), "{page}");
    // Without a page of its own it stands on the promise's, and no anchor stands there twice.
    place.replace("content/site.yaml", "title:", "outputs: {follow_up_pages: false}\ntitle:");
    let page = place.page("testby/centrum-2024");
    assert!(page.contains("Status: [-Uppfyllt-] {+Delvis uppfyllt+}"), "{page}");
}
