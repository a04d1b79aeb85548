//! Whether a target got easier or harder to reach, where that can be said.
//!
//! Two targets are compared only where unit, places, cadence and what is counted agree, and their numbers are meant the
//! same way. A number over the whole period is compared only where the two periods are as long, in
//! whole months or in days; where only that differs, it is said. Anything else is another
//! target, and no verdict is guessed.

use crate::derive::comparison::{same_places, same_unit};
use crate::derive::period::Period;
use crate::model::commitment::Commitment;
use crate::model::promise::Promise;
use crate::model::quantity::{Comparator, Quantity, Target};
use chrono::Months;
use std::cmp::Ordering;

/// How a later target stands to an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetChange {
    /// None, or both the same.
    Same,
    /// Easier to reach.
    Lower,
    /// Harder to reach.
    Higher,
    /// The same number, to be reached in a longer or a shorter time.
    OtherLength,
    /// Not to be compared, or easier in one and harder in another.
    Other,
}

/// How the targets of a commitment stand to those of the one that it carries on.
pub fn target_change(earlier: (&Promise, &Commitment), later: (&Promise, &Commitment)) -> TargetChange {
    let (before, after) = (&earlier.1.targets, &later.1.targets);
    if before.len() != after.len() {
        return TargetChange::Other;
    }
    let as_long = length(earlier).zip(length(later)).is_some_and(|(before, after)| before.equals(after));
    let mut changes = Vec::new();
    let mut rest: Vec<&Target> = after.iter().collect();
    for target in before {
        let Some(index) = rest.iter().position(|other| counts_the_same(target, other)) else {
            return TargetChange::Other;
        };
        let other = rest.remove(index);
        let change = quantity_change(&target.quantity, &other.quantity);
        let over_unlike_periods = target.per.is_none() && is_sum(&target.quantity) && !as_long;
        changes.push(match change {
            TargetChange::Same if over_unlike_periods => TargetChange::OtherLength,
            _ if over_unlike_periods => TargetChange::Other,
            change => change,
        });
    }
    changes.into_iter().fold(TargetChange::Same, TargetChange::and)
}

impl TargetChange {
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Same, change) | (change, Self::Same) => change,
            (one, other) if one == other => one,
            _ => Self::Other,
        }
    }
}

/// How long a commitment holds: as people reckon, in whole months and days beyond them, and in days.
#[derive(Clone, Copy)]
struct Length {
    months: (u32, i64),
    days: i64,
}

impl Length {
    /// A leap day makes no year longer, and the long months of a half-year make that no longer than the other.
    fn equals(self, other: Self) -> bool {
        self.months == other.months || self.days == other.days
    }
}

/// `None`: open or unknown.
fn length((promise, commitment): (&Promise, &Commitment)) -> Option<Length> {
    let period = Period::of_commitment(promise, commitment);
    let (first, end) = (period.first?, period.last?.succ_opt()?);
    let years = end.years_since(first)?.checked_mul(12)?;
    let whole = |months: &u32| first.checked_add_months(Months::new(*months)).is_some_and(|day| day <= end);
    let months = (years..=years.checked_add(12)?).take_while(whole).last()?;
    let rest = end - first.checked_add_months(Months::new(months))?;
    Some(Length { months: (months, rest.num_days()), days: (end - first).num_days() })
}

/// A number that grows with the time that it is counted over: not a time to respond, as "inom 24 timmar".
fn is_sum(quantity: &Quantity) -> bool {
    quantity.comparator != Comparator::AtMost
}

fn counts_the_same(one: &Target, other: &Target) -> bool {
    one.per == other.per
        && one.counted == other.counted
        && same_unit(&one.quantity, &other.quantity)
        && same_places(&one.quantity, &other.quantity)
}

/// Of two quantities of one unit and the same places.
fn quantity_change(before: &Quantity, after: &Quantity) -> TargetChange {
    let number = match (before.comparator, after.comparator) {
        (Comparator::AtMost, Comparator::AtMost) => harder(before.number.cmp(&after.number)),
        // "number" is reached at that number or more.
        (Comparator::Number | Comparator::AtLeast, Comparator::Number | Comparator::AtLeast) => {
            harder(after.number.cmp(&before.number))
        }
        (Comparator::About, Comparator::About) if before.number == after.number => TargetChange::Same,
        _ => TargetChange::Other,
    };
    let parts = [(&before.of_which, &after.of_which), (&before.lasting, &after.lasting)];
    parts.into_iter().fold(number, |change, part| {
        change.and(match part {
            (None, None) => TargetChange::Same,
            (Some(before), Some(after)) if same_unit(before, after) && same_places(before, after) => {
                quantity_change(before, after)
            }
            _ => TargetChange::Other,
        })
    })
}

fn harder(ordering: Ordering) -> TargetChange {
    match ordering {
        Ordering::Greater => TargetChange::Higher,
        Ordering::Less => TargetChange::Lower,
        Ordering::Equal => TargetChange::Same,
    }
}
