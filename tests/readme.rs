//! The README's example of the format is a site that passes every check, and its commands exist.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

use assert_cmd::Command;
use std::fs;
use std::path::Path;

fn readme() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap()
}

/// Files of the example: a line that begins with a path in backticks, then a fenced block with the file's text.
fn example_files() -> Vec<(String, String)> {
    let readme = readme();
    let mut files = Vec::new();
    for (at, _) in readme.match_indices("\n`content/") {
        let after = &readme[at + 2..];
        let path = &after[..after.find('`').unwrap()];
        let block = &after[after.find("\n```").unwrap() + 1..];
        let text = &block[block.find('\n').unwrap() + 1..];
        files.push((path.to_owned(), text[..text.find("\n```").unwrap() + 1].to_owned()));
    }
    files
}

#[test]
fn the_example_passes_every_check() {
    let site = tempfile::tempdir().unwrap();
    let files = example_files();
    assert_eq!(files.len(), 5, "the README shows five files");
    for (path, text) in files {
        let path = site.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    Command::cargo_bin("lofte")
        .unwrap()
        .args(["check", "--strict", "--today", "2026-09-01", "--root"])
        .arg(site.path())
        .assert()
        .success()
        .stdout("");
}

#[test]
fn every_command_of_the_table_exists() {
    let readme = readme();
    let named: Vec<&str> = readme
        .lines()
        .filter_map(|line| line.strip_prefix("| `lofte "))
        .map(|rest| rest.split([' ', '`']).next().unwrap())
        .collect();
    assert!(named.len() >= 6, "{named:?}");
    for command in named {
        Command::cargo_bin("lofte").unwrap().args([command, "--help"]).assert().success();
    }
}
