//! The command `lofte build` and the output folder, as a person meets them.

use crate::folder::{stamps, texts, write};
use crate::site::{PAGES, write_all};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

fn lofte(root: &Path, out: &Path, base_url: &str) -> Command {
    lofte_on("2026-11-29", root, out, base_url)
}

fn lofte_on(day: &str, root: &Path, out: &Path, base_url: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lofte"));
    command.args(["build", "--today", day, "--lang", "sv", "--base-url", base_url]);
    command.arg("--root").arg(root).arg("--out").arg(out).stdin(Stdio::null());
    command
}

fn build(root: &Path, out: &Path) -> Output {
    lofte(root, out, "https://testby.example").output().unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn site() -> (TempDir, PathBuf, PathBuf) {
    let room = TempDir::new().unwrap();
    let (root, out) = (room.path().join("site"), room.path().join("public"));
    write_all(&root);
    (room, root, out)
}

#[test]
fn the_same_files_give_the_same_bytes_and_a_second_build_touches_nothing() {
    let (room, root, out) = site();
    let first = build(&root, &out);
    assert_eq!(first.status.code(), Some(0), "{}", told(&first));
    let before = stamps(room.path());
    let second = build(&root, &out);
    assert_eq!(second.status.code(), Some(0), "{}", told(&second));
    assert_eq!(stamps(room.path()), before);
    assert!(told(&second).contains("ingenting har ändrats"), "{}", told(&second));
    let other = room.path().join("other");
    build(&root, &other);
    assert_eq!(texts(&other), texts(&out));
    let manifest = |out: &Path| std::fs::read(out.join(".lofte-manifest.json")).unwrap();
    assert_eq!(manifest(&other), manifest(&out));
}

/// The day stands in the record of the build and on the page about the site, in each language, and nowhere else.
#[test]
fn a_day_that_changes_no_state_changes_no_other_file() {
    let (room, root, _) = site();
    let on = |day: &str, name: &str| {
        let out = room.path().join(name);
        let output = lofte_on(day, &root, &out, "https://testby.example").output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", told(&output));
        out
    };
    let (one, two) = (on("2026-11-29", "one"), on("2026-11-30", "two"));
    let (before, after) = (texts(&one), texts(&two));
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    let differ: Vec<&String> = before.keys().filter(|path| before[*path] != after[*path]).collect();
    assert_eq!(differ, ["build.json", "en/om/index.html", "om/index.html"]);
    let manifest = |out: &Path| std::fs::read_to_string(out.join(".lofte-manifest.json")).unwrap();
    assert_eq!(manifest(&one), manifest(&two));
    assert!(!manifest(&one).contains("build.json"));
    let record: serde_json::Value = serde_json::from_str(&before["build.json"]).unwrap();
    assert_eq!(record["made_for"], "2026-11-29");
    assert_eq!(record["lofte"], env!("CARGO_PKG_VERSION"));
    let content = record["content_sha256"].as_str().unwrap();
    assert!(
        before["om/index.html"].contains(content) && before["om/index.html"].contains("29 november 2026")
    );
    // Another content, by one letter.
    write(&root.join(PAGES[3].path), &PAGES[3].texts[0].replace("svar", "svaR"));
    let changed = texts(&on("2026-11-29", "three"));
    assert!(!changed["build.json"].contains(content));
}

#[test]
fn wrong_content_leaves_the_site_as_it_was() {
    let (room, root, out) = site();
    build(&root, &out);
    let before = stamps(room.path().join("public").as_path());
    // A mistake in the text, and one that only the finished page shows.
    for (page, text) in [(5, 2), (9, 2)] {
        write(&root.join(PAGES[page].path), PAGES[page].texts[text]);
        let refused = build(&root, &out);
        assert_eq!(refused.status.code(), Some(1), "{}", told(&refused));
        assert!(told(&refused).contains("Den publicerade webbplatsen står kvar"), "{}", told(&refused));
        assert_eq!(stamps(&out), before);
        write_all(&root);
    }
    assert_eq!(build(&root, &out).status.code(), Some(0));
    assert_eq!(stamps(&out), before);
}

#[test]
fn a_foreign_folder_is_refused_in_words() {
    let (_room, root, out) = site();
    write(&out.join("index.php"), "<?php");
    let refused = build(&root, &out);
    assert_eq!(refused.status.code(), Some(2));
    assert_eq!(
        told(&refused).trim(),
        format!(
            "Mappen {} innehåller filer som lofte inte har gjort: index.php. Ingenting har ändrats. \
             Flytta filerna eller ange en annan mapp med --out.",
            out.display()
        )
    );
    assert_eq!(texts(&out), BTreeMap::from([("index.php".to_owned(), "<?php".to_owned())]));
}

#[test]
fn a_build_that_is_killed_leaves_the_old_site_or_the_new_one() {
    let (room, root, out) = site();
    let addresses = ["https://ett.example", "https://tva.example/loften"];
    let begun = Instant::now();
    let sites = addresses.map(|address| {
        let whole = room.path().join("whole");
        assert!(lofte(&root, &whole, address).output().unwrap().status.success());
        texts(&whole)
    });
    let while_it_builds = u64::try_from(begun.elapsed().as_micros()).unwrap() / 2;
    assert!(lofte(&root, &out, addresses[0]).output().unwrap().status.success());
    let mut random = u64::from(std::process::id()) ^ while_it_builds;
    let begun = Instant::now();
    for round in 1..40 {
        let mut child = lofte(&root, &out, addresses[round % 2]).stderr(Stdio::null()).spawn().unwrap();
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        std::thread::sleep(Duration::from_micros((random >> 33) % while_it_builds));
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(sites.contains(&texts(&out)), "round {round}: neither the old site nor the new one");
        if begun.elapsed() > Duration::from_secs(20) {
            break;
        }
    }
    for (address, site) in addresses.iter().zip(&sites) {
        assert!(lofte(&root, &out, address).output().unwrap().status.success());
        assert_eq!(texts(&out), *site);
    }
}
