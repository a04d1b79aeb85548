//! A town that says it has no promise at present, while one holds (DOMAIN M17).

use super::Desk;
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::promise::PromiseKind;
use crate::model::site::PeriodState;

pub(super) fn check(desk: &mut Desk<'_>) {
    let site = desk.site;
    for municipality in site.facts.municipalities.values().filter(|town| town.no_current_promise.is_some()) {
        let current = site.promises.values().find(|state| {
            state.period_state == PeriodState::Current
                && state.towns.contains(&municipality.id)
                && site
                    .facts
                    .promises
                    .get(&state.id)
                    .is_some_and(|promise| promise.kind == PromiseKind::Promise)
        });
        let Some(current) = current else { continue };
        let document = At::document(&municipality.publication.file);
        let place = desk.places.key(&document.key("no_current_promise"));
        desk.findings.push(
            Diagnostic::warning(
                place,
                Message::new("no-current-promise-but-one").with("promise", current.id.to_string()),
            )
            .help(Message::new("no-current-promise-but-one.help")),
        );
    }
}
