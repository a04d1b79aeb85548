//! Sentences in Swedish, English and other languages, from Fluent files.
//!
//! Findings (`src/words/findings.*.ftl`) and what commands print (`src/words/terminal.*.ftl`) are part of the binary;
//! words of pages come from the theme. A sentence with a plural costs some 90 µs: words without values come from
//! [`Words::plain`], a table that is made once.

use crate::diagnostic::{Argument, Message};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeMap;
use unic_langid::LanguageIdentifier;

/// The words of one language.
pub struct Words {
    tag: String,
    bundle: FluentBundle<FluentResource>,
    plain: BTreeMap<String, String>,
}

/// A word file that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Which of the files given.
    pub file: usize,
    /// The byte where reading stopped.
    pub byte: usize,
    /// What the reader said, in English.
    pub reason: String,
}

impl Words {
    /// Reads word files in order; a later one stands before an earlier one, key by key.
    ///
    /// # Errors
    /// Every place that is no valid Fluent.
    pub fn read(tag: &str, files: &[&str]) -> Result<Self, Vec<Unreadable>> {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        let mut keys: Vec<String> = Vec::new();
        let mut unreadable = Vec::new();
        for (index, text) in files.iter().enumerate() {
            match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) => {
                    keys.extend(keys_of(text));
                    bundle.add_resource_overriding(resource);
                }
                Err((_, errors)) => unreadable.extend(errors.into_iter().map(|error| Unreadable {
                    file: index,
                    byte: error.pos.start,
                    reason: error.kind.to_string(),
                })),
            }
        }
        if !unreadable.is_empty() {
            return Err(unreadable);
        }
        let mut words = Self { tag: tag.to_owned(), bundle, plain: BTreeMap::new() };
        for key in keys {
            if let Some(text) = words.without_values(&key) {
                words.plain.insert(key, text);
            }
        }
        Ok(words)
    }

    /// A language without any words: every sentence is its key.
    pub fn empty(tag: &str) -> Self {
        Self { tag: tag.to_owned(), bundle: FluentBundle::new_concurrent(Vec::new()), plain: BTreeMap::new() }
    }

    /// The language's tag.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Every word that needs no values, by key.
    pub fn plain(&self) -> &BTreeMap<String, String> {
        &self.plain
    }

    /// Whether there is a sentence for the key (`key` or `key.attribute`).
    pub fn has(&self, key: &str) -> bool {
        match key.split_once('.') {
            Some((key, attribute)) => {
                self.bundle.get_message(key).is_some_and(|message| message.get_attribute(attribute).is_some())
            }
            None => self.bundle.get_message(key).is_some_and(|message| message.value().is_some()),
        }
    }

    /// The sentence with its values; the key itself where there is none, so that a gap is seen.
    pub fn say(&self, message: &Message) -> String {
        let mut arguments = FluentArgs::new();
        for (name, value) in &message.arguments {
            let value = match value {
                Argument::Text(text) => FluentValue::from(text.as_str()),
                Argument::Number(number) => FluentValue::from(*number),
            };
            arguments.set(*name, value);
        }
        self.format(message.key, Some(&arguments)).unwrap_or_else(|| message.key.to_owned())
    }

    fn without_values(&self, key: &str) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(message.value()?, None, &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }

    fn format(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let (key, attribute) = match key.split_once('.') {
            Some((key, attribute)) => (key, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(key)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        Some(self.bundle.format_pattern(pattern, arguments, &mut Vec::new()).into_owned())
    }
}

fn keys_of(text: &str) -> impl Iterator<Item = String> + '_ {
    text.lines().filter_map(|line| {
        let (key, _) = line.split_once('=')?;
        let key = key.trim_end();
        let starts_well = key.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic());
        let rest_well = key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        (starts_well && rest_well).then(|| key.to_owned())
    })
}

/// The words of findings in a language; Swedish where there are none.
pub fn findings(tag: &str) -> Result<Words, Vec<Unreadable>> {
    match tag {
        "en" => Words::read("en", &[include_str!("words/findings.en.ftl")]),
        _ => Words::read("sv", &[include_str!("words/findings.sv.ftl")]),
    }
}

/// What commands print, in a language; Swedish where there are none.
pub fn terminal(tag: &str) -> Result<Words, Vec<Unreadable>> {
    match tag {
        "en" => Words::read("en", &[include_str!("words/terminal.en.ftl")]),
        _ => Words::read("sv", &[include_str!("words/terminal.sv.ftl")]),
    }
}
