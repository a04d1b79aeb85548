//! Accounts in order of time (FORMAT part B, *Order in time*).

use super::covered::covered_by_account;
use crate::model::account::Account;
use crate::model::facts::Facts;
use crate::model::id::PromiseId;
use crate::model::promise::Promise;
use crate::model::when::{Covered, Day};
use crate::source::FilePath;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

/// An account with the days that it tells of.
#[derive(Clone, Copy, Debug)]
pub struct PlacedAccount<'facts> {
    /// The account.
    pub account: &'facts Arc<Account>,
    /// The days it tells of, after defaults and cutting; `None`: unknown.
    pub covers: Option<Covered>,
}

impl<'facts> PlacedAccount<'facts> {
    /// Its file, which identifies it.
    pub fn file(&self) -> &'facts FilePath {
        &self.account.publication.file
    }

    /// The day that stands for it among due dates: the last that it covers, else the last on which it can have been told.
    pub fn day(&self) -> Option<Day> {
        self.covers.map(|covers| covers.last).or_else(|| self.account.told_on())
    }

    /// Whether it names no commitment, by entry or section, or lies in the town's folder.
    pub fn is_general(&self) -> bool {
        self.account.in_town_folder || (self.account.entries.is_empty() && self.account.sections.is_empty())
    }
}

/// Every account, those that were taken away too, by the promises that it is about. One pass over all accounts.
pub fn accounts_by_promise(facts: &Facts) -> BTreeMap<&PromiseId, Vec<&Arc<Account>>> {
    let mut by_promise: BTreeMap<&PromiseId, Vec<&Arc<Account>>> = BTreeMap::new();
    for account in facts.accounts.values() {
        for promise in &account.about {
            by_promise.entry(promise).or_default().push(account);
        }
    }
    by_promise
}

/// Accounts of a promise in order of the last day covered, then the number of days (longer later), then
/// the last day of `date`, then the file's name; what is unknown or undated comes first.
pub fn in_order<'facts>(
    facts: &Facts,
    promise: &Promise,
    accounts: &[&'facts Arc<Account>],
) -> Vec<PlacedAccount<'facts>> {
    let mut placed: Vec<PlacedAccount<'facts>> = accounts
        .iter()
        .map(|account| PlacedAccount { account, covers: covered_by_account(facts, promise, account) })
        .collect();
    placed.sort_by(|one, other| place_in_time(one).cmp(&place_in_time(other)));
    placed
}

type PlaceInTime<'facts> = (Option<Day>, Option<Reverse<Day>>, Option<Day>, &'facts str, &'facts FilePath);

/// A document's name without its ending, so that `2026-02-10` comes before `2026-02-10-b`.
fn stem(name: &str) -> &str {
    name.strip_suffix(".md").unwrap_or(name)
}

/// `None` sorts first. Of two that end on the same day the longer is the one that begins earlier.
fn place_in_time<'facts>(placed: &PlacedAccount<'facts>) -> PlaceInTime<'facts> {
    (
        placed.covers.map(|covers| covers.last),
        placed.covers.and_then(|covers| covers.first).map(Reverse),
        placed.account.date.map(|date| date.last_day()),
        stem(placed.file().name()),
        placed.file(),
    )
}
