//! One document while its card is turned into the model: its text, the places in it, what is around it, and what is
//! found wrong with it.

use super::at::{At, written_as_one};
use super::card::required::Required;
use super::card::when::WrittenWhen;
use super::card::words::Words;
use super::place_in_tree::Layout;
use super::yaml::{Locator, Mended, Refusal};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::sources::Asset;
use crate::model::text::Text;
use crate::model::when::When;
use crate::source::{ByteRange, FilePath, Place, Source};
use std::collections::BTreeMap;

/// What is around a document.
#[derive(Clone, Copy)]
pub struct Surroundings<'site> {
    /// Every document by its place.
    pub layout: &'site Layout,
    /// Files that are no documents.
    pub assets: &'site BTreeMap<FilePath, Asset>,
}

/// One document.
pub struct Sheet<'site> {
    /// Its text.
    pub source: &'site Source,
    /// What stands under its front matter.
    pub body: ByteRange,
    /// What is around it.
    pub surroundings: Surroundings<'site>,
    mended: Option<&'site Mended>,
    locator: Locator,
    findings: Vec<Diagnostic>,
}

impl<'site> Sheet<'site> {
    /// A document whose card was read.
    pub fn new(
        source: &'site Source,
        yaml: ByteRange,
        body: ByteRange,
        mended: Option<&'site Mended>,
        surroundings: Surroundings<'site>,
    ) -> Self {
        let locator = Locator::new(source, yaml, mended);
        Self { source, body, surroundings, mended, locator, findings: Vec::new() }
    }

    /// Its file.
    pub fn file(&self) -> &'site FilePath {
        &self.source.path
    }

    /// Everything that was found.
    pub fn into_findings(self) -> Vec<Diagnostic> {
        self.findings
    }

    /// Whether anything was found that stops the build.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// Adds a finding.
    pub fn add(&mut self, finding: Diagnostic) {
        self.findings.push(finding);
    }

    /// An error at a value. Nothing is said of what was already found wrong when the card was read.
    pub fn refuse(&mut self, at: &At<'_>, refusal: Refusal) {
        self.say(Severity::Error, at, refusal);
    }

    /// A warning at a value.
    pub fn warn(&mut self, at: &At<'_>, refusal: Refusal) {
        self.say(Severity::Warning, at, refusal);
    }

    /// Advice at a value.
    pub fn advise(&mut self, at: &At<'_>, refusal: Refusal) {
        self.say(Severity::Advice, at, refusal);
    }

    /// An error at a key.
    pub fn refuse_key(&mut self, at: &At<'_>, refusal: Refusal) {
        if !self.is_mended(at) {
            let place = self.locator.key(&self.steps(at));
            self.findings.push(refusal.at(place));
        }
    }

    fn say(&mut self, severity: Severity, at: &At<'_>, refusal: Refusal) {
        if !self.is_mended(at) {
            let mut finding = refusal.at(self.place(at));
            finding.severity = severity;
            self.findings.push(finding);
        }
    }

    /// The value of a key that must be there; where it is not, that is found.
    pub fn required<T>(&mut self, value: Required<T>, map: &At<'_>, key: &str) -> Option<T> {
        if value.0.is_none() {
            self.missing(map, key);
        }
        value.0
    }

    /// A key that must be there is not, unless that only follows from what was found before.
    pub fn missing(&mut self, map: &At<'_>, key: &str) {
        let at = map.key(key);
        if !self.was_left_out(&at) {
            let place = self.place(map);
            self.findings.push(Refusal::new("key-missing").with("key", key).at(place));
        }
    }

    /// As [`Sheet::required`], with its own way out where the key stands for something else elsewhere.
    pub fn required_so<T>(
        &mut self,
        value: Required<T>,
        map: &At<'_>,
        key: &str,
        help: &'static str,
    ) -> Option<T> {
        let at = map.key(key);
        if value.0.is_none() && !self.was_left_out(&at) {
            let place = self.place(map);
            self.findings.push(Refusal::new("key-missing").with("key", key).help(help).at(place));
        }
        value.0
    }

    /// Whether the key was written, but what was written was left out.
    pub fn was_left_out(&self, at: &At<'_>) -> bool {
        let steps = self.steps(at);
        self.mended.is_some_and(|mended| {
            mended.explains_missing(&steps) || mended.explains_missing(&written_as_one(steps.clone()))
        })
    }

    /// Whether the value or anything in it or around it was left out.
    pub fn is_mended(&self, at: &At<'_>) -> bool {
        self.mended.is_some_and(|mended| mended.touches(&self.steps(at)))
    }

    /// A time, unknown where something in it was left out: what would follow from the rest is nobody's mistake.
    pub fn when(&self, written: WrittenWhen, at: &At<'_>) -> When {
        if self.is_mended(at) { When::Unknown } else { written.0 }
    }

    /// A time, if there is one.
    pub fn optional_when(&self, written: Option<WrittenWhen>, at: &At<'_>) -> Option<When> {
        written.map(|written| self.when(written, at))
    }

    /// Where a value stands.
    pub fn place(&self, at: &At<'_>) -> Place {
        self.locator.value(&self.steps(at))
    }

    fn steps(&self, at: &At<'_>) -> Vec<super::yaml::Step> {
        match self.mended {
            Some(mended) => mended.as_typed(at.steps()),
            None => at.steps(),
        }
    }

    /// Free text: paragraphs with a blank line between.
    pub fn text(&mut self, words: Words, at: &At<'_>) -> Text {
        if lacks_opening_quote(&words.0) {
            self.warn(at, Refusal::new("text-quote-unopened"));
        }
        Text::only(self.paragraphs(words, at))
    }

    /// Free text, if there is any.
    pub fn optional_text(&mut self, words: Option<Words>, at: &At<'_>) -> Option<Text> {
        words.map(|words| self.text(words, at))
    }

    /// Free text that must be there; empty where it is not.
    pub fn required_text(&mut self, words: Required<Words>, map: &At<'_>, key: &str) -> Text {
        match self.required(words, map, key) {
            Some(words) => self.text(words, &map.key(key)),
            None => Text::default(),
        }
    }

    /// A text with a blank line between its paragraphs: YAML makes one line feed of a blank line, except after `|`,
    /// where it leaves everything as typed.
    pub fn paragraphs(&self, words: Words, at: &At<'_>) -> String {
        let Words(text) = words;
        if !text.contains('\n') || self.is_literal(at) {
            return text;
        }
        let paragraphs: Vec<&str> = text.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
        paragraphs.join("\n\n")
    }

    fn is_literal(&self, at: &At<'_>) -> bool {
        let text = &self.source.text;
        if !text.get(..self.body.start).is_some_and(|yaml| yaml.contains('|')) {
            return false;
        }
        let Some(range) = self.place(at).range else { return false };
        let written = text.get(range.start..range.end).unwrap_or("");
        if written.starts_with('|') {
            return true;
        }
        let before = text.get(..range.start).unwrap_or("").trim_end();
        let line = before.rsplit('\n').next().unwrap_or("");
        let line = line.split(" #").next().unwrap_or("").trim_end();
        line.trim_end_matches(|letter: char| letter.is_ascii_digit() || matches!(letter, '+' | '-'))
            .ends_with('|')
    }
}

/// Whether a text ends with a quotation mark that none began; after a digit it means inches.
fn lacks_opening_quote(text: &str) -> bool {
    let inches = |before: &str| before.ends_with(|letter: char| letter.is_ascii_digit());
    text.strip_suffix('"').is_some_and(|before| before.matches('"').count() % 2 == 0 && !inches(before))
}
