//! What `derive` hands over: the facts, and all that follows from them on a given day.

use super::commitment_state::CommitmentState;
use super::counts::{Counts, Denominator, Share};
use super::counts::{PartyCounts, TownCounts};
use super::due_date::{DueDate, DueOf};
use super::facts::Facts;
use super::id::{Id, PromiseId};
use super::listing::{Listings, PoliceCover};
use super::news::News;
use super::party_record::PartyRecord;
use super::succession::Succession;
use super::two_years::TwoYears;
use super::when::{Covered, Month, Today};
use crate::source::FilePath;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The site on a given day.
#[derive(Clone, Debug)]
pub struct Site {
    /// What people wrote.
    pub facts: Arc<Facts>,
    /// The day it is made for. Of all pages only `/om/` shows it.
    pub today: Today,
    /// What follows for each promise that is not removed.
    pub promises: BTreeMap<PromiseId, PromiseState>,
    /// What follows for each party that any promise, commitment, account or review names, and every other party.
    pub parties: BTreeMap<Id, PartyCounts>,
    /// What each party took part in; a party that took part in nothing is not there.
    pub records: BTreeMap<Id, PartyRecord>,
    /// What follows for each municipality.
    pub towns: BTreeMap<Id, TownCounts>,
    /// Promises that hold in each municipality, in order, also those that lie in another one's folder.
    pub promises_in: BTreeMap<Id, Vec<PromiseId>>,
    /// The sum over all towns: a promise that holds in several counts once.
    pub all_towns: TownCounts,
    /// Lists by status, year, focus area and place.
    pub listings: Listings,
    /// What each level of the police covers; one that covers nothing is not there.
    pub police: BTreeMap<Id, PoliceCover>,
    /// What is new, latest first: for feeds and the start page.
    pub news: Vec<News>,
    /// Which of `news` are about a promise, in the same order.
    pub news_of: BTreeMap<PromiseId, Vec<usize>>,
    /// What became of earlier papers in each promise that continues, replaces or extends any.
    pub successions: BTreeMap<PromiseId, Vec<Succession>>,
}

/// Where a promise's period stands on the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PeriodState {
    /// Not begun.
    Upcoming,
    /// Runs, or open-ended and begun.
    Current,
    /// Over.
    Ended,
    /// The period is unknown: listed apart, counted with the current ones and named there.
    Unknown,
}

impl PeriodState {
    /// The code in `lofte status --format json`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Upcoming => "upcoming",
            Self::Current => "current",
            Self::Ended => "ended",
            Self::Unknown => "unknown",
        }
    }
}

/// What follows for one promise (FORMAT part B).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseState {
    /// Which.
    pub id: PromiseId,
    /// The town and the towns it also holds in.
    pub towns: Vec<Id>,
    /// Where its period stands.
    pub period_state: PeriodState,
    /// How many commitments there are.
    pub denominator: Denominator,
    /// How many of the listed ones stand where.
    pub counts: Counts,
    /// Share fulfilled, where it may be said.
    pub share: Option<Share>,
    /// Its due dates, in order.
    pub due: Vec<DueDate>,
    /// What the law asks of an action plan that holds.
    pub two_years: Option<TwoYears>,
    /// Past months of the period of which nobody has told.
    pub months_unaccounted: Vec<Month>,
    /// Accounts in order of time; general ones too. A corrected account stays.
    pub accounts: Vec<FilePath>,
    /// Accounts of it that were taken away, by file.
    pub removed_accounts: Vec<FilePath>,
    /// Those of `accounts` that are general.
    pub general_accounts: Vec<FilePath>,
    /// For each of `accounts`, the days it covers after cutting and defaults; `None`: unknown.
    pub covered: BTreeMap<FilePath, Option<Covered>>,
    /// What follows for each commitment, in the order written.
    pub commitments: Vec<CommitmentState>,
    /// Reviews of it or of commitments of it, in order of date.
    pub reviews: Vec<FilePath>,
    /// Those of them that were taken away, by file.
    pub removed_reviews: Vec<FilePath>,
    /// Promises that name this one in `replaces`, `continues`, `extends` or `complements`.
    pub later: Vec<PromiseId>,
}

impl PromiseState {
    /// Its due dates, then those of each commitment with a plan of its own.
    pub fn every_due(&self) -> impl Iterator<Item = DueOf<'_>> {
        let own = self.due.iter().map(|due| DueOf { promise: &self.id, commitment: None, due });
        own.chain(self.commitments.iter().flat_map(|commitment| {
            let due = commitment.due.iter().flatten();
            due.map(|due| DueOf { promise: &self.id, commitment: Some(&commitment.id), due })
        }))
    }
}

impl Site {
    /// Every due date, by the day by which it must be told.
    pub fn every_due(&self) -> Vec<DueOf<'_>> {
        let mut every: Vec<DueOf<'_>> = self.promises.values().flat_map(PromiseState::every_due).collect();
        every.sort_by_key(|of| (of.due.told_by, of.due.day));
        every
    }
}
