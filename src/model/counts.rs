//! How many stand where, with honest denominators (FORMAT part B, *Counts*).

use super::commitment_state::CommitmentState;
use super::promise::PromiseKind;
use super::status::StandingKind;
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
pub struct Counts {
    by_kind: [u32; StandingKind::ALL.len()],
    /// Of those in progress, those whose own time is over: they are spoken of in the past.
    was_in_progress: u32,
}

impl Counts {
    /// Nothing counted.
    pub fn none() -> Self {
        Self { by_kind: [0; StandingKind::ALL.len()], was_in_progress: 0 }
    }

    /// Counts one more.
    pub fn add(&mut self, commitment: &CommitmentState) {
        for (kind, count) in StandingKind::ALL.into_iter().zip(&mut self.by_kind) {
            *count += u32::from(kind == commitment.standing.kind());
        }
        self.was_in_progress += u32::from(commitment.worded_in_past);
    }

    /// Adds all of another's.
    pub fn add_all(&mut self, other: &Self) {
        for (count, more) in self.by_kind.iter_mut().zip(other.by_kind) {
            *count += more;
        }
        self.was_in_progress += other.was_in_progress;
    }

    /// Takes away all of another's, which were added before.
    pub fn take_all(&mut self, other: &Self) {
        for (count, less) in self.by_kind.iter_mut().zip(other.by_kind) {
            *count = count.saturating_sub(less);
        }
        self.was_in_progress = self.was_in_progress.saturating_sub(other.was_in_progress);
    }

    /// How many of those in progress are so no longer than a time that is over ("pågick").
    pub fn was_in_progress(&self) -> u32 {
        self.was_in_progress
    }

    /// How many stand so.
    pub fn of(&self, kind: StandingKind) -> u32 {
        self.iter().find(|(counted, _)| *counted == kind).map_or(0, |(_, count)| count)
    }

    /// Every sort with its number, in the order of the legend.
    pub fn iter(&self) -> impl Iterator<Item = (StandingKind, u32)> + '_ {
        StandingKind::ALL.into_iter().zip(self.by_kind)
    }

    /// All together.
    pub fn total(&self) -> u32 {
        self.by_kind.iter().sum()
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

/// When counted papers hold, so far as it is known (FORMAT part B, *Counts*): those of unknown period are counted with
/// the current ones, and said to be unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HeldWhen {
    /// All hold now.
    Current,
    /// Some hold now, of some it is not known.
    CurrentOrUnknown,
    /// Of none is it known.
    Unknown,
    /// All have ended.
    Ended,
}

impl HeldWhen {
    /// Of papers in a sum, of which some have an unknown period.
    pub fn of(tense: Tense, papers: u32, unknown: u32) -> Self {
        match tense {
            Tense::Ended => Self::Ended,
            Tense::Current if unknown == 0 => Self::Current,
            Tense::Current if unknown == papers => Self::Unknown,
            Tense::Current => Self::CurrentOrUnknown,
        }
    }

    /// Its code, by which words are chosen.
    pub fn code(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::CurrentOrUnknown => "current_or_unknown",
            Self::Unknown => "unknown",
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
    /// How many promises they come from.
    pub promises: u32,
    /// Of these, those whose period is unknown.
    pub period_unknown: u32,
    /// All of them.
    pub commitments: u32,
    /// Of these, joint ones, which name no party: marked *gemensamt*.
    pub joint: u32,
    /// Of the joint ones, those in papers that have no other party: shown as the party's own.
    pub alone: u32,
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
            promises: 0,
            period_unknown: 0,
            commitments: 0,
            joint: 0,
            alone: 0,
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
