//! What came of a due date (FORMAT part B, *Due dates* 3 and 5).

use super::met::first_told;
use crate::derive::order::PlacedAccount;
use crate::model::due_date::{DueState, Sought};
use crate::model::when::{Date, Day, Today};

/// What may be said of follow-up that came late or not at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Footing {
    /// Dates were planned and the site is the parties' own.
    Planned,
    /// No plan says when something is due: nothing is late or missed.
    Unplanned,
    /// Somebody else's site: nothing is late, missed or overdue; only not found.
    Unofficial {
        /// When they last looked.
        seen: Option<Date>,
    },
}

/// What is known of one due date.
pub struct Answered<'facts> {
    /// The last day to tell.
    pub told_by: Day,
    /// The account that meets it.
    pub by: Option<PlacedAccount<'facts>>,
    /// Whether a later due date is met.
    pub later_is_met: bool,
}

impl Footing {
    /// The state of one due date.
    pub fn state(self, answered: &Answered<'_>, today: Today) -> DueState {
        match &answered.by {
            Some(account) => self.state_of_met(first_told(account), answered.told_by),
            None if !today.is_after(answered.told_by) => DueState::Coming,
            None => match self {
                Self::Unofficial { seen } => DueState::NotFound { sought: sought(seen, answered.told_by) },
                Self::Planned if answered.later_is_met => DueState::Missed,
                Self::Planned | Self::Unplanned => DueState::Overdue,
            },
        }
    }

    fn state_of_met(self, told: Option<Day>, told_by: Day) -> DueState {
        match told {
            Some(told) if told > told_by && self == Self::Planned => {
                DueState::Late { days: (told - told_by).num_days() }
            }
            _ => DueState::Met,
        }
    }
}

fn sought(seen: Option<Date>, told_by: Day) -> Sought {
    match seen {
        None => Sought::NotSaid,
        Some(seen) if seen.last_day() < told_by => Sought::NotSince(seen),
        Some(seen) => Sought::InTime(seen),
    }
}
