//! Units of the calendar: weeks from Monday; months; quarters, tertials and half-years from January; years.

use crate::model::quantity::Cadence;
use crate::model::when::{Day, Month, Stretch};
use chrono::{Datelike, Days};

/// The unit that the day lies in.
pub fn unit_with(day: Day, cadence: Cadence) -> Stretch {
    match months_in(cadence) {
        Some(months) => {
            let first = Month { year: day.year(), month: day.month0() / months * months + 1 };
            let last = Month { month: first.month + months - 1, ..first };
            Stretch { first: first.first_day(), last: last.last_day() }
        }
        None if cadence == Cadence::Week => {
            let since_monday = u64::from(day.weekday().num_days_from_monday());
            let first = day.checked_sub_days(Days::new(since_monday)).unwrap_or(Day::MIN);
            Stretch { first, last: first.checked_add_days(Days::new(6)).unwrap_or(Day::MAX) }
        }
        None => Stretch { first: day, last: day },
    }
}

/// How many units the days are, where they begin with the first day of one and end with the last day of one.
pub fn units_in(days: Stretch, cadence: Cadence) -> u32 {
    let units = match months_in(cadence) {
        Some(months) => {
            let months_since = i64::from(days.last.year() - days.first.year()) * 12
                + i64::from(days.last.month())
                - i64::from(days.first.month())
                + 1;
            months_since / i64::from(months)
        }
        None if cadence == Cadence::Week => days.days() / 7,
        None => days.days(),
    };
    u32::try_from(units).unwrap_or(u32::MAX)
}

fn months_in(cadence: Cadence) -> Option<u32> {
    match cadence {
        Cadence::Day | Cadence::Week => None,
        Cadence::Month => Some(1),
        Cadence::Quarter => Some(3),
        Cadence::Tertial => Some(4),
        Cadence::HalfYear => Some(6),
        Cadence::Year => Some(12),
    }
}
