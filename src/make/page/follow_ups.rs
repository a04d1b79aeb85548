//! `/uppfoljningar/`: what is missing first, then what is coming, then what never came and what was told.

use super::Sheet;
use crate::make::desk::{Desk, Phrase};
use crate::make::part::due::is_same_said;
use crate::model::account::Account;
use crate::model::due_date::{DueDate, DueOf, DueState};
use crate::model::id::CommitmentId;
use crate::model::plan::{FeedScope, FileRecipe};
use crate::model::when::Date;
use serde::Serialize;
use std::collections::BTreeSet;
use std::sync::Arc;

/// How many accounts are listed as told; the pages of towns and promises have all.
const TOLD: usize = 100;

#[derive(Serialize)]
struct FollowUpsPage {
    answer: Vec<Phrase>,
    overdue: Vec<DueEntry>,
    not_found: Vec<DueEntry>,
    coming: Vec<DueEntry>,
    missed: Vec<DueEntry>,
    told: Vec<ToldEntry>,
    more: Option<Phrase>,
    calendar: Option<String>,
}

#[derive(Serialize)]
struct DueEntry {
    promise: Phrase,
    town: Phrase,
    commitment: Option<Phrase>,
    words: Phrase,
    asked: Option<Phrase>,
}

#[derive(Serialize)]
struct ToldEntry {
    account: Phrase,
    promises: Phrase,
    town: Phrase,
    parties: Phrase,
}

/// The list of follow-ups.
pub fn sheet(desk: &Desk<'_>) -> Sheet {
    let every = desk.site().every_due();
    let number = |state| every.iter().filter(|of| of.due.state == state).count();
    let mut answer = Vec::new();
    if number(DueState::Overdue) > 0 {
        answer.push(desk.say("overdue-count").count("count", number(DueState::Overdue)).phrase());
    }
    answer.extend(desk.not_found_count(&every));
    if answer.is_empty() {
        answer.push(desk.word("overdue-none").into());
    }
    if number(DueState::Missed) > 0 {
        answer.push(desk.say("missed-count").count("count", number(DueState::Missed)).phrase());
    }
    let accounts = desk.facts().accounts.len();
    let view = FollowUpsPage {
        answer,
        overdue: entries(desk, &every, |state| state == DueState::Overdue),
        not_found: entries(desk, &every, |state| matches!(state, DueState::NotFound { .. })),
        coming: entries(desk, &next_coming(&every), |_| true),
        missed: entries(desk, &every, |state| state == DueState::Missed),
        told: told(desk),
        more: (accounts > TOLD)
            .then(|| desk.say("told-more").count("shown", TOLD).count("all", accounts).phrase()),
        calendar: desk.link(&FileRecipe::Calendar(FeedScope::Site).into()),
    };
    let title = desk.word("follow-ups-title");
    let trail = vec![desk.start(), title.as_str().into()];
    Sheet::new(title, &view).trail(trail).description(Some(desk.word("follow-ups-description")))
}

/// What comes next for each promise and each commitment with a plan of its own; later dates stand on the promise's page.
fn next_coming<'site>(every: &[DueOf<'site>]) -> Vec<DueOf<'site>> {
    let mut seen = BTreeSet::new();
    let coming = every.iter().filter(|of| of.due.state == DueState::Coming);
    coming.filter(|of| seen.insert((of.promise, of.commitment))).copied().collect()
}

fn entries(desk: &Desk<'_>, every: &[DueOf<'_>], which: impl Fn(DueState) -> bool) -> Vec<DueEntry> {
    let of_one = |one: &DueOf<'_>, other: &DueOf<'_>| {
        one.promise == other.promise && one.commitment == other.commitment && is_same_said(one.due, other.due)
    };
    // What was told in between parts them.
    let chosen = every.chunk_by(of_one).filter(|same| same.first().is_some_and(|of| which(of.due.state)));
    let told = chosen.flat_map(|same| {
        let run: Vec<&DueDate> = same.iter().map(|of| of.due).collect();
        match (same, desk.due_run(&run)) {
            ([first, ..], Some(words)) => vec![entry(desk, first, words)],
            _ => same.iter().map(|of| entry(desk, of, desk.due_words(of.due))).collect(),
        }
    });
    told.collect()
}

fn entry(desk: &Desk<'_>, of: &DueOf<'_>, words: Phrase) -> DueEntry {
    let commitment = of
        .commitment
        .map(|commitment| CommitmentId { promise: of.promise.clone(), commitment: commitment.clone() });
    DueEntry {
        promise: desk.promise_link(of.promise),
        town: desk.town(&of.promise.town),
        commitment: commitment.map(|id| desk.commitment_link(&id)),
        words,
        asked: desk.due_asked(std::slice::from_ref(of.due)),
    }
}

/// Accounts, latest first, undated last.
fn told(desk: &Desk<'_>) -> Vec<ToldEntry> {
    let mut accounts: Vec<_> = desk.facts().shown_accounts().collect();
    accounts.sort_by_key(|account| std::cmp::Reverse(account.date.map(Date::last_day)));
    let entry = |account: &Arc<Account>| {
        let way = desk.account_way(&account.publication.file);
        let about = account.about.iter().map(|promise| desk.promise_link(promise)).collect();
        ToldEntry {
            account: desk.account_title(account).linked(way.as_deref()),
            promises: desk.with_corrections(account, desk.list(about)),
            town: desk.town(&account.town),
            parties: desk.parties(&account.reported_by),
        }
    };
    accounts.into_iter().take(TOLD).map(entry).collect()
}
