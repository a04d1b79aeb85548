//! Declared changes of wording, with what stood before (DOMAIN R15).

use super::row::Row;
use crate::make::desk::{Desk, Phrase};
use crate::model::id::Id;
use crate::model::promise::Promise;
use crate::model::revision::Revision;
use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::{Map, Value};

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
                    values: match old {
                        Value::Object(keys) => keys.iter().map(|(key, old)| self.old_key(key, old)).collect(),
                        old => vec![self.old_value("", old)],
                    },
                })
                .collect(),
            _ => vec![Row { label: self.key_label(key), values: vec![self.old_value(key, value)] }],
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
    fn old_value(&self, key: &str, value: &Value) -> Phrase {
        match value {
            Value::Null => self.word("was-nothing").into(),
            Value::String(new) if new == "new" => self.word("was-new").into(),
            Value::String(text) => self.old_word(key, text),
            Value::Bool(true) => self.word("yes").into(),
            Value::Bool(false) => self.word("no").into(),
            Value::Number(number) => self.old_number(&number.to_string()),
            Value::Array(values) => {
                let values = values.iter().map(|value| self.old_value(key, value));
                values
                    .reduce(|before, next| before.then(", ", &next))
                    .unwrap_or_else(|| self.word("was-nothing").into())
            }
            Value::Object(keys) => self.old_amount(keys).unwrap_or_else(|| {
                let pairs = keys.iter().map(|(key, value)| self.old_key(key, value));
                pairs.reduce(|before, next| before.then("; ", &next)).unwrap_or_else(|| Phrase::from(""))
            }),
        }
    }

    /// A number as on the rest of the page; what is none, as it was written.
    fn old_number(&self, typed: &str) -> Phrase {
        typed.parse().map_or_else(|_| self.untranslated(typed), |number: Decimal| self.number(number).into())
    }

    fn old_key(&self, key: &str, value: &Value) -> Phrase {
        Phrase::from(self.key_label(key)).then(": ", &self.old_value(key, value))
    }

    /// One word or text; what is a code or an id of its key is said in words.
    fn old_word(&self, key: &str, text: &str) -> Phrase {
        let code = match key {
            "per" => format!("per-{}", text.replace('_', "-")),
            "number" | "at_least" | "at_most" | "about" => return self.old_number(text),
            "every" => format!("every-{}", text.replace('_', "-")),
            "counted" => format!("counted-{text}"),
            "parties" | "party" | "follow_up_by" | "lead" => {
                let id = Id::parse(text).filter(|id| self.facts().party(id).is_some());
                return id.map_or_else(|| self.untranslated(text), |id| self.party(&id));
            }
            _ => return self.untranslated(text),
        };
        let said = self.word(&code);
        if said == code { self.untranslated(text) } else { said.into() }
    }

    /// A target or an outcome as on the rest of the page: "minst 1000 timmar per år". `None`: it is none.
    fn old_amount(&self, keys: &Map<String, Value>) -> Option<Phrase> {
        const AMOUNTS: [(&str, &str); 4] = [
            ("number", "quantity-number"),
            ("at_least", "quantity-at-least"),
            ("at_most", "quantity-at-most"),
            ("about", "quantity-about"),
        ];
        let unit = keys.get("unit")?.as_str()?;
        let (amount, sentence) = AMOUNTS.into_iter().find(|(key, _)| keys.contains_key(*key))?;
        let mut words = self
            .say(sentence)
            .with("number", self.old_value(amount, keys.get(amount)?))
            .with("unit", self.untranslated(unit))
            .phrase();
        if let Some(per) = keys.get("per") {
            words = words.then(" ", &self.old_value("per", per));
        }
        let rest = keys.iter().filter(|(key, _)| {
            let key = key.as_str();
            key != amount && key != "unit" && key != "per"
        });
        Some(rest.fold(words, |words, (key, value)| {
            let value = self.old_value(key, value);
            match key.as_str() {
                "of_which" => {
                    words.then(", ", &self.say("quantity-of-which").with("quantity", value).phrase())
                }
                "lasting" => words.then(", ", &self.say("quantity-lasting").with("quantity", value).phrase()),
                "counted" => words.then(", ", &value),
                key => words.then(", ", &Phrase::from(self.key_label(key)).then(": ", &value)),
            }
        }))
    }
}
