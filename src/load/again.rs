//! One text read again, where the rest of the site is known already.

use super::{Text, composed, read_text};
use crate::model::sources::Sources;
use crate::source::FilePath;
use std::path::{Component, Path};
use std::sync::Arc;

/// A text that was read again.
pub struct Again {
    /// Its path.
    pub path: FilePath,
    /// What it holds now.
    pub text: Arc<str>,
}

/// Reads a text again that was there before, by its path below the root. `None`: it was not there, is no plain text any
/// more, or cannot be read; then only a walk can tell what lies there.
pub fn read_again(root: &Path, file: &Path, sources: &Sources) -> Option<Again> {
    let is_plain = |part| matches!(part, Component::Normal(_));
    if !file.components().all(is_plain) {
        return None;
    }
    let disk = root.join(file);
    let path = composed(root, &disk)?;
    let is_told_apart = || sources.refused.iter().all(|(refused, _)| *refused != path);
    if !sources.utf8.contains_key(&path) || !is_told_apart() {
        return None;
    }
    match read_text(&path, &disk).ok()? {
        Text::Utf8(text) => Some(Again { path, text }),
        Text::Bytes(_) | Text::Refused(_) | Text::Gone => None,
    }
}
