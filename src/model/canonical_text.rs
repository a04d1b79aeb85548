//! A document's text in the one form that its hash is made of (FORMAT part B, *Sealed*).

use super::hash::Hash;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fmt;
use std::sync::Arc;

/// A document's text as it was written, in one line of canonical JSON (RFC 8785): `{"body": …, "keys": {…}, "kind": …}`.
///
/// `kind` is the document's own: `promise`, `agreement`, `action_plan`, `follow_up`, `evaluation` or `review`. `keys` are
/// those of the front matter that belong to the text, every scalar as it was typed; `body` is the Markdown under it, and
/// is left out where there is none. `check` says how it is read off a document. Where the document lies is no part of
/// it: a text that moves stays the same text, and what is sealed names it by its file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CanonicalText(Arc<str>);

impl CanonicalText {
    /// The canonical form of a document's parts.
    pub fn new(kind: &str, keys: Map<String, Value>, body: &str) -> Self {
        let mut whole = Map::new();
        whole.insert("kind".to_owned(), Value::from(kind));
        whole.insert("keys".to_owned(), Value::Object(keys));
        if !body.is_empty() {
            whole.insert("body".to_owned(), Value::from(body));
        }
        Self::of(&Value::Object(whole))
    }

    /// The canonical form of a JSON value: sorted, without blank space.
    pub fn of(whole: &Value) -> Self {
        // Strings, lists and maps are all there is: none of them can be refused.
        Self(Arc::from(serde_json_canonicalizer::to_string(whole).unwrap_or_default()))
    }

    /// A text that was made canonical before, as the ledger has it. It is not changed, whatever it holds.
    pub fn sealed(json: impl Into<Arc<str>>) -> Self {
        Self(json.into())
    }

    /// The JSON, in one line.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The hash of its bytes.
    pub fn hash(&self) -> Hash {
        Hash::of(self.0.as_bytes())
    }

    /// What kind of document it is of, as its code; empty where the text is no JSON of this form.
    pub fn kind(&self) -> String {
        match self.part("kind") {
            Some(Value::String(kind)) => kind,
            _ => String::new(),
        }
    }

    /// The keys; none where the text is no JSON of this form.
    pub fn keys(&self) -> Map<String, Value> {
        match self.part("keys") {
            Some(Value::Object(keys)) => keys,
            _ => Map::new(),
        }
    }

    /// The body; empty where there is none.
    pub fn body(&self) -> String {
        match self.part("body") {
            Some(Value::String(body)) => body,
            _ => String::new(),
        }
    }

    fn part(&self, name: &str) -> Option<Value> {
        match serde_json::from_str(&self.0) {
            Ok(Value::Object(mut whole)) => whole.remove(name),
            _ => None,
        }
    }
}

impl fmt::Debug for CanonicalText {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
