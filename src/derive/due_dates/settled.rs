//! What is no longer due of a commitment's own plan (FORMAT part B, *Due dates* 4).

use crate::model::status::Status;
use crate::model::when::Day;

/// A status that accounts of one time give a commitment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The last day that they cover, else the day they were told; `None`: neither is known.
    pub day: Option<Day>,
    /// The status, after corrections; where they differ, the one that is counted.
    pub status: Status,
}

/// Days on which nothing is due, because the last word had been said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled(Vec<SettledDays>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct SettledDays {
    after: Day,
    until: Option<Day>,
}

impl Settled {
    /// Whether nothing is due on the day.
    pub fn covers(&self, day: Day) -> bool {
        self.0.iter().any(|days| days.after < day && days.until.is_none_or(|until| day <= until))
    }
}

/// After the first verdict `fulfilled`, `not_fulfilled` or `withdrawn`, until one that gives another status.
/// `verdicts`: in order of time. One of unknown time stands before the others but is placed by the day it was told,
/// so of several last words in a row the first is the one of the earliest day.
pub fn settled(verdicts: &[Verdict]) -> Settled {
    let mut stretches: Vec<SettledDays> = Vec::new();
    let mut open: Option<Day> = None;
    for verdict in verdicts {
        let Some(day) = verdict.day else { continue };
        match (open, verdict.status.is_final()) {
            (None, true) => open = Some(day),
            (Some(after), true) => open = Some(after.min(day)),
            (Some(after), false) => {
                stretches.push(SettledDays { after, until: Some(day) });
                open = None;
            }
            _ => {}
        }
    }
    stretches.extend(open.map(|after| SettledDays { after, until: None }));
    Settled(stretches)
}
