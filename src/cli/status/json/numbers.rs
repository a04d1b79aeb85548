//! A target against what was counted. Numbers are texts, exact as they were typed or reckoned.

use super::shapes::{covered, file, stretch};
use crate::model::comparison::{
    Comparison, ComparisonResult, CountedOutcome, NotCounted, PartComparison, PlaceMismatch, Sum,
    rounded_to_show,
};
use crate::model::quantity::{Comparator, Quantity};
use serde::Serialize;

/// One target with the outcomes that answer it.
#[derive(Serialize)]
pub struct ComparisonReport<'site> {
    target: QuantityReport<'site>,
    place: Option<&'site str>,
    #[serde(flatten)]
    result: ResultReport,
    counted: Vec<OutcomeReport<'site>>,
    beside: Vec<SetAside<'site>>,
    elsewhere: Vec<SetAside<'site>>,
    of_which: Option<PartReport>,
    lasting: Option<PartReport>,
}

impl<'site> ComparisonReport<'site> {
    /// Of a comparison.
    pub fn of(comparison: &'site Comparison) -> Self {
        let Comparison { target, place, result, counted, beside, elsewhere, of_which, lasting } = comparison;
        Self {
            target: QuantityReport::of(&target.quantity),
            place: place.as_deref(),
            result: ResultReport::of(result, &target.quantity),
            counted: counted.iter().map(OutcomeReport::of).collect(),
            beside: beside.iter().map(|(outcome, why)| SetAside::of(outcome, not_counted(*why))).collect(),
            elsewhere: elsewhere.iter().map(|(outcome, why)| SetAside::of(outcome, mismatch(*why))).collect(),
            of_which: of_which.as_ref().map(PartReport::of),
            lasting: lasting.as_ref().map(PartReport::of),
        }
    }
}

/// A number and how it is meant.
#[derive(Serialize)]
struct QuantityReport<'site> {
    comparator: &'static str,
    number: String,
    unit: &'site str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    places: &'site [String],
}

impl<'site> QuantityReport<'site> {
    fn of(quantity: &'site Quantity) -> Self {
        Self {
            comparator: comparator(quantity.comparator),
            number: quantity.number.to_string(),
            unit: &quantity.unit,
            places: &quantity.places,
        }
    }
}

/// What can be said of the target.
#[derive(Serialize)]
#[serde(tag = "result", rename_all = "snake_case")]
enum ResultReport {
    NotCompared,
    Total { sum: SumReport, reached: Option<bool> },
    Each { reached: Option<bool>, each: Vec<Option<bool>> },
    PerUnit { sum: SumReport, units: u32, average: String, reached: Option<bool>, over: Vec<[String; 2]> },
}

impl ResultReport {
    fn of(result: &ComparisonResult, target: &Quantity) -> Self {
        match result {
            ComparisonResult::NotCompared => Self::NotCompared,
            ComparisonResult::Total { sum, reached, .. } => {
                Self::Total { sum: SumReport::of(*sum), reached: *reached }
            }
            ComparisonResult::Each { reached: each } => {
                Self::Each { reached: result.reached(), each: each.clone() }
            }
            ComparisonResult::PerUnit { sum, units, average, reached, over } => Self::PerUnit {
                sum: SumReport::of(*sum),
                units: *units,
                average: rounded_to_show(*average, target).to_string(),
                reached: *reached,
                over: over.iter().copied().map(stretch).collect(),
            },
        }
    }
}

#[derive(Serialize)]
struct SumReport {
    comparator: &'static str,
    number: String,
}

impl SumReport {
    fn of(sum: Sum) -> Self {
        Self { comparator: comparator(sum.comparator), number: sum.number.to_string() }
    }
}

#[derive(Serialize)]
struct OutcomeReport<'site> {
    file: String,
    #[serde(flatten)]
    quantity: QuantityReport<'site>,
    covers: Option<[Option<String>; 2]>,
}

impl<'site> OutcomeReport<'site> {
    fn of(counted: &'site CountedOutcome) -> Self {
        let CountedOutcome { file, outcome, covers } = counted;
        Self {
            file: self::file(file),
            quantity: QuantityReport::of(&outcome.quantity),
            covers: covers.map(covered),
        }
    }
}

/// An outcome that is not counted, and why.
#[derive(Serialize)]
struct SetAside<'site> {
    #[serde(flatten)]
    outcome: OutcomeReport<'site>,
    why: &'static str,
}

impl<'site> SetAside<'site> {
    fn of(outcome: &'site CountedOutcome, why: &'static str) -> Self {
        Self { outcome: OutcomeReport::of(outcome), why }
    }
}

fn not_counted(why: NotCounted) -> &'static str {
    match why {
        NotCounted::SharesDays => "shares_days",
        NotCounted::NotWholeUnits => "not_whole_units",
        NotCounted::SeveralPlaces => "several_places",
    }
}

fn mismatch(why: PlaceMismatch) -> &'static str {
    match why {
        PlaceMismatch::OtherPlace => "other_place",
        PlaceMismatch::PartOfPlaces => "part_of_places",
        PlaceMismatch::OnePlace => "one_place",
        PlaceMismatch::NoPlace => "no_place",
    }
}

#[derive(Serialize)]
struct PartReport {
    reached: Option<bool>,
}

impl PartReport {
    fn of(part: &PartComparison) -> Self {
        Self { reached: part.reached }
    }
}

fn comparator(comparator: Comparator) -> &'static str {
    match comparator {
        Comparator::Number => "number",
        Comparator::AtLeast => "at_least",
        Comparator::AtMost => "at_most",
        Comparator::About => "about",
    }
}
