//! The line of one due date.

use crate::cli::status::json::{date, day};
use crate::diagnostic::Message;
use crate::model::due_date::{DueDate, DueGround, DueState, Sought};
use crate::words::Words;

/// When follow-up is due and what came of it.
pub fn line(due: &DueDate, words: &Words) -> String {
    let message = Message::new(key(due))
        .with("day", date(due.shown()))
        .with("told-by", day(due.told_by))
        .with("file", due.by.as_ref().map_or("", |file| file.in_content()));
    let message = match due.state {
        DueState::Late { days } => message.with("days", usize::try_from(days).unwrap_or_default()),
        DueState::NotFound { sought: Sought::InTime(seen) | Sought::NotSince(seen) } => {
            message.with("seen", date(seen))
        }
        _ => message,
    };
    words.say(&message)
}

fn key(due: &DueDate) -> &'static str {
    match due.state {
        DueState::Met => "status-due-met",
        DueState::Late { .. } => "status-due-late",
        DueState::Coming => "status-due-coming",
        DueState::Missed => "status-due-missed",
        DueState::Overdue if due.ground == DueGround::PeriodEnd && due.closing => "status-due-unplanned",
        DueState::Overdue if due.ground == DueGround::PeriodEnd => "status-due-unplanned-earlier",
        DueState::Overdue => "status-due-overdue",
        DueState::NotFound { sought: Sought::InTime(_) } => "status-due-not-found",
        DueState::NotFound { sought: Sought::NotSince(_) } => "status-due-not-sought",
        DueState::NotFound { sought: Sought::NotSaid } => "status-due-not-found-undated",
    }
}
