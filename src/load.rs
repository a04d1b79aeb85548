//! Stage: the files of a site → [`Sources`].
//!
//! Comes in: the site's root folder. Goes out: every file of `content/` and `themes/`, sorted.
//! 1. walk both folders ([`walk`]); hidden and left-over files are passed by, no link is followed;
//! 2. compose each name's letters (NFC);
//! 3. read texts as bytes, as soon as they are found, note the size of everything else;
//! 4. look at pictures;
//! 5. note what was refused, for `check` to tell.
//!
//! It must not know what any file means. A file that vanishes while it is read was never there:
//! editors replace files while the preview looks.

mod again;
mod later;
mod stamps;
mod walk;

pub use again::{Again, read_again};
pub use later::Later;
pub use stamps::Stamps;

use crate::fs::{self, Failure};
use crate::images;
use crate::model::picture::{Look, Unfit};
use crate::model::sources::{Asset, Refusal, Sources};
use crate::source::FilePath;
use rayon::prelude::*;
use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;
use walk::{Found, Kind, walk};

/// The most bytes of a text that a person writes: the longest real promise is 60 KB.
const LARGEST_TEXT: u64 = 4 << 20;

/// The most bytes of a ledger: a program writes it, a line of some 10 KB for each sealing.
const LARGEST_LEDGER: u64 = 256 << 20;

/// Reads the files of the site in `root`.
///
/// # Errors
/// No `content/` in the folder, or a file that the system will not read.
pub fn load(root: &Path) -> Result<Sources, Failure> {
    let content = root.join("content");
    if !content.is_dir() {
        let cause = io::Error::from(io::ErrorKind::NotFound);
        return Err(Failure::new("failure-no-site", content, cause));
    }
    let mut found = walk(root, "content", &read_text)?;
    found.extend(walk(root, "themes", &read_text)?);
    let mut sources = gathered(found)?;
    look_at_pictures(&mut sources);
    Ok(sources)
}

/// What was found, in its order. Of two paths that became the same the first counts.
fn gathered(found: Vec<Found<Result<Text, Failure>>>) -> Result<Sources, Failure> {
    let mut sources = Sources::default();
    let (mut texts, mut assets) = (Vec::new(), Vec::new());
    let site = FilePath::new("content/site.yaml");
    let mut has_site = false;
    let mut last = None;
    for Found { path, disk, kind } in found {
        let is_taken = last.as_ref() == Some(&path);
        if !matches!(kind, Kind::Refused(_)) {
            has_site |= path == site;
            last = Some(path.clone());
        }
        match kind {
            Kind::Refused(refusal) => sources.refused.push((path, refusal)),
            _ if is_taken => sources.refused.push((path, Refusal::SameName)),
            Kind::Text(text) => match text? {
                Text::Utf8(text) => texts.push((path, text.into())),
                Text::Bytes(bytes) => texts.push((path, bytes.into())),
                Text::Refused(refusal) => sources.refused.push((path, refusal)),
                Text::Gone => {}
            },
            Kind::Asset(size) => assets.push((path, Asset { disk, size, look: None })),
        }
    }
    // Made of what is sorted already, so that no place is sought for each.
    (sources.texts, sources.assets) = (texts.into_iter().collect(), assets.into_iter().collect());
    if !has_site {
        sources.refused.push((site, Refusal::Missing));
    }
    sources.refused.sort_unstable();
    Ok(sources)
}

/// Whether a file or folder is no part of a site: a hidden one, a copy that an editor keeps of what it changed (`…~`), or
/// what an office program or a system leaves behind.
pub fn is_passed_by(name: &OsStr) -> bool {
    let bytes = name.as_encoded_bytes();
    let is_left_behind =
        ["Thumbs.db", "desktop.ini"].iter().any(|left| bytes.eq_ignore_ascii_case(left.as_bytes()));
    bytes.starts_with(b".") || bytes.starts_with(b"~$") || bytes.ends_with(b"~") || is_left_behind
}

/// Notes what is seen of each picture of the content. One that cannot be read now will be told of when it is copied.
fn look_at_pictures(sources: &mut Sources) {
    sources.assets.par_iter_mut().for_each(|(path, asset)| {
        if path.as_str().starts_with("content/") && images::is_shown(path.name()) {
            asset.look = match fs::read_at_most(&asset.disk, images::LARGEST_FILE) {
                Ok(Some(bytes)) => Some(images::look(path.name(), &bytes)),
                Ok(None) => Some(Look::Unfit(Unfit::TooLarge)),
                Err(_) => None,
            };
        }
    });
}

/// Whether lofte reads the file as text itself: `.md`, `.yaml` and `.jsonl` of the content, templates, words and the style
/// sheet (`static/style/`) of a theme.
fn is_text(path: &FilePath) -> bool {
    let mut parts = path.as_str().split('/');
    if parts.next() == Some("themes") {
        return matches!(
            (parts.nth(1), parts.next()),
            (Some("templates" | "words"), _) | (Some("static"), Some("style"))
        );
    }
    let extension = path.name().rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    matches!(extension.as_deref(), Some("md" | "yaml" | "yml" | "jsonl"))
}

/// The path relative to the root with `/` and composed letters; `None` where a name is no UTF-8 or holds a control
/// character.
fn composed(root: &Path, disk: &Path) -> Option<FilePath> {
    let mut path = String::new();
    for part in disk.strip_prefix(root).ok()? {
        let part = part.to_str()?;
        if part.chars().any(char::is_control) {
            return None;
        }
        if !path.is_empty() {
            path.push('/');
        }
        match part.is_ascii() {
            true => path.push_str(part),
            false => path.extend(part.nfc()),
        }
    }
    Some(FilePath::new(path))
}

/// The path as it can be shown, with � for what cannot.
fn shown(root: &Path, disk: &Path) -> FilePath {
    let path = disk.strip_prefix(root).unwrap_or(disk).to_string_lossy();
    FilePath::new(path.replace(char::is_control, "\u{fffd}"))
}

enum Text {
    /// Kept as a text, which shares its memory with the bytes.
    Utf8(Arc<str>),
    Bytes(Arc<[u8]>),
    Refused(Refusal),
    Gone,
}

fn read_text(path: &FilePath, disk: &Path) -> Result<Text, Failure> {
    let limit = if path.name().ends_with(".jsonl") { LARGEST_LEDGER } else { LARGEST_TEXT };
    match fs::read_at_most(disk, limit) {
        Ok(Some(bytes)) => Ok(match simdutf8::basic::from_utf8(&bytes) {
            Ok(text) => Text::Utf8(text.into()),
            Err(_) => Text::Bytes(bytes.into()),
        }),
        Ok(None) => Ok(Text::Refused(Refusal::TooLarge)),
        Err(failure) if failure.cause.kind() == io::ErrorKind::NotFound => Ok(Text::Gone),
        Err(failure) => Err(failure),
    }
}
