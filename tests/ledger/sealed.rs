//! Sealing.

use crate::town::{ACCOUNT, LEDGER, PROMISE, Town, told, verify};
use std::process::{Command, Stdio};
use std::time::Duration;

#[test]
fn what_is_public_is_sealed_once_and_a_second_time_nothing() {
    let town = Town::new();
    let check = town.lofte(&["seal", "--check", "--today", "2026-03-01"]);
    assert_eq!(check.status.code(), Some(1), "{}", told(&check));
    assert!(!town.path("content/ledger").exists());
    let said = town.seal("2026-03-01");
    assert!(said.contains("Löfte: municipalities/testby/centrum-2024/index.md"), "{said}");
    let ledger = town.read(LEDGER);
    assert_eq!(ledger.lines().count(), 4, "town, promise, account, review");
    assert!(ledger.contains("\"sealed\":\"2026-03-01\"") && ledger.contains("Öppna träffar för boende"));
    let of_site = town.read("content/ledger/_site.jsonl");
    for address in ["/parter/bussbolaget/", "/parter/lpo-test/", "/en/fragor/"] {
        assert!(of_site.contains(&format!("\"{address}\"")), "{address}");
    }
    assert_eq!(town.read(".gitattributes"), "*.jsonl merge=union\n");
    assert!(town.seal("2026-03-02").contains("redan förseglat"));
    assert_eq!(town.read(LEDGER), ledger);
    assert_eq!(town.lofte(&["seal", "--check"]).status.code(), Some(0));
    assert!(town.check().0);
}

#[test]
fn drafts_removed_ones_and_sites_with_errors_are_not_sealed() {
    let town = Town::new();
    town.replace("content/pages/fragor.md", "menu: true", "menu: true\ndraft: true");
    town.replace(ACCOUNT, "date:", "publish_at: 2027-01-01\ndate:");
    town.replace(PROMISE, "Se [frågor](/fragor/).", "");
    town.seal("2026-03-01");
    assert!(!town.read("content/ledger/_site.jsonl").contains("fragor"));
    assert!(!town.read(LEDGER).contains("uppfoljning"));
    let town = Town::new();
    town.replace(PROMISE, "parties:", "removed: {date: 2026-01-02, reason: Fel kommun}\nparties:");
    town.replace("content/pages/fragor.md", "[löftet](/testby/centrum-2024/#traffar)", "löftet");
    town.seal("2026-03-01");
    assert!(!town.read(LEDGER).contains("centrum-2024"));
    let town = Town::new();
    town.replace(PROMISE, "period: 2024", "period: 2024-13");
    let refused = town.lofte(&["seal"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(told(&refused).contains("Inget förseglades"), "{}", told(&refused));
    assert!(!town.path("content/ledger").exists());
}

#[test]
fn a_sealing_is_not_dated_before_the_one_that_it_builds_on() {
    let town = Town::sealed();
    let file = "content/municipalities/testby/centrum-2024/2026-04-01.md";
    town.write(file, "---\nreported_by: [testby]\ncovers: 2024\ncommitments: {}\n---\nHej.\n");
    town.seal("2026-02-01");
    town.replace(file, "covers:", "aliases: [/april/]\ncovers:");
    let refused = town.lofte(&["seal", "--today", "2026-01-31"]);
    assert_eq!(refused.status.code(), Some(2), "{}", told(&refused));
    assert!(told(&refused).contains("förseglades senast 2026-02-01"), "{}", told(&refused));
}

#[test]
fn a_half_last_line_is_named_and_the_next_sealing_mends_it() {
    let town = Town::sealed();
    let whole = town.read(LEDGER);
    let cut = &whole[..whole.len() - 200];
    town.write(LEDGER, cut);
    let (passes, said) = town.check();
    assert!(passes, "a cut line stops no build: {said}");
    assert!(said.contains("Rad 4 är avbruten") && said.contains("lofte seal"), "{said}");
    town.seal("2026-03-02");
    let mended = town.read(LEDGER);
    assert_eq!(mended.lines().count(), 4);
    assert!(town.check().0 && !town.check().1.contains("avbruten"));
    // Only the end of the line was lost.
    town.write(LEDGER, mended.trim_end());
    town.seal("2026-03-02");
    town.write(
        ACCOUNT,
        &town.read(ACCOUNT).replace("date: 2025-02-01", "aliases: [/feb/]\ndate: 2025-02-01"),
    );
    town.seal("2026-03-03");
    assert_eq!(town.read(LEDGER).lines().count(), 5);
    assert!(town.read(LEDGER).starts_with(&mended));
}

#[test]
fn killed_at_any_instant_it_leaves_a_ledger_that_proves_itself() {
    for round in 0..12 {
        let town = Town::new();
        let mut command = Command::new(env!("CARGO_BIN_EXE_lofte"));
        command.args(["seal", "--today", "2026-03-01", "--root"]).arg(town.root());
        let mut child =
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(3 * round));
        child.kill().unwrap();
        child.wait().unwrap();
        let (code, said) = verify(&town.root(), &[]);
        assert_eq!(code, Some(0), "round {round}: {said}");
        town.seal("2026-03-01");
        assert_eq!(town.read(LEDGER).lines().count(), 4);
        assert_eq!(verify(&town.root(), &[]).0, Some(0));
    }
}
