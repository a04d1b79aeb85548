//! Which days an account or an outcome tells of (FORMAT part B, *Order in time* and *Status* 6).
//!
//! What is written, else the default; then cut at the day it was told, for nobody tells of days to come.

use super::period::earlier_periods;
use crate::model::account::{Account, AccountKind};
use crate::model::facts::Facts;
use crate::model::promise::Promise;
use crate::model::quantity::Outcome;
use crate::model::when::{Covered, Day, When};

/// The days that an account tells of, for this promise. `None`: unknown.
///
/// The default of a correction is what the corrected account covers, that of an evaluation the
/// promise's period as it stood when the evaluation was told.
pub fn covered_by_account(facts: &Facts, promise: &Promise, account: &Account) -> Option<Covered> {
    covered_at_depth(facts, promise, account, facts.accounts.len())
}

/// The days that an outcome of this account covers. `None`: unknown.
pub fn covered_by_outcome(
    account: &Account,
    of_account: Option<Covered>,
    outcome: &Outcome,
) -> Option<Covered> {
    match outcome.covers {
        Some(covers) => cut(covers.first_day(), covers.last_day(), account.told_on()),
        None => of_account,
    }
}

/// `depth` ends a loop of corrections, which `check` refuses.
fn covered_at_depth(facts: &Facts, promise: &Promise, account: &Account, depth: usize) -> Option<Covered> {
    let told = account.told_on();
    if let Some(covers) = account.covers {
        return cut_when(covers, told);
    }
    if let Some(corrected) = account.corrects.as_ref().and_then(|file| facts.accounts.get(file)) {
        let inherited = covered_at_depth(facts, promise, corrected, depth.checked_sub(1)?)?;
        return cut(inherited.first, Some(inherited.last), told);
    }
    match account.kind {
        AccountKind::Evaluation => cut_when(period_as_it_stood(facts, promise, told), told),
        AccountKind::FollowUp => None,
    }
}

/// The promise's period before all revisions of it that came after the day.
fn period_as_it_stood(facts: &Facts, promise: &Promise, told: Option<Day>) -> When {
    let Some(told) = told else { return promise.period };
    earlier_periods(facts, promise)
        .into_iter()
        .filter_map(|(changed, period)| Some((changed?.first_day(), period)))
        .filter(|(revised, _)| *revised > told)
        .min_by_key(|(revised, _)| *revised)
        .map_or(promise.period, |(_, period)| period)
}

fn cut_when(covers: When, told: Option<Day>) -> Option<Covered> {
    match covers {
        When::Unknown => None,
        When::Span { from, to } => cut(from.map(|from| from.first_day()), to.map(|to| to.last_day()), told),
    }
}

/// `None` also where nothing is left: `check` refuses an account of days that all lie ahead of it.
fn cut(first: Option<Day>, last: Option<Day>, told: Option<Day>) -> Option<Covered> {
    let last = match (last, told) {
        (Some(last), Some(told)) => last.min(told),
        (Some(day), None) | (None, Some(day)) => day,
        (None, None) => return None,
    };
    match first {
        Some(first) if first > last => None,
        _ => Some(Covered { first, last }),
    }
}
