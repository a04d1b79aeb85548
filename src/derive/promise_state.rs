//! What follows for one promise, put together from the rules in the files beside.

use super::due_dates::{self, Followed, last_passed};
use super::months_unaccounted::months_unaccounted;
use super::order::{PlacedAccount, in_order};
use super::period::Period;
use super::period_state::period_state;
use crate::model::account::Account;
use crate::model::counts::{Counts, Denominator, Unlisted};
use crate::model::facts::Facts;
use crate::model::promise::{CommitmentCount, Promise};
use crate::model::site::PromiseState;
use crate::model::when::{Covered, Today};

/// Everything that follows for a promise on a day. `accounts`: those that are about it, in any order.
pub fn promise_state(facts: &Facts, promise: &Promise, accounts: &[&Account], today: Today) -> PromiseState {
    let placed = in_order(facts, promise, accounts);
    let due = due_dates::of_promise(&Followed { facts, promise, accounts: &placed, today });
    let days_told_of: Vec<Covered> = placed.iter().flat_map(PlacedAccount::days_told_of).collect();
    PromiseState {
        id: promise.id.clone(),
        towns: std::iter::once(&promise.id.town).chain(&promise.also_in).cloned().collect(),
        period_state: period_state(promise.period, today),
        denominator: denominator(promise),
        counts: Counts::none(),
        share: None,
        months_unaccounted: months_unaccounted(
            Period::of_promise(promise),
            &days_told_of,
            last_passed(&due, today),
            today,
        ),
        due,
        accounts: placed.iter().map(|account| account.file().clone()).collect(),
        general_accounts: placed
            .iter()
            .filter(|account| account.is_general())
            .map(|account| account.file().clone())
            .collect(),
        covered: placed
            .iter()
            .map(|PlacedAccount { account, covers }| (account.publication.file.clone(), *covers))
            .collect(),
        commitments: Vec::new(),
        timeline: Vec::new(),
        reviews: Vec::new(),
        later: Vec::new(),
    }
}

fn denominator(promise: &Promise) -> Denominator {
    let listed = u32::try_from(promise.commitments.len()).unwrap_or(u32::MAX);
    let unlisted = match promise.commitment_count {
        None => Unlisted::Number(0),
        Some(CommitmentCount::Number(all)) => Unlisted::Number(all.saturating_sub(listed)),
        Some(CommitmentCount::Unknown) => Unlisted::Unknown,
    };
    Denominator { listed, unlisted }
}
