//! Texts read again, where the rest of the site is known already.

use super::{Found, Kind, Text, composed, is_text, read_text, walk};
use crate::model::sources::Sources;
use crate::model::text_file::TextFile;
use crate::source::FilePath;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Component, Path};
use std::sync::Arc;

/// Texts that were read again; `None`: the file is gone.
pub type Again = BTreeMap<FilePath, Option<Arc<str>>>;

/// Reads what lies at a path below the root again: a text, or all texts of a folder, with those that vanished. `None`:
/// something else than plain texts lies or lay there, or cannot be read; then only a walk can tell what it is.
pub fn read_again(root: &Path, file: &Path, sources: &Sources) -> Option<Again> {
    let is_plain = |part| matches!(part, Component::Normal(_));
    if !file.components().all(is_plain) {
        return None;
    }
    let disk = root.join(file);
    let path = composed(root, &disk)?;
    let mut again = known_at(&path, sources)?;
    match fs::symlink_metadata(&disk) {
        Ok(found) if found.is_dir() => {
            for path in texts_in(root, file)? {
                again.insert(path.clone(), read(root, &path, sources)?);
            }
        }
        Ok(found) if found.is_file() && is_text(&path) => {
            // A file stands where a folder stood, if anything else is known there.
            let is_alone = again.keys().all(|known| *known == path);
            again.insert(path.clone(), read(root, &path, sources).filter(|_| is_alone)?);
        }
        // What an editor made and took away again is nothing, if nothing is known there.
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Ok(_) | Err(_) => return None,
    }
    Some(again)
}

/// The known texts at a path and below it, as if they were gone. `None`: not all that is known there are texts.
fn known_at(path: &FilePath, sources: &Sources) -> Option<Again> {
    let below = format!("{path}/");
    let is_there = |other: &FilePath| other == path || other.as_str().starts_with(&below);
    let has_others = sources
        .assets
        .range(path.clone()..)
        .take_while(|(other, _)| begins(other, path))
        .any(|(other, _)| is_there(other))
        || sources.refused.iter().any(|(other, _)| is_there(other));
    let texts = sources.texts.range(path.clone()..).map(|(other, _)| other);
    let texts: Vec<&FilePath> =
        texts.take_while(|other| begins(other, path)).filter(|other| is_there(other)).collect();
    let are_plain = texts.iter().all(|other| sources.texts.get(*other).is_some_and(TextFile::is_text));
    (!has_others && are_plain).then(|| texts.into_iter().map(|other| (other.clone(), None)).collect())
}

fn begins(other: &FilePath, path: &FilePath) -> bool {
    other.as_str().starts_with(path.as_str())
}

/// Every file in a folder; `None`: not all are texts.
fn texts_in(root: &Path, folder: &Path) -> Option<Vec<FilePath>> {
    let found = walk(root, folder.to_str()?, &|_, _| ()).ok()?;
    let text = |found: Found<()>| matches!(found.kind, Kind::Text(())).then_some(found.path);
    found.into_iter().map(text).collect()
}

/// A text whose name is written on the disk as lofte writes it.
fn read(root: &Path, path: &FilePath, sources: &Sources) -> Option<Option<Arc<str>>> {
    if sources.texts.get(path).is_some_and(|known| !known.is_text()) {
        return None;
    }
    match read_text(path, &root.join(path.as_str())).ok()? {
        Text::Utf8(text) => Some(Some(text)),
        Text::Gone => Some(None),
        Text::Bytes(_) | Text::Refused(_) => None,
    }
}
