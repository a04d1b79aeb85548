//! A declared change of a text that was already published (DOMAIN R15).

use super::id::Id;
use super::text::Text;
use super::when::{Date, When};
use serde_json::Value;

/// One declared change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// When; `None`: unknown.
    pub date: Option<Date>,
    /// What was changed, in words.
    pub text: Text,
    /// Why.
    pub reason: Text,
    /// Who decided.
    pub decided_by: Option<Text>,
    /// The old value of each changed key, in the document's own form; commitments by id, `"new"` for
    /// one that was added. Checked against the document's own card.
    pub was: serde_json::Map<String, Value>,
    /// The period that the promise had before this revision, where `was` has a `period`.
    pub period_was: Option<When>,
    /// The own periods that commitments had before it, where `was` has them.
    pub commitment_periods_was: Vec<(Id, When)>,
    /// Hash of the canonical text that the entry leads to (FORMAT part B, *Sealed*).
    pub to_hash: Option<String>,
}

impl Revision {
    /// Whether it changed or added this commitment.
    pub fn concerns(&self, commitment: &Id) -> bool {
        self.old_value(commitment).is_some()
    }

    /// Whether it added this commitment: `was: {commitments: {<id>: new}}`.
    pub fn adds(&self, commitment: &Id) -> bool {
        self.old_value(commitment).and_then(Value::as_str) == Some("new")
    }

    fn old_value(&self, commitment: &Id) -> Option<&Value> {
        self.was.get("commitments")?.get(commitment.as_str())
    }
}
