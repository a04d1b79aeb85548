//! The days that an account tells of where it does not say so itself (FORMAT part B, *Order in time* and *Status* 6): the
//! corrected account's, or the promise's period. They too must have begun when it was told.

use super::library::Findings;
use super::period::shown;
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::account::{Account, AccountKind};
use crate::model::facts::Facts;
use crate::model::promise::Promise;
use crate::model::when::{Date, Day, When};
use crate::source::{FilePath, Place};
use std::collections::BTreeSet;

/// A correction is told after what it corrects, and after the days of that have begun. Says whether that holds.
pub(super) fn check(findings: &mut Findings<'_>, account: &Account, document: &At<'_>) -> bool {
    let facts = findings.library.facts;
    let (Some(corrected), Some(told)) = (account.corrects.as_ref(), account.date) else { return true };
    let Some(corrected) = facts.accounts.get(corrected) else { return true };
    let covers = match account.covers {
        Some(_) => None,
        None => written_covers(facts, corrected),
    };
    let message = |key| Message::new(key).with("date", told.to_string());
    if let Some(covers) = covers
        && covers.first_day().is_some_and(|first| first > told.last_day())
    {
        let message = message("corrects-after-date").with("covers", shown(covers));
        findings.add(&document.key("corrects"), |place| {
            Diagnostic::error(place, message).help(Message::new("corrects-after-date.help"))
        });
        return false;
    }
    // Of two that correct each other it is the loop that is told.
    let is_mutual = corrected.corrects.as_ref() == Some(&account.publication.file);
    if let Some(first) = corrected.date.filter(|first| first.first_day() > told.last_day() && !is_mutual) {
        let message = message("corrects-later").with("corrected", first.to_string());
        findings.add(&document.key("corrects"), |place| {
            Diagnostic::warning(place, message).help(Message::new("corrects-after-date.help"))
        });
    }
    true
}

/// What an account covers by its own words, or by those of what it corrects. A loop of corrections ends it.
fn written_covers(facts: &Facts, account: &Account) -> Option<When> {
    let mut seen: BTreeSet<&FilePath> = BTreeSet::new();
    let mut account: Option<&Account> = Some(account);
    while let Some(one) = account.filter(|one| seen.insert(&one.publication.file)) {
        if let Some(covers) = one.covers {
            return Some(covers);
        }
        account = one.corrects.as_ref().and_then(|file| facts.accounts.get(file)).map(AsRef::as_ref);
    }
    None
}

/// Nothing can be told of a promise before its period begins, whether what is told of is the period or unknown.
pub(super) fn not_before_period(
    findings: &mut Findings<'_>,
    account: &Account,
    promise: &Promise,
    document: &At<'_>,
) {
    let is_left_open = match account.covers {
        Some(covers) => covers == When::Unknown,
        None => account.kind == AccountKind::Evaluation && account.corrects.is_none(),
    };
    let (true, Some(told), Some(first)) = (is_left_open, account.told_on(), first_of_all_periods(promise))
    else {
        return;
    };
    if told >= first {
        return;
    }
    let key = if account.date.is_some() { document.key("date") } else { document.key("source") };
    let is_written = findings.is_written(&key);
    let date = account.date.map_or_else(|| Date::Day(told).to_string(), |date| date.to_string());
    let message = Message::new("told-before-period")
        .with("date", date)
        .with("promise", promise.id.to_string())
        .with("period", shown(promise.period));
    findings.add(&key, |place| {
        // A date that is not written is that of the file's name.
        let place = if is_written { place } else { Place::whole(&account.publication.file) };
        Diagnostic::error(place, message).help(Message::new("told-before-period.help"))
    });
}

/// The first day of the period, as it is or as it once was. `None`: unknown, or open.
fn first_of_all_periods(promise: &Promise) -> Option<Day> {
    let before = promise.revisions.iter().filter_map(|revision| revision.period_was);
    let first_days: Option<Vec<Day>> = before.chain([promise.period]).map(When::first_day).collect();
    first_days?.into_iter().min()
}
