//! Which promises are counted, and where their commitments stand (FORMAT part B, *Counts*).
//!
//! Kinds are counted apart, and what ended apart from what runs. Upcoming promises, drafts and what was
//! removed are never counted.

use crate::model::commitment_state::CommitmentState;
use crate::model::counts::{Counts, Tense};
use crate::model::facts::Facts;
use crate::model::id::PromiseId;
use crate::model::promise::Promise;
use crate::model::site::{PeriodState, PromiseState};
use std::collections::BTreeMap;

/// A promise that is counted, and with which others.
#[derive(Clone, Copy)]
pub struct Counted<'site> {
    /// What is promised.
    pub promise: &'site Promise,
    /// What follows for it.
    pub state: &'site PromiseState,
    /// With what runs or with what ended.
    pub tense: Tense,
}

/// The promises that are counted at all.
pub fn counted<'site>(
    facts: &'site Facts,
    promises: &'site BTreeMap<PromiseId, PromiseState>,
) -> impl Iterator<Item = Counted<'site>> {
    promises.iter().filter_map(|(id, state)| {
        let promise = facts.promises.get(id).filter(|promise| !promise.publication.draft)?;
        Some(Counted { promise, state, tense: tense(state.period_state)? })
    })
}

/// Where the commitments of one promise stand.
pub fn counts_of(commitments: &[CommitmentState]) -> Counts {
    let mut counts = Counts::none();
    for commitment in commitments {
        counts.add(commitment.standing);
    }
    counts
}

fn tense(state: PeriodState) -> Option<Tense> {
    match state {
        PeriodState::Upcoming => None,
        PeriodState::Current | PeriodState::Unknown => Some(Tense::Current),
        PeriodState::Ended => Some(Tense::Ended),
    }
}
