//! Two branches that each seal something merge without conflict or loss.

use crate::town::{LEDGER, PROMISE, Town, verify};
use std::process::Command;

fn git(town: &Town, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.args([
        "-c",
        "user.name=Test",
        "-c",
        "user.email=test@testby.example",
        "-c",
        "commit.gpgsign=false",
    ]);
    let output = command.args(arguments).current_dir(town.root()).output().unwrap();
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn commit(town: &Town, what: &str) {
    git(town, &["add", "-A"]);
    git(town, &["commit", "-qm", what]);
}

fn account(town: &Town, name: &str) {
    let file = format!("content/municipalities/testby/centrum-2024/{name}.md");
    town.write(&file, "---\nreported_by: [testby]\ncovers: 2024\ncommitments: {}\n---\nHej.\n");
}

#[test]
fn two_branches_that_each_seal_merge_and_the_next_sealing_joins_what_was_split() {
    let town = Town::sealed();
    git(&town, &["init", "-q", "-b", "main"]);
    commit(&town, "sealed");
    git(&town, &["checkout", "-q", "-b", "one"]);
    account(&town, "2026-04-01");
    town.replace(PROMISE, "period:", "aliases: [/ett/]\nperiod:");
    town.seal("2026-04-01");
    commit(&town, "one");
    git(&town, &["checkout", "-q", "main"]);
    account(&town, "2026-05-01");
    town.replace(PROMISE, "parties:", "moved_from: [/tva/]\nparties:");
    town.seal("2026-05-01");
    commit(&town, "two");
    git(&town, &["merge", "-q", "--no-edit", "one"]);
    let ledger = town.read(LEDGER);
    assert_eq!(ledger.lines().count(), 8, "four, and two from each side");
    let (passes, said) = town.check();
    assert!(passes, "{said}");
    assert!(said.contains("centrum-2024/index.md har förseglats på två håll"), "{said}");
    assert_eq!(verify(&town.root(), &[]).0, Some(0));
    town.seal("2026-05-02");
    let joined = town.read(LEDGER);
    assert_eq!(joined.lines().count(), 9);
    assert!(joined.starts_with(&ledger));
    let (passes, said) = town.check();
    assert!(passes && !said.contains("två håll"), "{said}");
    assert!(town.seal("2026-05-03").contains("redan förseglat"));
}
