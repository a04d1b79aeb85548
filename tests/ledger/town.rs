//! A small site in a folder that has never seen git, and the commands as a person runs them.

use crate::small_site::write_all;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

pub const PROMISE: &str = "content/municipalities/testby/centrum-2024/index.md";
pub const ACCOUNT: &str = "content/municipalities/testby/centrum-2024/2025-02-01.md";
pub const REVIEW: &str = "content/municipalities/testby/centrum-2024/2025-03-01-granskning.md";
pub const LEDGER: &str = "content/ledger/testby.jsonl";

const REVIEW_TEXT: &str = "---
kind: review
title: Granskning av löftet
reviewed_by: [bussbolaget]
signatories: [{role: ordförande, party: bussbolaget, name: Bo Ek}]
findings: [{criterion: Följs löftet upp?, assessment: Ja}]
---
Läst och granskat av Bo Ek.
";

/// A site in a folder of its own.
pub struct Town {
    room: TempDir,
}

impl Town {
    /// The site, not sealed yet.
    pub fn new() -> Self {
        let town = Self { room: TempDir::new().unwrap() };
        write_all(&town.root());
        town.write(REVIEW, REVIEW_TEXT);
        town
    }

    /// The site, sealed on 1 March 2026.
    pub fn sealed() -> Self {
        let town = Self::new();
        town.seal("2026-03-01");
        town
    }

    pub fn root(&self) -> PathBuf {
        self.room.path().join("site")
    }

    pub fn public(&self) -> PathBuf {
        self.room.path().join("public")
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.root().join(file)
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap()
    }

    pub fn write(&self, file: &str, text: &str) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn replace(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{file} has no {from}");
        self.write(file, &text.replacen(from, to, 1));
    }

    pub fn remove(&self, file: &str) {
        fs::remove_file(self.path(file)).unwrap();
    }

    /// Seals, and gives what was said.
    pub fn seal(&self, day: &str) -> String {
        let output = self.lofte(&["seal", "--today", day]);
        assert_eq!(output.status.code(), Some(0), "{}", told(&output));
        told(&output)
    }

    /// What check says, and whether it lets the site pass.
    pub fn check(&self) -> (bool, String) {
        let output = self.lofte(&["check", "--today", "2026-11-29", "--lang", "sv"]);
        (output.status.success(), told(&output))
    }

    pub fn build(&self) -> Output {
        let public = self.public();
        self.lofte(&["build", "--today", "2026-11-29", "--out", public.to_str().unwrap()])
    }

    pub fn page(&self, address: &str) -> String {
        fs::read_to_string(self.public().join(address).join("index.html")).unwrap()
    }

    pub fn lofte(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lofte"));
        command.arg(arguments[0]).arg("--root").arg(self.root()).args(&arguments[1..]);
        command.stdin(Stdio::null()).output().unwrap()
    }
}

/// Everything that was printed.
pub fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Proves a folder: exit code and what was said.
pub fn verify(folder: &Path, more: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lofte"));
    let output = command.arg("verify").arg(folder).args(more).stdin(Stdio::null()).output().unwrap();
    (output.status.code(), told(&output))
}

/// Numbers that look random and are the same in every run.
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}
