//! One concrete thing that is promised (*åtagande*).

use super::follow_up_plan::OwnFollowUp;
use super::id::Id;
use super::quantity::Target;
use super::text::{Prose, Text};
use super::when::When;
use serde::{Deserialize, Serialize};

/// One concrete thing promised, by one or more parties.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commitment {
    /// Stable within the promise; its anchor on the page.
    pub id: Id,
    /// The promised words.
    pub text: Text,
    /// Who promises it, also parties that did not sign. Empty: jointly, "ingen särskild utpekad".
    pub parties: Vec<Id>,
    /// Who is to follow it up (DOMAIN M4).
    pub follow_up_by: Vec<Id>,
    /// Its theme in the promise's `focus_areas`.
    pub focus_area: Option<Id>,
    /// Ids of the needs and problems it answers.
    pub answers: Vec<Id>,
    /// Its own period within the promise's.
    pub period: Option<When>,
    /// What is to be reached.
    pub targets: Vec<Target>,
    /// "om underrättelseläget medger" (DOMAIN M9).
    pub reservation: Option<Text>,
    /// Continuous: "löpande".
    pub ongoing: bool,
    /// Its own plan of follow-up.
    pub follow_up: OwnFollowUp,
    /// Commitments of the earlier promise that it carries on. `None`: the one with the same id.
    pub continues: Option<Vec<Id>>,
    /// Its background: the section of the body under a heading with its id.
    pub background: Prose,
}

impl Commitment {
    /// When it holds: its own period, which ends with the paper's where it has no end of its own; else the paper's.
    pub fn period_within(&self, paper: When) -> When {
        match (self.period, paper) {
            (None, paper) => paper,
            (Some(When::Span { from, to: None }), When::Span { to: Some(to), .. }) => {
                When::Span { from, to: Some(to) }
            }
            (Some(own), _) => own,
        }
    }
}
