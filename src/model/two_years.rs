//! What the law asks of an action plan (lag 2023:196, 6 §).

use super::id::Id;
use super::when::{Date, Day};

/// By when an action plan is to be followed up or changed again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TwoYears {
    /// When it was last followed up, changed or decided on.
    pub last: Date,
    /// The last day on which that is not more than two years ago.
    pub until: Day,
    /// Who is asked: who leads the follow-up, else the municipality.
    pub asked: Id,
}
