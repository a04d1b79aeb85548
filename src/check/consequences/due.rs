//! Follow-ups that are due soon, and those that did not come (DOMAIN R3).

use super::Desk;
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::due_date::{DueDate, DuePrecision, DueState};
use crate::model::promise::Promise;
use crate::model::site::PromiseState;
use crate::model::when::Day;
use chrono::Days;

/// Warns ahead of each due date, and for as long as one stands overdue. Where a later one is met, only the page tells.
pub(super) fn check(desk: &mut Desk<'_>, promise: &Promise, state: &PromiseState) {
    // Who publishes for others can look for a follow-up, but not write it.
    if desk.site.facts.is_unofficial(&promise.id) {
        return;
    }
    let document = At::document(&promise.publication.file);
    for due in &state.due {
        let key = if promise.follow_up.is_empty() { "period" } else { "follow_up" };
        one(desk, due, &document.key(key));
    }
    let commitments = document.key("commitments");
    for commitment in &state.commitments {
        for due in commitment.due.iter().flatten() {
            one(desk, due, &commitments.key(commitment.id.as_str()).key("follow_up"));
        }
    }
}

fn one(desk: &mut Desk<'_>, due: &DueDate, at: &At<'_>) {
    let today = desk.site.today.0;
    let ahead = u64::from(desk.site.facts.settings.warn_ahead);
    let key = match due.state {
        DueState::Overdue => "due-overdue",
        DueState::Coming if due.day < today => "due-passed",
        DueState::Coming
            if today.checked_add_days(Days::new(ahead)).is_some_and(|limit| due.day <= limit) =>
        {
            "due-soon"
        }
        _ => return,
    };
    let message = Message::new(key)
        .with("day", shown(due.day, due.precision))
        .with("told_by", due.told_by.format("%Y-%m-%d").to_string())
        .with("asked", due.asked.iter().map(|party| party.as_str()).collect::<Vec<_>>().join(", "));
    let help = Message { key: if due.closing { "due.help-closing" } else { "due.help" }, ..message.clone() };
    desk.findings.push(Diagnostic::warning(desk.places.key(at), message).help(help).by_time());
}

fn shown(day: Day, precision: DuePrecision) -> String {
    let form = match precision {
        DuePrecision::Day => "%Y-%m-%d",
        DuePrecision::Month => "%Y-%m",
        DuePrecision::Year => "%Y",
    };
    day.format(form).to_string()
}
