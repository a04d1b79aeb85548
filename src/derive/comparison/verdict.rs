//! A sum against what was asked for. Numbers are exact decimals.

use super::candidates::Answer;
use crate::model::comparison::Sum;
use crate::model::quantity::{Comparator, Quantity};

/// All numbers together: at least that, where one lacks a place of the target. `None`: there are none, or they are larger
/// than can be reckoned with.
pub fn sum(answers: &[Answer<'_>]) -> Option<Sum> {
    let quantities =
        answers.iter().flat_map(|answer| &answer.outcomes).map(|outcome| &outcome.outcome.quantity);
    let sum = sum_of(quantities)?;
    let is_whole = answers.iter().all(|answer| answer.is_whole);
    let comparator = if is_whole { sum.comparator } else { both(sum.comparator, Comparator::AtLeast) };
    Some(Sum { comparator, ..sum })
}

/// As [`sum`], of numbers of one unit.
pub fn sum_of<'all>(mut quantities: impl Iterator<Item = &'all Quantity>) -> Option<Sum> {
    let first = quantities.next()?;
    quantities.try_fold(Sum { number: first.number, comparator: first.comparator }, |sum, quantity| {
        Some(Sum {
            number: sum.number.checked_add(quantity.number)?,
            comparator: both(sum.comparator, quantity.comparator),
        })
    })
}

/// How exact the sum of two numbers is.
fn both(one: Comparator, other: Comparator) -> Comparator {
    match (one, other) {
        (Comparator::Number, exactness) | (exactness, Comparator::Number) => exactness,
        (one, other) if one == other => one,
        _ => Comparator::About,
    }
}

/// Whether the sum reaches what was asked for, or for `at_most` keeps within it. `None`: it does not tell.
///
/// "minst 900" tells that 800 was reached, and does not tell whether 1 000 was.
pub fn reached(comparator: Comparator, asked: rust_decimal::Decimal, sum: Sum) -> Option<bool> {
    let (enough, too_little) = (sum.number >= asked, sum.number < asked);
    let (within, too_much) = (sum.number <= asked, sum.number > asked);
    match (comparator, sum.comparator) {
        (Comparator::About, _) | (_, Comparator::About) => None,
        (Comparator::Number | Comparator::AtLeast, Comparator::Number) => Some(enough),
        (Comparator::Number | Comparator::AtLeast, Comparator::AtLeast) => enough.then_some(true),
        (Comparator::Number | Comparator::AtLeast, Comparator::AtMost) => too_little.then_some(false),
        (Comparator::AtMost, Comparator::Number) => Some(within),
        (Comparator::AtMost, Comparator::AtMost) => within.then_some(true),
        (Comparator::AtMost, Comparator::AtLeast) => too_much.then_some(false),
    }
}

/// Whether one of several reaches what was asked for by itself.
pub fn alone(asked: &Quantity, answer: &Answer<'_>) -> Option<bool> {
    reached(asked.comparator, asked.number, sum(std::slice::from_ref(answer))?)
}

/// Whether a target without a unit of time is reached by the sum.
///
/// "Högst" can be meant for the sum (at most ten complaints) or for each time (within 24 hours), and
/// the paper need not say. So of several outcomes it is kept where their sum keeps within it, not kept
/// where one alone does not, and between these the numbers do not tell.
pub fn in_total(asked: &Quantity, each: &[Option<bool>], sum: Sum) -> Option<bool> {
    let of_sum = reached(asked.comparator, asked.number, sum);
    if asked.comparator != Comparator::AtMost {
        return of_sum;
    }
    if each.contains(&Some(false)) { Some(false) } else { of_sum.filter(|kept| *kept) }
}
