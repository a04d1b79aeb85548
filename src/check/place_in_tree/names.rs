//! What is found of names that are nearly right, so that a file is not read, or only read as if it had another.

use super::super::card::leading_date::leading_date;
use super::super::misnamed::{RightName, right_name};
use super::{is_document, refused};
use crate::diagnostic::{Diagnostic, Message};
use crate::source::{FilePath, Place};
use std::collections::BTreeSet;

/// The path that a file is read as if it had, with a finding where that is not its own; `None`: it is not read, since
/// there is a file with that name.
pub fn read_as(
    path: &FilePath,
    all: &BTreeSet<&FilePath>,
    folders: &mut BTreeSet<(&'static str, String)>,
    findings: &mut Vec<Diagnostic>,
) -> Option<FilePath> {
    match right_name(path, all) {
        RightName::Own => Some(path.clone()),
        RightName::File(right) if all.contains(&right) => {
            findings.push(misnamed(path, "name-double", &right));
            None
        }
        RightName::File(right) => {
            findings.push(misnamed(path, "name-wrong", &right));
            Some(right)
        }
        RightName::Folder { folder, better, path: right } => {
            if folders.insert(("folder-wrong", folder.clone())) {
                let message = Message::new("folder-wrong").with("name", folder).with("better", better);
                findings.push(refused(path, message));
            }
            Some(right)
        }
    }
}

/// A file whose name is almost right.
fn misnamed(path: &FilePath, key: &'static str, right: &FilePath) -> Diagnostic {
    refused(path, Message::new(key).with("name", path.name()).with("better", right.name()))
}

/// A ledger that is not read because of how its name ends: what was sealed in it could change in silence.
pub fn looks_like_ledger(path: &FilePath, all: &BTreeSet<&FilePath>) -> Option<Diagnostic> {
    match right_name(path, all) {
        RightName::File(right) if right.name().ends_with(".jsonl") => {
            let key = if all.contains(&right) { "name-double" } else { "name-wrong" };
            Some(misnamed(path, key, &right))
        }
        _ => None,
    }
}

/// A file that was probably meant to be read, but is not, because of how its name ends; with the file it should be.
pub fn looks_like_document(path: &FilePath, all: &BTreeSet<&FilePath>) -> Option<(FilePath, Diagnostic)> {
    let right = match right_name(path, all) {
        RightName::File(right) if is_document(&right) => right,
        RightName::Folder { path: right, .. } if is_document(&right) => right,
        _ => dated_text(path, all)?,
    };
    let message = Message::new("name-ending").with("better", right.name());
    let help = Message { key: "name-ending.help", arguments: message.arguments.clone() };
    // What everything else of a folder or the site rests on is no loss to be warned of.
    let is_needed = right.is_yaml() || right.name() == "index.md";
    let place = Place::whole(path);
    let finding =
        if is_needed { Diagnostic::error(place, message) } else { Diagnostic::warning(place, message) };
    Some((right, finding.help(help)))
}

/// A text that begins with a date as accounts do, in a town's or promise's folder, but was saved as another sort of file.
fn dated_text(path: &FilePath, all: &BTreeSet<&FilePath>) -> Option<FilePath> {
    let inside = path.as_str().strip_prefix("content/municipalities/")?;
    let (stem, ending) = path.name().rsplit_once('.').unwrap_or((path.name(), ""));
    let is_date = matches!(leading_date(stem), Ok(Some(_)));
    let right = path.beside(&format!("{stem}.md"));
    let is_text = match ending.to_lowercase().as_str() {
        "txt" | "" => true,
        // With more than a date in its name it may as well be an attachment.
        "docx" | "doc" | "odt" | "rtf" => stem.len() <= 10,
        _ => false,
    };
    (is_date && is_text && inside.contains('/') && !all.contains(&right)).then_some(right)
}
