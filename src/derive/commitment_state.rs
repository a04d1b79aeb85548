//! What follows for one commitment, put together from the rules in the files beside.

use super::comparison::comparisons;
use super::due_dates::{self, Followed, last_passed};
use super::months_unaccounted::months_unaccounted;
use super::officiality::Officiality;
use super::order::PlacedAccount;
use super::period::Period;
use super::relations::Relations;
use super::reported_by::{reported_by, silent};
use super::sayings::{Saying, sayings, tellings};
use super::status::{Current, current, verdicts};
use super::status_changes::status_changes;
use super::told_of;
use super::voice::{Silence, holds_from, silence};
use crate::model::commitment::Commitment;
use crate::model::commitment_state::CommitmentState;
use crate::model::due_date::DueDate;
use crate::model::id::CommitmentId;
use crate::model::status::{Standing, Status, Voice};
use crate::model::when::Month;

/// A commitment with its promise and the promise's accounts in order of time, on a day.
#[derive(Clone, Copy)]
pub struct Observed<'all> {
    /// The promise with its accounts, on the day.
    pub followed: Followed<'all>,
    /// The commitment.
    pub commitment: &'all Commitment,
    /// Whether the town speaks for itself.
    pub officiality: Officiality,
    /// Who names it, over the whole site.
    pub relations: &'all Relations,
}

/// Everything that follows for a commitment. `due_of_promise`: the promise's due dates.
pub fn commitment_state(observed: &Observed<'_>, due_of_promise: &[DueDate]) -> CommitmentState {
    let Observed { followed, commitment, officiality, relations } = *observed;
    let sayings = sayings(&commitment.id, followed.accounts);
    let told_by = reported_by(&sayings);
    let own_due = own_due(observed, &sayings);
    let due = own_due.as_deref().unwrap_or(due_of_promise);
    let id = CommitmentId { promise: followed.promise.id.clone(), commitment: commitment.id.clone() };
    let reviews = relations.reviews_of_commitment(&id);
    let mut state = CommitmentState {
        id: commitment.id.clone(),
        standing: Standing::NotReported(Voice::None),
        worded_in_past: false,
        date: None,
        file: None,
        words: None,
        holds_from: holds_from(followed.facts, followed.promise, commitment),
        not_mentioned_in: None,
        not_found_of: Box::default(),
        silent: silent(commitment, &told_by, officiality).into(),
        reported_by: told_by.into(),
        differing: Box::default(),
        listed_with: Box::default(),
        later_without_verdict: Box::default(),
        months_unaccounted: Box::default(),
        plans: due_dates::own_plans(followed.promise, commitment).map(Vec::into),
        due: None,
        tellings: sayings.iter().flat_map(tellings).collect(),
        comparisons: comparisons(&commitment.targets, &sayings, Period::of_promise(followed.promise)).into(),
        status_changes: status_changes(&commitment.id, followed.accounts).into(),
        reviews: reviews.iter().map(|(file, _)| file.clone()).collect(),
    };
    match (current(&sayings), sayings.iter().rfind(|saying| saying.stands())) {
        (Some(current), _) => written(&mut state, current),
        (None, Some(last)) => reported(&mut state, last),
        (None, None) => not_reported(&mut state, silence(observed, due)),
    }
    state.worded_in_past = state.standing == Standing::Written(Status::InProgress) && is_over(observed);
    state.months_unaccounted = months(observed, &sayings, state.standing, due).into();
    state.due = own_due.map(Vec::into);
    state
}

fn written(state: &mut CommitmentState, current: Current<'_>) {
    state.standing = Standing::Written(current.status());
    state.date = current.saying.placed.account.date;
    state.file = Some(current.saying.file().clone());
    state.words = current.written.words.clone();
    state.differing = current.differing.into();
    state.listed_with = current.listed_with.into();
    state.later_without_verdict = current.later_without_verdict.into();
}

fn reported(state: &mut CommitmentState, last: &Saying<'_>) {
    state.standing = Standing::Reported;
    state.date = last.placed.account.date;
    state.file = Some(last.file().clone());
}

fn not_reported(state: &mut CommitmentState, silence: Silence) {
    let Silence { voice, not_mentioned_in, not_found_of } = silence;
    state.standing = Standing::NotReported(voice);
    state.not_mentioned_in = not_mentioned_in;
    state.not_found_of = not_found_of.into();
}

/// Whether the commitment's period has ended.
fn is_over(observed: &Observed<'_>) -> bool {
    let Followed { promise, today, .. } = observed.followed;
    Period::of_commitment(promise, observed.commitment).last.is_some_and(|last| today.is_after(last))
}

/// Its own due dates, where it has a plan of its own: met only by accounts that name it.
fn own_due(observed: &Observed<'_>, sayings: &[Saying<'_>]) -> Option<Vec<DueDate>> {
    let naming: Vec<PlacedAccount<'_>> = sayings.iter().map(|saying| saying.placed).collect();
    due_dates::of_commitment(&observed.followed, observed.commitment, &naming, &verdicts(sayings))
}

/// None where its voice says it, or where the last word was said.
fn months(
    observed: &Observed<'_>,
    sayings: &[Saying<'_>],
    standing: Standing,
    due: &[DueDate],
) -> Vec<Month> {
    let asked = match standing {
        Standing::NotReported(_) => false,
        Standing::Written(status) => !status.is_final(),
        Standing::Reported => true,
    };
    if !asked {
        return Vec::new();
    }
    let Followed { promise, today, .. } = observed.followed;
    let period = Period::of_commitment(promise, observed.commitment);
    months_unaccounted(period, &told_of::of_commitment(sayings), last_passed(due, today), today)
}
