//! Which due date each account meets (FORMAT part B, *Due dates* 2 and 3).

use super::calendar::closing_begins;
use super::dates::PlannedDate;
use crate::derive::order::PlacedAccount;
use crate::model::when::{Date, Day};

/// Of each due date, the account told earliest of those that meet it.
///
/// `accounts` stand in order of time, corrected ones too: what they met stays met. An undated one
/// counts as told in time, though not before one that has an earlier date.
pub fn met_by<'facts>(
    dates: &[PlannedDate<'_>],
    told_by: &[Day],
    period_last: Option<Day>,
    accounts: &[PlacedAccount<'facts>],
) -> Vec<Option<PlacedAccount<'facts>>> {
    let meets: Vec<Option<usize>> = accounts
        .iter()
        .map(|account| account.day().and_then(|day| nearest(dates, period_last, day)))
        .collect();
    told_by
        .iter()
        .enumerate()
        .map(|(index, told_by)| {
            let here = accounts.iter().zip(&meets).filter(|(_, meets)| **meets == Some(index));
            here.map(|(account, _)| *account).min_by_key(|account| first_told(account).unwrap_or(*told_by))
        })
        .collect()
}

/// The first day on which a dated account can have been told.
pub fn first_told(account: &PlacedAccount<'_>) -> Option<Day> {
    account.account.date.map(Date::first_day)
}

/// The place of the one due date that an account of this last day meets: the nearest, the earlier of two
/// equally near. The closing date is met only from three months before its end; before that, the one before it.
pub fn nearest(dates: &[PlannedDate<'_>], period_last: Option<Day>, day: Day) -> Option<usize> {
    let within_period = |day: Day| period_last.map_or(day, |last| day.min(last));
    let day = within_period(day);
    let distance = |date: &PlannedDate<'_>| (within_period(date.day) - day).num_days().abs();
    let (index, date) = dates.iter().enumerate().min_by_key(|(_, date)| distance(date))?;
    let too_early = date.closing && period_last.is_some_and(|last| day < closing_begins(last));
    if too_early { index.checked_sub(1) } else { Some(index) }
}
