//! The line of one due date.

use crate::cli::status::json::{date, day};
use crate::diagnostic::Message;
use crate::model::due_date::{DueDate, DueState, Sought};
use crate::words::Words;

/// Whether any plan says when something is due. Where none does, nothing was to be told by a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Footing {
    /// A plan does.
    Planned,
    /// Only the period's end.
    Unplanned,
}

/// When follow-up is due and what came of it.
pub fn line(due: &DueDate, footing: Footing, words: &Words) -> String {
    let message = Message::new(key(due.state, footing))
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

fn key(state: DueState, footing: Footing) -> &'static str {
    match state {
        DueState::Met => "status-due-met",
        DueState::Late { .. } => "status-due-late",
        DueState::Coming => "status-due-coming",
        DueState::Missed => "status-due-missed",
        DueState::Overdue if footing == Footing::Unplanned => "status-due-unplanned",
        DueState::Overdue => "status-due-overdue",
        DueState::NotFound { sought: Sought::InTime(_) } => "status-due-not-found",
        DueState::NotFound { sought: Sought::NotSince(_) } => "status-due-not-sought",
        DueState::NotFound { sought: Sought::NotSaid } => "status-due-not-found-undated",
    }
}
