//! A small site on the disk, and commands on it.

use assert_cmd::Command;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

/// The site that `lofte init` writes.
pub struct Desk {
    folder: TempDir,
}

/// What a command answered.
pub struct Answer {
    pub code: i32,
    pub text: String,
}

impl Desk {
    pub fn new(language: &str) -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap() };
        let answer = desk.run(&["init", "s", "--lang", language]);
        assert_eq!(answer.code, 0, "{}", answer.text);
        desk
    }

    /// Runs lofte beside the site, which lies in the folder `s`.
    pub fn run(&self, arguments: &[&str]) -> Answer {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lofte"));
        let output = command.args(arguments).current_dir(self.folder.path()).output().unwrap();
        let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        Answer { code: output.status.code().unwrap(), text }
    }

    /// `lofte new` on the first of August 2026.
    pub fn new_file(&self, arguments: &[&str]) -> Answer {
        self.run(&[&["new"], arguments, &["--root", "s", "--today", "2026-08-01"]].concat())
    }

    pub fn check(&self) -> Answer {
        self.run(&["check", "--root", "s", "--today", "2026-08-01"])
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join("s/content").join(file)
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap()
    }

    pub fn write(&self, file: &str, text: &str) {
        fs::create_dir_all(self.path(file).parent().unwrap()).unwrap();
        fs::write(self.path(file), text).unwrap();
    }
}
