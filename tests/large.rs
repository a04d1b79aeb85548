//! Commands in a large site remember it: a second look reads what has changed, and tells and builds the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use assert_cmd::Command;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

const SITE: &str = "title: Löften\nbase_url: https://a.example\n\
    publisher: {name: Ekby kommun, org_number: 212000-0000, kind: municipality}\n";
const TOWN: &str = "---\nname: Ekby kommun\ncode: \"1490\"\n---\n";
const PROMISE: &str = "---\ntitle: Trygg stad\nperiod: 2026\nparties: [ekby]\n\
    commitments:\n  ljus: {text: Vi lagar lampor.}\n---\nBakgrund.\n";

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A site of so many files that something of it is remembered; most lie in a theme that it does not use.
fn large_site(root: &Path) {
    write(root, "content/site.yaml", SITE);
    write(root, "content/municipalities/ekby/index.md", TOWN);
    write(root, "content/municipalities/ekby/lofte-2026/index.md", PROMISE);
    for number in 0..2000 {
        write(root, &format!("themes/annat/static/{number}.txt"), "");
    }
}

/// What a command prints, and whether it went well.
fn run(root: &Path, arguments: &[&str]) -> (String, bool) {
    let mut command = Command::cargo_bin("lofte").unwrap();
    let output =
        command.args(arguments).args(["--today", "2026-03-01", "--root"]).arg(root).output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (String::from_utf8(said).unwrap(), output.status.success())
}

/// Whether files were read, by what `--timings` prints.
fn has_read_all(said: &str) -> bool {
    !said.lines().any(|line| line.starts_with("0.0 ms") && line.ends_with("filer läses"))
}

fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = files.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path);
    files.map(|path| (path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap())).collect()
}

#[test]
fn after_an_edit_only_what_it_concerns_is_read() {
    let room = tempfile::tempdir().unwrap();
    let root = room.path().join("site");
    large_site(&root);
    // Files that were written a moment ago may be written again unseen.
    sleep(Duration::from_millis(1200));
    let (said, is_well) = run(&root, &["build", "--timings"]);
    assert!(is_well && has_read_all(&said), "{said}");
    assert!(root.join(".lofte-cache/known/survey").exists());

    let edited = PROMISE.replace("Trygg stad", "Tryggare stad");
    write(&root, "content/municipalities/ekby/lofte-2026/index.md", &edited);
    let (said, is_well) = run(&root, &["build", "--timings"]);
    assert!(is_well && !has_read_all(&said), "{said}");
    let fresh = room.path().join("fresh");
    fs::remove_dir_all(root.join(".lofte-cache")).unwrap();
    run(&root, &["build", "--out", fresh.to_str().unwrap()]);
    assert!(tree(&root.join("public")) == tree(&fresh));

    let wrong = edited.replace("period: 2026", "period: i år");
    write(&root, "content/municipalities/ekby/lofte-2026/index.md", &wrong);
    let (said, is_well) = run(&root, &["check"]);
    assert!(!is_well && said.contains("period"), "{said}");
    write(&root, "content/municipalities/ekby/lofte-2026/index.md", &edited);
    assert!(run(&root, &["check"]).1);
}
