//! The lines of one promise.

use super::{commitment, due, list};
use crate::cli::status::json::day;
use crate::diagnostic::Message;
use crate::model::counts::{Counts, Unlisted};
use crate::model::id::PromiseId;
use crate::model::promise::Promise;
use crate::model::site::{PeriodState, PromiseState, Site};
use crate::model::status::{StandingKind, Status};
use crate::model::text::Language;
use crate::model::when::{Month, When};
use crate::words::Words;

/// What the site says of a promise.
pub fn lines(site: &Site, promise: &Promise, state: &PromiseState, words: &Words) -> Vec<String> {
    let (title, _) = promise.title.in_language(&Language::new(words.tag()));
    let heading =
        Message::new("status-heading").with("promise", state.id.to_string()).with("title", title.as_str());
    let mut lines = vec![words.say(&heading)];
    let mut quiet = vec![words.say(&period(promise.period, state.period_state)), counts(state, words)];
    quiet.extend(state.due.iter().map(|date| due::line(date, words)));
    quiet.extend(months(site, &state.id, &state.months_unaccounted, words));
    lines.extend(quiet.into_iter().map(|line| format!("  {line}")));
    for commitment in &state.commitments {
        lines.push(String::new());
        lines.extend(commitment::lines(site, &state.id, commitment, words));
    }
    lines
}

fn period(period: When, state: PeriodState) -> Message {
    let days = match (period.first_day().map(day), period.last_day().map(day)) {
        (Some(first), Some(last)) => format!("{first} – {last}"),
        (Some(first), None) => format!("{first} –"),
        (None, Some(last)) => format!("– {last}"),
        (None, None) => return Message::new("status-period-unknown"),
    };
    let key = match state {
        PeriodState::Upcoming => "status-period-upcoming",
        PeriodState::Current => "status-period-current",
        PeriodState::Ended => "status-period-ended",
        PeriodState::Unknown => "status-period-unknown",
    };
    Message::new(key).with("period", days)
}

/// "1 av 7 åtaganden: …": every standing that occurs, and the unlisted ones as their own.
fn counts(state: &PromiseState, words: &Words) -> String {
    let mut parts: Vec<String> = state
        .counts
        .iter()
        .flat_map(|(kind, number)| counted(&state.counts, kind, number))
        .filter(|(_, number)| *number > 0)
        .map(|(key, number)| words.say(&Message::new(key).with("number", number as usize)))
        .collect();
    match state.denominator.unlisted {
        Unlisted::Number(0) => {}
        Unlisted::Number(number) => {
            parts.push(words.say(&Message::new("status-unlisted").with("number", number as usize)));
        }
        Unlisted::Unknown => parts.push(words.say(&Message::new("status-unlisted-unknown"))),
    }
    if state.denominator.listed == 0 && state.denominator.unlisted == Unlisted::Unknown {
        return words.say(&Message::new("status-all-unknown"));
    }
    let all = match state.denominator.all() {
        Some(all) => Message::new("status-all").with("number", all as usize),
        None => Message::new("status-all-at-least").with("number", state.denominator.listed as usize),
    };
    if parts.is_empty() {
        return format!("{}.", words.say(&all));
    }
    format!("{}: {}.", words.say(&all), list::listed(&parts, words))
}

/// How many stand so; those in progress apart from those whose own time is over.
fn counted(counts: &Counts, kind: StandingKind, number: u32) -> Vec<(&'static str, u32)> {
    if kind != StandingKind::Written(Status::InProgress) {
        return vec![(counted_key(kind), number)];
    }
    let was = counts.was_in_progress();
    vec![(counted_key(kind), number.saturating_sub(was)), ("status-counted-was-in-progress", was)]
}

fn counted_key(kind: StandingKind) -> &'static str {
    match kind {
        StandingKind::Written(Status::NotStarted) => "status-counted-not-started",
        StandingKind::Written(Status::InProgress) => "status-counted-in-progress",
        StandingKind::Written(Status::Delayed) => "status-counted-delayed",
        StandingKind::Written(Status::Fulfilled) => "status-counted-fulfilled",
        StandingKind::Written(Status::PartlyFulfilled) => "status-counted-partly-fulfilled",
        StandingKind::Written(Status::NotFulfilled) => "status-counted-not-fulfilled",
        StandingKind::Written(Status::Withdrawn) => "status-counted-withdrawn",
        StandingKind::Reported => "status-counted-reported",
        StandingKind::NotReported => "status-counted-not-reported",
    }
}

/// Months nobody has told of, where there are any.
pub fn months(site: &Site, promise: &PromiseId, months: &[Month], words: &Words) -> Option<String> {
    if months.is_empty() {
        return None;
    }
    let key = if site.facts.is_unofficial(promise) { "status-months-not-found" } else { "status-months" };
    let message = Message::new(key).with("number", months.len()).with("months", list::months(months, words));
    Some(words.say(&message))
}
