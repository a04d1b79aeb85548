//! What a page has said already, and says again: a hundred commitments name the same three accounts, parties and days.

use super::phrase::Phrase;
use crate::model::id::Id;
use crate::model::when::{Covered, Date};
use crate::source::FilePath;
use std::cell::RefCell;
use std::collections::HashMap;

/// Something that is said in the same words wherever it stands on a page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Saying {
    /// What an account is called, leading to it.
    AccountLink(FilePath),
    /// An account's kind and date.
    AccountTitle(FilePath),
    /// Names of parties, leading to them.
    Parties(Vec<Id>),
    /// Names of parties.
    PartyNames(Vec<Id>),
    /// A date.
    Date(Date),
    /// The days that an account covers.
    Covered(Covered),
}

/// Phrases by what they say.
#[derive(Debug, Default)]
pub struct Said(RefCell<HashMap<Saying, Phrase>>);

impl Said {
    /// The phrase as it was made before; else as it is made now.
    pub fn again(&self, saying: Saying, make: impl FnOnce() -> Phrase) -> Phrase {
        if let Some(phrase) = self.0.borrow().get(&saying) {
            return phrase.clone();
        }
        // Making it may say other things: nothing is borrowed meanwhile.
        let phrase = make();
        self.0.borrow_mut().insert(saying, phrase.clone());
        phrase
    }
}
