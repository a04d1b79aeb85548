//! Days and stretches of time in words, as precisely as they were written.

use crate::make::desk::{Desk, Phrase, escape};
use crate::model::due_date::{DueDate, DuePrecision};
use crate::model::when::{Date, Day, Month, Stretch, When};
use chrono::Datelike;

impl Desk<'_> {
    /// "1 juni 2022", "juni 2022" or "2022", also for machines.
    pub fn date(&self, date: Date) -> Phrase {
        self.said.dates.again(&date, || self.time(&date.to_string(), &self.date_text(date)))
    }

    /// "1 juni 2022", as plain text.
    pub fn date_text(&self, date: Date) -> String {
        match date {
            Date::Year(year) => year.to_string(),
            Date::Month(month) => self
                .say("date-month")
                .with("month", self.month_name(month.month))
                .with("year", month.year.to_string())
                .text(),
            Date::Day(day) => self
                .say("date-day")
                .with("day", day.day().to_string())
                .with("month", self.month_name(day.month()))
                .with("year", day.year().to_string())
                .text(),
        }
    }

    /// "1 juni 2022", "i juni 2022": when something was done, in a sentence.
    pub fn on_date(&self, date: Date) -> Phrase {
        let said = match date {
            Date::Day(_) => return self.date(date),
            Date::Month(month) => self
                .say("date-in-month")
                .with("month", self.month_name(month.month))
                .with("year", month.year.to_string()),
            Date::Year(year) => self.say("date-in-year").with("year", year.to_string()),
        };
        self.time(&date.to_string(), &said.text())
    }

    /// "1 juni 2022"
    pub fn day(&self, day: Day) -> Phrase {
        self.date(Date::Day(day))
    }

    /// "juni", in the middle of a sentence.
    pub fn month_name(&self, month: u32) -> String {
        self.word(&format!("month-{month}"))
    }

    /// The day of a due date, as precisely as it may be shown.
    pub fn due_day(&self, due: &DueDate) -> Phrase {
        self.date(match due.precision {
            DuePrecision::Day => Date::Day(due.day),
            DuePrecision::Month => Date::Month(Month::of(due.day)),
            DuePrecision::Year => Date::Year(due.day.year()),
        })
    }

    /// "1 juni 2022–31 december 2023", "2025–2026", "från 1 juni 2022, tills vidare".
    pub fn when(&self, when: When) -> Phrase {
        match when {
            When::Unknown | When::Span { from: None, to: None } => Phrase::from(self.word("period-unknown")),
            When::Span { from: Some(from), to: Some(to) } if from == to => self.date(from),
            When::Span { from: Some(from), to: Some(to) } => self.date(from).then("–", &self.date(to)),
            When::Span { from: Some(from), to: None } => {
                self.say("period-open").with("from", self.date(from)).phrase()
            }
            When::Span { from: None, to: Some(to) } => {
                self.say("period-start-unknown").with("to", self.date(to)).phrase()
            }
        }
    }

    /// Days from first to last, as a year or month where they are exactly one.
    pub fn stretch(&self, stretch: Stretch) -> Phrase {
        let (first, last) = (stretch.first, stretch.last);
        let (from, to) = (Month::of(first), Month::of(last));
        let whole_months = from.first_day() == first && to.last_day() == last;
        if whole_months && from.month == 1 && to.month == 12 {
            return self
                .when(When::Span { from: Some(Date::Year(from.year)), to: Some(Date::Year(to.year)) });
        }
        if whole_months {
            return self.month_row(from, to);
        }
        if from.year != to.year || first == last {
            return self.when(When::Span { from: Some(Date::Day(first)), to: Some(Date::Day(last)) });
        }
        let words = self.say("date-day-of-year").with("day", first.day().to_string());
        let words = words.with("month", self.month_name(from.month)).text();
        self.time(&first.format("%Y-%m-%d").to_string(), &words).then("–", &self.day(last))
    }

    /// Months in words, those in a row taken together: "maj 2023–augusti 2023 och november 2023".
    pub fn months(&self, months: &[Month]) -> Phrase {
        let mut rows: Vec<(Month, Month)> = Vec::new();
        for month in months {
            match rows.last_mut() {
                Some((_, last)) if last.next() == *month => *last = *month,
                _ => rows.push((*month, *month)),
            }
        }
        self.list(rows.into_iter().map(|(first, last)| self.month_row(first, last)).collect())
    }

    /// "maj–augusti 2023", "november 2022–januari 2023", "maj 2023".
    fn month_row(&self, first: Month, last: Month) -> Phrase {
        if first == last || first.year != last.year {
            return self.when(When::Span { from: Some(Date::Month(first)), to: Some(Date::Month(last)) });
        }
        let machine = first.to_string();
        self.time(&machine, &self.month_name(first.month)).then("–", &self.date(Date::Month(last)))
    }

    fn time(&self, machine: &str, words: &str) -> Phrase {
        Phrase::Html(format!("<time datetime=\"{machine}\">{}</time>", escape(words)))
    }
}
