//! Which days are told of: by accounts, and by the outcomes in them (FORMAT part B, *Numbers*).

use super::corrections::entry_replaced_by;
use super::covered::covered_by_outcome;
use super::order::PlacedAccount;
use super::sayings::Saying;
use crate::model::account::Entry;
use crate::model::when::Covered;

/// Of a promise: by all its accounts, and by the outcomes of entries that no correction has replaced.
pub fn of_promise(accounts: &[PlacedAccount<'_>]) -> Vec<Covered> {
    let mut days = Vec::new();
    for placed in accounts {
        days.extend(placed.covers);
        let with_outcomes = placed.account.entries.iter().filter(|entry| !entry.outcomes.is_empty());
        for entry in with_outcomes {
            if entry_replaced_by(placed.account, &entry.commitment, accounts).is_none() {
                days.extend(by_outcomes(placed, entry));
            }
        }
    }
    days
}

/// Of a commitment: by the accounts that name it and still stand.
pub fn of_commitment(sayings: &[Saying<'_>]) -> Vec<Covered> {
    let mut days = Vec::new();
    for saying in sayings.iter().filter(|saying| saying.stands()) {
        days.extend(saying.placed.covers);
        days.extend(saying.entry().into_iter().flat_map(|entry| by_outcomes(&saying.placed, entry)));
    }
    days
}

fn by_outcomes(placed: &PlacedAccount<'_>, entry: &Entry) -> impl Iterator<Item = Covered> {
    entry.outcomes.iter().filter_map(|outcome| covered_by_outcome(placed.account, placed.covers, outcome))
}
