//! What each account says of one commitment, and what of it still stands.
//!
//! An account names a commitment by an entry, a section or both. A general account names none, and
//! is no account of any (FORMAT part B, *Status* 7).

use super::corrections::{entry_replaced_by, section_replaced_by};
use super::order::PlacedAccount;
use crate::model::account::{Account, AccountKind, Entry};
use crate::model::id::Id;
use crate::model::status::{Status, WrittenStatus};
use crate::model::telling::{Parts, Telling};
use crate::model::text::Prose;
use crate::model::when::Day;
use crate::source::FilePath;
use std::sync::Arc;

/// What one account says of one commitment.
#[derive(Clone, Copy, Debug)]
pub struct Saying<'facts> {
    /// The account.
    pub placed: PlacedAccount<'facts>,
    entry: Option<Part<'facts, Entry>>,
    section: Option<Part<'facts, Prose>>,
}

/// An entry or a section, and the account that replaced it.
#[derive(Debug)]
struct Part<'facts, T> {
    what: &'facts T,
    /// Its place in the account's list.
    place: usize,
    replaced_by: Option<&'facts FilePath>,
}

// Derived, these would ask the same of `T`, which is only borrowed.
impl<T> Clone for Part<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Part<'_, T> {}

impl<'facts, T> Part<'facts, T> {
    fn standing(self) -> Option<&'facts T> {
        self.replaced_by.is_none().then_some(self.what)
    }
}

/// When an account speaks of: the last day it covers, for two unknown ones the date of the account.
///
/// Two accounts are of the same time where this is the same (FORMAT part B, *Status* 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    last_covered: Option<Day>,
    told: Option<Day>,
}

impl<'facts> Saying<'facts> {
    /// The entry, where no correction has replaced it.
    pub fn entry(&self) -> Option<&'facts Entry> {
        self.entry.and_then(Part::standing)
    }

    /// The section, where no correction has replaced it.
    pub fn section(&self) -> Option<&'facts Prose> {
        self.section.and_then(Part::standing)
    }

    /// Whether anything of it stands.
    pub fn stands(&self) -> bool {
        self.entry().is_some() || self.section().is_some()
    }

    /// The verdict that stands, if it gives one.
    pub fn written(&self) -> Option<&'facts WrittenStatus> {
        self.entry().and_then(|entry| entry.status.as_ref())
    }

    /// What the verdict means.
    pub fn status(&self) -> Option<Status> {
        self.written().map(|written| written.status)
    }

    /// Who tells: those that the entry names, else those of the account.
    ///
    /// A section keeps the tellers of the entry beside it, also where that entry was replaced:
    /// nobody is said to have told of a commitment who never did.
    pub fn reported_by(&self) -> &'facts [Id] {
        match self.entry {
            Some(part) if !part.what.reported_by.is_empty() => &part.what.reported_by,
            _ => &self.placed.account.reported_by,
        }
    }

    /// Whether it is an evaluation's.
    pub fn is_evaluation(&self) -> bool {
        self.placed.account.kind == AccountKind::Evaluation
    }

    /// The time that it speaks of.
    pub fn moment(&self) -> Moment {
        match self.placed.covers {
            Some(covers) => Moment { last_covered: Some(covers.last), told: None },
            None => Moment { last_covered: None, told: self.placed.account.date.map(|date| date.last_day()) },
        }
    }

    /// Its account's file.
    pub fn file(&self) -> &'facts FilePath {
        self.placed.file()
    }
}

/// What the accounts, given in order of time, say of the commitment, in the same order.
pub fn sayings<'facts>(commitment: &Id, accounts: &[PlacedAccount<'facts>]) -> Vec<Saying<'facts>> {
    accounts.iter().filter_map(|placed| saying(commitment, *placed, accounts)).collect()
}

fn saying<'facts>(
    commitment: &Id,
    placed: PlacedAccount<'facts>,
    accounts: &[PlacedAccount<'facts>],
) -> Option<Saying<'facts>> {
    let account: &'facts Account = placed.account;
    if account.in_town_folder {
        return None;
    }
    let entry = account.entries.iter().enumerate().find(|(_, entry)| entry.commitment == *commitment).map(
        |(place, what)| Part { what, place, replaced_by: entry_replaced_by(account, commitment, accounts) },
    );
    let section = account.sections.iter().enumerate().find(|(_, (id, _))| id == commitment).map(
        |(place, (_, what))| Part {
            what,
            place,
            replaced_by: section_replaced_by(account, commitment, accounts),
        },
    );
    (entry.is_some() || section.is_some()).then_some(Saying { placed, entry, section })
}

/// The tellings for pages: what stands first, then what a correction replaced.
pub fn tellings(saying: &Saying<'_>) -> Vec<Telling> {
    let mut tellings = Vec::new();
    let stands = match (saying.entry(), saying.section()) {
        (Some(_), Some(_)) => Some(Parts::Both),
        (Some(_), None) => Some(Parts::Entry),
        (None, Some(_)) => Some(Parts::Section),
        (None, None) => None,
    };
    tellings.extend(stands.map(|parts| telling(saying, parts, None)));
    let entry = saying.entry.and_then(|part| part.replaced_by);
    let section = saying.section.and_then(|part| part.replaced_by);
    match (entry, section) {
        (Some(by), Some(same)) if by == same => tellings.push(telling(saying, Parts::Both, Some(by))),
        _ => {
            tellings.extend(entry.map(|by| telling(saying, Parts::Entry, Some(by))));
            tellings.extend(section.map(|by| telling(saying, Parts::Section, Some(by))));
        }
    }
    tellings
}

fn telling(saying: &Saying<'_>, parts: Parts, corrected_by: Option<&FilePath>) -> Telling {
    Telling {
        account: Arc::clone(saying.placed.account),
        covers: saying.placed.covers,
        entry: saying.entry.map(|part| part.place),
        section: saying.section.map(|part| part.place),
        parts,
        corrected_by: corrected_by.cloned(),
    }
}
