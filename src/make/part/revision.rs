//! Declared changes of wording, with what stood before (DOMAIN R15).

use super::row::Row;
use crate::make::desk::{Desk, Phrase};
use crate::model::promise::Promise;
use crate::model::revision::Revision;
use serde::Serialize;
use serde_json::Value;

/// One declared change.
#[derive(Clone, Debug, Serialize)]
pub struct RevisionView {
    /// When.
    pub date: Phrase,
    /// What was changed.
    pub text: Phrase,
    /// Why.
    pub reason: Phrase,
    /// Who decided.
    pub decided_by: Option<Phrase>,
    /// What stood before, key by key.
    pub was: Vec<Row>,
}

impl Desk<'_> {
    /// Declared changes, in the order written. `promise`: whose commitments the old values name, if a promise's.
    pub fn revisions(&self, revisions: &[Revision], promise: Option<&Promise>) -> Vec<RevisionView> {
        revisions.iter().map(|revision| self.revision(revision, promise)).collect()
    }

    fn revision(&self, revision: &Revision, promise: Option<&Promise>) -> RevisionView {
        let Revision {
            date,
            text,
            reason,
            decided_by,
            was,
            period_was: _,
            commitment_periods_was: _,
            to_hash: _,
        } = revision;
        RevisionView {
            date: match date {
                Some(date) => self.date(*date),
                None => self.word("date-unknown").into(),
            },
            text: self.text(text),
            reason: self.text(reason),
            decided_by: decided_by.as_ref().map(|body| self.text(body)),
            was: was.iter().flat_map(|(key, value)| self.old_values(key, value, promise)).collect(),
        }
    }

    /// The old value of one key; a commitment's own keys one by one.
    fn old_values(&self, key: &str, value: &Value, promise: Option<&Promise>) -> Vec<Row> {
        match (key, value, promise) {
            ("commitments", Value::Object(commitments), Some(promise)) => commitments
                .iter()
                .map(|(id, old)| Row {
                    label: self.commitment_label(promise, id),
                    values: vec![self.old_value(old)],
                })
                .collect(),
            _ => vec![Row { label: self.key_label(key), values: vec![self.old_value(value)] }],
        }
    }

    fn commitment_label(&self, promise: &Promise, id: &str) -> String {
        let named = promise.commitments.iter().find(|commitment| commitment.id.as_str() == id);
        named.map_or_else(|| id.to_owned(), |commitment| self.plain(&commitment.text))
    }

    /// A key's name as a label, where the interface has a word for it.
    fn key_label(&self, key: &str) -> String {
        let word = format!("key-{}", key.replace('_', "-"));
        let said = self.word(&word);
        if said == word { key.to_owned() } else { said }
    }

    /// An old value, as it was written: lists and maps in one line.
    fn old_value(&self, value: &Value) -> Phrase {
        match value {
            Value::Null => self.word("was-nothing").into(),
            Value::String(new) if new == "new" => self.word("was-new").into(),
            Value::String(text) => self.untranslated(text),
            Value::Bool(_) | Value::Number(_) => Phrase::from(value.to_string()),
            Value::Array(values) => {
                let values = values.iter().map(|value| self.old_value(value));
                values
                    .reduce(|before, next| before.then(", ", &next))
                    .unwrap_or_else(|| self.word("was-nothing").into())
            }
            Value::Object(keys) => {
                let pairs = keys
                    .iter()
                    .map(|(key, value)| Phrase::from(self.key_label(key)).then(": ", &self.old_value(value)));
                pairs.reduce(|before, next| before.then("; ", &next)).unwrap_or_else(|| Phrase::from(""))
            }
        }
    }
}
