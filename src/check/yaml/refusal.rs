//! What a card's visitor says about a value that it cannot take.

use crate::diagnostic::{Argument, Diagnostic, Message};
use crate::source::Place;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The sentences that exist, from the Swedish word file; the English one has the same keys (a test holds them together).
static SENTENCES: LazyLock<Sentences> =
    LazyLock::new(|| Sentences::of(include_str!("../../words/findings.sv.ftl")));

/// Marks an error text as a refusal of ours; no parser writes it.
const MARK: &str = "\u{1}lofte ";

/// Why a value is refused, as a sentence of `findings.*.ftl`.
///
/// Where the sentence has the attributes `.help` and `.label`, they come along by themselves and may use the same values.
/// The place is that of the value (or key) that the visitor was given.
///
/// ```ignore
/// fn visit_str<E: serde::de::Error>(self, typed: &str) -> Result<When, E> {
///     When::parse(typed).ok_or_else(|| Refusal::new("when-impossible").with("typed", typed).into_error())
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub(super) message: Message,
    pub(super) help: Option<Message>,
    pub(super) label: Option<Message>,
}

impl Refusal {
    /// A refusal by its sentence.
    pub fn new(key: &'static str) -> Self {
        let attribute = |name: &str| SENTENCES.attribute(key, name).map(Message::new);
        Self { message: Message::new(key), help: attribute("help"), label: attribute("label") }
    }

    /// The same refusal with one more value, also for the help and the label.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        let value = value.into();
        let messages = [Some(&mut self.message), self.help.as_mut(), self.label.as_mut()];
        for message in messages.into_iter().flatten() {
            message.arguments.push((name, value.clone()));
        }
        self
    }

    /// The same refusal with another sentence as the way out; it gets the values given so far and later.
    #[must_use]
    pub fn help(mut self, key: &'static str) -> Self {
        self.help = Some(Message { key, arguments: self.message.arguments.clone() });
        self
    }

    /// The refusal as an error of any format; [`super::read`] makes a finding of it.
    pub fn into_error<E: serde::de::Error>(self) -> E {
        let arguments: Vec<(&str, serde_json::Value)> = self
            .message
            .arguments
            .iter()
            .map(|(name, value)| match value {
                Argument::Text(text) => (*name, serde_json::Value::from(text.as_str())),
                Argument::Number(number) => (*name, serde_json::Value::from(*number)),
            })
            .collect();
        let help = self.help.as_ref().map(|help| help.key);
        let written = serde_json::json!([self.message.key, help, arguments]);
        E::custom(format_args!("{MARK}{written}"))
    }

    /// The refusal as an error at a place that is found after the card was read.
    pub fn at(self, place: Place) -> Diagnostic {
        let Self { message, help, label } = self;
        Diagnostic { help, label, ..Diagnostic::error(place, message) }
    }

    /// The refusal that an error text holds, if any.
    pub(super) fn from_error_text(text: &str) -> Option<Self> {
        let written = text.strip_prefix(MARK)?;
        let (key, help, arguments): (String, Option<String>, Vec<(String, serde_json::Value)>) =
            serde_json::from_str(written).ok()?;
        let mut refusal = Self::new(SENTENCES.key(&key)?);
        if let Some(help) = help.and_then(|help| SENTENCES.key(&help)) {
            refusal = refusal.help(help);
        }
        for (name, value) in arguments {
            let Some(name) = SENTENCES.variable(&name) else { continue };
            refusal = match value.as_i64() {
                Some(number) => refusal.with(name, Argument::Number(number)),
                None => refusal.with(name, value.as_str().unwrap_or("")),
            };
        }
        Some(refusal)
    }
}

/// Keys (`key` and `key.attribute`) and names of values in a word file.
struct Sentences {
    keys: BTreeSet<String>,
    attributes: BTreeMap<String, BTreeMap<String, String>>,
    variables: BTreeSet<String>,
}

impl Sentences {
    fn of(text: &str) -> Self {
        let mut sentences =
            Self { keys: BTreeSet::new(), attributes: BTreeMap::new(), variables: BTreeSet::new() };
        let mut message = "";
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            for (start, _) in line.match_indices('$') {
                let rest = line.get(start + 1..).unwrap_or("");
                let end = rest
                    .find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_' && letter != '-');
                sentences.variables.insert(rest.get(..end.unwrap_or(rest.len())).unwrap_or("").to_owned());
            }
            let Some((name, _)) = line.split_once('=') else { continue };
            let name = name.trim_end();
            if let Some(attribute) = name.trim_start().strip_prefix('.').filter(|_| name.starts_with(' ')) {
                let key = format!("{message}.{attribute}");
                sentences.keys.insert(key.clone());
                sentences.attributes.entry(message.to_owned()).or_default().insert(attribute.to_owned(), key);
            } else if name.starts_with(|letter: char| letter.is_ascii_lowercase()) {
                message = name;
                sentences.keys.insert(name.to_owned());
            }
        }
        sentences
    }

    fn key(&self, key: &str) -> Option<&str> {
        self.keys.get(key).map(String::as_str)
    }

    fn attribute(&self, key: &str, attribute: &str) -> Option<&str> {
        self.attributes.get(key)?.get(attribute).map(String::as_str)
    }

    fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str)
    }
}
