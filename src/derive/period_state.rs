//! Where a promise's period stands on the day.

use crate::model::site::PeriodState;
use crate::model::when::{Today, When};

/// Upcoming before its first day, ended after its last; an open period, or one whose start is unknown, runs.
pub fn period_state(period: When, today: Today) -> PeriodState {
    if period == When::Unknown {
        PeriodState::Unknown
    } else if period.last_day().is_some_and(|last| today.0 > last) {
        PeriodState::Ended
    } else if period.first_day().is_some_and(|first| today.0 < first) {
        PeriodState::Upcoming
    } else {
        PeriodState::Current
    }
}
