//! Numbers that cannot be meant.

use super::library::Findings;
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::quantity::{Comparator, Outcome, Quantity, Target};
use rust_decimal::Decimal;

/// A promised number is more than nothing, and its part is no more than the whole.
pub(super) fn targets(findings: &mut Findings<'_>, targets: &[Target], at: &At<'_>) {
    for (index, target) in targets.iter().enumerate() {
        let at = at.index(index);
        let quantity = &target.quantity;
        let asks_nothing = match quantity.comparator {
            Comparator::AtMost => quantity.number < Decimal::ZERO,
            Comparator::Number | Comparator::AtLeast | Comparator::About => quantity.number <= Decimal::ZERO,
        };
        if asks_nothing && is_typed(findings, quantity, &at) {
            findings.add(&at.key(key(quantity)), |place| {
                Diagnostic::warning(place, Message::new("target-nothing"))
                    .help(Message::new("target-nothing.help"))
            });
        }
        part(findings, quantity, &at);
    }
}

/// A counted number is not less than nothing, and its part is no more than the whole.
pub(super) fn outcomes(findings: &mut Findings<'_>, outcomes: &[Outcome], at: &At<'_>) {
    for (index, outcome) in outcomes.iter().enumerate() {
        let at = at.index(index);
        if outcome.quantity.number < Decimal::ZERO && is_typed(findings, &outcome.quantity, &at) {
            findings.add(&at.key(key(&outcome.quantity)), |place| {
                Diagnostic::warning(place, Message::new("outcome-negative"))
                    .help(Message::new("outcome-negative.help"))
            });
        }
        part(findings, &outcome.quantity, &at);
    }
}

/// "varav": in the same unit, a part cannot be more than the whole.
fn part(findings: &mut Findings<'_>, whole: &Quantity, at: &At<'_>) {
    let Some(part) = &whole.of_which else { return };
    let same_unit = whole.unit.trim().to_lowercase() == part.unit.trim().to_lowercase();
    if same_unit && part.number > whole.number && whole.comparator != Comparator::AtLeast {
        findings.add(&at.key("of_which").key(key(part)), |place| {
            Diagnostic::warning(place, Message::new("part-more-than-whole"))
                .help(Message::new("part-more-than-whole.help"))
        });
    }
}

/// Whether the number is what somebody typed: where that could not be read, nought stands in for it.
fn is_typed(findings: &Findings<'_>, quantity: &Quantity, at: &At<'_>) -> bool {
    !findings.library.is_mended(at) && findings.is_written(&at.key(key(quantity)))
}

fn key(quantity: &Quantity) -> &'static str {
    match quantity.comparator {
        Comparator::Number => "number",
        Comparator::AtLeast => "at_least",
        Comparator::AtMost => "at_most",
        Comparator::About => "about",
    }
}
