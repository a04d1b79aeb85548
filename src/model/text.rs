//! Texts in one or several languages.

use crate::source::{ByteRange, FilePath};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

/// A language tag (BCP 47) as a file name or `languages` has it: `sv`, `en`, `fi`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Language(Arc<str>);

impl Language {
    /// A language by its tag, in lower case.
    pub fn new(tag: &str) -> Self {
        Self(Arc::from(tag.to_ascii_lowercase()))
    }

    /// The tag.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// Which way it is written: by the script that the tag names (`ku-arab`), else by the language's usual script.
    pub fn direction(&self) -> Direction {
        let mut parts = self.0.split('-');
        let primary = parts.next().unwrap_or_default();
        let from_right =
            match parts.find(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic())) {
                Some(script) => SCRIPTS_FROM_RIGHT.contains(&script),
                None => LANGUAGES_FROM_RIGHT.contains(&primary),
            };
        if from_right { Direction::FromRight } else { Direction::FromLeft }
    }
}

/// Scripts that are written from the right (ISO 15924, in lower case).
const SCRIPTS_FROM_RIGHT: [&str; 8] = ["adlm", "arab", "aran", "hebr", "nkoo", "rohg", "syrc", "thaa"];

/// Languages that are mostly written in one of them (ISO 639).
const LANGUAGES_FROM_RIGHT: [&str; 14] =
    ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "prs", "ps", "sd", "ug", "ur", "yi"];

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Direction {
    /// As Swedish.
    FromLeft,
    /// As Arabic.
    FromRight,
}

impl Direction {
    /// The value of `dir` in HTML.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::FromLeft => "ltr",
            Self::FromRight => "rtl",
        }
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, out)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Something in the site's own language, and in others where somebody translated it.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Translated<T> {
    /// As it was written in the document itself.
    pub original: T,
    /// Nearly always none: so a thin pointer, not a list beside each of a hundred texts of a promise.
    translations: Option<Box<Translations<T>>>,
}

/// What translation files say instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Translations<T> {
    by_language: Vec<(Language, T)>,
}

impl<T> Translated<T> {
    /// Not translated.
    pub fn only(original: T) -> Self {
        Self { original, translations: None }
    }

    /// From the translation files, in the order of their names.
    pub fn translations(&self) -> &[(Language, T)] {
        self.translations.as_ref().map_or(&[], |translations| &translations.by_language)
    }

    /// Lays a translation beside it.
    pub fn translate(&mut self, language: Language, translation: T) {
        let translations =
            self.translations.get_or_insert_with(|| Box::new(Translations { by_language: Vec::new() }));
        translations.by_language.push((language, translation));
    }

    /// What is shown to a reader of `language`. `false`: there is no translation, so this is the
    /// original and must be marked with its own `lang`.
    pub fn in_language(&self, language: &Language) -> (&T, bool) {
        match self.translations().iter().find(|(tag, _)| tag == language) {
            Some((_, translation)) => (translation, true),
            None => (&self.original, false),
        }
    }
}

/// A text key of the front matter: shown as typed; a blank line in it makes a paragraph.
pub type Text = Translated<String>;

/// Markdown, by where it stands: pages read it when they are made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Markdown {
    whole: Arc<Body>,
    /// The parts of the body that are meant, in order.
    pub parts: Box<[ByteRange]>,
}

/// A whole body, which all its parts share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// The file.
    pub file: FilePath,
    /// Where it stands, in bytes of the normalised text.
    pub range: ByteRange,
}

impl Markdown {
    /// Parts of a body, in order.
    pub fn new(whole: Arc<Body>, parts: impl Into<Box<[ByteRange]>>) -> Self {
        Self { whole, parts: parts.into() }
    }

    /// The file.
    pub fn file(&self) -> &FilePath {
        &self.whole.file
    }

    /// The whole body, in bytes of the normalised text: link definitions and footnotes may stand anywhere in it.
    pub fn body(&self) -> ByteRange {
        self.whole.range
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }
}

/// Markdown in one or several languages. A translation's parts lie in the translation's file.
pub type Prose = Translated<Option<Markdown>>;

#[cfg(test)]
mod tests {
    use super::{Direction, Language};

    #[test]
    fn a_script_in_the_tag_goes_before_the_usual_one() {
        let direction = |tag| Language::new(tag).direction();
        let from_right = ["ar", "fa", "prs", "he", "yi", "ku-Arab", "az-Arab-IR", "ar-EG"].map(direction);
        assert_eq!(from_right, [Direction::FromRight; 8]);
        assert_eq!(["sv", "fi", "ku", "so", "ar-Latn", "sv-FI"].map(direction), [Direction::FromLeft; 6]);
    }
}
