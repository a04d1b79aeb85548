//! Follow-ups that are due soon, and those that did not come (DOMAIN R3).

use super::Desk;
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::due_date::{DueDate, DueGround, DuePrecision, DueState};
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
    let key = if promise.follow_up.is_empty() { "period" } else { "follow_up" };
    dates(desk, &state.due, &document.key(key));
    let commitments = document.key("commitments");
    for commitment in &state.commitments {
        let due = commitment.due.as_deref().unwrap_or_default();
        dates(desk, due, &commitments.key(commitment.id.as_str()).key("follow_up"));
    }
}

fn dates(desk: &mut Desk<'_>, dates: &[DueDate], at: &At<'_>) {
    let overdue: Vec<&DueDate> = dates.iter().filter(|due| due.state == DueState::Overdue).collect();
    match overdue.as_slice() {
        [] => {}
        [due] if due.ground == DueGround::Plan => warn(desk, "due-overdue", due, at),
        [due] if due.closing => warn(desk, "due-overdue-unplanned", due, at),
        [due] => warn(desk, "due-overdue-unplanned-earlier", due, at),
        many => {
            let days: Vec<String> = many.iter().map(|due| shown(due.day, due.precision)).collect();
            let message =
                Message::new("due-overdue-many").with("count", many.len()).with("days", days.join(", "));
            let help = Message::new("due.help-many").with("asked", asked(many.iter().copied()));
            desk.findings.push(Diagnostic::warning(desk.places.key(at), message).help(help).by_time());
        }
    }
    let today = desk.site.today.0;
    let ahead = u64::from(desk.site.facts.settings.warn_ahead);
    let limit = today.checked_add_days(Days::new(ahead)).unwrap_or(Day::MAX);
    for due in dates.iter().filter(|due| due.state == DueState::Coming) {
        if due.day < today {
            warn(desk, "due-passed", due, at);
        } else if due.day <= limit {
            warn(desk, "due-soon", due, at);
        }
    }
}

fn warn(desk: &mut Desk<'_>, key: &'static str, due: &DueDate, at: &At<'_>) {
    let message = Message::new(key)
        .with("day", shown(due.day, due.precision))
        .with("told_by", due.told_by.format("%Y-%m-%d").to_string());
    let help =
        Message::new(if due.closing { "due.help-closing" } else { "due.help" }).with("asked", asked([due]));
    desk.findings.push(Diagnostic::warning(desk.places.key(at), message).help(help).by_time());
}

/// Who is asked, each once.
fn asked<'due>(dates: impl IntoIterator<Item = &'due DueDate>) -> String {
    let mut parties: Vec<&str> = Vec::new();
    for party in dates.into_iter().flat_map(|due| &due.asked) {
        if !parties.contains(&party.as_str()) {
            parties.push(party.as_str());
        }
    }
    parties.join(", ")
}

fn shown(day: Day, precision: DuePrecision) -> String {
    let form = match precision {
        DuePrecision::Day => "%Y-%m-%d",
        DuePrecision::Month => "%Y-%m",
        DuePrecision::Year => "%Y",
    };
    day.format(form).to_string()
}
