//! The days that a promise or a commitment holds for.

use crate::model::commitment::Commitment;
use crate::model::promise::Promise;
use crate::model::when::{Day, Stretch, When};

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

    fn of(when: When) -> Self {
        Self { first: when.first_day(), last: when.last_day() }
    }
}

/// The last days that the promise's period had before revisions of it.
pub fn earlier_last_days(promise: &Promise) -> Vec<Day> {
    promise.revisions.iter().filter_map(|revision| revision.period_was?.last_day()).collect()
}

/// The last days that a commitment's period had before revisions: its own, else the promise's.
pub fn earlier_last_days_of_commitment(promise: &Promise, commitment: &Commitment) -> Vec<Day> {
    if commitment.period.is_none() {
        return earlier_last_days(promise);
    }
    let earlier = promise.revisions.iter().flat_map(|revision| &revision.commitment_periods_was);
    earlier.filter(|(id, _)| *id == commitment.id).filter_map(|(_, period)| period.last_day()).collect()
}
