//! How many stand where, with honest denominators (FORMAT part B, *Counts*).

use super::promise::PromiseKind;
use super::status::{Standing, StandingKind};
use std::collections::BTreeMap;

/// How many commitments a promise has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Denominator {
    /// Listed here, withdrawn ones too.
    pub listed: u32,
    /// "Inte förtecknade här".
    pub unlisted: Unlisted,
}

/// How many commitments are not listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unlisted {
    /// So many, often none.
    Number(u32),
    /// Some; how many is unknown.
    Unknown,
}

impl Denominator {
    /// Listed and unlisted together; `None`: unknown.
    pub fn all(self) -> Option<u32> {
        match self.unlisted {
            Unlisted::Number(number) => Some(self.listed + number),
            Unlisted::Unknown => None,
        }
    }
}

/// How many stand where. Every standing is present, also with nought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts([u32; StandingKind::ALL.len()]);

impl Counts {
    /// Nothing counted.
    pub fn none() -> Self {
        Self([0; StandingKind::ALL.len()])
    }

    /// Counts one more.
    pub fn add(&mut self, standing: Standing) {
        for (kind, count) in StandingKind::ALL.into_iter().zip(&mut self.0) {
            *count += u32::from(kind == standing.kind());
        }
    }

    /// Adds all of another's.
    pub fn add_all(&mut self, other: &Self) {
        for (count, more) in self.0.iter_mut().zip(other.0) {
            *count += more;
        }
    }

    /// Takes away all of another's, which were added before.
    pub fn take_all(&mut self, other: &Self) {
        for (count, less) in self.0.iter_mut().zip(other.0) {
            *count = count.saturating_sub(less);
        }
    }

    /// How many stand so.
    pub fn of(&self, kind: StandingKind) -> u32 {
        self.iter().find(|(counted, _)| *counted == kind).map_or(0, |(_, count)| count)
    }

    /// Every sort with its number, in the order of the legend.
    pub fn iter(&self) -> impl Iterator<Item = (StandingKind, u32)> + '_ {
        StandingKind::ALL.into_iter().zip(self.0)
    }

    /// All together.
    pub fn total(&self) -> u32 {
        self.0.iter().sum()
    }
}

/// A share that may be said: always shown with its numbers ("7 av 11").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Share {
    /// Fulfilled.
    pub fulfilled: u32,
    /// Of all.
    pub all: u32,
}

/// Whether promises that run or that are over are counted; never together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tense {
    /// Current, open-ended, or of unknown period.
    Current,
    /// Ended.
    Ended,
}

impl Tense {
    /// The code in `lofte status --format json`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Ended => "ended",
        }
    }
}

/// One party's commitments, by kind of paper and tense.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct PartyCounts {
    /// Sums; a kind and tense without any commitment is not there.
    pub sums: BTreeMap<(PromiseKind, Tense), Box<PartySum>>,
}

/// A sum over one party's commitments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartySum {
    /// All of them.
    pub commitments: u32,
    /// Of these, joint ones, which name no party: marked *gemensamt*.
    pub joint: u32,
    /// Of the promises they come from, those whose number of commitments is unknown.
    pub lacking_number: u32,
    /// Where they stand.
    pub counts: Counts,
    /// Share fulfilled, where it may be said (of the promises that have a number).
    pub share: Option<Share>,
    /// What the share is reckoned from.
    pub basis: ShareBasis,
}

impl PartySum {
    /// Nothing summed.
    pub fn none() -> Self {
        Self {
            commitments: 0,
            joint: 0,
            lacking_number: 0,
            counts: Counts::none(),
            share: None,
            basis: ShareBasis::none(),
        }
    }
}

/// What a share is reckoned from. It stands beside the sum, so that a promise that changed can be taken out of it and
/// put in again without a look at all others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareBasis {
    /// Where commitments stand whose promise has a number.
    pub counts: Counts,
    /// How many commitments those promises have.
    pub all: u64,
    /// How many promises in the sum are not the town's own word: with any of them no share is said.
    pub unofficial: u32,
}

impl ShareBasis {
    /// Nothing to reckon from.
    pub fn none() -> Self {
        Self { counts: Counts::none(), all: 0, unofficial: 0 }
    }
}

/// One town's promises, by kind of paper and tense.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct TownCounts {
    /// Sums; a kind and tense without any promise is not there.
    pub sums: BTreeMap<(PromiseKind, Tense), Box<TownSum>>,
}

/// A sum over promises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TownSum {
    /// How many promises.
    pub promises: u32,
    /// Commitments listed.
    pub listed: u32,
    /// Commitments known not to be listed.
    pub unlisted: u32,
    /// Promises whose period is unknown; they are counted with the current ones, marked.
    pub period_unknown: u32,
    /// Promises whose number of commitments is unknown: then sums read "minst N".
    pub lacking_number: u32,
    /// Where the listed ones stand.
    pub counts: Counts,
    /// Share fulfilled, where it may be said (of the promises that have a number).
    pub share: Option<Share>,
    /// What the share is reckoned from.
    pub basis: ShareBasis,
}

impl TownSum {
    /// Nothing summed.
    pub fn none() -> Self {
        Self {
            promises: 0,
            listed: 0,
            unlisted: 0,
            period_unknown: 0,
            lacking_number: 0,
            counts: Counts::none(),
            share: None,
            basis: ShareBasis::none(),
        }
    }
}
