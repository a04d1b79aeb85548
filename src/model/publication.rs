//! What every document may say about its own publication.

use super::text::Text;
use super::when::{Date, Day};
use crate::source::FilePath;
use serde::{Deserialize, Serialize};

/// Where a document lies and whether, since when and under which earlier addresses it is public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    /// The document's own file.
    pub file: FilePath,
    /// Its translations' files.
    pub translations: Vec<(super::text::Language, FilePath)>,
    /// Those of them that are older than the document as it stands.
    pub stale: Vec<FilePath>,
    /// `draft: true`: only shown with `--drafts`.
    pub draft: bool,
    /// Public from this day.
    pub publish_at: Option<Day>,
    /// Other root addresses that lead here.
    pub aliases: Vec<String>,
    /// Earlier root addresses.
    pub moved_from: Vec<String>,
    /// A tombstone stands at its address.
    pub removed: Option<Removal>,
}

impl Publication {
    /// Whether the document stands at its address, and no tombstone.
    pub fn is_shown(&self) -> bool {
        self.removed.is_none()
    }
}

/// Why and when a document was taken away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Removal {
    /// When.
    pub date: Date,
    /// Why.
    pub reason: Text,
}
