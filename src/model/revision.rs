//! A declared change of a text that was already published (DOMAIN R15).

use super::id::Id;
use super::text::Text;
use super::when::{Date, When};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One declared change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    #[serde(with = "as_text")]
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

/// Values of any kind as one text of JSON: not every form in which facts are kept can tell such values apart.
mod as_text {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};
    use serde_json::{Map, Value};

    pub fn serialize<S: Serializer>(values: &Map<String, Value>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&serde_json::to_string(values).map_err(serde::ser::Error::custom)?)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Map<String, Value>, D::Error> {
        serde_json::from_str(&String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}
