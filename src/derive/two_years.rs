//! By when an action plan is to be followed up or changed again (lag 2023:196, 6 §: at least every second year; DOMAIN R13).

use super::due_dates::Followed;
use crate::model::promise::PromiseKind;
use crate::model::site::PeriodState;
use crate::model::two_years::TwoYears;
use crate::model::when::Date;
use chrono::Months;

/// The law asks for it at least every second year.
const AT_LEAST_EVERY: Months = Months::new(24);

/// Of an action plan that holds, on a site that may call something late.
pub fn two_years(followed: &Followed<'_>, period_state: PeriodState) -> Option<TwoYears> {
    let Followed { facts, promise, .. } = *followed;
    let holds = matches!(period_state, PeriodState::Current | PeriodState::Unknown);
    if promise.kind != PromiseKind::ActionPlan || !holds || facts.is_unofficial(&promise.id) {
        return None;
    }
    let last = last_dealt_with(followed)?;
    let lead = promise.follow_up.iter().rev().find_map(|plan| plan.lead.clone());
    Some(TwoYears {
        last,
        until: last.last_day().checked_add_months(AT_LEAST_EVERY)?,
        asked: lead.unwrap_or_else(|| promise.id.town.clone()),
    })
}

/// When it was last followed up, changed or decided on; what was never touched again, when it began to hold.
fn last_dealt_with(followed: &Followed<'_>) -> Option<Date> {
    let Followed { promise, accounts, today, .. } = *followed;
    let accounts = accounts.iter().filter_map(|placed| placed.account.date);
    let revisions = promise.revisions.iter().filter_map(|revision| revision.date);
    let decisions = promise.decisions.iter().filter_map(|decision| decision.date);
    let signed = promise.signed.as_ref().and_then(|signed| signed.date);
    let began = promise.period.first_day().map(Date::Day);
    let dates = accounts.chain(revisions).chain(decisions).chain(signed).chain(began);
    dates.filter(|date| date.first_day() <= today.0).max_by_key(|date| date.last_day())
}
