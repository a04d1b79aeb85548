//! A site in a folder, and the commands as a person runs them.

use crate::small_site::write_all;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use tempfile::TempDir;

pub const PROMISE: &str = "content/municipalities/testby/centrum-2024/index.md";

/// What a command said and how it ended.
pub struct Said {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

pub struct Place(TempDir);

impl Place {
    pub fn new() -> Self {
        let place = Self(TempDir::new().unwrap());
        write_all(&place.root());
        place
    }

    pub fn sealed() -> Self {
        let place = Self::new();
        place.seal("2026-03-01");
        place
    }

    pub fn root(&self) -> PathBuf {
        self.0.path().join("site")
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.root().join(file)).unwrap()
    }

    pub fn write(&self, file: &str, text: &str) {
        let path = self.root().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn replace(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{file} has no {from}");
        self.write(file, &text.replacen(from, to, 1));
    }

    pub fn seal(&self, day: &str) {
        let said = self.lofte(&["seal", "--today", day]);
        assert_eq!(said.code, Some(0), "{}", said.err);
    }

    pub fn lofte(&self, arguments: &[&str]) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lofte"));
        command.arg(arguments[0]).arg("--root").arg(self.root()).args(&arguments[1..]);
        let output = command.stdin(Stdio::null()).output().unwrap();
        Said {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    pub fn revise(&self, more: &[&str]) -> Said {
        let asked = ["revise", "testby/centrum-2024", "--lang", "sv", "--today", "2026-04-01"];
        self.lofte(&[&asked, more].concat())
    }

    pub fn passes(&self) -> bool {
        self.lofte(&["check", "--today", "2026-11-29"]).code == Some(0)
    }

    /// Builds, and gives what a page says in its main part: what went as `[-…-]`, what came as `{+…+}`.
    pub fn page(&self, address: &str) -> String {
        let out = self.0.path().join("public");
        let said = self.lofte(&["build", "--today", "2026-11-29", "--out", out.to_str().unwrap()]);
        assert_eq!(said.code, Some(0), "{}{}", said.out, said.err);
        said_on(&fs::read_to_string(out.join(address).join("index.html")).unwrap())
    }

    pub fn has_page(&self, address: &str) -> bool {
        self.0.path().join("public").join(address).join("index.html").exists()
    }

    pub fn sitemap(&self) -> String {
        fs::read_to_string(self.0.path().join("public/sitemap.xml")).unwrap()
    }
}

fn said_on(page: &str) -> String {
    let main = page.split_once("<main").unwrap().1.split_once('>').unwrap().1;
    let main = main.split_once("</main>").unwrap().0;
    let mut text = String::new();
    let mut rest = main
        .replace("<del><span class=\"spoken\">Borttaget: </span>", "[-")
        .replace("<span class=\"spoken\"> Slut på borttaget. </span></del>", "-]")
        .replace("<ins><span class=\"spoken\">Tillagt: </span>", "{+")
        .replace("<span class=\"spoken\"> Slut på tillagt. </span></ins>", "+}");
    rest = rest.replace("</dt>", ": </dt>").replace("</th>", ": </th>");
    let mut rest = rest.as_str();
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        rest = tag.split_once('>').unwrap().1;
    }
    text.push_str(rest);
    text.replace("&quot;", "\"").split_whitespace().collect::<Vec<_>>().join(" ")
}
