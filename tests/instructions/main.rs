//! A guard against growing slow unseen: how many instructions a build of a fixed site takes, counted by valgrind.
//!
//! Instructions do not depend on what else the machine does. The figure in `recorded.txt` is of the development profile;
//! `LOFTE_ACCEPT=1` records a new one. Without valgrind nothing is counted, unless `LOFTE_COUNT=1` demands it, as
//! `tests/run` does.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Promises of the site. The program's start counts for as much as some ten of them.
const PROMISES: usize = 12;

/// So much more than recorded is too much.
const TOLERANCE: f64 = 0.10;

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A site of one town: each promise with eight commitments and two accounts of each.
fn site(root: &Path) {
    let content = root.join("content");
    let settings = "title: Löften\nbase_url: https://www.example.org\n\
        publisher: {name: Löften, org_number: \"999999-9999\", kind: other}\n\
        accessibility: {status: partial, contact: kontakt@example.org}\n";
    write(&content.join("site.yaml"), settings);
    let town = content.join("municipalities/ek");
    write(&town.join("index.md"), "---\nname: Eks kommun\nplace: Ek\ncode: \"1000\"\n---\n");
    for number in 1..=PROMISES {
        let folder = town.join(format!("lofte-{number}"));
        let mut promise = format!("---\ntitle: Löfte {number}\nperiod: 2020\nparties: [ek]\ncommitments:\n");
        let mut account =
            "---\nreported_by: [ek]\ncovers: {from: 2020-01-01, to: 2020-06-30}\ncommitments:\n".to_owned();
        let mut notes = String::new();
        for commitment in 1..=8 {
            writeln!(
                promise,
                "  atagande-{commitment}:\n    text: Vi går {commitment} gånger genom centrum."
            )
            .unwrap();
            writeln!(account, "  atagande-{commitment}: {{status: in_progress}}").unwrap();
            writeln!(notes, "## Åtagande {commitment} {{#atagande-{commitment}}}\n\nVi har *gått* [här](https://example.org/).\n")
                .unwrap();
        }
        write(&folder.join("index.md"), &format!("{promise}---\n\n## Bakgrund\n\n- En sak\n- En annan\n"));
        for day in ["2020-07-01", "2020-09-01"] {
            write(&folder.join(format!("{day}.md")), &format!("{account}---\n\n{notes}"));
        }
    }
}

/// The instructions of a command; `None` where valgrind is not there.
fn instructions(root: &Path, out: &Path) -> Option<u64> {
    let counted = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(env!("CARGO_BIN_EXE_lofte"))
        .args(["build", "--today", "2026-11-29", "--root"])
        .arg(root)
        .arg("--out")
        .arg(out)
        .env("RAYON_NUM_THREADS", "1")
        .output()
        .ok()?;
    let told = String::from_utf8_lossy(&counted.stderr).into_owned();
    assert!(counted.status.success(), "{told}");
    let (_, after) = told.rsplit_once("Collected :").unwrap_or_else(|| panic!("{told}"));
    Some(after.split_whitespace().next().unwrap().parse().unwrap())
}

#[test]
fn a_build_takes_no_more_instructions_than_it_did() {
    let room = tempfile::tempdir().unwrap();
    site(&room.path().join("site"));
    let Some(counted) = instructions(&room.path().join("site"), &room.path().join("out")) else {
        assert!(std::env::var_os("LOFTE_COUNT").is_none(), "valgrind is not installed");
        return;
    };
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/instructions/recorded.txt");
    if std::env::var_os("LOFTE_ACCEPT").is_some() {
        fs::write(&place, format!("{counted}\n")).unwrap();
    }
    let recorded: u64 = fs::read_to_string(&place).unwrap().trim().parse().unwrap();
    #[allow(clippy::cast_precision_loss)]
    let share = counted as f64 / recorded as f64;
    assert!(
        share <= 1.0 + TOLERANCE,
        "{counted} instructions, {recorded} recorded: {share:.2} times as many"
    );
}
