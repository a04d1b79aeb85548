//! When a follow-up is due, and whether it came (FORMAT part B, *Due dates*).

use super::id::{Id, PromiseId};
use super::when::{Date, Day, Month, Stretch};
use crate::source::FilePath;

/// One due date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueDate {
    /// The day up to which the follow-up is to tell.
    pub day: Day,
    /// How precisely the day is shown.
    pub precision: DuePrecision,
    /// The last day by which it must be told: `day` + `within`.
    pub told_by: Day,
    /// From the day after the due date before it to `day`. `None` where the period's first day is unknown.
    pub stretch_first: Option<Day>,
    /// Whether this is the closing date, at the period's end.
    pub closing: bool,
    /// What makes it due.
    pub ground: DueGround,
    /// What came of it.
    pub state: DueState,
    /// The account told earliest of those that met it, also where late.
    pub by: Option<FilePath>,
    /// Who is asked.
    pub asked: Vec<Id>,
}

/// A due date with what it is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DueOf<'site> {
    /// The promise.
    pub promise: &'site PromiseId,
    /// The commitment with a plan of its own; `None`: the promise as a whole.
    pub commitment: Option<&'site Id>,
    /// The due date.
    pub due: &'site DueDate,
}

/// What makes a follow-up due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DueGround {
    /// A plan says when the promise, or the commitment with a plan of its own, is to be followed up.
    Plan,
    /// No plan says when: only the period's end. Nothing was to be told by a day then.
    PeriodEnd,
}

/// How a due day is shown. `told_by` is always shown as a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DuePrecision {
    /// As a day: written as one, the last day of a month, or the period's last day.
    Day,
    /// As a month: computed and inside the month ("december 2022", not "14 december 2022"), or written as a month.
    Month,
    /// As a year: written as a year.
    Year,
}

/// What came of a due date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DueState {
    /// An account tells of it, in time or undated.
    Met,
    /// An account tells of it, that many days after `told_by`.
    Late {
        /// Days since `told_by`.
        days: i64,
    },
    /// Its time to tell has not passed.
    Coming,
    /// Nothing tells of it, but a later due date is met.
    Missed,
    /// Nothing tells of it.
    Overdue,
    /// Unofficial: nothing was found.
    NotFound {
        /// Whether it was looked for after its time to tell.
        sought: Sought,
    },
}

/// When somebody last looked for an account: the promise's `source.seen`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sought {
    /// When its time to tell was over: "Ingen uppföljning har hittats (sökt …)".
    InTime(Date),
    /// Before that: "Inte sökt sedan …".
    NotSince(Date),
    /// Nobody wrote when.
    NotSaid,
}

impl DueState {
    /// The code in `lofte status --format json`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Late { .. } => "late",
            Self::Coming => "coming",
            Self::Missed => "missed",
            Self::Overdue => "overdue",
            Self::NotFound { .. } => "not_found",
        }
    }
}

impl DueDate {
    /// The due day as precisely as it is shown: a computed day inside a month as the month.
    pub fn shown(&self) -> Date {
        match self.precision {
            DuePrecision::Day => Date::Day(self.day),
            DuePrecision::Month => Date::Month(Month::of(self.day)),
            DuePrecision::Year => Date::Year(Month::of(self.day).year),
        }
    }

    /// Whether somebody still has to tell: it is coming or overdue.
    pub fn is_awaited(&self) -> bool {
        matches!(self.state, DueState::Coming | DueState::Overdue)
    }

    /// The days that the follow-up is to tell of, where the first is known.
    pub fn stretch(&self) -> Option<Stretch> {
        self.stretch_first.map(|first| Stretch { first, last: self.day })
    }
}
