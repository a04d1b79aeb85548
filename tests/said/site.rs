//! A small site on disk, and what is read of it.

use assert_cmd::Command;
use std::fs;
use tempfile::TempDir;

const SETTINGS: &str = "title: Provplatsen\nbase_url: https://exempel.se\nlanguages: [sv, en]\n\
    publisher: {name: Ekby kommun, org_number: 212000-0000, kind: municipality}\n";

/// A site of one municipality, `ekby`, and what else a test writes.
pub struct Site(TempDir);

/// A document of front matter and body, or a `.yaml` file as it is.
pub type File<'text> = (&'text str, &'text str);

impl Site {
    /// The site with further files, by their paths below `content/`; those in a town by `ekby/…`. Keys of `site.yaml`
    /// are added to those that must be there.
    pub fn of(files: &[File<'_>]) -> Self {
        let site = Self(TempDir::new().unwrap());
        site.write("site.yaml", SETTINGS);
        site.write("ekby/index.md", "name: Ekby kommun\nplace: Ekby\ncode: \"0181\"");
        for (path, text) in files {
            match *path {
                "site.yaml" => site.write(path, &format!("{SETTINGS}{text}\n")),
                _ => site.write(path, text),
            }
        }
        site
    }

    /// Writes one more file.
    pub fn write(&self, path: &str, text: &str) {
        let folder = if path.ends_with(".yaml") || path.starts_with("parties/") || path.starts_with("pages/")
        {
            "content"
        } else {
            "content/municipalities"
        };
        let text = match text.split_once("\n\n") {
            _ if path.ends_with(".yaml") => text.to_owned(),
            Some((keys, body)) => format!("---\n{keys}\n---\n{body}\n"),
            None => format!("---\n{text}\n---\n"),
        };
        self.write_at(&format!("{folder}/{path}"), &text);
    }

    /// Writes a file of a town that is no document.
    pub fn write_as_is(&self, path: &str, text: &str) {
        self.write_at(&format!("content/municipalities/{path}"), text);
    }

    fn write_at(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Builds it.
    pub fn built(self, today: &str) -> Self {
        let (printed, code) = self.told(today, "build");
        assert_eq!(code, Some(0), "{printed}");
        self
    }

    /// What a command prints, and its exit code.
    pub fn told(&self, today: &str, command: &str) -> (String, Option<i32>) {
        let output = Command::new(env!("CARGO_BIN_EXE_lofte"))
            .args([command, "--today", today, "--root"])
            .arg(self.0.path())
            .output()
            .unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (text(output.stdout) + &text(output.stderr), output.status.code())
    }

    /// A file of the output, as it is.
    pub fn file(&self, path: &str) -> String {
        let path = self.0.path().join("public").join(path);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// The words of a page in its main part, spaces as one.
    pub fn words(&self, page: &str) -> String {
        let html = self.file(&format!("{}index.html", page.trim_start_matches('/')));
        let main = html.split_once("<main").map_or(&*html, |(_, main)| main);
        let main = main.split_once("</main>").map_or(main, |(main, _)| main);
        let mut words = String::new();
        let mut rest = main.split_once('>').map_or("", |(_, rest)| rest);
        while let Some((before, after)) = rest.split_once('<') {
            words.push_str(before);
            let (tag, after) = after.split_once('>').unwrap_or((after, ""));
            let name = tag.trim_start_matches('/').split([' ', '>']).next();
            let joins =
                matches!(name, Some("a" | "time" | "span" | "b" | "q" | "cite" | "i" | "em" | "strong"));
            words.push_str(if joins { "" } else { " " });
            rest = after;
        }
        words.push_str(rest);
        let words = words.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// That a page says some things, and others not.
    pub fn assert_says(&self, page: &str, said: &[&str], unsaid: &[&str]) {
        let words = self.words(page);
        for said in said {
            assert!(words.contains(said), "{page} does not say “{said}”: {words}");
        }
        for unsaid in unsaid {
            assert!(!words.contains(unsaid), "{page} says “{unsaid}”: {words}");
        }
    }
}
