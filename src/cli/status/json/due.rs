//! One due date.

use super::shapes::{day, file};
use crate::model::due_date::{DueDate, DueState};
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
        Self {
            day: day(due.day),
            told_by: day(due.told_by),
            stretch: [due.stretch_first.map(day), Some(day(due.day))],
            state: due.state.code(),
            days_late,
            by: due.by.as_ref().map(file),
        }
    }
}
