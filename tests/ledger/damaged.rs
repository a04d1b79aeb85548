//! What happens to ledgers and documents in practice: editors, merges, moves, removals. Each has its own sentence.

use crate::town::{ACCOUNT, LEDGER, PROMISE, Town, told, verify};
use std::fs;

fn keep_heads(town: &Town) -> String {
    let (code, said) = verify(&town.root(), &["--heads"]);
    assert_eq!(code, Some(0), "{said}");
    let heads: Vec<&str> = said.lines().filter(|line| line.starts_with('#') || line.contains("  ")).collect();
    let kept = town.path("kept-heads");
    fs::write(&kept, heads.join("\n") + "\n").unwrap();
    kept.to_str().unwrap().to_owned()
}

#[test]
fn what_editors_and_merges_do_to_lines_means_nothing() {
    let town = Town::sealed();
    let whole = town.read(LEDGER);
    let twice: String = whole.lines().map(|line| format!("{line}\n{line}\n")).collect();
    let dressed = [
        twice,
        whole.replace('\n', "\r\n"),
        format!("\u{FEFF}{whole}"),
        whole.replace('\n', "\n\n"),
        whole.trim_end().to_owned(),
    ];
    for text in dressed {
        town.write(LEDGER, &text);
        let (code, said) = verify(&town.root(), &[]);
        assert_eq!(code, Some(0), "{said}");
        assert!(town.check().0, "{}", town.check().1);
        assert!(town.seal("2026-03-02").contains("redan förseglat"));
    }
}

#[test]
fn a_line_that_is_no_record_is_named_with_its_number() {
    let town = Town::sealed();
    let whole = town.read(LEDGER);
    let second = whole.lines().nth(1).unwrap();
    for broken in [&second[..second.len() / 2], "<<<<<<< HEAD", "{}", "null", &format!(" {second}")] {
        town.write(LEDGER, &whole.replacen(second, broken, 1));
        let (passes, said) = town.check();
        assert!(!passes, "{broken}");
        assert!(
            said.contains("Rad 2 ") && said.contains("content/ledger/testby.jsonl:2:1"),
            "{broken}:\n{said}"
        );
        let (code, said) = verify(&town.root(), &[]);
        assert!(code == Some(1) && said.contains("Rad 2 "), "{broken}:\n{said}");
        let refused = town.lofte(&["seal", "--today", "2026-03-02"]);
        assert_eq!(refused.status.code(), Some(1), "{broken}: {}", told(&refused));
    }
}

#[test]
fn a_taken_away_last_line_is_caught_by_what_was_kept() {
    let town = Town::sealed();
    let kept = keep_heads(&town);
    let whole = town.read(LEDGER);
    for number in 0..whole.lines().count() {
        let left = whole.lines().enumerate().filter(|(index, _)| *index != number);
        town.write(LEDGER, &left.map(|(_, line)| format!("{line}\n")).collect::<String>());
        let (code, said) = verify(&town.root(), &["--against", &kept]);
        assert_eq!(code, Some(1), "line {number}: {said}");
        assert!(said.contains("Den sparade förseglingen av municipalities/testby"), "{said}");
    }
    // What is left of it would be sealed as new.
    let check = town.lofte(&["seal", "--check", "--today", "2026-03-02"]);
    assert_eq!(check.status.code(), Some(1), "{}", told(&check));
}

#[test]
fn a_town_that_is_gone_is_missed_document_by_document() {
    let town = Town::sealed();
    fs::remove_dir_all(town.path("content/municipalities/testby")).unwrap();
    let (passes, said) = town.check();
    assert!(!passes);
    for document in ["testby/index.md", "centrum-2024/index.md", "2025-02-01.md", "2025-03-01-granskning.md"]
    {
        assert!(said.contains(&format!("{document} är borta")), "{document}:\n{said}");
    }
    assert!(said.contains("Lägg tillbaka filen"), "{said}");
}

#[test]
fn an_account_that_moved_to_another_promise_carries_its_seal_along() {
    let town = Town::sealed();
    let folder = "content/municipalities/testby";
    let other = town.read(PROMISE).replace("/fragor/", "/testby/").replace("image:", "contacts: []\nimage:");
    let other = other.lines().filter(|line| !line.starts_with("image:")).collect::<Vec<_>>().join("\n");
    town.write(&format!("{folder}/torget-2024/index.md"), &other.replace("centrum", "torg"));
    let text = town.read(ACCOUNT);
    town.remove(ACCOUNT);
    let moved = format!("{folder}/torget-2024/2025-02-01.md");
    town.write(&moved, &text);
    let (passes, said) = town.check();
    assert!(!passes && said.contains("centrum-2024/2025-02-01.md är borta"), "{said}");
    let from = "moved_from: [/testby/centrum-2024/uppfoljning/2025-02-01/]\n";
    town.write(&moved, &text.replacen("---\n", &format!("---\n{from}"), 1));
    assert!(town.check().0, "{}", town.check().1);
    town.replace(&moved, "number: 640", "number: 940");
    let (passes, said) = town.check();
    assert!(!passes && said.contains("”640” blev ”940”"), "the text is held as before: {said}");
    town.replace(&moved, "number: 940", "number: 640");
    town.seal("2026-04-01");
    assert_eq!(verify(&town.root(), &[]).0, Some(0));
    assert!(town.build().status.success());
    let page = town.page("testby/centrum-2024/uppfoljning/2025-02-01");
    assert!(page.contains("0; url=../../../torget-2024/uppfoljning/2025-02-01/"), "{page}");
}

#[test]
fn a_promise_that_is_removed_leaves_a_tombstone_and_no_text() {
    let town = Town::sealed();
    town.replace("content/pages/fragor.md", "[löftet](/testby/centrum-2024/#traffar)", "löftet");
    town.replace(PROMISE, "parties:", "removed: {date: 2026-04-01, reason: Det var ett misstag}\nparties:");
    let (passes, said) = town.check();
    assert!(passes, "{said}");
    town.seal("2026-04-02");
    assert!(town.build().status.success());
    assert_eq!(verify(&town.public(), &[]).0, Some(0), "{}", verify(&town.public(), &[]).1);
    let page = town.page("testby/centrum-2024");
    assert!(page.contains("Det var ett misstag") && !page.contains("Öppna träffar"), "{page}");
    let ledger = fs::read_to_string(town.public().join("data/ledger/testby.jsonl")).unwrap();
    assert!(!ledger.contains("Öppna träffar"), "{ledger}");
    assert!(
        !ledger.contains("Två träffar") && !ledger.contains("Läst och granskat"),
        "nor what lay beside: {ledger}"
    );
    assert!(town.read(LEDGER).contains("Öppna träffar"), "the repository keeps it");
    // Taken back, it must say what it said.
    town.replace(PROMISE, "removed: {date: 2026-04-01, reason: Det var ett misstag}\n", "");
    assert!(town.check().0, "{}", town.check().1);
    town.replace(PROMISE, "Öppna träffar", "Slutna träffar");
    assert!(!town.check().0);
}

#[test]
fn a_ledger_under_another_name_does_not_let_a_sealed_text_change_in_silence() {
    for (name, said) in [
        ("content/ledger/testby.json", "ska heta `testby.jsonl`"),
        ("content/ledger/testby.jsonl.txt", "ska heta `testby.jsonl`"),
        ("content/Ledger/testby.jsonl", "ska heta `ledger`"),
        ("content/liggare/testby.jsonl", "ska heta `ledger`"),
        ("content/ledger/nyby.jsonl", "hör hemma i `testby.jsonl`"),
    ] {
        let town = Town::sealed();
        fs::create_dir_all(town.path(name).parent().unwrap()).unwrap();
        fs::rename(town.path(LEDGER), town.path(name)).unwrap();
        let (passes, told) = town.check();
        assert!(told.contains(said), "{name}:\n{told}");
        assert_eq!(passes, name.ends_with("nyby.jsonl"), "{name}:\n{told}");
        if name.ends_with(".jsonl") {
            town.replace(PROMISE, "title: ", "title: Nytt ");
            let (passes, told) = town.check();
            assert!(!passes && told.contains("har ändrats sedan"), "{name}:\n{told}");
        }
    }
}

#[test]
fn a_copy_of_another_towns_ledger_is_found() {
    let town = Town::sealed();
    town.write("content/ledger/nyby.jsonl", &town.read(LEDGER));
    let (passes, told) = town.check();
    assert!(
        !passes && told.contains("I `nyby.jsonl` står förseglingar av `testby` som redan finns"),
        "{told}"
    );
    assert_eq!(told.matches("fel: ").count(), 1, "{told}");
}
