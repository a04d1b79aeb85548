//! The lines of targets and outcomes: what was to be reached, what was counted, and how the two stand.

use super::list;
use crate::cli::status::json::{date, day};
use crate::diagnostic::Message;
use crate::model::commitment_state::CommitmentState;
use crate::model::comparison::{
    Comparison, ComparisonResult, CountedOutcome, all_reached, reached_word, rounded_to_show,
};
use crate::model::quantity::{Cadence, Comparator, Counted, Outcome, Quantity, Target};
use crate::model::telling::Telling;
use crate::model::when::{Covered, Date};
use crate::words::Words;
use rust_decimal::Decimal;

/// Targets in their order, each with what was counted for it; where there is no target, the outcomes by themselves.
pub fn lines(state: &CommitmentState, words: &Words) -> Vec<String> {
    if state.comparisons.is_empty() {
        let stand = state.tellings.iter().filter(|telling| telling.stands());
        return stand.flat_map(|telling| outcomes(telling, words)).collect();
    }
    state.comparisons.iter().flat_map(|comparison| of_target(comparison, words)).collect()
}

fn of_target(comparison: &Comparison, words: &Words) -> Vec<String> {
    let said = match &comparison.place {
        Some(place) => Message::new("status-target-at").with("at", place.as_str()),
        None => Message::new("status-target"),
    };
    let said = said.with("target", target(&comparison.target, words));
    let mut lines = vec![format!("{} {}", words.say(&said), words.say(&result(comparison, words)))];
    lines.extend(comparison.counted.iter().map(|one| outcome("status-outcome", one, words)));
    lines.extend(comparison.beside.iter().map(|(one, _)| outcome("status-outcome-beside", one, words)));
    let elsewhere = comparison.elsewhere.iter();
    lines.extend(elsewhere.map(|(one, _)| outcome("status-outcome-elsewhere", one, words)));
    lines
}

fn result(comparison: &Comparison, words: &Words) -> Message {
    let target = &comparison.target.quantity;
    let amount = |number: Decimal, comparator: Comparator| {
        let number = rounded_to_show(number, target);
        quantity(
            &Quantity {
                comparator,
                number,
                unit: target.unit.clone(),
                places: Vec::new(),
                of_which: None,
                lasting: None,
            },
            words,
        )
    };
    if let Some(each) = comparison.each_by_itself() {
        let reached = reached_word(all_reached(each), target.comparator);
        return Message::new("status-compared-each").with("reached", reached);
    }
    match &comparison.result {
        ComparisonResult::NotCompared | ComparisonResult::Each { .. } => Message::new("status-not-compared"),
        ComparisonResult::Total { sum, reached, .. } => Message::new("status-compared")
            .with("sum", amount(sum.number, sum.comparator))
            .with("reached", reached_word(*reached, target.comparator)),
        ComparisonResult::PerUnit { sum, units, average, reached, .. } => {
            Message::new("status-compared-average")
                .with("average", amount(*average, sum.comparator))
                .with("units", *units as usize)
                .with("reached", reached_word(*reached, target.comparator))
        }
    }
}

fn outcome(key: &'static str, counted: &CountedOutcome, words: &Words) -> String {
    let message = Message::new(key)
        .with("outcome", quantity(&counted.outcome.quantity, words))
        .with("days", days(counted.covers, words))
        .with("file", counted.file.in_content());
    words.say(&message)
}

/// What an account counted without being asked.
fn outcomes(telling: &Telling, words: &Words) -> Vec<String> {
    let line = |counted: &Outcome| {
        let covers = match counted.covers {
            Some(when) => when.last_day().map(|last| Covered { first: when.first_day(), last }),
            None => telling.covers,
        };
        let counted = CountedOutcome { file: telling.file().clone(), outcome: counted.clone(), covers };
        outcome("status-outcome", &counted, words)
    };
    telling.outcomes().iter().map(line).collect()
}

fn days(covers: Option<Covered>, words: &Words) -> String {
    match covers {
        Some(Covered { first: Some(first), last }) => format!("{} – {}", day(first), day(last)),
        Some(Covered { first: None, last }) => format!("– {}", date(Date::Day(last))),
        None => words.say(&Message::new("status-days-unknown")),
    }
}

fn target(target: &Target, words: &Words) -> String {
    let per = target.per.map(|per| words.say(&Message::new("status-per").with("per", cadence(per))));
    let counted = match target.counted {
        Some(Counted::Each) => Some("status-counted-each"),
        Some(Counted::Together) => Some("status-counted-together"),
        None => None,
    };
    let counted = counted.map(|key| words.say(&Message::new(key)));
    let amount = words.say(&amount(&target.quantity));
    let amount = per.map_or(amount.clone(), |per| format!("{amount} {per}"));
    [Some(amount), parts(&target.quantity, words), counted]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}

fn quantity(quantity: &Quantity, words: &Words) -> String {
    let amount = words.say(&amount(quantity));
    [Some(amount), parts(quantity, words)].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn amount(quantity: &Quantity) -> Message {
    let comparator = match quantity.comparator {
        Comparator::Number => "number",
        Comparator::AtLeast => "at_least",
        Comparator::AtMost => "at_most",
        Comparator::About => "about",
    };
    Message::new("status-amount")
        .with("comparator", comparator)
        .with("number", quantity.number.to_string().replace('.', ","))
        .with("unit", quantity.unit.as_str())
}

/// What stands beside a number: how long each time, what part of it, where.
fn parts(of: &Quantity, words: &Words) -> Option<String> {
    let mut parts = Vec::new();
    if let Some(lasting) = &of.lasting {
        parts.push(words.say(&Message::new("status-lasting").with("quantity", quantity(lasting, words))));
    }
    if let Some(part) = &of.of_which {
        parts.push(words.say(&Message::new("status-of-which").with("quantity", quantity(part, words))));
    }
    if !of.places.is_empty() {
        parts.push(list::listed(&of.places, words));
    }
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn cadence(per: Cadence) -> &'static str {
    match per {
        Cadence::Day => "day",
        Cadence::Week => "week",
        Cadence::Month => "month",
        Cadence::Quarter => "quarter",
        Cadence::Tertial => "tertial",
        Cadence::HalfYear => "half_year",
        Cadence::Year => "year",
    }
}
