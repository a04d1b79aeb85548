//! Paths in a tree: which are refused, and which have a part of their own.

use crate::fs::Failure;
use std::io;
use std::path::Path;

/// The list of a tree's files. It leaves out itself.
pub const MANIFEST: &str = ".lofte-manifest.json";

/// Lies in a tree that is not brought up to date yet.
pub const UNFINISHED: &str = ".lofte-unfinished";

/// Whether a file is git's way to keep the folder in a repository: it survives, and makes no folder foreign.
pub fn is_kept(path: &str) -> bool {
    matches!(path, ".gitkeep" | ".gitignore")
}

/// Whether a file is lofte's own.
pub fn is_own(path: &str) -> bool {
    matches!(path, MANIFEST | UNFINISHED)
}

/// Whether a file is what a desktop leaves in every folder that it shows: nobody misses it.
pub fn is_litter(path: &str) -> bool {
    matches!(path.rsplit('/').next(), Some(".DS_Store" | "Thumbs.db" | "desktop.ini"))
}

/// Whether the file tells the day of the build (`build.json`, `/om/` in any language): the manifest leaves it out, so
/// that it is the same on every day that changes no state.
pub fn tells_the_day(path: &str) -> bool {
    let in_language = |rest: &str| rest.starts_with("om/");
    path == "build.json"
        || in_language(path)
        || path.split_once('/').is_some_and(|(first, rest)| is_language(first) && in_language(rest))
}

/// Whether the first part of a path is a language's: `en`, `sv-fi`.
fn is_language(part: &str) -> bool {
    (2..=3).contains(&part.split('-').next().unwrap_or(part).len())
}

/// Refuses a path that is not a plain way down from the root of a tree.
pub fn refuse_outside(path: &str) -> Result<(), Failure> {
    let plain = path.split('/').all(|part| !matches!(part, "" | "." | "..")) && !path.contains(['\0', '\\']);
    if plain && !is_own(path) && !is_kept(path) {
        return Ok(());
    }
    Err(Failure::new("failure-path-outside", Path::new(path), io::Error::from(io::ErrorKind::InvalidInput)))
}
