//! Whether what is said of a promise is the town's own word.

use crate::model::facts::Facts;
use crate::model::id::PromiseId;

/// Whether the site or the town is unofficial: then nothing is called late, nobody silent, and no share is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Officiality {
    /// The town's own publication.
    Official,
    /// Somebody else's.
    Unofficial,
}

impl Officiality {
    /// Of a promise.
    pub fn of(facts: &Facts, promise: &PromiseId) -> Self {
        if facts.is_unofficial(promise) { Self::Unofficial } else { Self::Official }
    }
}
