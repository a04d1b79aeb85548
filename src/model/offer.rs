//! What a theme offers, for a site's wishes to be held against.

use super::text::Language;
use std::collections::BTreeMap;

/// What a theme offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// Languages that it has words in, and how many of them it lacks there.
    pub lacking_words: BTreeMap<String, usize>,
}

impl Offer {
    /// How many words it lacks in a language; those of the language as such stand for a variant. `None`: it has none at all.
    pub fn lacking_in(&self, language: &Language) -> Option<usize> {
        let tag = language.tag();
        let primary = tag.split('-').next().unwrap_or(tag);
        self.lacking_words.get(tag).or_else(|| self.lacking_words.get(primary)).copied()
    }
}
