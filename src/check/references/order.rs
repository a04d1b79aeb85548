//! Dates that cannot stand in that order.

use super::library::Findings;
use super::period::shown;
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::account::Account;
use crate::model::promise::{Act, Promise};
use crate::model::when::{Date, When};
use chrono::Months;

/// How long after it was told the days that are told of may seem to reach: what is further is not counted.
const AHEAD: Months = Months::new(9);

/// How long for nothing else to be said of these days.
const FAR_AHEAD: Months = Months::new(12);

/// Nobody tells of days that have not come: what is told of begins before it is told, and does not end long after.
/// Says whether that holds.
pub(super) fn told_before(
    findings: &mut Findings<'_>,
    covers: When,
    date: Option<Date>,
    at: &At<'_>,
) -> bool {
    let Some(date) = date else { return true };
    let told = date.last_day();
    let message = |key| Message::new(key).with("covers", shown(covers)).with("date", date.to_string());
    if begins_after(Some(covers), Some(date)) {
        findings.add(at, |place| {
            Diagnostic::error(place, message("covers-after-date"))
                .help(Message::new("covers-after-date.help"))
        });
        return false;
    }
    let When::Span { to: Some(to), .. } = covers else { return true };
    let is_after = |months, day| told.checked_add_months(months).is_some_and(|limit| day > limit);
    if is_after(AHEAD, to.last_day()) {
        findings.add(at, |place| {
            Diagnostic::warning(place, message("covers-far-ahead"))
                .help(Message::new("covers-far-ahead.help"))
        });
    }
    !is_after(FAR_AHEAD, to.first_day())
}

/// Whether what is told of begins only after it was told.
pub(super) fn begins_after(covers: Option<When>, date: Option<Date>) -> bool {
    let first = covers.and_then(When::first_day);
    matches!((first, date), (Some(first), Some(date)) if first > date.last_day())
}

/// An effect was seen before it is told of; where it lies ahead of today that is told already.
pub(super) fn told_of_after(
    findings: &mut Findings<'_>,
    seen: Option<When>,
    told: Option<Date>,
    at: &At<'_>,
) {
    let first = seen.and_then(When::first_day);
    let (Some(seen), Some(first), Some(told)) = (seen, first, told) else { return };
    if first <= told.last_day() || first > findings.library.question.today.0 {
        return;
    }
    let message = Message::new("effect-after-told").with("date", shown(seen)).with("told", told.to_string());
    findings
        .add(at, |place| Diagnostic::warning(place, message).help(Message::new("effect-after-told.help")));
}

/// An account is changed after it was told.
pub(super) fn revised_before_told(findings: &mut Findings<'_>, account: &Account, document: &At<'_>) {
    let Some(told) = account.date else { return };
    let at = document.key("revisions");
    for (index, revision) in account.revisions.iter().enumerate() {
        let Some(date) = revision.date.filter(|date| date.last_day() < told.first_day()) else { continue };
        let message =
            Message::new("revised-before-told").with("date", date.to_string()).with("told", told.to_string());
        findings.add(&at.index(index).key("date"), |place| {
            Diagnostic::warning(place, message).help(Message::new("revised-before-told.help"))
        });
    }
}

/// What was read was written before.
pub(super) fn seen_after(
    findings: &mut Findings<'_>,
    seen: Option<Date>,
    written: Option<Date>,
    document: &At<'_>,
) {
    let (Some(seen), Some(written)) = (seen, written) else { return };
    if seen.last_day() < written.first_day() {
        findings.add(&document.key("source").key("seen"), |place| {
            Diagnostic::warning(
                place,
                Message::new("seen-before-written")
                    .with("seen", seen.to_string())
                    .with("written", written.to_string()),
            )
            .help(Message::new("seen-before-written.help"))
        });
    }
}

/// A decision is proposed before it is taken, and a wording is changed after it was signed.
pub(super) fn of_promise(findings: &mut Findings<'_>, promise: &Promise, document: &At<'_>) {
    let decided = promise.decisions.iter().filter(|one| one.act == Act::Decided).filter_map(|one| one.date);
    let last_decided = decided.map(Date::last_day).max();
    let at = document.key("decisions");
    for (index, decision) in promise.decisions.iter().enumerate() {
        let Some(date) = decision.date.filter(|_| decision.act == Act::Proposed) else { continue };
        if last_decided.is_some_and(|decided| date.first_day() > decided) {
            findings.add(&at.index(index).key("date"), |place| {
                Diagnostic::warning(
                    place,
                    Message::new("proposed-after-decided").with("date", date.to_string()),
                )
                .help(Message::new("proposed-after-decided.help"))
            });
        }
    }
    let Some(signed) = promise.signed.as_ref().and_then(|signed| signed.date) else { return };
    let at = document.key("revisions");
    for (index, revision) in promise.revisions.iter().enumerate() {
        let Some(date) = revision.date.filter(|date| date.last_day() < signed.first_day()) else { continue };
        findings.add(&at.index(index).key("date"), |place| {
            Diagnostic::warning(
                place,
                Message::new("revised-before-signed")
                    .with("date", date.to_string())
                    .with("signed", signed.to_string()),
            )
            .help(Message::new("revised-before-signed.help"))
        });
    }
}
