//! When follow-up is due, and whether it came (FORMAT part B, *Due dates*).
//!
//! 1. Which plan holds when (`plans`); 2. the days it gives, by the calendar (`dates`, `calendar`); 3. which of them
//!    each account meets (`met`); 4. what came of each (`states`); 5. what is no longer due (`settled`).

mod calendar;
mod dates;
mod met;
mod plans;
mod settled;
mod states;

use super::order::PlacedAccount;
use super::period::{Period, earlier_last_days, earlier_last_days_of_commitment};
use crate::model::commitment::Commitment;
use crate::model::due_date::{DueDate, DueGround};
use crate::model::facts::Facts;
use crate::model::follow_up_plan::FollowUpPlan;
use crate::model::id::Id;
use crate::model::promise::Promise;
use crate::model::when::{Day, Today};
use chrono::Days;
use dates::{PlannedDate, planned_dates};
use met::met_by;
pub use plans::own_plans;
pub use settled::Verdict;
use states::{Answered, Footing};

/// A promise with its accounts in order of time, on a day.
#[derive(Clone, Copy)]
pub struct Followed<'facts> {
    /// Everything that is known.
    pub facts: &'facts Facts,
    /// The promise.
    pub promise: &'facts Promise,
    /// Its accounts in order of time, corrected and general ones too.
    pub accounts: &'facts [PlacedAccount<'facts>],
    /// The day.
    pub today: Today,
}

/// The due dates of the promise.
pub fn of_promise(followed: &Followed<'_>) -> Vec<DueDate> {
    let Followed { facts, promise, accounts, today } = followed;
    let period = Period::of_promise(promise);
    let dates = planned_dates(period, &promise.follow_up, &earlier_last_days(facts, promise), *today);
    let mut answered = answer(followed, &dates, period, accounts);
    let (ground, official) = if promise.has_planned_dates() {
        (DueGround::Plan, Footing::Planned)
    } else {
        (DueGround::PeriodEnd, Footing::Unplanned)
    };
    if ground == DueGround::PeriodEnd {
        answered.retain(|(_, date)| date.by.is_some() || !date.later_is_met);
    }
    let judged = Judged { ground, footing: footing(followed, official), period, today: *today };
    judge(answered, judged, |plan| lead_or(plan, &promise.parties))
}

/// The due dates of a commitment; `None` where it has no plan of its own.
///
/// `naming`: the accounts that name it, in order of time, corrected ones too; `verdicts`: the statuses
/// that they give it.
pub fn of_commitment(
    followed: &Followed<'_>,
    commitment: &Commitment,
    naming: &[PlacedAccount<'_>],
    verdicts: &[Verdict],
) -> Option<Vec<DueDate>> {
    let Followed { facts, promise, today, .. } = followed;
    let plans = own_plans(promise, commitment)?;
    let period = Period::of_commitment(promise, commitment);
    let earlier = earlier_last_days_of_commitment(facts, promise, commitment);
    let dates = planned_dates(period, &plans, &earlier, *today);
    let mut answered = answer(followed, &dates, period, naming);
    let settled = settled::settled(verdicts);
    answered.retain(|(date, answered)| answered.by.is_some() || !settled.covers(date.day));
    let parties = if commitment.parties.is_empty() { &promise.parties } else { &commitment.parties };
    let asked = |plan: Option<&FollowUpPlan>| match commitment.follow_up_by.as_slice() {
        [] => lead_or(plan, parties),
        named => named.to_vec(),
    };
    let footing = footing(followed, Footing::Planned);
    Some(judge(answered, Judged { ground: DueGround::Plan, footing, period, today: *today }, asked))
}

/// What may be said where the site is the parties' own, and what where it is not.
fn footing(followed: &Followed<'_>, official: Footing) -> Footing {
    if followed.facts.is_unofficial(&followed.promise.id) {
        Footing::Unofficial { seen: followed.promise.source.as_ref().and_then(|source| source.seen) }
    } else {
        official
    }
}

fn lead_or(plan: Option<&FollowUpPlan>, parties: &[Id]) -> Vec<Id> {
    match plan.and_then(|plan| plan.lead.as_ref()) {
        Some(lead) => vec![lead.clone()],
        None => parties.to_vec(),
    }
}

/// Each date with the account that meets it.
fn answer<'dates, 'plan, 'facts>(
    followed: &Followed<'_>,
    dates: &'dates [PlannedDate<'plan>],
    period: Period,
    accounts: &[PlacedAccount<'facts>],
) -> Vec<(&'dates PlannedDate<'plan>, Answered<'facts>)> {
    let told_by: Vec<Day> = dates.iter().map(|date| told_by(date, followed.facts.settings.within)).collect();
    let met = met_by(dates, &told_by, period.last, accounts);
    let last_met = met.iter().rposition(Option::is_some);
    dates
        .iter()
        .zip(told_by)
        .zip(met)
        .enumerate()
        .map(|(index, ((date, told_by), by))| {
            (date, Answered { told_by, by, later_is_met: last_met.is_some_and(|last| index < last) })
        })
        .collect()
}

/// The due day and the days to write it: the plan's, else the site's.
fn told_by(date: &PlannedDate<'_>, of_site: u32) -> Day {
    let within = date.plan.and_then(|plan| plan.within).unwrap_or(of_site);
    date.day.checked_add_days(Days::new(u64::from(within))).unwrap_or(Day::MAX)
}

/// What the dates of one plan have in common.
struct Judged {
    ground: DueGround,
    footing: Footing,
    period: Period,
    today: Today,
}

/// The dates that are shown, with what came of each and the stretch since the one before.
fn judge(
    answered: Vec<(&PlannedDate<'_>, Answered<'_>)>,
    of: Judged,
    asked: impl Fn(Option<&FollowUpPlan>) -> Vec<Id>,
) -> Vec<DueDate> {
    let mut stretch_first = of.period.first;
    let mut due = Vec::with_capacity(answered.len());
    for (date, answered) in answered {
        due.push(DueDate {
            day: date.day,
            precision: date.precision,
            told_by: answered.told_by,
            stretch_first,
            closing: date.closing,
            ground: of.ground,
            state: of.footing.state(&answered, of.today),
            by: answered.by.map(|account| account.file().clone()),
            asked: asked(date.plan),
        });
        stretch_first = date.day.succ_opt();
    }
    due
}

/// The last due date whose time to tell has passed: after it nothing is unaccounted.
pub fn last_passed(due: &[DueDate], today: Today) -> Option<Day> {
    due.iter().filter(|date| today.is_after(date.told_by)).map(|date| date.day).max()
}
