//! A target against what was counted (FORMAT part B, *Numbers*).

use super::quantity::{Outcome, Target};
use super::when::{Covered, Stretch};
use crate::source::FilePath;
use rust_decimal::Decimal;

/// One target with the outcomes that answer it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The target.
    pub target: Target,
    /// What can be said of it.
    pub result: ComparisonResult,
    /// Outcomes that were counted, in order of time.
    pub counted: Vec<CountedOutcome>,
    /// Outcomes that are shown beside: they share days with a counted one, or do not cover whole units.
    pub beside: Vec<CountedOutcome>,
    /// Outcomes of the same unit for another place, or without a place.
    pub elsewhere: Vec<(CountedOutcome, PlaceMismatch)>,
}

/// An outcome with its account and days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedOutcome {
    /// The account.
    pub file: FilePath,
    /// What was counted.
    pub outcome: Outcome,
    /// The days it covers, after cutting; `None`: unknown.
    pub covers: Option<Covered>,
}

/// Why an outcome does not answer a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlaceMismatch {
    /// "utfall redovisat för annan plats"
    OtherPlace,
    /// "utan plats"
    NoPlace,
}

/// What can be said of a target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ComparisonResult {
    /// Nothing that answers it was counted, or it is a number that is never compared.
    NotCompared,
    /// What was counted over the whole period or so far, against the target as a whole.
    Total {
        /// The sum of the counted outcomes.
        sum: Decimal,
        /// Whether the target is reached (for `at_most`: kept). `None` where an outcome is not a plain number.
        reached: Option<bool>,
    },
    /// What was counted over whole units of the calendar: with more than one unit an average, never "reached in each".
    PerUnit {
        /// The sum over the units.
        sum: Decimal,
        /// How many whole units.
        units: u32,
        /// The sum divided by the units.
        average: Decimal,
        /// Whether the average reaches the target. `None` where an outcome is not a plain number.
        reached: Option<bool>,
        /// The whole units, as days.
        over: Vec<Stretch>,
    },
}
