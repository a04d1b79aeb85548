//! A text file of a site, as it lies on the disk.

use super::hash::Hash;
use super::held::Held;
use std::fmt;
use std::sync::{Arc, OnceLock};

/// A file that people write as text: in memory, or left on the disk until somebody asks what it holds.
#[derive(Clone)]
pub struct TextFile {
    contents: Held<Contents>,
    /// Made once, when it is asked for.
    sum: OnceLock<Hash>,
}

/// What a file holds.
#[derive(Clone)]
pub enum Contents {
    /// A text.
    Text(Arc<str>),
    /// Bytes: they may be in a wrong encoding, or nobody looked yet.
    Bytes(Arc<[u8]>),
}

impl Contents {
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }
}

impl TextFile {
    /// A file that is left on the disk, where its sum is known. `read`: how it is read, if it still has that sum.
    pub fn on_disk(sum: Hash, read: impl Fn() -> Option<Arc<str>> + Send + Sync + 'static) -> Self {
        let contents = Held::later(move || read().map(Contents::Text));
        Self { contents, sum: OnceLock::from(sum) }
    }

    /// What it holds; nothing where it could not be read any more.
    pub fn bytes(&self) -> &[u8] {
        self.contents.get().map_or(&[], Contents::bytes)
    }

    /// What it holds without a copy of it, where that is known to be a text.
    pub fn text(&self) -> Option<&Arc<str>> {
        match self.contents.get()? {
            Contents::Text(text) => Some(text),
            Contents::Bytes(_) => None,
        }
    }

    /// Whether it is known to hold a text, without a look at one that is left on the disk.
    pub fn is_text(&self) -> bool {
        match self.contents.at_hand() {
            Some(contents) => matches!(contents, Contents::Text(_)),
            None => true,
        }
    }

    /// SHA-256 of what it holds.
    pub fn sum(&self) -> Hash {
        *self.sum.get_or_init(|| Hash::of(self.bytes()))
    }
}

impl PartialEq for TextFile {
    fn eq(&self, other: &Self) -> bool {
        self.bytes() == other.bytes()
    }
}

impl Eq for TextFile {}

impl fmt::Debug for TextFile {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&String::from_utf8_lossy(self.bytes()), out)
    }
}

impl From<Contents> for TextFile {
    fn from(contents: Contents) -> Self {
        Self { contents: Held::now(contents), sum: OnceLock::new() }
    }
}

impl From<Arc<str>> for TextFile {
    fn from(text: Arc<str>) -> Self {
        Contents::Text(text).into()
    }
}

impl From<Arc<[u8]>> for TextFile {
    fn from(bytes: Arc<[u8]>) -> Self {
        Contents::Bytes(bytes).into()
    }
}

impl From<&[u8]> for TextFile {
    fn from(bytes: &[u8]) -> Self {
        Contents::Bytes(bytes.into()).into()
    }
}

impl From<Vec<u8>> for TextFile {
    fn from(bytes: Vec<u8>) -> Self {
        Contents::Bytes(bytes.into()).into()
    }
}
