//! What a page has said already, and says again: a hundred commitments name the same three accounts, parties and days.

use super::phrase::Phrase;
use crate::model::id::{Id, PromiseId};
use crate::model::status::Status;
use crate::model::when::{Covered, Date};
use crate::source::FilePath;
use rustc_hash::FxHashMap;
use std::borrow::Borrow;
use std::cell::RefCell;
use std::hash::Hash;
use tera::Value;

/// What is said in the same words wherever it stands on a page.
#[derive(Debug, Default)]
pub struct Said {
    /// What accounts are called, leading to them.
    pub account_links: Sayings<FilePath>,
    /// Accounts' kinds and dates.
    pub account_titles: Sayings<FilePath>,
    /// The same, leading to them.
    pub account_headings: Sayings<FilePath>,
    /// The ways to promises' pages, which each of their commitments leads to.
    pub promise_ways: Sayings<PromiseId, Option<String>>,
    /// Names of parties, leading to them.
    pub parties: Sayings<Vec<Id>>,
    /// Names of parties.
    pub party_names: Sayings<Vec<Id>>,
    /// Dates.
    pub dates: Sayings<Date>,
    /// The days that accounts cover.
    pub covered: Sayings<Covered>,
    /// Verdicts in the site's own words, as templates see them.
    pub marks: Sayings<Status, Value>,
}

/// Phrases, or what else is said, by what they say.
#[derive(Debug)]
pub struct Sayings<Key, Words = Phrase>(RefCell<FxHashMap<Key, Words>>);

impl<Key, Words> Default for Sayings<Key, Words> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<Key: Eq + Hash, Words: Clone> Sayings<Key, Words> {
    /// It as it was made before; else as it is made now.
    pub fn again<Of>(&self, of: &Of, make: impl FnOnce() -> Words) -> Words
    where
        Key: Borrow<Of>,
        Of: ?Sized + Eq + Hash + ToOwned<Owned = Key>,
    {
        if let Some(words) = self.0.borrow().get(of) {
            return words.clone();
        }
        // Making it may say other things: nothing is borrowed meanwhile.
        let words = make();
        self.0.borrow_mut().insert(of.to_owned(), words.clone());
        words
    }
}
