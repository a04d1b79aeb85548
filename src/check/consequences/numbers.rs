//! A status against its numbers (DOMAIN section 5, mapping): a suggestion, the editor decides.

use super::{Case, Desk};
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::comparison::{Comparison, ComparisonResult, CountedOutcome};
use crate::model::quantity::Comparator;
use crate::model::status::{Standing, Status};
use rust_decimal::Decimal;

pub(super) fn check(desk: &mut Desk<'_>, case: Case<'_>) {
    let (Standing::Written(status), Some(file)) = (case.state.standing, case.state.file.as_ref()) else {
        return;
    };
    let comparisons = &case.state.comparisons;
    // Where parties differ, that is what is told.
    if !case.state.differing.is_empty() {
        return;
    }
    let short = comparisons.iter().find(|one| one.result.reached() == Some(false));
    let all_reached =
        !comparisons.is_empty() && comparisons.iter().all(|one| one.result.reached() == Some(true));
    let (key, comparison) = match status {
        Status::Fulfilled => ("numbers-short", short),
        Status::NotStarted | Status::Delayed | Status::PartlyFulfilled | Status::NotFulfilled
            if all_reached =>
        {
            (reached_key(comparisons), comparisons.first())
        }
        Status::InProgress => ("numbers-behind", comparisons.iter().find(|one| is_behind(one, case))),
        _ => return,
    };
    let Some(comparison) = comparison else { return };
    let Some(counted) = counted(comparison) else { return };
    let quantity = &comparison.target.quantity;
    let message = |key| {
        Message::new(key)
            .with("word", status.swedish_word())
            .with("code", status.code())
            .with("counted", shown(counted))
            .with("target", shown(quantity.number))
            .with("unit", quantity.unit.as_str())
    };
    let document = At::document(file);
    let place =
        desk.places.value(&document.key("commitments").key(case.commitment.id.as_str()).key("status"));
    let help = match key {
        "numbers-short" => "numbers-short.help",
        "numbers-reached" => "numbers-reached.help",
        "numbers-reached-on-average" => "numbers-reached-on-average.help",
        _ => "numbers-behind.help",
    };
    desk.findings.push(Diagnostic::advice(place, message(key)).help(message(help)));
}

/// Of an average nobody says that the target was reached each time (FORMAT part B, *Numbers*).
fn reached_key(comparisons: &[Comparison]) -> &'static str {
    let is_average =
        |one: &Comparison| matches!(one.result, ComparisonResult::PerUnit { units, .. } if units > 1);
    if comparisons.iter().any(is_average) { "numbers-reached-on-average" } else { "numbers-reached" }
}

/// What was counted: the sum, the average over whole units, or the first that falls short by itself.
fn counted(comparison: &Comparison) -> Option<Decimal> {
    match &comparison.result {
        ComparisonResult::NotCompared => None,
        // Of a limit that one alone breaks, that one: nobody says that the sum was asked for.
        ComparisonResult::Total { each, .. }
            if is_limit(comparison)
                && each.len() == comparison.counted.len()
                && each.contains(&Some(false)) =>
        {
            telling(comparison, each)
        }
        ComparisonResult::Total { sum, .. } => Some(sum.number),
        ComparisonResult::PerUnit { average, .. } => Some(*average),
        ComparisonResult::Each { reached } => telling(comparison, reached),
    }
}

/// The first outcome that falls short by itself, else the last.
fn telling(comparison: &Comparison, each: &[Option<bool>]) -> Option<Decimal> {
    let short = each.iter().position(|reached| *reached == Some(false));
    let telling = short.unwrap_or_else(|| each.len().saturating_sub(1));
    comparison.counted.get(telling).map(|counted| counted.outcome.quantity.number)
}

fn is_limit(comparison: &Comparison) -> bool {
    comparison.target.quantity.comparator == Comparator::AtMost
}

/// Whether less than three quarters of what the time so far would bring was counted towards a number for the whole
/// period, or of the number in whole units. What is done in one season only makes a small difference of no account.
fn is_behind(comparison: &Comparison, case: Case<'_>) -> bool {
    let enough = comparison.target.quantity.number * Decimal::new(75, 2);
    match &comparison.result {
        ComparisonResult::PerUnit { reached, average, .. } => {
            *reached == Some(false) && (is_limit(comparison) || *average < enough)
        }
        ComparisonResult::Total { sum, .. } => {
            let target = &comparison.target.quantity;
            let grows = matches!(target.comparator, Comparator::Number | Comparator::AtLeast);
            let share = share_of_time(&comparison.counted, case);
            grows
                && sum.comparator == Comparator::Number
                && share.is_some_and(|share| sum.number < target.number * share * Decimal::new(75, 2))
        }
        ComparisonResult::NotCompared | ComparisonResult::Each { .. } => false,
    }
}

/// How much of the commitment's period the counted outcomes have reached.
fn share_of_time(counted: &[CountedOutcome], case: Case<'_>) -> Option<Decimal> {
    let period = case.commitment.period_within(case.promise.period);
    let (first, last) = (period.first_day()?, period.last_day()?);
    let told = counted.iter().filter_map(|outcome| outcome.covers).map(|covers| covers.last).max()?;
    let whole = (last - first).num_days() + 1;
    let so_far = (told.min(last) - first).num_days() + 1;
    (whole > 0 && so_far > 0).then(|| Decimal::from(so_far) / Decimal::from(whole))
}

fn shown(number: Decimal) -> String {
    number.round_dp(2).normalize().to_string().replace('.', ",")
}
