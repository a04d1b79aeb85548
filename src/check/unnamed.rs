//! Files that are published because they lie in a public folder, though nothing leads to them: perhaps by mistake.

use crate::diagnostic::{Diagnostic, Message};
use crate::source::{FilePath, Place};
use std::collections::BTreeSet;

/// A warning for each file. Beside a document that is wrong or cannot be read nothing is said: it may name the file.
pub fn unnamed(files: &[FilePath], doubtful: &BTreeSet<FilePath>) -> Vec<Diagnostic> {
    let is_beside_doubt = |file: &FilePath| {
        doubtful.iter().any(|other| {
            let folder = other.folder();
            file.folder() == folder || file.as_str().starts_with(&format!("{folder}/"))
        })
    };
    files
        .iter()
        .filter(|file| !is_beside_doubt(file))
        .map(|file| {
            let message = Message::new("file-unnamed").with("file", file.name());
            Diagnostic::warning(Place::whole(file), message).help(Message::new("file-unnamed.help"))
        })
        .collect()
}
