//! Kind follows from place: what each file under `content/` is (FORMAT part A, *Where things lie*).
//!
//! Comes in: the paths of all files. Goes out: each document with its place, the translations of each, and a finding for
//! every file that lies in no place or whose name cannot be part of an address. It opens no file.

mod names;
mod spot;

pub use spot::breaks_address;

use super::misnamed::ledger_elsewhere;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::id::{Id, PromiseId};
use crate::model::sources::{Refusal, Sources};
use crate::model::text::Language;
use crate::slug::slug;
use crate::source::{FilePath, Place};
use names::{looks_like_document, looks_like_ledger, read_as};
use spot::{Found, Misplaced, place};
use std::collections::{BTreeMap, BTreeSet};

/// What a document is, by where it lies.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    /// `site.yaml`
    Site,
    /// `police.yaml`
    Police,
    /// `parties/<party>.md`
    Party(Id),
    /// `pages/<page>.md`
    Page(Id),
    /// `municipalities/<town>/index.md`
    Town(Id),
    /// `municipalities/<town>/<file>.md`
    BesideTown(Id),
    /// `municipalities/<town>/<promise>/index.md`
    Promise(PromiseId),
    /// `municipalities/<town>/<promise>/<file>.md`
    BesidePromise(PromiseId),
}

/// Every document by its place.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// Documents in the site's own language.
    pub documents: BTreeMap<FilePath, Spot>,
    /// Translations by the document they translate, in the order of their languages.
    pub translations: BTreeMap<FilePath, Vec<(Language, FilePath)>>,
    /// Towns that have a folder.
    pub towns: BTreeSet<Id>,
    /// Promises that have a folder with an `index.md`.
    pub promises: BTreeSet<PromiseId>,
    /// Organisations that have a file.
    pub organisations: BTreeSet<Id>,
    /// Levels of the police: not known by place, so noted when `police.yaml` is read.
    pub police: BTreeSet<Id>,
    /// Files that should be there: what they hold is not known, so nothing is said of what only they can tell.
    pub missing: BTreeSet<FilePath>,
}

/// The file of the site's settings.
pub const SITE: &str = "content/site.yaml";

/// The file of the police's levels.
pub const POLICE: &str = "content/police.yaml";

/// Finds the place of every document.
pub fn place_in_tree(sources: &Sources) -> (Layout, Vec<Diagnostic>) {
    let mut layout = Layout::default();
    let mut findings = Vec::new();
    let mut translations = Vec::new();
    let mut folders: BTreeSet<(&'static str, String)> = BTreeSet::new();
    let all: BTreeSet<&FilePath> = sources.texts.keys().chain(sources.assets.keys()).collect();
    // Where a document lies that should be called something else.
    let mut actual: BTreeMap<FilePath, FilePath> = BTreeMap::new();
    for path in sources.texts.keys() {
        let Some(right) = read_as(path, &all, &mut folders, &mut findings) else { continue };
        if !is_document(&right) {
            findings.extend(ledger_elsewhere(sources, path, &right));
            continue;
        }
        if right != *path {
            actual.insert(right.clone(), path.clone());
        }
        match place(&right) {
            Ok(Found::Document(spot)) => {
                layout.note(&spot);
                layout.documents.insert(path.clone(), spot);
            }
            Ok(Found::Translation { original, language }) => {
                translations.push((path.clone(), original, language));
            }
            Err(Misplaced::Folder { key, folder }) => {
                let message = Message::new(key).with("name", folder.as_str()).with("better", slug(&folder));
                if folders.insert((key, folder)) {
                    findings.push(refused(path, message));
                }
            }
            Err(Misplaced::File(message)) => findings.push(refused(path, message)),
        }
    }
    for path in sources.assets.keys() {
        findings.extend(looks_like_ledger(path, &all));
        if let Some((right, finding)) = looks_like_document(path, &all) {
            layout.missing.insert(right);
            findings.push(finding);
        }
    }
    for (path, original, language) in translations {
        let original = actual.get(&original).unwrap_or(&original).clone();
        let is_refused = || sources.refused.iter().any(|(file, _)| *file == original);
        if layout.documents.contains_key(&original) {
            layout.translations.entry(original).or_default().push((language, path));
        } else if !layout.missing.contains(&original) && !is_refused() && !all.contains(&original) {
            let message = Message::new("translation-alone").with("original", original.name());
            findings.push(refused(&path, message));
        }
    }
    // What lies there, but is a link or no file, is told of as that.
    let refused = sources.refused.iter().filter(|(_, why)| *why != Refusal::Missing);
    layout.missing.extend(refused.map(|(file, _)| file.clone()));
    let (missing, more) = layout.folders_without_index();
    layout.missing.extend(missing);
    findings.extend(more);
    (layout, findings)
}

impl Layout {
    /// Whether a town, an organisation or a level of the police has this id.
    pub fn is_party(&self, id: &Id) -> bool {
        self.towns.contains(id) || self.organisations.contains(id) || self.police.contains(id)
    }

    fn note(&mut self, spot: &Spot) {
        match spot {
            Spot::Town(town) => {
                self.towns.insert(town.clone());
            }
            Spot::Promise(promise) => {
                self.promises.insert(promise.clone());
            }
            Spot::Party(party) => {
                self.organisations.insert(party.clone());
            }
            Spot::Site | Spot::Police | Spot::Page(_) | Spot::BesideTown(_) | Spot::BesidePromise(_) => {}
        }
    }

    /// Whether a file that was found missing only has another name.
    pub fn explains(&self, finding: &Diagnostic) -> bool {
        let site = finding.place.file.as_str() == SITE;
        let is_read = || self.documents.values().any(|spot| *spot == Spot::Site);
        site && finding.message.key == "file-settings-missing"
            && (is_read() || self.missing.contains(&finding.place.file))
    }

    /// A town's or promise's folder in which other documents lie but no `index.md`: told once a folder, at its first file.
    fn folders_without_index(&self) -> (BTreeSet<FilePath>, Vec<Diagnostic>) {
        let mut told: BTreeSet<FilePath> = BTreeSet::new();
        let mut findings = Vec::new();
        for (path, spot) in &self.documents {
            let mut wanted = Vec::new();
            match spot {
                Spot::BesideTown(town) => wanted.push((town_file(town), "town-without-index")),
                Spot::Promise(promise) => wanted.push((town_file(&promise.town), "town-without-index")),
                Spot::BesidePromise(promise) => {
                    wanted.push((town_file(&promise.town), "town-without-index"));
                    wanted.push((promise_file(promise), "promise-without-index"));
                }
                Spot::Site | Spot::Police | Spot::Party(_) | Spot::Page(_) | Spot::Town(_) => {}
            }
            for (index, key) in wanted {
                let is_known = match key {
                    "town-without-index" => self.has_town_of(spot),
                    _ => self.has_promise_of(spot),
                };
                if !is_known && !self.missing.contains(&index) && told.insert(index.clone()) {
                    findings.push(refused(path, Message::new(key).with("file", index.as_str())));
                }
            }
        }
        (told, findings)
    }

    fn has_town_of(&self, spot: &Spot) -> bool {
        match spot {
            Spot::BesideTown(town) | Spot::Town(town) => self.towns.contains(town),
            Spot::Promise(promise) | Spot::BesidePromise(promise) => self.towns.contains(&promise.town),
            Spot::Site | Spot::Police | Spot::Party(_) | Spot::Page(_) => true,
        }
    }

    fn has_promise_of(&self, spot: &Spot) -> bool {
        match spot {
            Spot::BesidePromise(promise) => self.promises.contains(promise),
            _ => true,
        }
    }
}

/// The file of a municipality.
pub fn town_file(town: &Id) -> FilePath {
    FilePath::new(format!("content/municipalities/{town}/index.md"))
}

/// The file of a promise.
pub fn promise_file(promise: &PromiseId) -> FilePath {
    FilePath::new(format!("content/municipalities/{promise}/index.md"))
}

/// What is read at all; other files are ignored, the ledger is read by those who seal.
fn is_document(path: &FilePath) -> bool {
    let path = path.as_str();
    path.starts_with("content/") && (path.ends_with(".md") || path.ends_with(".yaml"))
}

/// A finding about a file's name, with its way out.
pub(super) fn refused(path: &FilePath, message: Message) -> Diagnostic {
    let help = help_of(message.key).map(|key| Message { key, arguments: message.arguments.clone() });
    let finding = Diagnostic::error(Place::whole(path), message);
    match help {
        Some(help) => finding.help(help),
        None => finding,
    }
}

fn help_of(key: &str) -> Option<&'static str> {
    Some(match key {
        "name-dot" => "name-dot.help",
        "name-wrong" => "name-wrong.help",
        "name-double" => "name-double.help",
        "folder-wrong" => "folder-wrong.help",
        "place-none" => "place-none.help",
        "place-party-name" | "place-page-name" | "place-file-name" => "place-file-name.help",
        "place-town-name" | "place-promise-name" => "place-promise-name.help",
        "place-town-file" => "place-town-file.help",
        "translation-alone" => "translation-alone.help",
        "town-without-index" => "town-without-index.help",
        "promise-without-index" => "promise-without-index.help",
        _ => return None,
    })
}
