//! The days that a promise or a commitment holds for.

use crate::model::commitment::Commitment;
use crate::model::facts::Facts;
use crate::model::promise::Promise;
use crate::model::when::{Covered, Date, Day, Stretch, When};

/// First and last day, each where it is known and there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day; `None`: unknown.
    pub first: Option<Day>,
    /// The last day; `None`: open-ended, or unknown.
    pub last: Option<Day>,
}

impl Period {
    /// The days of a promise.
    pub fn of_promise(promise: &Promise) -> Self {
        Self::of(promise.period)
    }

    /// The days of a commitment: of its own period, else the promise's. It lies within the promise's
    /// (FORMAT part A), so an own period that is open ends with the promise.
    pub fn of_commitment(promise: &Promise, commitment: &Commitment) -> Self {
        let whole = Self::of_promise(promise);
        match commitment.period {
            None => whole,
            Some(own) => {
                let own = Self::of(own);
                Self { first: own.first, last: own.last.or(whole.last) }
            }
        }
    }

    /// Whether the day lies inside, as far as its ends are known.
    pub fn contains(self, day: Day) -> bool {
        self.first.is_none_or(|first| first <= day) && self.last.is_none_or(|last| day <= last)
    }

    /// Whether it shares a day with the stretch, as far as its ends are known.
    pub fn meets(self, stretch: Stretch) -> bool {
        self.first.is_none_or(|first| first <= stretch.last)
            && self.last.is_none_or(|last| stretch.first <= last)
    }

    /// What of the days lies inside, as far as its ends are known. `None`: no day.
    pub fn cut(self, days: Covered) -> Option<Covered> {
        let last = self.last.map_or(days.last, |last| last.min(days.last));
        let first = match (days.first, self.first) {
            (Some(first), Some(own)) => Some(first.max(own)),
            (first, _) => first,
        };
        let is_empty = first.is_some_and(|first| first > last);
        (!is_empty).then_some(Covered { first, last })
    }

    fn of(when: When) -> Self {
        Self { first: when.first_day(), last: when.last_day() }
    }
}

/// The periods that the promise had before its wording changed, by a revision or from one sealed text to the next, and
/// when each changed.
pub fn earlier_periods(facts: &Facts, promise: &Promise) -> Vec<(Option<Date>, When)> {
    let declared =
        promise.revisions.iter().filter_map(|revision| Some((revision.date, revision.period_was?)));
    let steps = facts.wording_steps.get(&promise.id).into_iter().flatten();
    let kept = steps.filter_map(|step| {
        let before = step.before.as_ref()?.promise.period;
        (before != step.after.promise.period).then_some((step.date, before))
    });
    let mut periods: Vec<(Option<Date>, When)> = Vec::new();
    for period in declared.chain(kept) {
        if !periods.contains(&period) {
            periods.push(period);
        }
    }
    periods
}

/// The last days that the promise's period had before.
pub fn earlier_last_days(facts: &Facts, promise: &Promise) -> Vec<Day> {
    earlier_periods(facts, promise).into_iter().filter_map(|(_, period)| period.last_day()).collect()
}

/// The last days that a commitment's period had before: its own, else the promise's.
pub fn earlier_last_days_of_commitment(
    facts: &Facts,
    promise: &Promise,
    commitment: &Commitment,
) -> Vec<Day> {
    if commitment.period.is_none() {
        return earlier_last_days(facts, promise);
    }
    let declared = promise.revisions.iter().flat_map(|revision| &revision.commitment_periods_was);
    let declared = declared.filter(|(id, _)| *id == commitment.id).map(|(_, period)| *period);
    let of = |promise: &Promise| {
        promise.commitments.iter().find(|other| other.id == commitment.id).and_then(|other| other.period)
    };
    let steps = facts.wording_steps.get(&promise.id).into_iter().flatten();
    let kept = steps.filter_map(|step| {
        let before = of(&step.before.as_ref()?.promise)?;
        (Some(before) != of(&step.after.promise)).then_some(before)
    });
    let mut days: Vec<Day> = declared.chain(kept).filter_map(When::last_day).collect();
    days.sort();
    days.dedup();
    days
}
