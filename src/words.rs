//! Sentences in Swedish, English and other languages, from Fluent files.
//!
//! Findings (`src/words/findings.*.ftl`) and what commands print (`src/words/terminal.*.ftl`) are part of the binary;
//! words of pages come from the theme. Words without values come from [`Words::plain`], a table that is made once.

mod pattern;

use crate::diagnostic::{Argument, Message};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use intl_pluralrules::{PluralRuleType, PluralRules};
use pattern::Sentence;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use unic_langid::LanguageIdentifier;

/// The words of one language.
pub struct Words {
    tag: String,
    bundle: FluentBundle<FluentResource>,
    plain: FxHashMap<String, String>,
    sentences: FxHashMap<String, Option<Sentence>>,
    plurals: Option<PluralRules>,
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
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        bundle.set_use_isolating(false);
        let mut keys: Vec<String> = Vec::new();
        let mut sentences = FxHashMap::default();
        let mut unreadable = Vec::new();
        for (index, text) in files.iter().enumerate() {
            match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) => {
                    resource.entries().for_each(|entry| take(entry, &mut keys, &mut sentences));
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
        let plurals = PluralRules::create(language, PluralRuleType::CARDINAL).ok();
        let mut words = Self { tag: tag.to_owned(), bundle, plain: FxHashMap::default(), sentences, plurals };
        for key in keys {
            let text = match words.sentences.get(&key) {
                Some(Some(sentence)) => sentence.plain(),
                _ => words.without_values(&key),
            };
            words.plain.extend(text.map(|text| (key, text)));
        }
        Ok(words)
    }

    /// A language without any words: every sentence is its key.
    pub fn empty(tag: &str) -> Self {
        Self {
            tag: tag.to_owned(),
            bundle: FluentBundle::new_concurrent(Vec::new()),
            plain: FxHashMap::default(),
            sentences: FxHashMap::default(),
            plurals: None,
        }
    }

    /// The language's tag.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Every word that needs no values, by key.
    pub fn plain(&self) -> &FxHashMap<String, String> {
        &self.plain
    }

    /// Every sentence with the names of the values that it needs; attributes as `key.attribute`. For checks of
    /// completeness; sentences that only Fluent can say are given without names.
    pub fn sentences(&self) -> BTreeMap<&str, BTreeSet<String>> {
        let with_values = |(key, sentence): (_, &Option<Sentence>)| {
            let mut names = BTreeSet::new();
            sentence.iter().for_each(|sentence| sentence.values(&mut names));
            (key, names)
        };
        self.sentences.iter().map(|(key, sentence)| with_values((key.as_str(), sentence))).collect()
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
        let quick = self.sentences.get(message.key).and_then(Option::as_ref);
        if let Some(said) = quick.and_then(|quick| quick.say(&message.arguments, self.plurals.as_ref())) {
            return said;
        }
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

fn take(
    entry: &ast::Entry<&str>,
    keys: &mut Vec<String>,
    sentences: &mut FxHashMap<String, Option<Sentence>>,
) {
    let ast::Entry::Message(message) = entry else { return };
    let key = message.id.name;
    if let Some(value) = &message.value {
        keys.push(key.to_owned());
        sentences.insert(key.to_owned(), Sentence::of(value));
    }
    for attribute in &message.attributes {
        sentences.insert(format!("{key}.{}", attribute.id.name), Sentence::of(&attribute.value));
    }
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

#[cfg(test)]
mod tests {
    use super::Words;
    use crate::diagnostic::Message;

    fn words(text: &str) -> Words {
        Words::read("sv", &[text]).unwrap_or_else(|_| Words::empty("sv"))
    }

    #[test]
    fn a_sentence_takes_values_and_plurals() {
        let words = words(
            "kept = { $kept ->\n    [0] inget hållet\n    [one] { $kept } hållet av { $all }\n   *[other] { $kept } hållna av { $all }\n}\n",
        );
        let say = |kept: usize| words.say(&Message::new("kept").with("kept", kept).with("all", "7"));
        assert_eq!([say(0), say(1), say(2)], ["inget hållet", "1 hållet av 7", "2 hållna av 7"]);
    }

    #[test]
    fn what_only_fluent_can_say_is_said() {
        let words = words("-name = lofte\nby = Gjord med { -name } för { $whom }\n");
        assert_eq!(words.say(&Message::new("by").with("whom", "Mark")), "Gjord med lofte för Mark");
    }

    #[test]
    fn a_lacking_value_leaves_its_name() {
        assert_eq!(words("by = Av { $whom }\n").say(&Message::new("by")), "Av {$whom}");
    }

    #[test]
    fn an_unknown_key_is_seen() {
        assert_eq!(words("").say(&Message::new("no-such-key")), "no-such-key");
    }
}
