//! Stretches of time against each other.

use crate::model::when::{Date, Day, When};
use chrono::Months;

/// From a first to a last day; either may be unknown or open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bounds {
    /// The first day.
    pub first: Option<Day>,
    /// The last day.
    pub last: Option<Day>,
}

impl Bounds {
    /// The days that are written; `None` for `unknown`.
    pub fn of(when: When) -> Option<Self> {
        match when {
            When::Unknown => None,
            When::Span { .. } => Some(Self { first: when.first_day(), last: when.last_day() }),
        }
    }

    /// Ends at that day, if it is earlier.
    pub fn cut(self, last: Option<Day>) -> Self {
        Self { first: self.first, last: self.last.into_iter().chain(last).min() }
    }

    /// Ends so many months later.
    pub fn prolonged(self, months: Months) -> Self {
        Self { last: self.last.and_then(|last| last.checked_add_months(months)), ..self }
    }

    /// Whether no day is left.
    pub fn is_empty(self) -> bool {
        matches!((self.first, self.last), (Some(first), Some(last)) if last < first)
    }

    /// Whether the two can share a day.
    pub fn meets(self, other: Self) -> bool {
        let begins_after = |one: Self, other: Self| matches!((one.first, other.last), (Some(first), Some(last)) if first > last);
        !begins_after(self, other) && !begins_after(other, self)
    }

    /// Whether some day of this is known to lie outside the other.
    pub fn reaches_out_of(self, other: Self) -> bool {
        matches!((self.first, other.first), (Some(inner), Some(outer)) if inner < outer)
            || matches!((self.last, other.last), (Some(inner), Some(outer)) if inner > outer)
    }
}

/// Whether an end that was written lies outside `outer` in any reading: a year that the period begins in is inside.
pub(super) fn surely_reaches_out_of(inner: When, outer: Bounds) -> bool {
    let When::Span { from, to } = inner else { return false };
    matches!((from, outer.first), (Some(from), Some(first)) if from.last_day() < first)
        || matches!((to, outer.last), (Some(to), Some(last)) if to.first_day() > last)
        || matches!((from, outer.last), (Some(from), Some(last)) if from.first_day() > last)
        || matches!((to, outer.first), (Some(to), Some(first)) if to.last_day() < first)
}

/// A stretch as it is read in every language: `2022-06-01–2023-12-31`, `2024`, `2025–`.
pub(super) fn shown(when: When) -> String {
    let written = |date: Date| date.to_string();
    match when {
        When::Unknown => "unknown".to_owned(),
        When::Span { from: Some(from), to: Some(to) } if from == to => from.to_string(),
        When::Span { from, to } => {
            format!("{}–{}", from.map(written).unwrap_or_default(), to.map(written).unwrap_or_default())
        }
    }
}
