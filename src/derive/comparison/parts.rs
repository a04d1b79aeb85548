//! The parts that a target names: "varav minst 20 %", "om 20 minuter". They are compared where the
//! target and every counted outcome state them; else nothing is said.

use super::candidates::Answer;
use super::matching::same_unit;
use super::verdict::{reached, sum_of};
use crate::model::comparison::{ComparisonResult, PartComparison, Sum};
use crate::model::quantity::{Comparator, Quantity, Target};
use rust_decimal::Decimal;

/// The part of the number.
pub fn of_which(
    target: &Target,
    counted: &[Answer<'_>],
    result: &ComparisonResult,
) -> Option<PartComparison> {
    let asked = target.quantity.of_which.as_deref()?;
    let (wholes, stated) = stated_by_all(asked, counted, |whole| whole.of_which.as_deref())?;
    let units = match result {
        ComparisonResult::PerUnit { units, .. } => Decimal::from(*units),
        ComparisonResult::Total { .. } | ComparisonResult::Each { .. } | ComparisonResult::NotCompared => {
            Decimal::ONE
        }
    };
    let sum = if asked.is_share() { None } else { sum_of(stated.iter().copied()) };
    let reached = match (stated.as_slice(), asked.is_share()) {
        ([only], true) => reached(asked.comparator, asked.number, exactly(only)),
        (_, true) => weighted(asked, &wholes, &stated),
        (_, false) => sum
            .zip(asked.number.checked_mul(units))
            .and_then(|(sum, asked_in_all)| reached(asked.comparator, asked_in_all, sum)),
    };
    let stated = stated.into_iter().cloned().collect();
    Some(PartComparison { target: asked.clone(), stated, sum, reached })
}

/// How long each time is to last: reached only where every outcome reaches it.
pub fn lasting(target: &Target, counted: &[Answer<'_>]) -> Option<PartComparison> {
    let asked = target.quantity.lasting.as_deref()?;
    let (_, stated) = stated_by_all(asked, counted, |whole| whole.lasting.as_deref())?;
    let each: Vec<Option<bool>> =
        stated.iter().map(|quantity| reached(asked.comparator, asked.number, exactly(quantity))).collect();
    let reached = if each.contains(&Some(false)) {
        Some(false)
    } else {
        each.iter().all(Option::is_some).then_some(true)
    };
    let stated = stated.into_iter().cloned().collect();
    Some(PartComparison { target: asked.clone(), stated, sum: None, reached })
}

type WholesAndParts<'all> = (Vec<&'all Quantity>, Vec<&'all Quantity>);

/// The outcomes with the part that each states in the unit asked for. `None`: one does not, or there is none.
fn stated_by_all<'all>(
    asked: &Quantity,
    counted: &'all [Answer<'_>],
    part: impl Fn(&'all Quantity) -> Option<&'all Quantity>,
) -> Option<WholesAndParts<'all>> {
    let (mut wholes, mut parts) = (Vec::new(), Vec::new());
    for candidate in counted.iter().flat_map(|answer| &answer.outcomes) {
        let whole = &candidate.outcome.quantity;
        wholes.push(whole);
        parts.push(part(whole).filter(|stated| same_unit(stated, asked))?);
    }
    (!parts.is_empty()).then_some((wholes, parts))
}

/// Percentages of several outcomes: of their numbers together.
fn weighted(asked: &Quantity, wholes: &[&Quantity], stated: &[&Quantity]) -> Option<bool> {
    let plain = |quantity: &&Quantity| quantity.comparator == Comparator::Number;
    if !wholes.iter().all(plain) || !stated.iter().all(plain) {
        return None;
    }
    let mut all = Decimal::ZERO;
    let mut part = Decimal::ZERO;
    for (whole, percent) in wholes.iter().zip(stated) {
        all = all.checked_add(whole.number)?;
        part = part.checked_add(whole.number.checked_mul(percent.number)?)?;
    }
    let sum = Sum { number: part, comparator: Comparator::Number };
    reached(asked.comparator, asked.number.checked_mul(all)?, sum)
}

fn exactly(quantity: &Quantity) -> Sum {
    Sum { number: quantity.number, comparator: quantity.comparator }
}
