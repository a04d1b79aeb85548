//! When the current status of a commitment changed, by when it was said (FORMAT part B, *Timeline*).
//!
//! What was current on a day follows from what had been told by then. So an account of an older time
//! that is told later changes nothing, and a correction changes what stands from its own day on.

use super::order::PlacedAccount;
use super::sayings::{Saying, sayings};
use super::status::current;
use crate::model::commitment_state::StatusChange;
use crate::model::id::Id;
use crate::model::when::{Date, Day};

/// Every change, in the order in which they were said. `accounts`: in order of time.
pub fn status_changes(commitment: &Id, accounts: &[PlacedAccount<'_>]) -> Vec<StatusChange> {
    let names_it = sayings(commitment, accounts);
    let mut told: Vec<PlacedAccount<'_>> = names_it.iter().map(|saying| saying.placed).collect();
    told.sort_by_key(|placed| said_on(placed));
    let has_corrections = accounts.iter().any(|placed| placed.account.corrects.is_some());
    let mut changes = Vec::new();
    let mut status = None;
    let mut said_until = 0;
    for batch in told.chunk_by(|one, other| said_on(one) == said_on(other)) {
        said_until += batch.len();
        let known = told.get(..said_until).unwrap_or_default();
        let is_known =
            |placed: &PlacedAccount<'_>| known.iter().any(|one| std::ptr::eq(one.account, placed.account));
        let stood: Vec<Saying<'_>> = if has_corrections {
            let so_far: Vec<PlacedAccount<'_>> =
                accounts.iter().filter(|placed| is_known(placed)).copied().collect();
            sayings(commitment, &so_far)
        } else {
            // What was said stands as it was said.
            names_it.iter().filter(|saying| is_known(&saying.placed)).copied().collect()
        };
        let now = current(&stood);
        let before = std::mem::replace(&mut status, now.as_ref().map(|now| now.status()));
        if let (Some(now), Some(last)) = (now, batch.last())
            && before != status
        {
            let in_batch = batch.iter().find(|placed| placed.file() == now.saying.file()).unwrap_or(last);
            changes.push(StatusChange {
                date: in_batch.account.date,
                file: in_batch.file().clone(),
                from: before,
                to: now.status(),
            });
        }
    }
    changes
}

/// Undated last.
fn said_on(placed: &PlacedAccount<'_>) -> (bool, Option<Day>) {
    let date = placed.account.date.map(Date::last_day);
    (date.is_none(), date)
}
