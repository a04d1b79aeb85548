//! Past months of which nobody has told (FORMAT part B, *Numbers*).

use super::period::Period;
use crate::model::when::{Covered, Day, Month, Stretch, Today};

/// Past calendar months of the period of which no day is covered, in order.
///
/// `last_passed`: the last due date whose time to tell has passed; of later months nothing is due yet,
/// and without one nothing is unaccounted. The running month never is. Where the period's first day is
/// unknown, months are counted from the first day that is told of: of what lies before, nobody can say
/// whether it belongs to the period.
pub fn months_unaccounted(
    period: Period,
    covered: &[Covered],
    last_passed: Option<Day>,
    today: Today,
) -> Vec<Month> {
    let told: Vec<Stretch> = covered.iter().map(|covered| covered.certain()).collect();
    let first = period.first.or_else(|| told.iter().map(|stretch| stretch.first).min());
    let (Some(first), Some(last_passed)) = (first, last_passed) else { return Vec::new() };
    let last = period.last.map_or(last_passed, |last| last.min(last_passed));
    std::iter::successors(Some(Month::of(first)), |month| Some(month.next()))
        .take_while(|month| month.first_day() <= last && *month < Month::of(today.0))
        .filter(|month| {
            let days = Stretch { first: month.first_day(), last: month.last_day() };
            !told.iter().any(|stretch| stretch.meets(days))
        })
        .collect()
}
