//! A document's text in the one form that its hash is made of (FORMAT part B, *Sealed*).

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// A document's text as it was written, in one line of canonical JSON (RFC 8785): `{"body": …, "keys": {…}, "kind": …}`.
///
/// `kind` is the document's own: `promise`, `agreement`, `action_plan`, `follow_up`, `evaluation` or `review`. `keys` are
/// those of the front matter that belong to the text, every scalar as it was typed; `body` is the Markdown under it, and
/// is left out where there is none. `check` says how it is read off a document. Where the document lies is no part of
/// it: a text that moves stays the same text, and what is sealed names it by its file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
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
    pub fn hash(&self) -> TextHash {
        TextHash(Sha256::digest(self.0.as_bytes()).into())
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

/// SHA-256 of a canonical text's UTF-8 bytes; written as 64 hexadecimal digits in lower case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextHash([u8; 32]);

impl TextHash {
    /// Its first twelve digits, to be shown and cited.
    pub fn short(self) -> String {
        let mut digits = self.to_string();
        digits.truncate(12);
        digits
    }
}

impl fmt::Display for TextHash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

impl fmt::Debug for TextHash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

/// It is not 64 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoTextHash;

impl FromStr for TextHash {
    type Err = NoTextHash;

    fn from_str(written: &str) -> Result<Self, NoTextHash> {
        let mut bytes = [0; 32];
        let digits = written.as_bytes();
        if digits.len() != 64 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return Err(NoTextHash);
        }
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| NoTextHash)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| NoTextHash)?;
        }
        Ok(Self(bytes))
    }
}
