//! `/uppfoljningar/`: what is missing first, then what is coming, then what was told.

use super::Sheet;
use crate::make::desk::{Desk, Phrase};
use crate::model::due_date::{DueDate, DueState};
use crate::model::id::{CommitmentId, PromiseId};
use crate::model::promise::Promise;
use serde::Serialize;
use std::collections::BTreeSet;

/// How many accounts are listed as told; the pages of towns and promises have all.
const TOLD: usize = 100;

#[derive(Serialize)]
struct FollowUpsPage {
    answer: Vec<Phrase>,
    overdue: Vec<DueEntry>,
    not_found: Vec<DueEntry>,
    coming: Vec<DueEntry>,
    told: Vec<ToldEntry>,
    more: Option<Phrase>,
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
    let every = every_due(desk);
    let overdue = entries(desk, &every, |state| state == DueState::Overdue);
    let mut answer = Vec::new();
    if overdue.is_empty() {
        answer.push(desk.word("overdue-none").into());
    } else {
        answer.push(desk.say("overdue-count").count("count", overdue.len()).phrase());
    }
    let accounts = desk.facts().accounts.len();
    let view = FollowUpsPage {
        answer,
        overdue,
        not_found: entries(desk, &every, |state| matches!(state, DueState::NotFound { .. })),
        coming: entries(desk, &next_coming(&every), |_| true),
        told: told(desk),
        more: (accounts > TOLD)
            .then(|| desk.say("told-more").count("shown", TOLD).count("all", accounts).phrase()),
    };
    let title = desk.word("follow-ups-title");
    let trail = vec![desk.start(), title.as_str().into()];
    Sheet::new("follow_ups.html", title, &view)
        .trail(trail)
        .description(Some(desk.word("follow-ups-description")))
}

/// A due date of a promise, or of a commitment with a plan of its own.
#[derive(Clone)]
struct Due<'site> {
    promise: &'site Promise,
    commitment: Option<CommitmentId>,
    due: &'site DueDate,
}

/// Every due date, by the day by which it must be told.
fn every_due<'site>(desk: &Desk<'site>) -> Vec<Due<'site>> {
    let mut every = Vec::new();
    let ids: Vec<&'site PromiseId> = desk.site().promises.keys().collect();
    for (promise, state) in ids.into_iter().filter_map(|id| desk.promise(id)) {
        every.extend(state.due.iter().map(|due| Due { promise, commitment: None, due }));
        for follows in &state.commitments {
            let id = CommitmentId { promise: promise.id.clone(), commitment: follows.id.clone() };
            let own = follows.due.iter().flatten();
            every.extend(own.map(|due| Due { promise, commitment: Some(id.clone()), due }));
        }
    }
    every.sort_by_key(|due| (due.due.told_by, due.due.day));
    every
}

/// What comes next for each promise and each commitment with a plan of its own; later dates stand on the promise's page.
fn next_coming<'due>(every: &[Due<'due>]) -> Vec<Due<'due>> {
    let mut seen = BTreeSet::new();
    let coming = every.iter().filter(|due| due.due.state == DueState::Coming);
    let next = coming.filter(|due| {
        seen.insert((due.promise.id.clone(), due.commitment.as_ref().map(|id| id.commitment.clone())))
    });
    next.cloned().collect()
}

fn entries(desk: &Desk<'_>, every: &[Due<'_>], which: impl Fn(DueState) -> bool) -> Vec<DueEntry> {
    let chosen = every.iter().filter(|due| which(due.due.state));
    chosen
        .map(|due| DueEntry {
            promise: desk.promise_link(&due.promise.id),
            town: desk.town(&due.promise.id.town),
            commitment: due.commitment.as_ref().map(|id| desk.commitment_link(id)),
            words: desk.due_words(due.promise, due.due),
            asked: desk.due_asked(due.promise, due.due),
        })
        .collect()
}

/// Accounts, latest first, undated last.
fn told(desk: &Desk<'_>) -> Vec<ToldEntry> {
    let accounts = desk.facts().accounts.values();
    let mut accounts: Vec<_> = accounts.filter(|account| account.publication.removed.is_none()).collect();
    accounts.sort_by_key(|account| std::cmp::Reverse(account.date.map(crate::model::when::Date::last_day)));
    let entry = |account: &crate::model::account::Account| {
        let way = desk.account_way(&account.publication.file);
        let about = account.about.iter().map(|promise| desk.promise_link(promise)).collect();
        ToldEntry {
            account: desk.account_title(account).linked(way.as_deref()),
            promises: desk.list(about),
            town: desk.town(&account.town),
            parties: desk.parties(&account.reported_by),
        }
    };
    accounts.into_iter().take(TOLD).map(entry).collect()
}
