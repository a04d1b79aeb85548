//! Other languages: the texts of a translation are laid beside those of the original (FORMAT part A, *Where things lie*).
//!
//! A translation is read into the same card as its original. It has text keys and a body only: maps under the same ids,
//! lists item by item. A figure, a date or a party in it is found, and so is a text that the original does not have.

mod accessibility;
mod account;
mod parts;
mod promise;
mod review;
mod settings;
mod small;

pub use account::account;
pub use promise::promise;
pub use review::review;
pub use settings::settings;
pub use small::{municipality, organisation, page, police};

use crate::check::at::At;
use crate::check::card::entries::Entries;
use crate::check::card::id::WrittenId;
use crate::check::card::list::List;
use crate::check::card::words::Words;
use crate::check::sheet::Sheet;
use crate::check::suggestion::suggestion;
use crate::check::yaml::Refusal;
use crate::diagnostic::Severity;
use crate::model::id::Id;
use crate::model::sources::Texts;
use crate::model::text::{Language, Markdown, Prose, Text};
use crate::source::FilePath;
use crate::source::Place;

/// A translation that is laid beside its original.
pub struct Translation<'sheet, 'site> {
    /// The translation's document.
    pub sheet: &'sheet mut Sheet<'site>,
    /// Its language.
    pub language: &'sheet Language,
    /// The original's file, for findings.
    pub original: &'sheet FilePath,
    /// The texts, to know whether the original has changed.
    pub texts: &'sheet Texts,
}

impl<'site> Translation<'_, 'site> {
    /// The translation's document, as a place.
    pub fn document(&self) -> At<'site> {
        At::document(self.sheet.file())
    }

    /// Refuses keys that are no text, each where it stands.
    fn no_text(&mut self, map: &At<'_>, keys: &[(&str, bool)]) {
        for (key, _) in keys.iter().filter(|(_, is_written)| *is_written) {
            self.sheet.refuse_key(&map.key(key), Refusal::new("translation-not-text").with("key", *key));
        }
    }

    /// Refuses something that the original does not have.
    fn of_nothing(&mut self, at: &At<'_>) {
        let refusal = Refusal::new("translation-of-nothing").with("original", self.original.name());
        self.sheet.refuse_key(at, refusal);
    }

    /// A text that the original must have.
    fn text(&mut self, original: &mut Text, words: Option<Words>, at: &At<'_>) {
        let Some(words) = words else { return };
        let translated = self.sheet.paragraphs(words, at);
        original.translate(self.language.clone(), translated);
    }

    /// A text that the original may have.
    fn optional(&mut self, original: Option<&mut Text>, words: Option<Words>, at: &At<'_>) {
        match (original, words) {
            (Some(original), words) => self.text(original, words, at),
            (None, Some(_)) => self.of_nothing(at),
            (None, None) => {}
        }
    }

    /// Texts of a list, item by item.
    fn texts(&mut self, originals: &mut [Text], list: Option<List<Words>>, at: &At<'_>) {
        self.each(originals, list, at, |translation, original, words, at| {
            translation.text(original, Some(words), at);
        });
    }

    /// Texts by id.
    fn by_id<'texts>(
        &mut self,
        originals: impl Iterator<Item = (&'texts Id, &'texts mut Text)>,
        entries: Option<Entries<WrittenId, Words>>,
        at: &At<'_>,
    ) {
        let mut originals: Vec<(&Id, &mut Text)> = originals.collect();
        for (WrittenId(id), words) in entries.map_or_else(Vec::new, |entries| entries.0) {
            let at = at.key(id.as_str());
            match originals.iter_mut().find(|(other, _)| **other == id) {
                Some((_, original)) => self.text(original, Some(words), &at),
                None => self.unknown(&id, originals.iter().map(|(id, _)| id.as_str()), &at),
            }
        }
    }

    /// An id that the original does not have.
    fn unknown<'names>(&mut self, id: &Id, known: impl Iterator<Item = &'names str>, at: &At<'_>) {
        let refusal = Refusal::new("translation-of-nothing").with("original", self.original.name());
        let refusal = match suggestion(id.as_str(), known) {
            Some(better) => refusal.with("better", better).help("translation-of-nothing.better"),
            None => refusal,
        };
        self.sheet.refuse_key(at, refusal);
    }

    /// A list, item by item. Another number of items would lay texts beside the wrong ones.
    fn each<C, M>(
        &mut self,
        originals: &mut [M],
        list: Option<List<C>>,
        at: &At<'_>,
        lay: impl Fn(&mut Self, &mut M, C, &At<'_>),
    ) {
        let Some(List(cards)) = list else { return };
        if cards.len() != originals.len() {
            let refusal = Refusal::new("translation-list-length")
                .with("here", cards.len())
                .with("there", originals.len());
            self.sheet.refuse_key(at, refusal);
            return;
        }
        for (index, (original, card)) in originals.iter_mut().zip(cards).enumerate() {
            lay(self, original, card, &at.index(index));
        }
    }

    /// The body as a whole, if the translation has one.
    fn body(&mut self, original: &mut Prose) {
        let whole = super::body::whole(self.sheet);
        self.part(original, whole);
    }

    /// A part of the body, if the translation has it.
    fn part(&mut self, original: &mut Prose, part: Option<Markdown>) {
        let Some(markdown) = part else { return };
        if original.original.is_none() {
            self.of_no_body(&markdown);
        }
        original.translate(self.language.clone(), Some(markdown));
    }

    /// A text that stands in the translation alone: who reads the original learns nothing of it.
    fn of_no_body(&mut self, markdown: &Markdown) {
        let refusal = Refusal::new("translation-of-nothing").with("original", self.original.name());
        let start = markdown.parts.first().map_or(markdown.body().start, |part| part.start);
        let text = self.sheet.source.text.get(start..).unwrap_or("");
        let start = start + (text.len() - text.trim_start().len());
        let line = text.trim_start().lines().next().unwrap_or("");
        let mut finding = refusal.at(Place::at(self.sheet.file(), start..start + line.len()));
        finding.severity = Severity::Warning;
        self.sheet.add(finding);
    }
}
