//! What was sealed of one document, held against the document as it is now.

use super::hash::Hash;
use super::when::Day;
use crate::source::FilePath;
use serde::{Deserialize, Serialize};

/// The seal of a document that is there now, or was once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seal {
    /// The latest records, sorted: the next one names them. Several where branches that each sealed were merged.
    pub heads: Vec<Hash>,
    /// The day on which anything of it was last sealed.
    pub day: Day,
    /// The files that it lay in, sorted.
    pub documents: Vec<FilePath>,
    /// Addresses that answered for it once: they answer for ever.
    pub addresses: Vec<String>,
    /// How the text stands; `None` where only addresses were sealed.
    pub text: Option<SealOfText>,
}

/// Whether a document has the text that was sealed last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// Word for word, but for names that were masked.
    AsSealed,
    /// It has another: the change is declared and waits for its sealing, or it is an error.
    Changed,
}

/// How a document's text stands to what was sealed of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealOfText {
    /// The day its first text was sealed.
    pub first: Day,
    /// The day its last text was sealed.
    pub last: Day,
    /// How many texts were sealed.
    pub count: usize,
    /// The record of the last one.
    pub record: Hash,
    /// Whether the document has that text still.
    pub standing: Standing,
    /// Whether a name is masked in the last one.
    pub masked: bool,
}
