//! Plans → the days on which follow-up is due (FORMAT part B, *Due dates* 1).
//!
//! 1. What `every` and `months` give, computed; 2. what `due` and `first` say, written; 3. the last days that
//!    earlier periods had; 4. the closing date.

use super::calendar::{ends_of_months, ends_of_stretches};
use super::plans::{PlanInForce, in_force};
use crate::derive::period::Period;
use crate::model::due_date::DuePrecision;
use crate::model::follow_up_plan::FollowUpPlan;
use crate::model::when::{Date, Day, Month, Today};
use std::collections::BTreeMap;

/// A day on which follow-up is due, whether or not it came.
#[derive(Clone, Debug)]
pub struct PlannedDate<'plan> {
    /// The day.
    pub day: Day,
    /// How precisely it is shown.
    pub precision: DuePrecision,
    /// Whether it closes the period.
    pub closing: bool,
    /// The plan that holds on the day, if any.
    pub plan: Option<&'plan FollowUpPlan>,
}

/// The due dates of a period in order, each day once.
pub fn planned_dates<'plan>(
    period: Period,
    plans: &'plan [FollowUpPlan],
    earlier_last_days: &[Day],
    today: Today,
) -> Vec<PlannedDate<'plan>> {
    let plans = in_force(plans);
    let written = written_dates(period, &plans);
    let mut days: BTreeMap<Day, DuePrecision> = BTreeMap::new();
    days.extend(computed_days(period, &plans, today).into_iter().map(|day| (day, shown(day))));
    days.extend(earlier_last_days.iter().map(|day| (*day, DuePrecision::Day)));
    days.extend(written.iter().map(|(day, precision)| (*day, *precision)));
    days.retain(|day, _| period.contains(*day));
    let closing = closing_date(period, &written);
    if let Some((day, precision)) = closing {
        days.retain(|day, _| Some(*day) != period.last);
        days.insert(day, precision);
    }
    days.into_iter()
        .map(|(day, precision)| PlannedDate {
            day,
            precision,
            closing: closing.is_some_and(|(closing, _)| closing == day),
            plan: plans.iter().rfind(|plan| plan.holds_on(day)).map(|plan| plan.plan),
        })
        .collect()
}

/// The period's last day, or in its place the first date written after it. An open period has none.
fn closing_date(period: Period, written: &BTreeMap<Day, DuePrecision>) -> Option<(Day, DuePrecision)> {
    let last = period.last?;
    let after = written.iter().find(|(day, _)| **day > last);
    Some(after.map_or((last, DuePrecision::Day), |(day, precision)| (*day, *precision)))
}

/// What `due` and `first` say, also after the period, as precisely as it is written.
fn written_dates(period: Period, plans: &[PlanInForce<'_>]) -> BTreeMap<Day, DuePrecision> {
    let dates = plans.iter().flat_map(|plan| {
        let FollowUpPlan { due, first, .. } = plan.plan;
        due.iter().chain(first).filter(|date| plan.holds_on(date.last_day()))
    });
    let mut written = BTreeMap::new();
    for date in dates.filter(|date| period.first.is_none_or(|first| first <= date.last_day())) {
        let precision = as_written(*date);
        let known = written.entry(date.last_day()).or_insert(precision);
        *known = precision.min(*known);
    }
    written
}

/// What `every` and `months` give. In an open period they run up to the first day of any that is not past.
fn computed_days(period: Period, plans: &[PlanInForce<'_>], today: Today) -> Vec<Day> {
    let mut days = Vec::new();
    for plan in plans {
        days.extend(series(period, plan, every_days(period, plan.plan), today));
        days.extend(series(period, plan, named_months(period, plan.plan), today));
    }
    if period.last.is_none()
        && let Some(last) = days.iter().copied().filter(|day| *day >= today.0).min()
    {
        days.retain(|day| *day <= last);
    }
    days
}

/// The part of an ascending series that lies in the period and is the plan's to give.
fn series(period: Period, plan: &PlanInForce<'_>, days: impl Iterator<Item = Day>, today: Today) -> Vec<Day> {
    let mut taken = Vec::new();
    for day in days {
        if period.last.is_some_and(|last| last < day) || plan.until().is_some_and(|until| until < day) {
            break;
        }
        if period.contains(day) && plan.holds_on(day) {
            taken.push(day);
            if period.last.is_none() && day >= today.0 {
                break;
            }
        }
    }
    taken
}

/// Counted from the period's start, or so that one stretch ends with `first`.
fn every_days(period: Period, plan: &FollowUpPlan) -> Box<dyn Iterator<Item = Day>> {
    let Some(interval) = plan.every else { return Box::new(std::iter::empty()) };
    let first = plan.first.map(Date::last_day);
    match first.map_or(period.first, |first| first.succ_opt()) {
        Some(start) => Box::new(first.into_iter().chain(ends_of_stretches(start, interval))),
        None => Box::new(std::iter::empty()),
    }
}

/// From `first`, where it is given, else from the period's start.
fn named_months<'plan>(period: Period, plan: &'plan FollowUpPlan) -> Box<dyn Iterator<Item = Day> + 'plan> {
    match plan.first.map(Date::last_day).or(period.first) {
        Some(start) if !plan.months.is_empty() => Box::new(ends_of_months(start, &plan.months)),
        _ => Box::new(std::iter::empty()),
    }
}

/// A computed day inside a month would claim more than the plan says: it is shown as the month.
fn shown(day: Day) -> DuePrecision {
    if day == Month::of(day).last_day() { DuePrecision::Day } else { DuePrecision::Month }
}

fn as_written(date: Date) -> DuePrecision {
    match date {
        Date::Year(_) => DuePrecision::Year,
        Date::Month(_) => DuePrecision::Month,
        Date::Day(_) => DuePrecision::Day,
    }
}
