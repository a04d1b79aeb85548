//! Files and folders whose name is almost right: `Index.md`, `police.yml`, `kommuner/`.
//!
//! Each is read as if it had the right name, so that nothing else is found wrong because of it: one finding says what it
//! should be called, and stops the build.

use crate::diagnostic::{Diagnostic, Message};
use crate::model::sources::Sources;
use crate::source::{FilePath, Place};
use std::collections::BTreeSet;

/// The name that a file was probably meant to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RightName {
    /// It has that name.
    Own,
    /// The file should be called this, in the same folder.
    File(FilePath),
    /// A folder of `content/` that it lies in should be called something else: as it is, as it should be.
    Folder {
        /// The folder's name.
        folder: String,
        /// What it should be.
        better: &'static str,
        /// The file's path then.
        path: FilePath,
    },
}

/// Names of folders that somebody may choose instead of the right one.
const FOLDERS: [(&str, &[&str]); 4] = [
    ("municipalities", &["kommuner", "kommun", "municipality", "municipalites", "towns", "orter", "städer"]),
    ("parties", &["parter", "part", "party", "partners", "organisationer", "föreningar"]),
    ("pages", &["sidor", "sida", "page"]),
    (LEDGER, &["liggare", "liggaren", "ledgers", "förseglingar", "forseglingar"]),
];

/// The folder of what was sealed: under another name nothing is sealed any more.
const LEDGER: &str = "ledger";

/// Names of the two files of the whole site.
const FILES: [(&str, &[&str]); 2] =
    [("site", &["webbplats", "sajt"]), ("police", &["polis", "polisen", "polisområden"])];

/// The name that a file under `content/` was meant to have, by its own and by what else there is.
pub fn right_name(path: &FilePath, all: &BTreeSet<&FilePath>) -> RightName {
    let Some(inside) = path.as_str().strip_prefix("content/") else { return RightName::Own };
    let Some((top, rest)) = inside.split_once('/') else {
        return file_of_site(inside).map_or(RightName::Own, RightName::File);
    };
    let lower = top.to_lowercase();
    let meant = FOLDERS.iter().find(|(right, others)| *right == lower || others.contains(&lower.as_str()));
    let folder = match meant {
        Some((right, _)) if *right != top => Some(*right),
        _ => None,
    };
    let Some(better) = folder else {
        return file_in_folder(path, all).map_or(RightName::Own, RightName::File);
    };
    let path = FilePath::new(format!("content/{better}/{rest}"));
    let named = file_in_folder(&path, all);
    RightName::Folder { folder: top.to_owned(), better, path: named.unwrap_or(path) }
}

/// `police.yml`, `Site.yaml`.
fn file_of_site(name: &str) -> Option<FilePath> {
    let lower = name.to_lowercase();
    let endings = [".yaml", ".yml", ".yaml.txt", ".yml.txt"];
    let stem = endings.iter().find_map(|ending| lower.strip_suffix(ending))?;
    let (right, _) = FILES.iter().find(|(right, others)| *right == stem || others.contains(&stem))?;
    let better = format!("{right}.yaml");
    (better != name).then(|| FilePath::new(format!("content/{better}")))
}

/// What a document in a folder should be called.
fn file_in_folder(path: &FilePath, all: &BTreeSet<&FilePath>) -> Option<FilePath> {
    let name = path.name();
    if path.folder() == "content/ledger" {
        return file_of_ledger(path);
    }
    // As nearly every second file is called.
    if name == "index.md" {
        return None;
    }
    let lower = name.to_lowercase();
    let stem = [".md", ".markdown", ".mdown", ".md.txt"]
        .iter()
        .find_map(|ending| lower.strip_suffix(ending).and_then(|stem| name.get(..stem.len())))?;
    let in_municipalities = path.as_str().starts_with("content/municipalities/");
    let is_index = in_municipalities && stem.eq_ignore_ascii_case("index");
    let folder = path.folder().rsplit('/').next().unwrap_or("");
    let depth = path.folder().split('/').count();
    let index = path.beside("index.md");
    let is_folders_own = in_municipalities && depth > 2 && stem == folder && !all.contains(&index);
    let better = if is_index || is_folders_own {
        "index.md".to_owned()
    } else if let Some(translation) = translation(path, stem, all) {
        translation
    } else {
        format!("{stem}.md")
    };
    (better != name).then(|| path.beside(&better))
}

/// `aby.json`, `aby.jsonl.txt`, `aby.JSONL`.
fn file_of_ledger(path: &FilePath) -> Option<FilePath> {
    let lower = path.name().to_lowercase();
    let endings =
        [".jsonl.txt", ".json.txt", ".jsonl", ".json", ".ndjson", ".jsonlines", ".jsonl.bak", ".txt"];
    let stem =
        endings.iter().find_map(|ending| lower.strip_suffix(ending).filter(|stem| !stem.is_empty()))?;
    let better = format!("{}.jsonl", path.name().get(..stem.len())?);
    (better != path.name()).then(|| path.beside(&better))
}

/// What was sealed, lying where it is not read: then all of it could change in silence.
pub fn ledger_elsewhere(sources: &Sources, path: &FilePath, right: &FilePath) -> Option<Diagnostic> {
    let is_elsewhere = path.in_content() != path.as_str()
        && right.name().ends_with(".jsonl")
        && !right.as_str().starts_with("content/ledger/");
    let text = sources.texts.get(path).filter(|_| is_elsewhere)?.bytes();
    let text = text.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(text);
    let message = |key| Message::new(key).with("name", path.name());
    text.starts_with(b"{\"addresses\":").then(|| {
        Diagnostic::error(Place::whole(path), message("ledger-elsewhere"))
            .help(message("ledger-elsewhere.help"))
    })
}

/// `index_en.md` beside `index.md`, and `index.EN.md`.
fn translation(path: &FilePath, stem: &str, all: &BTreeSet<&FilePath>) -> Option<String> {
    let (original, tag) = stem.rsplit_once(['_', '-', '.'])?;
    let lower = tag.to_lowercase();
    let is_other_sign = !stem.get(original.len()..)?.starts_with('.');
    let hyphen = stem.get(original.len()..)?.starts_with('-');
    let is_tag = tag.len() == 2
        && tag.bytes().all(|byte| byte.is_ascii_alphabetic())
        && (!hyphen || original == "index");
    let has_original = || all.contains(&path.beside(&format!("{original}.md")));
    (is_tag && (is_other_sign || lower != tag) && has_original()).then(|| format!("{original}.{lower}.md"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(path: &str) -> String {
        let others =
            ["content/municipalities/a/b/index.md", "content/municipalities/a/b/2026.md"].map(FilePath::new);
        let all = others.iter().collect();
        match right_name(&FilePath::new(format!("content/{path}")), &all) {
            RightName::Own => "own".to_owned(),
            RightName::File(path) | RightName::Folder { path, .. } => path.in_content().to_owned(),
        }
    }

    #[test]
    fn names_that_are_almost_right() {
        for (name, right) in [
            ("site.yaml", "own"),
            ("Police.yaml", "police.yaml"),
            ("polisen.yml", "police.yaml"),
            ("notes.yml", "own"),
            ("kommuner/a/Index.MD", "municipalities/a/index.md"),
            ("Municipalities/a/index.md", "municipalities/a/index.md"),
            ("municipalities/nystad/nystad.md", "municipalities/nystad/index.md"),
            ("municipalities/a/b/b.md", "own"),
            ("municipalities/a/b/index_en.md", "municipalities/a/b/index.en.md"),
            ("municipalities/a/b/2026.EN.md", "municipalities/a/b/2026.en.md"),
            ("municipalities/a/b/2026.en.md", "own"),
            ("municipalities/a/b/2026-hi.md", "own"),
            ("municipalities/a/b/2026.markdown", "municipalities/a/b/2026.md"),
            ("pages/Index.md", "own"),
            ("pages/kontakt.MD", "pages/kontakt.md"),
            ("ledger/a.jsonl", "own"),
            ("ledger/a.json", "ledger/a.jsonl"),
            ("ledger/a.jsonl.txt", "ledger/a.jsonl"),
            ("Ledger/a.JSONL", "ledger/a.jsonl"),
            ("liggare/a.jsonl", "ledger/a.jsonl"),
            ("ledger/README", "own"),
        ] {
            assert_eq!(named(name), right, "{name}");
        }
    }
}
