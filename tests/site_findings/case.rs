//! One case: changes of the base site, and what is printed about it.

use lofte::images::{is_shown, look};
use lofte::model::sources::{Asset, Refusal, Sources};
use lofte::source::FilePath;
use std::fs;
use std::path::Path;

/// The day, where a case says no other.
pub const TODAY: &str = "2025-03-15";

pub struct Case<'text> {
    /// What stands before the line `=== …`.
    pub changes: &'text str,
    /// That line.
    pub line: &'text str,
    pub language: &'text str,
    pub today: &'text str,
    pub expected: &'text str,
}

impl<'text> Case<'text> {
    pub fn read(text: &'text str) -> Result<Self, String> {
        let start = if text.starts_with("=== ") { 0 } else { text.find("\n=== ").ok_or("no line ===")? + 1 };
        let (changes, rest) = text.split_at(start);
        let (line, expected) = rest.split_once('\n').unwrap_or((rest, ""));
        let mut words = line.split_whitespace().skip(1);
        let language = words.next().ok_or("no language")?;
        Ok(Self { changes, line, language, today: words.next().unwrap_or(TODAY), expected })
    }

    /// The base site, changed.
    pub fn sources(&self, mut sources: Sources) -> Result<Sources, String> {
        let mut file: Option<(String, &str, String)> = None;
        for line in self.changes.lines().chain(["xx "]) {
            let begins = ["@@ ", "~~ ", "xx "].iter().find(|mark| line.starts_with(**mark));
            match (begins, &mut file) {
                (Some(mark), _) => {
                    if let Some((path, mark, text)) = file.take() {
                        put(&mut sources, mark, &path, &text)?;
                    }
                    let path = &line[mark.len()..];
                    match *mark {
                        "xx " => {
                            if sources.texts.remove(&full(path)).is_some() && path == "site.yaml" {
                                sources.refused.push((full(path), Refusal::Missing));
                            }
                            sources.assets.remove(&full(path));
                        }
                        mark => file = Some((path.to_owned(), mark, String::new())),
                    }
                }
                (None, Some((_, _, text))) => text.push_str(&format!("{line}\n")),
                (None, None) if line.is_empty() || line.starts_with('#') => {}
                (None, None) => return Err(format!("a line of no file: {line}")),
            }
        }
        Ok(sources)
    }
}

fn put(sources: &mut Sources, mark: &str, path: &str, text: &str) -> Result<(), String> {
    let path = full(path);
    if mark == "@@ " {
        let ending = path.name().rsplit_once('.').map_or("", |(_, ending)| ending).to_lowercase();
        if ["md", "yaml", "yml", "jsonl"].contains(&ending.as_str()) {
            sources.texts.insert(path, text.as_bytes().into());
        } else {
            sources.assets.insert(path, Asset { disk: "nowhere".into(), size: 1, look: None });
        }
        return Ok(());
    }
    let before = sources.texts.get(&path).ok_or(format!("no file {path}"))?;
    let mut now = String::from_utf8(before.bytes().to_vec()).map_err(|why| why.to_string())?;
    let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    let mut rest = lines.as_slice();
    while !rest.is_empty() {
        let old = rest.iter().take_while(|line| line.starts_with('-')).count();
        let new = rest[old..].iter().take_while(|line| line.starts_with('+')).count();
        if old == 0 {
            return Err(format!("no line with - before {}", rest[0]));
        }
        let joined =
            |lines: &[&str]| lines.iter().map(|line| format!("{}\n", &line[1..])).collect::<String>();
        let (from, to) = (joined(&rest[..old]), joined(&rest[old..old + new]));
        if now.matches(&from).count() != 1 {
            return Err(format!("{} times in {path}: {from}", now.matches(&from).count()));
        }
        now = now.replacen(&from, &to, 1);
        rest = &rest[old + new..];
    }
    sources.texts.insert(path, now.as_bytes().into());
    Ok(())
}

fn full(path: &str) -> FilePath {
    FilePath::new(format!("content/{path}"))
}

/// The site in which nothing is wrong.
pub fn base(folder: &Path) -> Sources {
    let mut sources = Sources::default();
    walk(folder, folder, &mut sources);
    sources
}

fn walk(root: &Path, folder: &Path, sources: &mut Sources) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(root, &path, sources);
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        let name = FilePath::new(path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/"));
        if name.as_str().ends_with(".md") || name.as_str().ends_with(".yaml") {
            sources.texts.insert(name, bytes.into());
        } else {
            let look = Some(look(name.name(), &bytes)).filter(|_| is_shown(name.name()));
            sources.assets.insert(name, Asset { disk: path, size: bytes.len() as u64, look });
        }
    }
}
