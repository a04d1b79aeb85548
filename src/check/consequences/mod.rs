//! What follows on the day, and is worth telling those who write.
//!
//! Comes in: the derived site. 1. follow-ups that are due soon or overdue, and action plans that lie
//! untouched; 2. accounts of one time that differ;
//! 3. a status that stands against its numbers, or still says that nothing has begun; 4. outcomes that answer no target;
//! 5. a town that says it has no promise while it has one. Goes out: findings at what was written; those that time alone
//! causes are marked so.
//!
//! It must not reckon anything anew: what the site says is what is told here.

mod differing;
mod due;
mod no_current_promise;
mod numbers;
mod outcome;
mod progress;
mod two_years;

use super::Doubtful;
use super::at::Places;
use crate::diagnostic::Diagnostic;
use crate::model::commitment::Commitment;
use crate::model::commitment_state::CommitmentState;
use crate::model::promise::Promise;
use crate::model::site::{PromiseState, Site};
use crate::model::sources::Texts;

/// The site, the places in its texts, and what was found so far.
struct Desk<'site> {
    site: &'site Site,
    places: Places<'site>,
    findings: Vec<Diagnostic>,
}

/// A commitment and what follows for it.
#[derive(Clone, Copy)]
struct Case<'site> {
    promise: &'site Promise,
    commitment: &'site Commitment,
    state: &'site CommitmentState,
}

/// Every finding about what follows.
///
/// Nothing is said of a promise beside which something is wrong: it may only follow from that.
pub fn consequences(site: &Site, texts: &Texts, doubtful: &Doubtful) -> Vec<Diagnostic> {
    let mut desk = Desk { site, places: Places::new(texts), findings: Vec::new() };
    for state in site.promises.values() {
        let Some(promise) = site.facts.promises.get(&state.id) else { continue };
        if doubtful.is_around(&promise.id) {
            continue;
        }
        due::check(&mut desk, promise, state);
        two_years::check(&mut desk, promise, state);
        for case in cases(promise, state) {
            differing::check(&mut desk, case);
            numbers::check(&mut desk, case);
            progress::check(&mut desk, case);
            outcome::check(&mut desk, case);
        }
    }
    no_current_promise::check(&mut desk);
    desk.findings
}

fn cases<'site>(promise: &'site Promise, state: &'site PromiseState) -> impl Iterator<Item = Case<'site>> {
    state.commitments.iter().filter_map(move |state| {
        let commitment = promise.commitments.iter().find(|commitment| commitment.id == state.id)?;
        Some(Case { promise, commitment, state })
    })
}
