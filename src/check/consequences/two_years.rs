//! An action plan that nobody has followed up or updated for two years (lag 2023:196, 6 §; DOMAIN R13).

use super::Desk;
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::promise::{Promise, PromiseKind};
use crate::model::site::{PeriodState, PromiseState};
use crate::model::when::Date;
use chrono::Months;

/// The law asks for it at least every second year.
const AT_LEAST_EVERY: Months = Months::new(24);

pub(super) fn check(desk: &mut Desk<'_>, promise: &Promise, state: &PromiseState) {
    let holds = matches!(state.period_state, PeriodState::Current | PeriodState::Unknown);
    if promise.kind != PromiseKind::ActionPlan || !holds || desk.site.facts.is_unofficial(&promise.id) {
        return;
    }
    let Some(last) = last_dealt_with(desk, promise, state) else { return };
    let is_late = last
        .last_day()
        .checked_add_months(AT_LEAST_EVERY)
        .is_some_and(|limit| desk.site.today.is_after(limit));
    if is_late {
        let key = if promise.follow_up.is_empty() { "period" } else { "follow_up" };
        let place = desk.places.key(&At::document(&promise.publication.file).key(key));
        let message = Message::new("two-years").with("day", last.to_string());
        let help = Message::new("two-years.help");
        desk.findings.push(Diagnostic::warning(place, message).help(help).by_time());
    }
}

/// When it was last followed up, changed or decided on; what was never touched again, when it began to hold.
fn last_dealt_with(desk: &Desk<'_>, promise: &Promise, state: &PromiseState) -> Option<Date> {
    let accounts = state.accounts.iter().filter_map(|file| desk.site.facts.accounts.get(file)?.date);
    let revisions = promise.revisions.iter().filter_map(|revision| revision.date);
    let decisions = promise.decisions.iter().filter_map(|decision| decision.date);
    let signed = promise.signed.as_ref().and_then(|signed| signed.date);
    let began = promise.period.first_day().map(Date::Day);
    let dates = accounts.chain(revisions).chain(decisions).chain(signed).chain(began);
    dates.filter(|date| !desk.site.today.0.lt(&date.first_day())).max_by_key(|date| date.last_day())
}
