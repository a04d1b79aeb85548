//! A site as it would be if every file and folder whose name is almost right had that name.
//!
//! Comes in: the files. 1. each name that is almost right is put right, and said once; 2. the site is then looked at as
//! if it had been so from the start: what was sealed, what links lead to and what translations belong to is found under
//! the right names, so that nothing else is said that only follows from a name; 3. at last every finding goes back to
//! the file as it is called ([`Renamed::restore`]). Goes out: the renamed files; `None` where every name is right.

use super::card::leading_date::{WrongDate, leading_date};
use super::misnamed::{RightName, right_name};
use super::place_in_tree::{breaks_address, refused};
use super::yaml;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::id::Id;
use crate::model::sources::{Refusal, Sources, Texts};
use crate::model::text_file::TextFile;
use crate::slug::slug;
use crate::source::{FilePath, Place, Source};
use std::collections::{BTreeMap, BTreeSet};

/// Files under the names that they should have.
pub struct Renamed {
    /// The files.
    pub sources: Sources,
    /// What each file is called, by what it should be called.
    actual: BTreeMap<FilePath, FilePath>,
    /// One for each name that is wrong.
    findings: Vec<Diagnostic>,
}

/// The files under the names that they were meant to have; `None`: they have them.
pub fn rightly_named(sources: &Sources) -> Option<Renamed> {
    let refused = sources.refused.iter().filter(|(_, why)| *why != Refusal::Missing).map(|(file, _)| file);
    let all: BTreeSet<&FilePath> = sources.texts.keys().chain(sources.assets.keys()).chain(refused).collect();
    let mut names = Names { sources, all: &all, told: BTreeSet::new(), findings: Vec::new() };
    let mut right: BTreeMap<FilePath, FilePath> = BTreeMap::new();
    for file in &all {
        if let Some(better) = names.right(file) {
            right.insert((*file).clone(), better);
        }
    }
    let mut actual = BTreeMap::new();
    for (file, better) in &right {
        // Two that would have one name: neither is known to be the one that was meant.
        if all.contains(better) || actual.insert(better.clone(), file.clone()).is_some() {
            return None;
        }
    }
    if actual.is_empty() {
        return None;
    }
    let findings = names.findings;
    let name = |file: &FilePath| right.get(file).unwrap_or(file).clone();
    let mut renamed = Sources::default();
    renamed.texts = sources.texts.iter().map(|(file, text)| (name(file), text.clone())).collect();
    renamed.assets = sources.assets.iter().map(|(file, asset)| (name(file), asset.clone())).collect();
    // Settings under another name are not missing.
    let refused = sources.refused.iter().map(|(file, why)| (name(file), *why));
    renamed.refused = refused.filter(|(file, _)| !renamed.texts.contains_key(file)).collect();
    Some(Renamed { sources: renamed, actual, findings })
}

impl Renamed {
    /// Puts every finding, and every text that findings are drawn in, back to the file as it is called, and adds what is
    /// wrong with the names.
    pub fn restore(self, findings: &mut Vec<Diagnostic>, texts: &mut Texts) {
        let back = |place: &mut Place| {
            if let Some(file) = self.actual.get(&place.file) {
                place.file = file.clone();
            }
        };
        for finding in findings.iter_mut() {
            back(&mut finding.place);
            finding.related.iter_mut().for_each(|(place, _)| back(place));
        }
        for (right, file) in &self.actual {
            if let Some(source) = texts.get(right).cloned() {
                texts.remove(right);
                texts.put(Source { path: file.clone(), ..source });
            }
        }
        findings.extend(self.findings);
    }
}

/// What is known of names while they are put right.
struct Names<'site> {
    sources: &'site Sources,
    all: &'site BTreeSet<&'site FilePath>,
    /// Folders that were told of.
    told: BTreeSet<String>,
    findings: Vec<Diagnostic>,
}

impl Names<'_> {
    /// The path that a file should have, where that is not its own; what is wrong with it is told.
    fn right(&mut self, file: &FilePath) -> Option<FilePath> {
        let mut path = match right_name(file, self.all) {
            RightName::Own => file.clone(),
            // What is no text is not read under any name.
            RightName::File(_) if !self.sources.texts.contains_key(file) => file.clone(),
            RightName::Folder { folder, better, .. } if !self.sources.texts.contains_key(file) => {
                let rest = file.as_str().strip_prefix(&format!("content/{folder}/")).unwrap_or(file.name());
                self.tell_of_folder(file, "folder-wrong", &folder, better);
                FilePath::new(format!("content/{better}/{rest}"))
            }
            RightName::File(better) if self.all.contains(&better) => return None,
            RightName::File(better) => {
                self.tell_of_file(file, "name-wrong", &better);
                better
            }
            RightName::Folder { folder, better, path } => {
                self.tell_of_folder(file, "folder-wrong", &folder, better);
                path
            }
        };
        if let Some(better) = self.in_right_folders(file, &path) {
            path = better;
        }
        if let Some(better) = self.in_right_file(file, &path) {
            path = better;
        }
        (path != *file).then_some(path)
    }

    /// The folders of a town and a promise are ids.
    fn in_right_folders(&mut self, file: &FilePath, path: &FilePath) -> Option<FilePath> {
        let inside = path.as_str().strip_prefix("content/municipalities/")?;
        let mut parts: Vec<String> = inside.split('/').map(str::to_owned).collect();
        let folders = parts.len().saturating_sub(1).min(2);
        let mut is_wrong = false;
        for (depth, key) in ["place-town-name", "place-promise-name"].iter().enumerate().take(folders) {
            let Some(name) = parts.get(depth).cloned().filter(|name| Id::parse(name).is_none()) else {
                continue;
            };
            let better = slug(&name);
            let above = parts.get(..depth).map(|above| above.join("/")).unwrap_or_default();
            let folder = format!("content/municipalities/{above}/{better}/").replace("//", "/");
            // Only a folder in which a document lies is a town's or promise's.
            if Id::parse(&better).is_none() || self.holds(&folder) || !self.is_of_document(file, depth) {
                return None;
            }
            self.tell_of_folder(file, key, &name, &better);
            if let Some(part) = parts.get_mut(depth) {
                *part = better;
            }
            is_wrong = true;
        }
        is_wrong.then(|| FilePath::new(format!("content/municipalities/{}", parts.join("/"))))
    }

    fn holds(&self, folder: &str) -> bool {
        self.all.range(FilePath::new(folder)..).next().is_some_and(|file| file.as_str().starts_with(folder))
    }

    /// Whether the folder in which a file lies, so deep in `municipalities/`, has a text of its own.
    fn is_of_document(&self, file: &FilePath, depth: usize) -> bool {
        let parts: Vec<&str> = file.as_str().split('/').take(depth + 3).collect();
        let folder = format!("{}/", parts.join("/"));
        let from = FilePath::new(folder.as_str());
        let mut inside =
            self.sources.texts.range(from..).map_while(|(file, _)| file.as_str().strip_prefix(&*folder));
        inside.any(|name| name.ends_with(".md") && (depth == 0 || !name.contains('/')))
    }

    /// A party's and a page's file is called by an id; an account whose name breaks its address, or loses its day, by what
    /// would do neither.
    fn in_right_file(&mut self, file: &FilePath, path: &FilePath) -> Option<FilePath> {
        let stem = path.name().strip_suffix(".md")?;
        let (stem, tag) = match stem.split_once('.') {
            Some((stem, tag)) => (stem, format!(".{tag}")),
            None => (stem, String::new()),
        };
        let folders: Vec<&str> = path.folder().split('/').skip(1).collect();
        let (key, better) = match folders.as_slice() {
            ["parties"] if Id::parse(stem).is_none() => ("place-party-name", slug(stem)),
            ["pages"] if Id::parse(stem).is_none() => ("place-page-name", slug(stem)),
            ["municipalities", _] | ["municipalities", _, _] if breaks_address(stem) => {
                ("place-file-name", slug(stem))
            }
            ["municipalities", _] | ["municipalities", _, _] => match leading_date(stem) {
                Err(WrongDate::Nearly { better }) if self.is_known(file, path, &better) => {
                    ("leading-date-near", better)
                }
                _ => return None,
            },
            _ => return None,
        };
        let right = path.beside(&format!("{better}{tag}.md"));
        if better.is_empty() || self.all.contains(&right) {
            return None;
        }
        // The name is told of the document, not of each translation.
        let original = file.beside(&format!("{}.md", file.stem().split('.').next().unwrap_or("")));
        if tag.is_empty() || !self.all.contains(&original) {
            self.findings.push(match key {
                "leading-date-near" => yaml::Refusal::new(key)
                    .with("name", file.name())
                    .with("better", right.name())
                    .at(Place::whole(file)),
                _ => refused(file, Message::new(key).with("name", stem).with("better", right.stem())),
            });
        }
        Some(right)
    }

    /// Whether a file was called so before: it was sealed, or its translation still is.
    fn is_known(&self, file: &FilePath, path: &FilePath, stem: &str) -> bool {
        let right = path.beside(&format!("{stem}.md"));
        let folder = format!("{}/{stem}.", file.folder());
        let from = FilePath::new(folder.as_str());
        let mut beside = self.all.range(from..).take_while(|file| file.as_str().starts_with(&folder));
        let sealed = format!("\"{right}\"");
        let is_sealed = |(file, text): (&FilePath, &TextFile)| {
            file.as_str().ends_with(".jsonl")
                && memchr::memmem::find(text.bytes(), sealed.as_bytes()).is_some()
        };
        beside.any(|file| file.name().ends_with(".md")) || self.sources.texts.iter().any(is_sealed)
    }

    fn tell_of_file(&mut self, file: &FilePath, key: &'static str, better: &FilePath) {
        let message = Message::new(key).with("name", file.name()).with("better", better.name());
        self.findings.push(refused(file, message));
    }

    fn tell_of_folder(&mut self, file: &FilePath, key: &'static str, folder: &str, better: &str) {
        if self.told.insert(format!("{key} {folder}")) {
            let message = Message::new(key).with("name", folder).with("better", better);
            self.findings.push(refused(file, message));
        }
    }
}
