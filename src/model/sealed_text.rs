//! A document's text as it once was made public and sealed.

use super::canonical_text::CanonicalText;
use super::hash::Hash;
use super::when::Day;
use serde::{Deserialize, Serialize};

/// One text that was sealed (DESIGN section 5, *Ledger*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedText {
    /// The day it was sealed.
    pub date: Day,
    /// Its hash. Where a name was masked later it is the record's own: the text's would give the name away, so `lofte mask`
    /// writes the record's into the document's `to_hash` too.
    pub hash: Hash,
    /// The text.
    pub text: CanonicalText,
}
