//! Names that are masked by decision.

use crate::town::{LEDGER, PROMISE, REVIEW, Town, told, verify};
use std::fs;

const NAME: &str = "Bo Ek";

fn mask(town: &Town, name: &str) -> (Option<i32>, String) {
    let asked = ["mask", "testby/centrum-2024", "--name", name, "--decision", "KS 2026-11-02 § 12"];
    let output = town.lofte(&[&asked[..], &["--today", "2026-11-03"]].concat());
    (output.status.code(), told(&output))
}

#[test]
fn a_masked_name_is_gone_and_everything_still_holds() {
    let town = Town::sealed();
    town.build();
    let (_, heads) = verify(&town.root(), &["--heads"]);
    let kept = town.path("kept-heads");
    fs::write(&kept, &heads[heads.find("# lofte").unwrap()..heads.rfind("  ").unwrap()]).unwrap();
    let heads: String = heads
        .lines()
        .filter(|line| line.starts_with('#') || line.contains("  "))
        .map(|line| format!("{line}\n"))
        .collect();
    fs::write(&kept, heads).unwrap();
    let (code, said) = mask(&town, NAME);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("maskat i en försegling"), "{said}");
    assert!(said.contains("2025-03-01-granskning.md, rad 5") && said.contains("rad 8"), "{said}");
    let ledger = town.read(LEDGER);
    assert!(!ledger.contains(NAME) && ledger.contains("⟦maskat enligt beslut⟧") && ledger.contains("§ 12"));
    let against = ["--against", kept.to_str().unwrap()];
    assert_eq!(verify(&town.root(), &against).0, Some(0), "{}", verify(&town.root(), &against).1);
    // The name goes from the document too, without being declared.
    town.replace(REVIEW, ", name: Bo Ek", "");
    town.replace(REVIEW, "av Bo Ek.", "av ordföranden.");
    assert!(town.check().0, "{}", town.check().1);
    town.replace(REVIEW, "Läst och", "Bara");
    assert!(!town.check().0, "other words may not change");
    town.replace(REVIEW, "Bara", "Läst och");
    assert!(town.seal("2026-11-04").contains("redan förseglat"));
    town.build();
    assert_eq!(verify(&town.public(), &against).0, Some(0), "{}", verify(&town.public(), &against).1);
    assert!(
        town.page("testby/centrum-2024/granskning/2025-03-01-granskning").contains("maskat enligt beslut")
    );
    assert_eq!(mask(&town, NAME).0, Some(2), "nothing left to mask");
}

#[test]
fn a_sum_that_would_give_the_name_away_goes_with_it() {
    let town = Town::new();
    town.replace(PROMISE, "role: lokalpolisområdeschef", "role: lokalpolisområdeschef, name: Åsa Ek");
    town.seal("2026-03-01");
    let ledger = town.read(LEDGER);
    let line = ledger.lines().find(|line| line.contains("Åsa Ek")).unwrap();
    let record: serde_json::Value = serde_json::from_str(line).unwrap();
    let (plain, own) = (record["text_sha256"].as_str().unwrap(), record["sha256"].as_str().unwrap());
    town.replace(
        PROMISE,
        "commitments:",
        &format!(
            "revisions:\n  - {{date: 2026-01-01, text: En, reason: Två, to_hash: {plain}}}\ncommitments:"
        ),
    );
    assert!(town.check().0, "{}", town.check().1);
    assert_eq!(mask(&town, "Åsa Ek").0, Some(0));
    assert!(!town.read(LEDGER).contains(plain));
    assert!(town.read(PROMISE).contains(own) && !town.read(PROMISE).contains(plain));
    assert!(town.check().0, "{}", town.check().1);
}

#[test]
fn a_published_ledger_proves_what_was_removed_without_its_text() {
    let town = Town::sealed();
    town.replace(REVIEW, "title:", "removed: {date: 2026-04-01, reason: Den var inte offentlig}\ntitle:");
    town.build();
    let published = fs::read_to_string(town.public().join("data/ledger/testby.jsonl")).unwrap();
    assert!(published.contains("granskning.md") && !published.contains("Läst och granskat"));
    assert_eq!(verify(&town.public(), &[]).0, Some(0), "{}", verify(&town.public(), &[]).1);
}

#[test]
fn where_a_name_was_nothing_else_can_be_said() {
    let town = Town::sealed();
    assert_eq!(mask(&town, NAME).0, Some(0));
    let (passes, said) = town.check();
    assert!(passes && said.contains("står ett namn: ”Bo Ek”"), "the name is to be taken out: {said}");
    town.replace(REVIEW, ", name: Bo Ek", "");
    for other in [
        "Löftet gäller inte längre.",
        "ingen.",
        "ordföranden.\n\n- En punkt\n- En till.",
        "Per Berg, som avgick.",
        "chefen, som\nslutade.",
    ] {
        let now = town.read(REVIEW);
        town.replace(REVIEW, "av Bo Ek.", &format!("av {other}"));
        let (passes, said) = town.check();
        assert!(!passes && said.contains("Brödtexten har ändrats"), "{other}: {said}");
        town.write(REVIEW, &now);
    }
    for other in
        ["av.", "av ⟦maskat enligt beslut⟧.", "av [namnet borttaget].", "av en tjänsteman på kommunen."]
    {
        let now = town.read(REVIEW);
        town.replace(REVIEW, "av Bo Ek.", other);
        assert!(town.check().0, "{other}: {}", town.check().1);
        town.write(REVIEW, &now);
    }
}

#[test]
fn a_name_that_went_by_decision_is_no_change_in_any_history() {
    let town = Town::new();
    town.replace(PROMISE, "role: lokalpolisområdeschef", "role: lokalpolisområdeschef, name: Åsa Ek");
    town.seal("2026-03-01");
    town.replace(PROMISE, "Öppna träffar", "Slutna träffar");
    let declared = |reason: &str, day: &str| {
        let output = town.lofte(&["revise", "testby/centrum-2024", "--reason", reason, "--today", day]);
        assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    };
    declared("Lokalen.", "2026-04-01");
    town.seal("2026-04-02");
    assert_eq!(mask(&town, "Åsa Ek").0, Some(0));
    town.replace(PROMISE, ", name: Åsa Ek", "");
    assert!(town.check().0, "{}", town.check().1);
    let nothing =
        told(&town.lofte(&["revise", "testby/centrum-2024", "--reason", "X", "--today", "2026-11-04"]));
    assert!(!town.read(PROMISE).contains("reason: X"), "{nothing}");
    let told_of_the_name = || {
        town.build();
        for page in ["testby/centrum-2024/historik", "testby/centrum-2024"] {
            let page = town.page(page);
            assert!(!page.contains("Ingen har uppgett varför"), "{page}");
            assert!(!page.contains("maskat enligt beslut⟧"), "{page}");
            assert!(page.contains("Lokalen."), "{page}");
        }
    };
    told_of_the_name();
    // Nor does it stand under the reason of what is changed later.
    town.replace(PROMISE, "Slutna träffar", "Få träffar");
    declared("Budgeten.", "2026-11-05");
    told_of_the_name();
    town.seal("2026-11-06");
    told_of_the_name();
    assert!(town.page("testby/centrum-2024/historik").contains("Budgeten."));
}
