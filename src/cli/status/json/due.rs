//! One due date.

use super::shapes::{date, day, file};
use crate::model::due_date::{DueDate, DueState, Sought};
use serde::Serialize;

/// When follow-up is due and what came of it.
#[derive(Serialize)]
pub struct DueReport {
    day: String,
    told_by: String,
    stretch: [Option<String>; 2],
    state: &'static str,
    days_late: i64,
    by: Option<String>,
    shown: String,
    asked: Vec<String>,
    sought: Option<String>,
    sought_since: Option<bool>,
}

impl DueReport {
    /// Of a due date.
    pub fn of(due: &DueDate) -> Self {
        let days_late = match due.state {
            DueState::Late { days } => days,
            DueState::Met
            | DueState::Coming
            | DueState::Missed
            | DueState::Overdue
            | DueState::NotFound { .. } => 0,
        };
        // When it was looked for, and whether that was after its time to tell.
        let sought = match due.state {
            DueState::NotFound { sought: Sought::InTime(seen) } => Some((seen, true)),
            DueState::NotFound { sought: Sought::NotSince(seen) } => Some((seen, false)),
            _ => None,
        };
        Self {
            day: day(due.day),
            told_by: day(due.told_by),
            stretch: [due.stretch_first.map(day), Some(day(due.day))],
            state: due.state.code(),
            days_late,
            by: due.by.as_ref().map(file),
            shown: date(due.shown()),
            asked: due.asked.iter().map(ToString::to_string).collect(),
            sought: sought.map(|(seen, _)| date(seen)),
            sought_since: sought.map(|(_, since)| since),
        }
    }
}
