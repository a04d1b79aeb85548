//! Looks through every page when nobody waits for anything, so that what a build would refuse is told before the build.

use super::http::House;
use crate::build::{Audits, audit_one};
use crate::diagnostic::Diagnostic;
use crate::model::plan::{Address, Output};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

/// A quiet time before it begins, for each page there is, and at most: a large site is not looked through between two
/// edits.
const QUIET: Duration = Duration::from_micros(100);
const MOST_QUIET: Duration = Duration::from_secs(2);

/// Looks through the whole site after each change, until nobody can tell of one any more. A newer change ends the look.
pub fn keep(house: &Arc<House>, changes: &Receiver<()>, found: &dyn Fn()) {
    while changes.recv().is_ok() {
        while let Some((number, addresses)) = addresses(house) {
            let quiet = QUIET.saturating_mul(u32::try_from(addresses.len()).unwrap_or(u32::MAX));
            match changes.recv_timeout(quiet.min(MOST_QUIET)) {
                Ok(()) => {}
                Err(RecvTimeoutError::Disconnected) => return,
                Err(RecvTimeoutError::Timeout) => {
                    look(house, number, &addresses, found);
                    break;
                }
            }
        }
    }
}

/// The newest look and all addresses of its site, pages over the whole site last, since they take long; `None` where it
/// has no site that could be made.
fn addresses(house: &House) -> Option<(u64, Vec<Address>)> {
    let state = house.preview.state();
    state.newest().ok().filter(|newest| newest.is_shown)?;
    let (_, ready) = state.site()?;
    let is_long = |output: &&Output| output.origin.is_none();
    let (long, short): (Vec<&Output>, Vec<&Output>) = ready.plan.outputs.values().partition(is_long);
    Some((state.number, short.into_iter().chain(long).map(|output| output.address.clone()).collect()))
}

fn look(house: &House, number: u64, addresses: &[Address], found: &dyn Fn()) {
    let mut audits = Audits::default();
    // One page after the other, by this thread alone: an edit waits for no more than one, and never for other threads.
    for address in addresses {
        let state = house.preview.state();
        let Some((survey, ready)) = state.site().filter(|_| state.number == number) else { return };
        if house.bell.has_ended() {
            return;
        }
        audit_one(survey, ready, address, &mut audits);
    }
    let Some(findings) = gathered(house, number, audits) else { return };
    let is_clean = findings.is_empty();
    let state = house.preview.state();
    let is_told = state.number == number && state.audited.set(findings).is_ok();
    drop(state);
    if is_told && !is_clean {
        house.bell.ring();
        found();
    }
}

fn gathered(house: &House, number: u64, audits: Audits) -> Option<Vec<Diagnostic>> {
    let state = house.preview.state();
    let (survey, ready) = state.site().filter(|_| state.number == number)?;
    Some(audits.gathered(survey, ready))
}
