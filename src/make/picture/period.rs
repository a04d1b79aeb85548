//! A promise's period on a line: the time that has been accounted for, when accounts were given, and when follow-up is
//! due. What is undated is in the list beside it only.

use super::share;
use crate::make::desk::{Desk, Phrase};
use crate::model::due_date::{DueDate, DueGround, DueState};
use crate::model::promise::Promise;
use crate::model::site::PromiseState;
use crate::model::when::{Covered, Date, Day, Stretch};
use chrono::Datelike;
use serde::Serialize;

/// More years than this have no room for their numbers.
const MOST_YEARS: i32 = 10;

/// A number that begins further along than this, in per cent, would stand outside the line.
const ROOM: i64 = 88;

/// What stands where on the line.
#[derive(Clone, Debug, Serialize)]
pub struct PeriodPicture {
    /// What the picture is, for those who do not see it: the list says the rest.
    pub label: String,
    /// The period.
    pub period: Span,
    /// Whether it goes on with no end.
    pub open: bool,
    /// Time that has been accounted for.
    pub told_of: Vec<Span>,
    /// When accounts were given, in per cent from the start.
    pub told: Vec<String>,
    /// When follow-up is due.
    pub due: Vec<DueMark>,
    /// Where years begin.
    pub years: Vec<YearMark>,
    /// The first day of the line.
    pub first: Phrase,
    /// The last.
    pub last: Phrase,
    /// Which of its shapes means what.
    pub legend: Vec<LegendEntry>,
}

/// A stretch of the line.
#[derive(Clone, Debug, Serialize)]
pub struct Span {
    /// Where it begins, in per cent.
    pub start: String,
    /// How long it is, in per cent.
    pub width: String,
}

/// A due date on the line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DueMark {
    /// Where, in per cent.
    pub at: String,
    /// Its shape.
    pub shape: &'static str,
}

/// The turn of a year.
#[derive(Clone, Debug, Serialize)]
pub struct YearMark {
    /// Where, in per cent.
    pub at: String,
    /// The year that begins, where its number has room.
    pub year: Option<i32>,
}

/// A shape with its meaning.
#[derive(Clone, Debug, Serialize)]
pub struct LegendEntry {
    /// The shape.
    pub shape: &'static str,
    /// What it means.
    pub words: String,
}

impl Desk<'_> {
    /// The picture of a promise's period. `None`: there is too little to see.
    pub fn period_picture(&self, promise: &Promise, state: &PromiseState) -> Option<PeriodPicture> {
        let accounts = state.accounts.iter().filter_map(|file| self.facts().accounts.get(file)?.date);
        let told: Vec<Day> = accounts.map(Date::last_day).collect();
        if !self.has_pictures() || told.len() + state.due.len() < 2 {
            return None;
        }
        let (first, last) = (promise.period.first_day(), promise.period.last_day());
        let days =
            || told.iter().copied().chain(state.due.iter().map(|due| due.day)).chain(first).chain(last);
        let line = Line { first: days().min()?, last: days().max()? };
        if line.first >= line.last {
            return None;
        }
        let (first, last) = (self.date_text(Date::Day(line.first)), self.date_text(Date::Day(line.last)));
        let label = self
            .say("picture-period")
            .with("first", first.as_str())
            .with("last", last.as_str())
            .count("told", told.len())
            .count("due", state.due.len())
            .text();
        let period = Stretch {
            first: promise.period.first_day().unwrap_or(line.first),
            last: promise.period.last_day().unwrap_or(line.last),
        };
        let told_of = joined(state.covered.values().copied().flatten(), period);
        let due: Vec<DueMark> =
            state.due.iter().map(|due| DueMark { at: line.at(due.day), shape: due_shape(due).0 }).collect();
        Some(PeriodPicture {
            label,
            legend: self.legend(&told, &told_of, &state.due),
            period: line.span(period),
            open: promise.period.last_day().is_none(),
            told_of: told_of.into_iter().map(|stretch| line.span(stretch)).collect(),
            told: told.into_iter().map(|day| line.at(day)).collect(),
            due,
            years: line.years(),
            first: first.into(),
            last: last.into(),
        })
    }

    fn legend(&self, told: &[Day], told_of: &[Stretch], due: &[DueDate]) -> Vec<LegendEntry> {
        let mut entries: Vec<(&'static str, &'static str)> = Vec::new();
        entries.extend((!told.is_empty()).then_some(("told", "picture-told")));
        entries.extend((!told_of.is_empty()).then_some(("told_of", "picture-told-of")));
        for date in due {
            let entry = due_shape(date);
            if !entries.contains(&entry) {
                entries.push(entry);
            }
        }
        entries.into_iter().map(|(shape, key)| LegendEntry { shape, words: self.word(key) }).collect()
    }
}

/// The shape of a due date, and the word for it.
fn due_shape(due: &DueDate) -> (&'static str, &'static str) {
    match due.state {
        DueState::Met => ("met", "picture-met"),
        DueState::Late { .. } => ("late", "picture-late"),
        DueState::Coming => ("coming", "picture-coming"),
        DueState::Missed | DueState::Overdue if due.ground == DueGround::PeriodEnd => {
            ("missing", "picture-nothing-after")
        }
        DueState::Missed | DueState::Overdue => ("missing", "picture-missing"),
        DueState::NotFound { .. } => ("missing", "picture-not-found"),
    }
}

/// Days that accounts tell of within the period, those that meet or adjoin as one.
fn joined(covered: impl Iterator<Item = Covered>, period: Stretch) -> Vec<Stretch> {
    let within = covered.map(Covered::certain).filter(|stretch| stretch.meets(period));
    let mut stretches: Vec<Stretch> = within
        .map(|stretch| Stretch {
            first: stretch.first.max(period.first),
            last: stretch.last.min(period.last),
        })
        .collect();
    stretches.sort_unstable();
    let mut joined: Vec<Stretch> = Vec::new();
    for stretch in stretches {
        match joined.last_mut() {
            Some(before) if before.last.succ_opt().is_none_or(|next| stretch.first <= next) => {
                before.last = before.last.max(stretch.last);
            }
            _ => joined.push(stretch),
        }
    }
    joined
}

/// The days of the line.
#[derive(Clone, Copy)]
struct Line {
    first: Day,
    last: Day,
}

impl Line {
    fn days(self) -> i64 {
        (self.last - self.first).num_days() + 1
    }

    /// The end of a day.
    fn at(self, day: Day) -> String {
        share((day - self.first).num_days() + 1, self.days())
    }

    fn span(self, stretch: Stretch) -> Span {
        Span {
            start: share((stretch.first - self.first).num_days(), self.days()),
            width: share(stretch.days(), self.days()),
        }
    }

    /// Turns of years inside the line.
    fn years(self) -> Vec<YearMark> {
        let years = self.first.year() + 1..=self.last.year();
        if self.last.year() - self.first.year() > MOST_YEARS {
            return Vec::new();
        }
        let turn = |year: i32| {
            let day = Day::from_ymd_opt(year, 1, 1)?;
            let before = (day - self.first).num_days();
            let has_room = before.saturating_mul(100) < self.days().saturating_mul(ROOM);
            Some(YearMark { at: share(before, self.days()), year: has_room.then_some(year) })
        };
        years.filter_map(turn).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Line, joined};
    use crate::model::when::{Covered, Day, Stretch};

    fn day(text: &str) -> Day {
        text.parse().unwrap_or_default()
    }

    fn stretch(first: &str, last: &str) -> Stretch {
        Stretch { first: day(first), last: day(last) }
    }

    #[test]
    fn stretches_that_meet_or_adjoin_are_one_and_end_with_the_period() {
        let covered =
            [("2024-01-01", "2024-03-31"), ("2024-04-01", "2024-06-30"), ("2024-09-01", "2025-03-01")];
        let covered =
            covered.map(|(first, last)| Covered { first: Some(day(first)), last: day(last) }).into_iter();
        assert_eq!(
            joined(covered, stretch("2024-01-01", "2024-12-31")),
            [stretch("2024-01-01", "2024-06-30"), stretch("2024-09-01", "2024-12-31")]
        );
    }

    #[test]
    fn a_leap_year_is_as_long_as_it_is() {
        let line = Line { first: day("2024-01-01"), last: day("2025-12-31") };
        let years: Vec<_> = line.years().into_iter().map(|mark| (mark.at, mark.year)).collect();
        assert_eq!(years, [("50.1".to_owned(), Some(2025))]);
        assert_eq!(line.at(day("2025-12-31")), "100");
    }
}
