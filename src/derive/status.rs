//! The current status of a commitment (FORMAT part B, *Status* 1 and 3).
//!
//! Comes in: what accounts say of it, in order of time. The latest *written* status is current; of
//! statuses of the same time an evaluation's replaces those of follow-ups that share a party with it,
//! and of what is left the least favourable is counted.

use super::due_dates::Verdict;
use super::sayings::{Moment, Saying};
use crate::model::commitment_state::Differing;
use crate::model::status::{Status, WrittenStatus};
use crate::source::FilePath;

/// The current status, and what stands beside it.
#[derive(Clone, Debug)]
pub struct Current<'facts> {
    /// The status that is counted.
    pub written: &'facts WrittenStatus,
    /// The account that gives it: the last in order that does.
    pub saying: Saying<'facts>,
    /// All statuses of the same time, where they differ.
    pub differing: Vec<Differing>,
    /// Accounts of the same time without a status, which are listed with it.
    pub listed_with: Vec<FilePath>,
    /// Accounts of a later time without a status.
    pub later_without_verdict: Vec<FilePath>,
}

impl Current<'_> {
    /// The status that is counted.
    pub fn status(&self) -> Status {
        self.written.status
    }
}

/// The current status, where any account gives one. `sayings`: in order of time.
pub fn current<'facts>(sayings: &[Saying<'facts>]) -> Option<Current<'facts>> {
    let moment = sayings.iter().rfind(|saying| saying.status().is_some())?.moment();
    let left = left_of(sayings, moment);
    let saying = counted(&left)?;
    Some(Current {
        written: saying.written()?,
        saying,
        differing: differing(&left),
        listed_with: without_verdict(sayings, |saying| saying.moment() == moment),
        later_without_verdict: without_verdict(sayings, |saying| saying.moment() > moment),
    })
}

/// The status that is counted of each time of which accounts give one, in order of time.
pub fn verdicts(sayings: &[Saying<'_>]) -> Vec<Verdict> {
    let mut moments: Vec<Moment> =
        sayings.iter().filter(|saying| saying.status().is_some()).map(Saying::moment).collect();
    moments.dedup();
    moments
        .into_iter()
        .filter_map(|moment| {
            let saying = counted(&left_of(sayings, moment))?;
            Some(Verdict { day: saying.placed.day(), status: saying.status()? })
        })
        .collect()
}

/// Of statuses of one time, those that no evaluation replaces; in order of time.
fn left_of<'facts>(sayings: &[Saying<'facts>], moment: Moment) -> Vec<Saying<'facts>> {
    let same_time: Vec<Saying<'facts>> = sayings
        .iter()
        .filter(|saying| saying.status().is_some() && saying.moment() == moment)
        .copied()
        .collect();
    same_time.iter().filter(|saying| !is_replaced(saying, &same_time)).copied().collect()
}

/// The least favourable; of several that give it the last in order, which is the file that is named.
fn counted<'facts>(left: &[Saying<'facts>]) -> Option<Saying<'facts>> {
    left.iter().rev().min_by_key(|saying| saying.status().map(Status::favour)).copied()
}

/// Whether an evaluation of the same time, with a verdict and with a party in common, stands instead of this follow-up.
fn is_replaced(saying: &Saying<'_>, same_time: &[Saying<'_>]) -> bool {
    !saying.is_evaluation()
        && same_time.iter().any(|other| {
            other.is_evaluation()
                && other.reported_by().iter().any(|party| saying.reported_by().contains(party))
        })
}

fn differing(left: &[Saying<'_>]) -> Vec<Differing> {
    let first = left.first().and_then(|saying| saying.status());
    if left.iter().all(|saying| saying.status() == first) {
        return Vec::new();
    }
    left.iter()
        .filter_map(|saying| {
            Some(Differing {
                file: saying.file().clone(),
                status: saying.status()?,
                reported_by: saying.reported_by().into(),
            })
        })
        .collect()
}

fn without_verdict(sayings: &[Saying<'_>], of_that_time: impl Fn(&Saying<'_>) -> bool) -> Vec<FilePath> {
    sayings
        .iter()
        .filter(|saying| saying.stands() && saying.status().is_none() && of_that_time(saying))
        .map(|saying| saying.file().clone())
        .collect()
}
