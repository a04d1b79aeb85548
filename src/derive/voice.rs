//! In which voice the site says that nothing was reported of a commitment (FORMAT part B, *Status* 2).
//!
//! Comes in: a commitment that no account names, the promise's accounts and the due dates that ask for
//! it. The first voice that fits is taken.

use super::commitment_state::Observed;
use super::due_dates::Followed;
use super::officiality::Officiality;
use super::order::PlacedAccount;
use super::period::Period;
use crate::model::commitment::Commitment;
use crate::model::due_date::{DueDate, DueState};
use crate::model::facts::Facts;
use crate::model::id::Id;
use crate::model::promise::Promise;
use crate::model::status::Voice;
use crate::model::when::{Date, Day, Stretch, When};
use crate::source::FilePath;

/// Why a commitment counts as not reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silence {
    /// In which voice it is said.
    pub voice: Voice,
    /// For `not_mentioned`: the account told last.
    pub not_mentioned_in: Option<FilePath>,
    /// For `not_found`: the parties of which nothing was found although others have told.
    pub not_found_of: Vec<Id>,
}

impl Silence {
    fn of(voice: Voice) -> Self {
        Self { voice, not_mentioned_in: None, not_found_of: Vec::new() }
    }
}

/// The voice of a commitment that no account names. `due`: its own due dates, else the promise's.
pub fn silence(observed: &Observed<'_>, due: &[DueDate]) -> Silence {
    let Observed { followed, commitment, officiality, .. } = *observed;
    let Followed { promise, accounts, today, .. } = followed;
    if let Some(silence) = told_without_it(&followed, commitment) {
        return silence;
    }
    let period = Period::of_commitment(promise, commitment);
    let due = due.iter().filter(|due| asks_for(due, period));
    let voice = by_due_dates(due.clone());
    if officiality == Officiality::Official {
        return Silence::of(voice);
    }
    let time_has_passed = due.clone().any(|due| today.is_after(due.told_by));
    if voice == Voice::NotYet && !time_has_passed {
        return Silence::of(voice);
    }
    let others_have_told = accounts
        .iter()
        .flat_map(|placed| placed.account.tellers())
        .any(|party| !commitment.parties.contains(party));
    let not_found_of = if others_have_told { commitment.parties.clone() } else { Vec::new() };
    Silence { not_found_of, ..Silence::of(Voice::NotFound) }
}

/// One of its parties, for a joint commitment anyone, has told of a day since it was made and its period began.
fn told_without_it(followed: &Followed<'_>, commitment: &Commitment) -> Option<Silence> {
    let Followed { facts, promise, accounts, .. } = *followed;
    let since = holds_from(facts, promise, commitment);
    let told: Vec<&PlacedAccount<'_>> = accounts
        .iter()
        .filter(|placed| since.is_none_or(|since| placed.day().is_some_and(|day| day >= since)))
        .filter(|placed| {
            commitment.parties.is_empty()
                || placed.account.tellers().any(|party| commitment.parties.contains(party))
        })
        .collect();
    if told.is_empty() {
        return None;
    }
    // A general account mentions no commitment: only where one names others is its silence on this one worth a word.
    let told_last = told
        .iter()
        .filter(|placed| !placed.is_general())
        .max_by_key(|placed| placed.account.date.map(Date::last_day));
    Some(match told_last {
        None => Silence::of(Voice::General),
        Some(placed) => {
            Silence { not_mentioned_in: Some(placed.file().clone()), ..Silence::of(Voice::NotMentioned) }
        }
    })
}

fn by_due_dates<'due>(mut due: impl Iterator<Item = &'due DueDate> + Clone) -> Voice {
    if due.clone().any(|due| due.state == DueState::Overdue) {
        Voice::Missing
    } else if due.clone().any(|due| due.state == DueState::Coming) {
        Voice::NotYet
    } else if due.next().is_none() {
        Voice::NonePromised
    } else {
        Voice::None
    }
}

/// Whether the stretch of the due date shares a day with the commitment's period.
fn asks_for(due: &DueDate, period: Period) -> bool {
    period.meets(Stretch { first: due.stretch_first.unwrap_or(Day::MIN), last: due.day })
}

/// The day from which an account can tell of a commitment: since it was made, and its own period began.
pub fn holds_from(facts: &Facts, promise: &Promise, commitment: &Commitment) -> Option<Day> {
    made(facts, promise, commitment).max(commitment.period.and_then(When::first_day))
}

/// The day since which the commitment is certainly promised, where a revision added it on a known date, or it was not
/// in a text that was sealed before.
fn made(facts: &Facts, promise: &Promise, commitment: &Commitment) -> Option<Day> {
    let declared = promise.revisions.iter().filter(|revision| revision.adds(&commitment.id));
    let steps = facts.wording_steps.get(&promise.id).into_iter().flatten();
    let kept = steps.filter(|step| step.adds(&commitment.id));
    let dates = declared.map(|revision| revision.date).chain(kept.map(|step| step.date));
    dates.flatten().map(Date::last_day).min()
}
