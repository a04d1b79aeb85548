//! What follows for one promise, put together from the rules in the files beside.

use super::commitment_state::{Observed, commitment_state};
use super::counts::counts_of;
use super::due_dates::{self, Followed, last_passed};
use super::months_unaccounted::months_unaccounted;
use super::officiality::Officiality;
use super::order::{PlacedAccount, in_order};
use super::period::Period;
use super::period_state::period_state;
use super::relations::Relations;
use super::shares::{basis, share};
use super::told_of;
use super::two_years::two_years;
use crate::model::account::Account;
use crate::model::counts::{Denominator, Unlisted};
use crate::model::facts::Facts;
use crate::model::promise::{CommitmentCount, Promise};
use crate::model::site::PromiseState;
use crate::model::when::{Covered, Today};
use crate::source::FilePath;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything that follows for a promise on a day. `accounts`: those that are about it, in any order, those that were
/// taken away too.
pub fn promise_state(
    facts: &Facts,
    promise: &Promise,
    accounts: &[&Arc<Account>],
    relations: &Relations,
    today: Today,
) -> PromiseState {
    let (shown, removed): (Vec<_>, Vec<_>) =
        accounts.iter().copied().partition(|account| account.publication.is_shown());
    let placed = in_order(facts, promise, &shown);
    let followed = Followed { facts, promise, accounts: &placed, today };
    let officiality = Officiality::of(facts, &promise.id);
    let due = due_dates::of_promise(&followed);
    let commitments: Vec<_> = promise
        .commitments
        .iter()
        .map(|commitment| commitment_state(&Observed { followed, commitment, officiality, relations }, &due))
        .collect();
    let counts = counts_of(&commitments);
    let denominator = denominator(promise);
    let period_state = period_state(promise.period, today);
    let all = u64::from(denominator.all().unwrap_or(0));
    PromiseState {
        id: promise.id.clone(),
        towns: promise.towns().cloned().collect(),
        period_state,
        denominator,
        share: share(&basis(&counts, denominator, all, officiality)),
        counts,
        months_unaccounted: months_unaccounted(
            Period::of_promise(promise),
            &told_of::of_promise(&placed),
            last_passed(&due, today),
            today,
        ),
        accounts: files(&placed).cloned().collect(),
        removed_accounts: removed.iter().map(|account| account.publication.file.clone()).collect(),
        general_accounts: placed
            .iter()
            .filter(|account| account.is_general())
            .map(|account| account.file().clone())
            .collect(),
        covered: covered(&placed),
        two_years: two_years(&followed, period_state),
        due,
        commitments,
        reviews: relations.reviews_of(&promise.id).iter().map(|(file, _)| file.clone()).collect(),
        removed_reviews: relations.removed_reviews_of(&promise.id).to_vec(),
        later: relations.later_than(&promise.id).to_vec(),
    }
}

fn files<'facts>(placed: &[PlacedAccount<'facts>]) -> impl Iterator<Item = &'facts FilePath> {
    placed.iter().map(PlacedAccount::file)
}

fn covered(placed: &[PlacedAccount<'_>]) -> BTreeMap<FilePath, Option<Covered>> {
    files(placed).cloned().zip(placed.iter().map(|account| account.covers)).collect()
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
