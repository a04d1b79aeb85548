//! Which promises are counted, and where their commitments stand (FORMAT part B, *Counts*).
//!
//! Kinds are counted apart, and what ended apart from what runs. Upcoming promises, drafts and what was
//! removed are never counted.

use crate::model::commitment_state::CommitmentState;
use crate::model::counts::{Counts, Tense};
use crate::model::promise::Promise;
use crate::model::site::{PeriodState, PromiseState};

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

/// A promise, if it is counted at all.
pub fn counted<'site>(promise: &'site Promise, state: &'site PromiseState) -> Option<Counted<'site>> {
    let tense = tense(state.period_state).filter(|_| !promise.publication.draft)?;
    Some(Counted { promise, state, tense })
}

/// Where the commitments of one promise stand.
pub fn counts_of(commitments: &[CommitmentState]) -> Counts {
    let mut counts = Counts::none();
    for commitment in commitments {
        counts.add(commitment);
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
