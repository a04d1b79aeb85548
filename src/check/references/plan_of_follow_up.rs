//! Plans of follow-up against the period.

use super::library::Findings;
use super::party;
use super::period::Bounds;
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::follow_up_plan::FollowUpPlan;
use crate::model::when::{Date, When};
use chrono::Months;

/// How long after the period the closing follow-up may be due: later is a slip of the hand.
const LONG_AFTER: Months = Months::new(24);

/// Each plan's party is known, its dates belong to the period, and the plans follow each other.
pub(super) fn check(findings: &mut Findings<'_>, plans: &[FollowUpPlan], period: When, at: &At<'_>) {
    let bounds = Bounds::of(period);
    let mut closing: Option<Date> = None;
    let mut from: Option<Date> = None;
    for (index, plan) in plans.iter().enumerate() {
        let at = at.index(index);
        if let Some(lead) = &plan.lead {
            party::one(findings, lead, &at.key("lead"));
        }
        if index > 0 {
            in_order(findings, from, plan.from, &at);
        }
        from = plan.from.or(from);
        if let Some(bounds) = bounds {
            begins_in(findings, plan.from, bounds, &at.key("from"));
            if let Some(first) = plan.first {
                due_date(findings, first, bounds, &mut closing, &at.key("first"));
            }
            let at = at.key("due");
            for (index, due) in plan.due.iter().enumerate() {
                due_date(findings, *due, bounds, &mut closing, &at.index(index));
            }
        }
        due_twice(findings, plan, &at.key("due"));
        let starts = plan.first.is_some() || bounds.is_some_and(|bounds| bounds.first.is_some());
        let counted = if plan.every.is_some() { "every" } else { "months" };
        let document = At::document(at.file());
        let period = document.key("period");
        let has_period = findings.is_written(&period) && !findings.library.is_mended(&period);
        if !starts && has_period && (plan.every.is_some() || !plan.months.is_empty()) {
            findings.add(&at.key(counted), |place| {
                Diagnostic::error(place, Message::new("plan-without-start").with("key", counted))
                    .help(Message::new("plan-without-start.help"))
            });
        }
    }
}

/// One follow-up is due on one day.
fn due_twice(findings: &mut Findings<'_>, plan: &FollowUpPlan, at: &At<'_>) {
    for (index, due) in plan.due.iter().enumerate() {
        if plan.due.iter().take(index).any(|earlier| earlier == due) {
            findings.add(&at.index(index), |place| {
                Diagnostic::warning(place, Message::new("due-twice").with("date", due.to_string()))
                    .help(Message::new("due-twice.help"))
            });
        }
    }
}

fn in_order(findings: &mut Findings<'_>, before: Option<Date>, from: Option<Date>, at: &At<'_>) {
    match (before, from) {
        (_, None) => findings.add(at, |place| {
            Diagnostic::error(place, Message::new("plan-from-missing"))
                .help(Message::new("plan-from-missing.help"))
        }),
        (Some(before), Some(from)) if from.first_day() <= before.first_day() => {
            findings.add(&at.key("from"), |place| {
                Diagnostic::error(
                    place,
                    Message::new("plan-from-order")
                        .with("from", from.to_string())
                        .with("before", before.to_string()),
                )
                .help(Message::new("plan-from-order.help"))
            });
        }
        _ => {}
    }
}

fn begins_in(findings: &mut Findings<'_>, from: Option<Date>, period: Bounds, at: &At<'_>) {
    let Some(from) = from else { return };
    if before(from, period) || period.last.is_some_and(|last| from.first_day() > last) {
        outside(findings, from, at);
    }
}

fn before(date: Date, period: Bounds) -> bool {
    period.first.is_some_and(|first| date.last_day() < first)
}

/// Nothing follows from such a date, which may be a mistake.
fn outside(findings: &mut Findings<'_>, date: Date, at: &At<'_>) {
    findings.add(at, |place| {
        Diagnostic::warning(place, Message::new("plan-date-outside").with("date", date.to_string()))
            .help(Message::new("plan-date-outside.help"))
    });
}

/// A date in `due` or `first` after the period's end is the closing one; there is but one.
fn due_date(findings: &mut Findings<'_>, due: Date, period: Bounds, closing: &mut Option<Date>, at: &At<'_>) {
    if before(due, period) {
        outside(findings, due, at);
    }
    if period.last.is_none_or(|last| due.last_day() <= last) {
        return;
    }
    if period
        .last
        .and_then(|last| last.checked_add_months(LONG_AFTER))
        .is_some_and(|limit| due.first_day() > limit)
    {
        outside(findings, due, at);
    }
    match closing {
        None => *closing = Some(due),
        Some(earlier) if *earlier == due => {}
        Some(earlier) => {
            let message = Message::new("due-second-closing")
                .with("date", due.to_string())
                .with("first", earlier.to_string());
            findings.add(at, |place| {
                Diagnostic::error(place, message).help(Message::new("due-second-closing.help"))
            });
        }
    }
}
