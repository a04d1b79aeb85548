//! What a page has said already, and says again: a hundred commitments name the same three accounts, parties and days.

use super::phrase::Phrase;
use crate::model::id::Id;
use crate::model::when::{Covered, Date};
use crate::source::FilePath;
use std::borrow::Borrow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::Hash;

/// What is said in the same words wherever it stands on a page.
#[derive(Debug, Default)]
pub struct Said {
    /// What accounts are called, leading to them.
    pub account_links: Sayings<FilePath>,
    /// Accounts' kinds and dates.
    pub account_titles: Sayings<FilePath>,
    /// The same, leading to them.
    pub account_headings: Sayings<FilePath>,
    /// Names of parties, leading to them.
    pub parties: Sayings<Vec<Id>>,
    /// Names of parties.
    pub party_names: Sayings<Vec<Id>>,
    /// Dates.
    pub dates: Sayings<Date>,
    /// The days that accounts cover.
    pub covered: Sayings<Covered>,
}

/// Phrases by what they say.
#[derive(Debug)]
pub struct Sayings<Key>(RefCell<HashMap<Key, Phrase>>);

impl<Key> Default for Sayings<Key> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<Key: Eq + Hash> Sayings<Key> {
    /// The phrase as it was made before; else as it is made now.
    pub fn again<Of>(&self, of: &Of, make: impl FnOnce() -> Phrase) -> Phrase
    where
        Key: Borrow<Of>,
        Of: ?Sized + Eq + Hash + ToOwned<Owned = Key>,
    {
        if let Some(phrase) = self.0.borrow().get(of) {
            return phrase.clone();
        }
        // Making it may say other things: nothing is borrowed meanwhile.
        let phrase = make();
        self.0.borrow_mut().insert(of.to_owned(), phrase.clone());
        phrase
    }
}
