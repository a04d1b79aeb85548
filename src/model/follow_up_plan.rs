//! The promised follow-up (DOMAIN R3, M10).

use super::id::Id;
use super::text::Text;
use super::when::Date;
use serde::{Deserialize, Serialize};

/// A stretch between follow-ups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Interval {
    /// Whole months: a quarter is three, a tertial four, a year twelve.
    pub months: u32,
}

/// One plan of follow-up. A list of plans has `from` where the plan changed.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct FollowUpPlan {
    /// From when this plan holds; `None`: from the start.
    pub from: Option<Date>,
    /// `every`
    pub every: Option<Interval>,
    /// The first date that is due.
    pub first: Option<Date>,
    /// Months of each year, 1 to 12, in order.
    pub months: Vec<u32>,
    /// Dates that are due.
    pub due: Vec<Date>,
    /// Days to write it; `None`: the promise's, the site's, or 60.
    pub within: Option<u32>,
    /// The party that leads.
    pub lead: Option<Id>,
    /// Where it is told.
    pub told_where: Option<Text>,
}

impl FollowUpPlan {
    /// Whether it says when something is due.
    pub fn has_dates(&self) -> bool {
        self.every.is_some() || self.first.is_some() || !self.months.is_empty() || !self.due.is_empty()
    }
}

/// A commitment's own `follow_up`.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum OwnFollowUp {
    /// Nothing is written: the promise's plan is the commitment's.
    #[default]
    Inherited,
    /// One map: each key that it gives replaces the promise's.
    Keys(Box<FollowUpPlan>),
    /// A list: it stands instead of the promise's.
    List(Vec<FollowUpPlan>),
}
