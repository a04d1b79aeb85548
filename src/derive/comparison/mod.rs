//! Targets against what was counted (FORMAT part B, *Numbers*).
//!
//! 1. every outcome that stands, with its days (`candidates`); 2. those with the target's unit and
//!    places (`matching`); 3. of these the ones that are counted, for none that shares a day with
//!    another is added (`selection`); 4. where the target is per unit of the calendar, those that fill
//!    whole units (`units`, `calendar`); 5. their sum against the target (`verdict`), and the parts that
//!    both state (`parts`).

mod calendar;
mod candidates;
mod matching;
mod parts;
mod selection;
mod units;
mod verdict;

pub use matching::{same_places, same_unit};

use super::period::Period;
use super::sayings::Saying;
use crate::model::comparison::{Comparison, ComparisonResult, NotCounted};
use crate::model::quantity::{Comparator, Counted, Target};
use candidates::{Answer, Candidate, candidates};
use matching::{Matched, matched, matched_at_one_of};
use selection::{Selected, select};
use units::{WholeUnits, whole_units_of};

/// Each target against the outcomes that accounts of the commitment state; in the order of the targets.
///
/// A target that is counted at each of several places gives one comparison a place. `sayings`: in
/// order of time. `period`: the promise's; days outside it were not promised, so they are not counted.
pub fn comparisons(targets: &[Target], sayings: &[Saying<'_>], period: Period) -> Vec<Comparison> {
    if targets.is_empty() {
        return Vec::new();
    }
    let candidates = candidates(sayings, period);
    targets.iter().flat_map(|target| of_target(target, &candidates)).collect()
}

fn of_target(target: &Target, candidates: &[Candidate<'_>]) -> Vec<Comparison> {
    let places = &target.quantity.places;
    if target.counted == Some(Counted::Each) && places.len() > 1 {
        let at = |(index, place): (usize, &String)| {
            comparison(target, Some(place), matched_at_one_of(target, index, candidates))
        };
        places.iter().enumerate().map(at).collect()
    } else {
        vec![comparison(target, None, matched(target, candidates))]
    }
}

fn comparison(target: &Target, place: Option<&String>, matched: Matched<'_>) -> Comparison {
    let Matched { answers, mut beside, elsewhere } = matched;
    let (counted, not_added, result) = match target.per {
        None => {
            let Selected { counted, not_added } = select(answers);
            let asked = &target.quantity;
            let breaks = |answer: &Answer<'_>| {
                asked.comparator == Comparator::AtMost && verdict::alone(asked, answer) == Some(false)
            };
            let result = match total(target, &counted) {
                result if !not_added.iter().any(breaks) => result,
                result => result.without_keeping(),
            };
            (counted, not_added, result)
        }
        Some(cadence) => {
            let (whole, not_added) = whole_units_of(answers, cadence);
            let result = per_unit(target, &whole);
            beside.extend(because(NotCounted::NotWholeUnits, whole.outside));
            (whole.inside, not_added, result)
        }
    };
    beside.extend(because(NotCounted::SharesDays, not_added));
    beside.sort_by_key(|(candidate, _)| candidate.position);
    Comparison {
        target: target.clone(),
        place: place.cloned(),
        of_which: parts::of_which(target, &counted, &result),
        lasting: parts::lasting(target, &counted),
        result,
        counted: counted.iter().flat_map(|answer| &answer.outcomes).map(Candidate::shown).collect(),
        beside: beside.iter().map(|(candidate, why)| (candidate.shown(), *why)).collect(),
        elsewhere: elsewhere.iter().map(|(candidate, why)| (candidate.shown(), *why)).collect(),
    }
}

fn because<'facts>(
    why: NotCounted,
    answers: Vec<Answer<'facts>>,
) -> impl Iterator<Item = (Candidate<'facts>, NotCounted)> {
    answers.into_iter().flat_map(|answer| answer.outcomes).map(move |candidate| (candidate, why))
}

/// Against the target as a whole.
fn total(target: &Target, counted: &[Answer<'_>]) -> ComparisonResult {
    let asked = &target.quantity;
    if asked.is_share() {
        return each(target, counted);
    }
    match verdict::sum(counted) {
        Some(sum) if asked.comparator != Comparator::About => {
            let each = counted.iter().map(|answer| verdict::alone(asked, answer)).collect::<Vec<_>>();
            ComparisonResult::Total { reached: verdict::in_total(asked, &each, sum), sum, each }
        }
        _ => ComparisonResult::NotCompared,
    }
}

/// Each against the target by itself.
fn each(target: &Target, counted: &[Answer<'_>]) -> ComparisonResult {
    let asked = &target.quantity;
    let mut outcomes = counted.iter().flat_map(|answer| &answer.outcomes).peekable();
    if asked.comparator == Comparator::About || outcomes.peek().is_none() {
        return ComparisonResult::NotCompared;
    }
    let reached = |candidate: &Candidate<'_>| {
        let stated = verdict::sum_of(std::iter::once(&candidate.outcome.quantity))?;
        verdict::reached(asked.comparator, asked.number, stated)
    };
    ComparisonResult::Each { reached: outcomes.map(reached).collect() }
}

/// Against the target in each unit: on average, where there are several.
fn per_unit(target: &Target, whole: &WholeUnits<'_>) -> ComparisonResult {
    if target.quantity.is_share() {
        return each(target, &whole.inside);
    }
    let compared = || {
        let asked = &target.quantity;
        let sum = verdict::sum(&whole.inside).filter(|_| asked.comparator != Comparator::About)?;
        let units = rust_decimal::Decimal::from(whole.units);
        Some(ComparisonResult::PerUnit {
            sum,
            units: whole.units,
            average: sum.number.checked_div(units)?,
            // Multiplied, not divided: a third has no exact decimal.
            reached: verdict::reached(asked.comparator, asked.number.checked_mul(units)?, sum),
            over: whole.over.clone(),
        })
    };
    compared().unwrap_or(ComparisonResult::NotCompared)
}
