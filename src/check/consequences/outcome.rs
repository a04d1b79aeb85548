//! Outcomes that answer no target: another unit, another place, or no place (FORMAT part B, *Numbers*).

use super::{Case, Desk};
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::comparison::PlaceMismatch;
use crate::model::quantity::Outcome;
use crate::model::telling::Telling;
use crate::source::Place;

pub(super) fn check(desk: &mut Desk<'_>, case: Case<'_>) {
    if case.commitment.targets.is_empty() {
        return;
    }
    elsewhere(desk, case);
    for telling in case.state.tellings.iter().filter(|telling| telling.stands()) {
        other_unit(desk, case, telling);
    }
}

fn elsewhere(desk: &mut Desk<'_>, case: Case<'_>) {
    let mut told: Vec<Place> = Vec::new();
    for comparison in &case.state.comparisons {
        let places = comparison.target.quantity.places.join(", ");
        for (counted, mismatch) in &comparison.elsewhere {
            let telling = case.state.tellings.iter().find(|telling| *telling.file() == counted.file);
            let index = telling.and_then(|telling| {
                telling.outcomes().iter().position(|outcome| *outcome == counted.outcome)
            });
            let (Some(telling), Some(index)) = (telling, index) else { continue };
            let place = place(desk, case, telling, index);
            if told.contains(&place) {
                continue;
            }
            told.push(place.clone());
            let (key, help) = match (mismatch, comparison.target.counted) {
                (PlaceMismatch::NoPlace, _) => ("outcome-no-place", "outcome-no-place.help"),
                (PlaceMismatch::OnePlace, _) => ("outcome-place-unasked", "outcome-place-unasked.help"),
                (PlaceMismatch::OtherPlace, _) => ("outcome-other-place", "outcome-other-place.help"),
                (PlaceMismatch::PartOfPlaces, None) => {
                    ("outcome-part-of-places", "outcome-part-of-places.help-counted")
                }
                (PlaceMismatch::PartOfPlaces, Some(_)) => {
                    ("outcome-part-of-places", "outcome-part-of-places.help")
                }
            };
            let with = |key| {
                Message::new(key)
                    .with("places", places.as_str())
                    .with("stated", counted.outcome.quantity.places.join(", "))
            };
            desk.findings.push(Diagnostic::advice(place, with(key)).help(with(help)));
        }
    }
}

/// None of an account's outcomes has a unit of the targets: then the number was most likely meant to answer one.
fn other_unit(desk: &mut Desk<'_>, case: Case<'_>, telling: &Telling) {
    let targets = &case.commitment.targets;
    let answers = |outcome: &Outcome| {
        targets.iter().any(|target| folded(&target.quantity.unit) == folded(&outcome.quantity.unit))
    };
    let Some(first) = telling.outcomes().first() else { return };
    if telling.outcomes().iter().any(answers) {
        return;
    }
    let units: Vec<&str> = targets.iter().map(|target| target.quantity.unit.as_str()).collect();
    let with = |key| {
        Message::new(key).with("unit", first.quantity.unit.as_str()).with("target_unit", units.join(", "))
    };
    let place = place(desk, case, telling, 0);
    desk.findings
        .push(Diagnostic::advice(place, with("outcome-other-unit")).help(with("outcome-other-unit.help")));
}

/// Where an outcome stands: the one value, or an item of the list.
fn place(desk: &Desk<'_>, case: Case<'_>, telling: &Telling, index: usize) -> Place {
    let document = At::document(telling.file());
    desk.places.value(
        &document.key("commitments").key(case.commitment.id.as_str()).key("outcome").index(index).key("unit"),
    )
}

fn folded(unit: &str) -> String {
    unit.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
