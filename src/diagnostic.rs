//! A finding: something that is wrong with what people wrote, with its exact place and the way out.
//!
//! A finding is a value. It is made where it is found, drawn in one place ([`crate::words`] holds
//! its sentences, `cli/` prints it). Its texts are keys of `src/words/findings.{sv,en}.ftl`.

use crate::source::{FilePath, Place};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// The site is not built.
    Error,
    /// The site is built; `--strict` refuses it, unless time alone is the cause.
    Warning,
    /// A suggestion; never stops anything.
    Advice,
}

/// What a finding comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Cause {
    /// Something that somebody wrote.
    Content,
    /// Time alone, as when a follow-up falls due: not even `--strict` refuses the site for it.
    Time,
}

/// A sentence to be worded: a key of the word files, with its values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Message {
    /// The key in `findings.*.ftl`; `key.attribute` for an attribute.
    pub key: &'static str,
    /// Names and values that the sentence uses.
    pub arguments: Vec<(&'static str, Argument)>,
}

/// A value in a sentence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Argument {
    /// Shown as it is.
    Text(String),
    /// A number, which also chooses the plural.
    Number(i64),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl Message {
    /// A sentence without values.
    pub fn new(key: &'static str) -> Self {
        Self { key, arguments: Vec::new() }
    }

    /// The same sentence with one more value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// The text that the sentence uses under a name; `None`: there is none, or a number.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.arguments.iter().find_map(|(known, value)| match value {
            Argument::Text(text) if *known == name => Some(text.as_str()),
            _ => None,
        })
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// Whether somebody wrote it or time brought it.
    pub cause: Cause,
    /// What is wrong. The message's key is also the finding's code.
    pub message: Message,
    /// Where.
    pub place: Place,
    /// A few words to stand at the caret, if any.
    pub label: Option<Message>,
    /// The way out.
    pub help: Option<Message>,
    /// Other places that explain it, as where the same id stood first.
    pub related: Vec<(Place, Message)>,
}

impl Diagnostic {
    /// A finding that stops the build.
    pub fn error(place: Place, message: Message) -> Self {
        Self::new(Severity::Error, place, message)
    }

    /// A finding that stops only `--strict`.
    pub fn warning(place: Place, message: Message) -> Self {
        Self::new(Severity::Warning, place, message)
    }

    /// A suggestion.
    pub fn advice(place: Place, message: Message) -> Self {
        Self::new(Severity::Advice, place, message)
    }

    fn new(severity: Severity, place: Place, message: Message) -> Self {
        Self { severity, cause: Cause::Content, message, place, label: None, help: None, related: Vec::new() }
    }

    /// The same finding with the way out.
    #[must_use]
    pub fn help(mut self, help: Message) -> Self {
        self.help = Some(help);
        self
    }

    /// The same finding with a few words at the caret.
    #[must_use]
    pub fn label(mut self, label: Message) -> Self {
        self.label = Some(label);
        self
    }

    /// The same finding with another place that explains it.
    #[must_use]
    pub fn related(mut self, place: Place, message: Message) -> Self {
        self.related.push((place, message));
        self
    }

    /// The same finding, caused by time alone.
    #[must_use]
    pub fn by_time(mut self) -> Self {
        self.cause = Cause::Time;
        self
    }

    /// The finding's code, as `--format json` and `github` print it.
    pub fn code(&self) -> &'static str {
        self.message.key
    }
}

/// Sorts findings as they are printed: by file, then place, then gravity.
pub fn sort(findings: &mut [Diagnostic]) {
    findings.sort_by(|one, other| {
        (&one.place, one.severity, &one.message).cmp(&(&other.place, other.severity, &other.message))
    });
}

/// Findings of one kind in one file that are told each for itself. More of them than this have one cause, and nobody
/// reads them.
const ALIKE: usize = 100;

/// Sorted findings, where too many of one kind in one file are told as one: the last that is told says how many more
/// there are.
pub fn shorten(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut alike: BTreeMap<(FilePath, &'static str), (usize, usize, Option<Place>)> = BTreeMap::new();
    let mut told: Vec<Diagnostic> = Vec::with_capacity(findings.len());
    for finding in findings {
        let group = alike.entry((finding.place.file.clone(), finding.code())).or_default();
        group.0 += 1;
        if group.0 <= ALIKE {
            group.1 = told.len();
            told.push(finding);
        } else if group.2.is_none() {
            group.2 = Some(finding.place);
        }
    }
    for (count, last, next) in alike.into_values() {
        if let (Some(last), Some(next)) = (told.get_mut(last), next) {
            last.related.push((next, Message::new("alike-more").with("count", count - ALIKE)));
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::{ALIKE, Diagnostic, Message, shorten};
    use crate::source::{FilePath, Place};

    fn finding(file: &str, key: &'static str, byte: usize) -> Diagnostic {
        Diagnostic::warning(Place::at(&FilePath::new(file), byte..byte + 1), Message::new(key))
    }

    #[test]
    fn too_many_of_one_kind_in_one_file_are_told_as_one() {
        let many = (0..ALIKE + 7).map(|byte| finding("a.md", "raw-html", byte));
        let others = [finding("a.md", "link-broken", 3), finding("b.md", "raw-html", 3)];
        let told = shorten(many.chain(others.clone()).collect());
        assert_eq!(told.len(), ALIKE + 2);
        let last = finding("a.md", "raw-html", ALIKE - 1);
        let next = Place::at(&FilePath::new("a.md"), ALIKE..ALIKE + 1);
        let last = last.related(next, Message::new("alike-more").with("count", 7_usize));
        assert_eq!(told.get(ALIKE - 1..), Some(&[&[last], &others[..]].concat()[..]));
    }

    #[test]
    fn as_many_as_may_be_told_are_told() {
        let many: Vec<Diagnostic> = (0..ALIKE).map(|byte| finding("a.md", "raw-html", byte)).collect();
        assert_eq!(shorten(many.clone()), many);
    }
}
