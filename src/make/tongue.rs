//! What a theme can say in one language: its words, and the order of its letters.

use super::theme::Theme;
use super::theme_words;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::text::Language;
use crate::source::{ByteRange, Place, Source};
use crate::words::{Unreadable, Words};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use tera::Value;

/// The language that lends words where a language lacks some.
const LENDER: &str = "sv";

/// One language of the interface.
pub struct Tongue {
    /// Its sentences.
    pub words: Words,
    /// Its plain words, as templates read them: `t.skip_link`.
    pub table: Value,
    collator: Option<CollatorBorrowed<'static>>,
}

impl Tongue {
    /// With these words.
    pub fn of(words: Words) -> Self {
        let table: BTreeMap<String, &str> =
            words.plain().iter().map(|(key, word)| (key.replace('-', "_"), word.as_str())).collect();
        let table = Value::from_serializable(&table);
        let locale: Option<Locale> = words.tag().parse().ok();
        let collator =
            locale.and_then(|locale| Collator::try_new((&locale).into(), CollatorOptions::default()).ok());
        Self { words, table, collator }
    }

    /// Whether its words are those of a language: `en-GB` is spoken with the words of `en`.
    pub fn is_of(&self, language: &Language) -> bool {
        let primary = |tag: &str| tag.split('-').next().map(str::to_owned);
        let (own, wanted) = (self.words.tag(), language.tag());
        own == wanted || primary(own) == primary(wanted)
    }

    /// The language that a page in a language speaks with these words.
    pub fn spoken_for(&self, language: &Language) -> Language {
        if self.is_of(language) { language.clone() } else { Language::new(self.words.tag()) }
    }

    /// A key that sorts as [`Tongue::compare`] does.
    pub fn sort_key(&self, text: &str) -> (Vec<u8>, String) {
        let mut key = Vec::new();
        if let Some(collator) = &self.collator {
            // Writing to a vector cannot fail.
            let _ = collator.write_sort_key_to(text, &mut key);
        }
        (key, text.to_owned())
    }

    /// Sorts as people of the language do: in Swedish å, ä and ö last. Equal texts keep an order of their own.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        let by_letters =
            self.collator.as_ref().map_or(Ordering::Equal, |collator| collator.compare(one, other));
        by_letters.then_with(|| one.cmp(other))
    }
}

/// The word files of a language in order: those of the lender, then its own.
pub fn sources<'theme>(theme: &'theme Theme, tag: &str, own: &'theme [Source]) -> Vec<&'theme Source> {
    let lent = theme.words.get(LENDER).filter(|_| tag != LENDER);
    lent.into_iter().flatten().chain(own).collect()
}

/// The language that its word files make.
///
/// # Errors
/// Each place that is no valid Fluent, and what the site's own files have wrong.
pub fn read(theme: &Theme, tag: &str, own: &[Source]) -> Result<Tongue, Vec<Diagnostic>> {
    let sources = sources(theme, tag, own);
    let texts: Vec<&str> = sources.iter().map(|source| &*source.text).collect();
    match Words::read(tag, &texts) {
        Ok(words) => {
            let findings = judged(theme, tag);
            if findings.is_empty() { Ok(Tongue::of(words)) } else { Err(findings) }
        }
        // What the lender's files have wrong is told with the lender.
        Err(unreadable) => Err(unreadable
            .iter()
            .filter(|place| place.file + own.len() >= sources.len())
            .filter_map(|place| Some(finding(place, sources.get(place.file)?)))
            .collect()),
    }
}

/// How many words of Swedish a language has none for. Those of the standard theme are complete.
pub fn lacking(theme: &Theme, tag: &str, own: &[Source]) -> usize {
    if theme.standard_words(tag).is_some() {
        return 0;
    }
    let texts: Vec<&str> = own.iter().map(|source| &*source.text).collect();
    let lender = theme.standard_words(LENDER).map(|source| Words::read(LENDER, &[&source.text]));
    match (lender, Words::read(tag, &texts)) {
        (Some(Ok(lender)), Ok(words)) => lender.sentences().keys().filter(|key| !words.has(key)).count(),
        _ => 0,
    }
}

/// What the site's own word files have wrong, held against the values that sentences of the standard theme use.
fn judged(theme: &Theme, tag: &str) -> Vec<Diagnostic> {
    let own = theme.words_of_site(tag);
    if own.is_empty() {
        return Vec::new();
    }
    let mut values: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for standard in theme.words.keys().filter_map(|tag| theme.standard_words(tag)) {
        let Ok(words) = Words::read(LENDER, &[&standard.text]) else { continue };
        for (key, names) in words.sentences() {
            values.entry(key.to_owned()).or_default().extend(names);
        }
    }
    own.iter().flat_map(|source| theme_words::judge(source, &values)).collect()
}

fn finding(place: &Unreadable, source: &Source) -> Diagnostic {
    let letter = source.text.get(place.byte..).and_then(|rest| rest.chars().next());
    let range = ByteRange { start: place.byte, end: place.byte + letter.map_or(0, char::len_utf8) };
    let at = Place { file: source.path.clone(), range: Some(range) };
    let help = if place.reason.contains("starting with \"=\"") {
        "words-broken.help-equals"
    } else {
        "words-broken.help"
    };
    Diagnostic::error(at, Message::new("words-broken").with("reason", place.reason.as_str()))
        .help(Message::new(help))
}
