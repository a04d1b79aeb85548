//! A document's text as it once was made public and sealed.

use super::canonical_text::{CanonicalText, TextHash};
use super::when::Day;

/// One text that was sealed (DESIGN section 5, *Ledger*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedText {
    /// The day it was sealed.
    pub date: Day,
    /// Its hash, as it was sealed: of the text before any name in it was masked.
    pub hash: TextHash,
    /// The text.
    pub text: CanonicalText,
}
