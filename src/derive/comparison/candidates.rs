//! Outcomes that may answer a target.

use crate::derive::covered::covered_by_outcome;
use crate::derive::period::Period;
use crate::derive::sayings::Saying;
use crate::model::comparison::CountedOutcome;
use crate::model::quantity::Outcome;
use crate::model::when::{Covered, Day, Stretch};
use crate::source::FilePath;
use std::collections::BTreeSet;

/// One outcome that an account states and that no correction has replaced.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'facts> {
    /// The account.
    pub file: &'facts FilePath,
    /// What was counted.
    pub outcome: &'facts Outcome,
    /// The days it covers.
    pub covers: Option<Covered>,
    /// When it was told; undated is never told last.
    pub told: Option<Day>,
    /// Its place among all outcomes, in order of time and then as written.
    pub position: usize,
}

impl Candidate<'_> {
    /// The days it covers, where both ends are known.
    pub fn stretch(&self) -> Option<Stretch> {
        let covers = self.covers?;
        covers.first.map(|first| Stretch { first, last: covers.last })
    }

    /// As it is handed on.
    pub fn shown(&self) -> CountedOutcome {
        CountedOutcome { file: self.file.clone(), outcome: self.outcome.clone(), covers: self.covers }
    }
}

/// One number that answers a target: an outcome, or several for different places over the same days
/// that together are the places of the target.
#[derive(Clone, Debug)]
pub struct Answer<'facts> {
    /// Never empty.
    pub outcomes: Vec<Candidate<'facts>>,
    /// Whether it is for every place that the target names.
    pub is_whole: bool,
    /// The places that it is for, where it is put together of several or lacks one.
    pub places: BTreeSet<String>,
}

impl<'facts> Answer<'facts> {
    /// Of one outcome.
    pub fn of(candidate: Candidate<'facts>) -> Self {
        Self { outcomes: vec![candidate], is_whole: true, places: BTreeSet::new() }
    }

    /// The days it covers, where both ends are known.
    pub fn stretch(&self) -> Option<Stretch> {
        self.outcomes.first().and_then(Candidate::stretch)
    }

    /// Whether both may count the same: at a place of both, on a day of both.
    pub fn may_meet(&self, other: &Self) -> bool {
        let may_share_place = self.is_whole || other.is_whole || !self.places.is_disjoint(&other.places);
        let may_share_day = match (self.stretch(), other.stretch()) {
            (Some(one), Some(other)) => one.meets(other),
            (None, _) | (_, None) => true,
        };
        may_share_place && may_share_day
    }

    /// When it was told, and its place in order of time: of the outcome told last.
    pub fn told_last(&self) -> Option<(Option<Day>, usize)> {
        self.outcomes.iter().map(|candidate| (candidate.told, candidate.position)).max()
    }
}

/// Every outcome of the commitment that stands, in order of time: its days within the promise's period.
pub fn candidates<'facts>(sayings: &[Saying<'facts>], period: Period) -> Vec<Candidate<'facts>> {
    sayings
        .iter()
        .filter_map(|saying| Some((saying, saying.entry()?)))
        .flat_map(|(saying, entry)| entry.outcomes.iter().map(move |outcome| (saying, outcome)))
        .enumerate()
        .map(|(position, (saying, outcome))| Candidate {
            file: saying.file(),
            outcome,
            covers: covered_by_outcome(saying.placed.account, saying.placed.covers, outcome)
                .and_then(|days| period.cut(days)),
            told: saying.placed.account.date.map(|date| date.last_day()),
            position,
        })
        .collect()
}
