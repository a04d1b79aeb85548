//! Dates as precisely as somebody wrote them, and stretches of time.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A calendar day.
pub type Day = NaiveDate;

/// The day that a build is made for: given, never read from a clock inside a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Today(pub Day);

/// A calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Month {
    /// The year.
    pub year: i32,
    /// 1 to 12.
    pub month: u32,
}

/// `2020-05`, as machines write it.
impl fmt::Display for Month {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}", self.year, self.month)
    }
}

impl Month {
    /// The month that a day lies in.
    pub fn of(day: Day) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    /// The first day.
    pub fn first_day(self) -> Day {
        NaiveDate::from_ymd_opt(self.year, self.month, 1).unwrap_or(NaiveDate::MIN)
    }

    /// The last day.
    pub fn last_day(self) -> Day {
        self.first_day()
            .checked_add_months(Months::new(1))
            .and_then(|next| next.pred_opt())
            .unwrap_or(NaiveDate::MAX)
    }

    /// The month after.
    #[must_use]
    pub fn next(self) -> Self {
        if self.month == 12 {
            Self { year: self.year + 1, month: 1 }
        } else {
            Self { month: self.month + 1, ..self }
        }
    }
}

/// A year, a month or a day: shown as precisely as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Date {
    /// `2020`
    Year(i32),
    /// `2020-05`
    Month(Month),
    /// `2020-05-01`
    Day(Day),
}

/// `2020`, `2020-05` or `2020-05-01`, as machines write it.
impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(out, "{year:04}"),
            Self::Month(month) => month.fmt(out),
            Self::Day(day) => day.fmt(out),
        }
    }
}

impl Date {
    /// The first day that it can mean.
    pub fn first_day(self) -> Day {
        match self {
            Self::Year(year) => NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MIN),
            Self::Month(month) => month.first_day(),
            Self::Day(day) => day,
        }
    }

    /// The last day that it can mean.
    pub fn last_day(self) -> Day {
        match self {
            Self::Year(year) => NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(NaiveDate::MAX),
            Self::Month(month) => month.last_day(),
            Self::Day(day) => day,
        }
    }
}

/// A stretch of time as it was written (FORMAT, shared shapes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum When {
    /// `unknown`
    Unknown,
    /// `2020`, `2025–2026`, `{from: …, to: …}`. Both ends inclusive; no `from`: the start is unknown;
    /// no `to`: open-ended. `2020` has the same year at both ends. Never without both.
    Span {
        /// The start, if known.
        from: Option<Date>,
        /// The end, if there is one.
        to: Option<Date>,
    },
}

impl When {
    /// The first day, if known.
    pub fn first_day(self) -> Option<Day> {
        match self {
            Self::Unknown => None,
            Self::Span { from, .. } => from.map(Date::first_day),
        }
    }

    /// By which day it stands among others: the first, where that is unknown the last.
    pub fn first_known_day(self) -> Option<Day> {
        self.first_day().or(self.last_day())
    }

    /// The last day, if there is one and it is known.
    pub fn last_day(self) -> Option<Day> {
        match self {
            Self::Unknown => None,
            Self::Span { to, .. } => to.map(Date::last_day),
        }
    }

    /// The years that it has a day in, each once, at most [`YEARS`]. What is open goes on until today; what begins
    /// nobody knows when is only known to hold in its last year. `None` stands for an unknown year.
    pub fn years(self, today: Today) -> Vec<Option<i32>> {
        let year = |day: Day| day.year();
        match (self.first_day().map(year), self.last_day().map(year)) {
            (Some(first), Some(last)) => (first..=last).take(YEARS).map(Some).collect(),
            (Some(first), None) => (first..=first.max(today.0.year())).take(YEARS).map(Some).collect(),
            (None, last) => vec![last],
        }
    }
}

/// No list of years goes further from where a period begins.
const YEARS: usize = 100;

/// Days from `first` to `last`, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Stretch {
    /// The first day.
    pub first: Day,
    /// The last day; never before the first.
    pub last: Day,
}

impl Stretch {
    /// Whether the two share a day.
    pub fn meets(self, other: Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    /// How many days it has.
    pub fn days(self) -> i64 {
        (self.last - self.first).num_days() + 1
    }
}

/// The days that an account or an outcome tells of, after defaults and cutting (FORMAT part B, *Order in time*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Covered {
    /// The first day. `None`: where it begins is unknown.
    pub first: Option<Day>,
    /// The last day; never before the first.
    pub last: Day,
}

impl Covered {
    /// The days that are told of for certain: only the last where the first is unknown.
    pub fn certain(self) -> Stretch {
        Stretch { first: self.first.unwrap_or(self.last), last: self.last }
    }
}

impl Today {
    /// Whether the day lies behind.
    pub fn is_after(self, day: Day) -> bool {
        self.0 > day
    }
}
