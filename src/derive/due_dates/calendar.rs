//! Days that come round: every so many months, and named months (FORMAT part B, *Due dates* 1).

use crate::model::follow_up_plan::Interval;
use crate::model::when::{Day, Month};
use chrono::Months;

/// People write years of four digits; no series goes on after them.
const LAST_YEAR: i32 = 9999;

/// Last days of equal stretches: `start` + n steps, clamped to the month, less a day; n from one.
///
/// Each is reckoned from `start`, so that 31 January + one month is 28 February and + two is 31 March.
pub fn ends_of_stretches(start: Day, interval: Interval) -> impl Iterator<Item = Day> {
    let longest = if interval.months == 0 { 0 } else { u32::MAX };
    (1..=longest).map_while(move |step| {
        let months = interval.months.checked_mul(step)?;
        let day = start.checked_add_months(Months::new(months))?.pred_opt()?;
        (Month::of(day).year <= LAST_YEAR).then_some(day)
    })
}

/// Last days of the named months (1 to 12) from the month of `start` on; the first may not lie before `start`.
pub fn ends_of_months(start: Day, named: &[u32]) -> impl Iterator<Item = Day> {
    std::iter::successors(Some(Month::of(start)), |month| Some(month.next()))
        .take_while(|month| month.year <= LAST_YEAR)
        .filter(move |month| named.contains(&month.month))
        .map(Month::last_day)
}

/// The day after the period's last, less three months: from then on an account can close the period.
pub fn closing_begins(period_last: Day) -> Day {
    period_last.succ_opt().and_then(|after| after.checked_sub_months(Months::new(3))).unwrap_or(period_last)
}
