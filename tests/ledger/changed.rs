//! A text that was sealed is another now.

use crate::town::{ACCOUNT, LEDGER, PROMISE, REVIEW, Town, told, verify};
use lofte::check::{Drafts, Question, canonical::canonical, check};
use lofte::load::load;
use lofte::model::when::Today;
use lofte::source::FilePath;

/// The hash that a revision must lead to.
fn hash(town: &Town, file: &str) -> String {
    let question =
        Question { today: Today("2026-11-29".parse().unwrap()), drafts: Drafts::Hidden, base_url: None };
    let checked = check(&load(&town.root()).unwrap(), &question);
    let facts = checked.facts.or(checked.unsound.map(|unsound| unsound.facts)).unwrap();
    canonical(&facts, &checked.texts, &FilePath::new(file)).unwrap().hash().to_string()
}

#[test]
fn one_word_of_a_promise_fails_until_it_is_declared_and_the_page_says_so() {
    let town = Town::sealed();
    assert!(town.build().status.success());
    assert!(town.page("testby/centrum-2024").contains("Oförändrat sedan det förseglades"));
    town.replace(PROMISE, "text: Öppna träffar för boende", "text: Slutna träffar för boende");
    let (passes, said) = town.check();
    assert!(!passes);
    let expected = "fel: `commitments.traffar.text` har ändrats sedan texten förseglades 2026-03-01: \
                    ”Öppna träffar för boende” blev ”Slutna träffar för boende”";
    assert!(said.contains(expected), "{said}");
    assert!(said.contains("centrum-2024/index.md:18:11"), "{said}");
    assert!(said.contains("lofte revise testby/centrum-2024"), "{said}");
    assert_eq!(town.build().status.code(), Some(1));
    let to_hash = hash(&town, PROMISE);
    let entry = format!(
        "revisions:\n  - {{date: 2026-04-01, text: Träffarna är slutna, reason: Lokalen, to_hash: {to_hash}}}\ncommitments:"
    );
    town.replace(PROMISE, "commitments:", &entry);
    assert!(town.check().0, "{}", town.check().1);
    assert!(town.build().status.success());
    assert!(town.page("testby/centrum-2024").contains("Ändringen är redovisad"));
    assert!(town.seal("2026-04-02").contains("på nytt"));
    assert_eq!(town.read(LEDGER).lines().count(), 5);
    assert!(town.check().0);
    town.build();
    let page = town.page("testby/centrum-2024");
    assert!(page.contains("Förseglat") && page.contains("2 april 2026"), "{page}");
    assert_eq!(verify(&town.public(), &[]).0, Some(0), "{}", verify(&town.public(), &[]).1);
    // The revision led to another text than this.
    town.replace(PROMISE, "text: Slutna träffar", "text: Inga träffar");
    assert!(!town.check().0);
}

#[test]
fn every_changed_key_and_the_body_are_pointed_at() {
    let town = Town::sealed();
    town.replace(PROMISE, "at_least: 900", "at_least: 90");
    town.replace(PROMISE, "    answers: [otrygghet]\n", "");
    town.replace(PROMISE, "Bakgrunden, i löpande text.", "Bakgrunden, i flytande text.");
    let (passes, said) = town.check();
    assert!(!passes);
    for part in [
        "`commitments.polisnarvaro.answers` har tagits bort",
        "`commitments.polisnarvaro.target.1.at_least` har också ändrats: ”900” blev ”90”",
        "Brödtexten har också ändrats: ”Bakgrunden, i löpande text.",
        "15 |     target: {at_least: 90, unit: timmar, per: year}\n   |                        --",
    ] {
        assert!(said.contains(part), "{part}:\n{said}");
    }
}

#[test]
fn what_is_no_part_of_the_text_may_change() {
    let town = Town::sealed();
    town.replace(PROMISE, "period: 2024", "period: '2024' # ett år\nreviewed: 2026-03-03\naliases: [/kort/]");
    assert!(town.check().0, "{}", town.check().1);
}

#[test]
fn an_account_needs_its_own_revision_and_a_review_a_correction() {
    let town = Town::sealed();
    town.replace(ACCOUNT, "number: 640", "number: 940");
    let (passes, said) = town.check();
    assert!(!passes && said.contains("`corrects: 2025-02-01`"), "{said}");
    assert!(said.contains("lofte revise testby/centrum-2024/2025-02-01"), "{said}");
    let to_hash = hash(&town, ACCOUNT);
    town.replace(
        ACCOUNT,
        "commitments:",
        &format!(
            "revisions:\n  - {{date: 2026-04-01, text: Rätt antal, reason: Skrivfel, to_hash: {to_hash}}}\ncommitments:"
        ),
    );
    assert!(town.check().0, "{}", town.check().1);
    town.replace(REVIEW, "assessment: Ja", "assessment: Nej");
    let (passes, said) = town.check();
    assert!(!passes && said.contains("En granskning rättas i en ny fil"), "{said}");
    let refused = town.lofte(&["revise", "testby/centrum-2024/2025-03-01-granskning", "--reason", "Slarv"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(told(&refused).contains("`corrects: 2025-03-01-granskning`"), "{}", told(&refused));
    let refused = town.lofte(&["revise", "testby/centrum-2024/2025-02-02", "--reason", "Slarv"]);
    assert!(told(&refused).contains("Menade du testby/centrum-2024/2025-02-01?"), "{}", told(&refused));
}

#[test]
fn no_ledger_yet_is_fine_and_costs_no_word() {
    let town = Town::new();
    assert!(town.check().0, "{}", told(&town.lofte(&["check"])));
    assert!(town.build().status.success());
    let page = town.page("testby/centrum-2024");
    assert!(!page.contains("Förseglat") && page.contains("kontrollsumma"), "{page}");
}

/// The remedy is to write the old id, not to declare that what was promised is gone; and it is said once.
#[test]
fn an_id_that_was_changed_is_one_finding() {
    let town = Town::sealed();
    town.replace(PROMISE, "  polisnarvaro:", "  narvaro-av-polis:");
    let (passes, said) = town.check();
    assert!(!passes && said.contains("1 fel") && said.contains("Skriv `polisnarvaro` igen"), "{said}");
}

#[test]
fn blanks_that_differ_can_be_seen() {
    let town = Town::sealed();
    town.replace(PROMISE, "Bakgrunden, i löpande", "Bakgrunden,  i löpande");
    let (passes, said) = town.check();
    assert!(!passes && said.contains("Bakgrunden,␣i␣") && said.contains("Bakgrunden,␣␣i␣"), "{said}");
}

/// Not even a declared change takes a commitment out of the counts.
#[test]
fn a_commitment_that_was_taken_out_is_to_be_written_back() {
    let town = Town::new();
    let one = "commitments:\n  kafe: {text: Ett kafé i parken}";
    town.replace(PROMISE, "commitments:", one);
    town.seal("2026-03-01");
    assert!(town.check().0, "{}", town.check().1);
    town.replace(PROMISE, one, "commitments:");
    let (passes, said) = town.check();
    assert!(
        !passes && said.contains("`commitments.kafe` har tagits bort sedan löftet förseglades"),
        "{said}"
    );
    assert!(said.contains("`status: withdrawn`"), "{said}");
    let revised = town.lofte(&["revise", "testby/centrum-2024", "--reason", "Rensat"]);
    assert_ne!(revised.status.code(), Some(0), "{}", told(&revised));
}

/// A plan that is exchanged takes with it what was missed by the old one; one that is added does not.
#[test]
fn a_plan_of_follow_up_that_was_exchanged_is_told_of() {
    let town = Town::new();
    let plan = |plan: &str| format!("follow_up: {plan}\ncommitments:");
    town.replace(PROMISE, "follow_up: {every: half_year, lead: testby}\n", "");
    town.replace(PROMISE, "commitments:", &plan("{every: tertial}"));
    town.seal("2026-03-01");
    town.replace(PROMISE, "follow_up: {every: tertial}", "follow_up: {every: year, within: 900}");
    assert!(town.check().1.contains("Planen för uppföljning är en annan"), "{}", town.check().1);
    town.replace(
        PROMISE,
        "follow_up: {every: year, within: 900}",
        "follow_up: [{every: tertial, lead: testby}, {from: 2024-09-01, every: year, within: 900}]",
    );
    assert!(!town.check().1.contains("Planen för uppföljning är en annan"), "{}", town.check().1);
}
