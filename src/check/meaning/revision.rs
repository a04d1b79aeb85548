//! Declared changes of a published text.

use super::plain;
use crate::check::at::At;
use crate::check::card::date::WrittenDate;
use crate::check::card::required::Required;
use crate::check::card::revision::{
    AccountRevisionCard, PromiseRevisionCard, PromiseWasCard, RevisionDate, Was,
};
use crate::check::card::words::Words;
use crate::check::sheet::Sheet;
use crate::model::id::Id;
use crate::model::revision::Revision;
use crate::model::when::When;
use serde::Serialize;
use serde_json::{Map, Value};

/// A change of a promise.
pub fn of_promise(sheet: &mut Sheet<'_>, card: PromiseRevisionCard, at: &At<'_>) -> Revision {
    let PromiseRevisionCard { date, text, reason, decided_by, was, to_hash } = card;
    let period_was = was.as_ref().and_then(|was| was.period).map(|period| period.0);
    let commitment_periods_was = was.as_deref().map_or_else(Vec::new, commitment_periods);
    let was = was.map_or_else(Map::new, |was| as_written(&was));
    let parts = Parts { date, text, reason, decided_by, was, period_was, commitment_periods_was, to_hash };
    revision(sheet, parts, at)
}

/// A change of an account.
pub fn of_account(sheet: &mut Sheet<'_>, card: AccountRevisionCard, at: &At<'_>) -> Revision {
    let AccountRevisionCard { date, text, reason, decided_by, was, to_hash } = card;
    let was = was.map_or_else(Map::new, |was| as_written(&was));
    let (period_was, commitment_periods_was) = (None, Vec::new());
    let parts = Parts { date, text, reason, decided_by, was, period_was, commitment_periods_was, to_hash };
    revision(sheet, parts, at)
}

struct Parts {
    date: Required<RevisionDate>,
    text: Required<Words>,
    reason: Required<Words>,
    decided_by: Option<Words>,
    was: Map<String, Value>,
    period_was: Option<When>,
    commitment_periods_was: Vec<(Id, When)>,
    to_hash: Option<Words>,
}

fn revision(sheet: &mut Sheet<'_>, parts: Parts, at: &At<'_>) -> Revision {
    let Parts { date, text, reason, decided_by, was, period_was, commitment_periods_was, to_hash } = parts;
    Revision {
        date: match sheet.required(date, at, "date") {
            Some(RevisionDate::Known(WrittenDate(date))) => Some(date),
            Some(RevisionDate::Unknown) | None => None,
        },
        text: sheet.required_text(text, at, "text"),
        reason: sheet.required_text(reason, at, "reason"),
        decided_by: sheet.optional_text(decided_by, &at.key("decided_by")),
        was,
        period_was,
        commitment_periods_was,
        to_hash: plain(to_hash),
    }
}

/// The own periods that commitments had before.
fn commitment_periods(was: &PromiseWasCard) -> Vec<(Id, When)> {
    let entries = was.commitments.iter().flat_map(|entries| entries.0.iter());
    entries
        .filter_map(|(id, was)| match was {
            Was::Changed(card) => Some((id.0.clone(), card.period?.0)),
            Was::New => None,
        })
        .collect()
}

/// The keys that were changed, in the document's own form; those that were not are left out.
fn as_written(card: &impl Serialize) -> Map<String, Value> {
    match serde_json::to_value(card).map(without_nothing) {
        Ok(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

fn without_nothing(value: Value) -> Value {
    match value {
        Value::Object(map) => Value::Object(
            map.into_iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(key, value)| (key, without_nothing(value)))
                .collect(),
        ),
        Value::Array(items) => Value::Array(items.into_iter().map(without_nothing).collect()),
        scalar => scalar,
    }
}
