//! `/uppfoljningar/`: what is missing first, then what is coming, then what never came and what was told.

use super::Sheet;
use crate::make::desk::{Desk, Phrase};
use crate::make::part::due::is_same_said;
use crate::model::account::Account;
use crate::model::due_date::{DueDate, DueOf, DueState};
use crate::model::id::{CommitmentId, Id, PromiseId};
use crate::model::plan::{FeedScope, FileRecipe};
use crate::model::when::Date;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How many accounts are listed as told; the pages of towns and promises have all.
const TOLD: usize = 100;

#[derive(Serialize)]
struct FollowUpsPage {
    answer: Vec<Phrase>,
    overdue: Vec<DuePaper>,
    not_found: Vec<DuePaper>,
    coming: Vec<DuePaper>,
    missed: Vec<DuePaper>,
    told: Vec<ToldEntry>,
    more: Option<Phrase>,
    calendar: Option<String>,
}

/// A promise with its due dates: what holds for all is said once.
#[derive(Serialize)]
struct DuePaper {
    promise: Phrase,
    town: Phrase,
    parts: Vec<DuePart>,
    /// Who is asked, where that is the same for all.
    asked: Option<Phrase>,
}

/// Due dates of the promise, or of commitments with plans of their own of which the same is said.
#[derive(Serialize)]
struct DuePart {
    commitments: Vec<Phrase>,
    said: Vec<Phrase>,
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
    answer.extend(unofficial(desk, &every));
    let accounts = desk.facts().accounts.len();
    let view = FollowUpsPage {
        answer,
        overdue: papers(desk, &every, |state| state == DueState::Overdue),
        not_found: papers(desk, &every, |state| matches!(state, DueState::NotFound { .. })),
        coming: papers(desk, &next_coming(&every), |_| true),
        missed: papers(desk, &every, |state| state == DueState::Missed),
        told: told(desk),
        more: (accounts > TOLD)
            .then(|| desk.say("told-more").count("shown", TOLD).count("all", accounts).phrase()),
        calendar: desk.link(&FileRecipe::Calendar(FeedScope::Site).into()),
    };
    let title = desk.word("follow-ups-title");
    let trail = vec![desk.start(), title.as_str().into()];
    Sheet::new(title, &view).trail(trail).description(Some(desk.word("follow-ups-description")))
}

/// Which of the towns here have pages that are not the parties' own: said once, not at each of their follow-ups. `None`:
/// there are none, or the whole site says so.
fn unofficial(desk: &Desk<'_>, every: &[DueOf<'_>]) -> Option<Phrase> {
    let towns = desk.facts().municipalities.keys();
    let not_own: BTreeSet<&Id> = towns.filter(|town| desk.unofficial_note(town).is_some()).collect();
    if not_own.is_empty() {
        return None;
    }
    let due = every.iter().map(|of| &of.promise.town);
    let told = desk.facts().shown_accounts().map(|account| &account.town);
    let towns: BTreeSet<&Id> = due.chain(told).filter(|town| not_own.contains(*town)).collect();
    let towns: Vec<Phrase> =
        desk.sorted_towns(towns.into_iter()).into_iter().map(|town| desk.town(town)).collect();
    (!towns.is_empty()).then(|| desk.say("unofficial-towns").with("towns", desk.list(towns)).phrase())
}

/// What comes next for each promise and each commitment with a plan of its own; later dates stand on the promise's page.
fn next_coming<'site>(every: &[DueOf<'site>]) -> Vec<DueOf<'site>> {
    let mut seen = BTreeSet::new();
    let coming = every.iter().filter(|of| of.due.state == DueState::Coming);
    coming.filter(|of| seen.insert((of.promise, of.commitment))).copied().collect()
}

/// By promise, in the order of the first due date of each.
fn papers(desk: &Desk<'_>, every: &[DueOf<'_>], which: impl Fn(DueState) -> bool) -> Vec<DuePaper> {
    let chosen: BTreeSet<&PromiseId> =
        every.iter().filter(|of| which(of.due.state)).map(|of| of.promise).collect();
    let mut papers: Vec<(&PromiseId, Vec<DueOf<'_>>)> = Vec::new();
    let mut places: BTreeMap<&PromiseId, usize> = BTreeMap::new();
    for of in every.iter().filter(|of| chosen.contains(of.promise)) {
        let place = *places.entry(of.promise).or_insert(papers.len());
        match papers.get_mut(place) {
            Some((_, due)) => due.push(*of),
            None => papers.push((of.promise, vec![*of])),
        }
    }
    let paper = |(promise, due): (&PromiseId, Vec<DueOf<'_>>)| {
        let mut parts = parts(desk, promise, &due, &which);
        let asked = parts.first()?.asked.clone();
        let is_common = parts.iter().all(|part| part.asked == asked);
        if is_common {
            parts.iter_mut().for_each(|part| part.asked = None);
        }
        Some(DuePaper {
            promise: desk.promise_link(promise),
            town: desk.town(&promise.town),
            parts,
            asked: asked.filter(|_| is_common),
        })
    };
    papers.into_iter().filter_map(paper).collect()
}

/// What is said of one promise's due dates: of its own, then of its commitments', those of which the same is said together.
fn parts(
    desk: &Desk<'_>,
    promise: &PromiseId,
    due: &[DueOf<'_>],
    which: impl Fn(DueState) -> bool,
) -> Vec<DuePart> {
    let mut holders: Vec<Option<&Id>> = vec![None];
    for of in due {
        if !holders.contains(&of.commitment) {
            holders.push(of.commitment);
        }
    }
    let mut parts: Vec<DuePart> = Vec::new();
    for holder in holders {
        let own: Vec<&DueDate> = due.iter().filter(|of| of.commitment == holder).map(|of| of.due).collect();
        let said = said(desk, &own, &which);
        if said.is_empty() {
            continue;
        }
        let meant: Vec<DueDate> = own.into_iter().filter(|due| which(due.state)).cloned().collect();
        let asked = desk.due_asked(&meant);
        let commitment = holder.map(|commitment| {
            desk.commitment_link(&CommitmentId { promise: promise.clone(), commitment: commitment.clone() })
        });
        let is_same =
            |part: &&mut DuePart| !part.commitments.is_empty() && part.said == said && part.asked == asked;
        match (parts.iter_mut().find(is_same), commitment) {
            (Some(same), Some(commitment)) => same.commitments.push(commitment),
            (_, commitment) => {
                parts.push(DuePart { commitments: commitment.into_iter().collect(), said, asked });
            }
        }
    }
    parts
}

/// What is said of due dates that belong together, several that never came one after the other in one sentence.
fn said(desk: &Desk<'_>, due: &[&DueDate], which: impl Fn(DueState) -> bool) -> Vec<Phrase> {
    // What was told in between parts them.
    let runs = due.chunk_by(|one, other| is_same_said(one, other));
    let chosen = runs.filter(|run| run.first().is_some_and(|due| which(due.state)));
    chosen
        .flat_map(|run| match desk.due_run(run) {
            Some(words) => vec![words],
            None => run.iter().map(|due| desk.due_words(due)).collect(),
        })
        .collect()
}

/// Accounts, latest first, undated last.
fn told(desk: &Desk<'_>) -> Vec<ToldEntry> {
    let mut accounts: Vec<_> = desk.facts().shown_accounts().collect();
    accounts.sort_by_key(|account| std::cmp::Reverse(account.date.map(Date::last_day)));
    let entry = |account: &Arc<Account>| {
        let way = desk.account_way(&account.publication.file);
        let about = account.about.iter().map(|promise| desk.promise_link(promise)).collect();
        ToldEntry {
            account: desk.account_listed(account).linked(way.as_deref()),
            promises: desk.with_corrections(account, desk.list(about)),
            town: desk.town(&account.town),
            parties: desk.parties(&account.reported_by),
        }
    };
    accounts.into_iter().take(TOLD).map(entry).collect()
}
