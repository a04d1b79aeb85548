//! What a path says: which document lies there, or why none can.

use super::super::card::code::is_language_tag;
use super::Spot;
use crate::diagnostic::Message;
use crate::model::id::{Id, PromiseId};
use crate::model::text::Language;
use crate::slug::slug;
use crate::source::FilePath;

/// Why a file has no place.
pub enum Misplaced {
    /// Its own name or place.
    File(Message),
    /// The name of a folder that it lies in: told once.
    Folder {
        /// What is said of it.
        key: &'static str,
        /// The name.
        folder: String,
    },
}

/// What lies in a file.
pub enum Found {
    /// A document in the site's own language.
    Document(Spot),
    /// A document in another language.
    Translation {
        /// The document that it translates.
        original: FilePath,
        /// Into which.
        language: Language,
    },
}

/// Reads the path.
pub fn place(path: &FilePath) -> Result<Found, Misplaced> {
    let name = path.name();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let Some((original, tag)) = stem.rsplit_once('.') else {
        return document(path, stem, ending).map(Found::Document);
    };
    if original.contains('.') || !is_language_tag(tag) {
        return Err(Misplaced::File(Message::new("name-dot").with("name", name)));
    }
    document(path, original, ending)?;
    Ok(Found::Translation {
        original: path.beside(&format!("{original}.{ending}")),
        language: Language::new(tag),
    })
}

fn document(path: &FilePath, stem: &str, ending: &str) -> Result<Spot, Misplaced> {
    let folders: Vec<&str> = path.folder().split('/').skip(1).collect();
    match (folders.as_slice(), ending) {
        ([], "yaml") if stem == "site" => Ok(Spot::Site),
        ([], "yaml") if stem == "police" => Ok(Spot::Police),
        (["parties"], "md") => Ok(Spot::Party(name(stem, "place-party-name")?)),
        (["pages"], "md") => Ok(Spot::Page(name(stem, "place-page-name")?)),
        (["municipalities"], "md") => {
            Err(Misplaced::File(Message::new("place-town-file").with("name", stem)))
        }
        (["municipalities", town], "md") => {
            let town = folder(town, "place-town-name")?;
            if stem == "index" {
                return Ok(Spot::Town(town));
            }
            part_of_address(stem)?;
            Ok(Spot::BesideTown(town))
        }
        (["municipalities", town, promise], "md") => {
            let town = folder(town, "place-town-name")?;
            let promise = PromiseId { town, promise: folder(promise, "place-promise-name")? };
            if stem == "index" {
                return Ok(Spot::Promise(promise));
            }
            part_of_address(stem)?;
            Ok(Spot::BesidePromise(promise))
        }
        _ => Err(Misplaced::File(Message::new("place-none"))),
    }
}

fn name(name: &str, key: &'static str) -> Result<Id, Misplaced> {
    let message = || Message::new(key).with("name", name).with("better", slug(name));
    Id::parse(name).ok_or_else(|| Misplaced::File(message()))
}

fn folder(folder: &str, key: &'static str) -> Result<Id, Misplaced> {
    Id::parse(folder).ok_or_else(|| Misplaced::Folder { key, folder: folder.to_owned() })
}

/// The name of an account or review is a part of its address: what would break that is refused.
fn part_of_address(stem: &str) -> Result<(), Misplaced> {
    if breaks_address(stem) {
        let message = Message::new("place-file-name").with("name", stem).with("better", slug(stem));
        return Err(Misplaced::File(message));
    }
    Ok(())
}

/// Whether a file's name cannot be a part of an address.
pub fn breaks_address(stem: &str) -> bool {
    let breaks = |letter: char| {
        letter.is_whitespace() || letter.is_control() || "\"#%&+:;<>?@[\\]^`{|}".contains(letter)
    };
    stem.is_empty() || stem.contains(breaks)
}
