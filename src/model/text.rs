//! Texts in one or several languages.

use crate::source::{ByteRange, FilePath};
use std::fmt;
use std::sync::Arc;

/// A language tag (BCP 47) as a file name or `languages` has it: `sv`, `en`, `fi`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Translated<T> {
    /// As it was written in the document itself.
    pub original: T,
    /// From the translation files, in the order of their names.
    pub translations: Vec<(Language, T)>,
}

impl<T> Translated<T> {
    /// Not translated.
    pub fn only(original: T) -> Self {
        Self { original, translations: Vec::new() }
    }

    /// What is shown to a reader of `language`. `false`: there is no translation, so this is the
    /// original and must be marked with its own `lang`.
    pub fn in_language(&self, language: &Language) -> (&T, bool) {
        match self.translations.iter().find(|(tag, _)| tag == language) {
            Some((_, translation)) => (translation, true),
            None => (&self.original, false),
        }
    }
}

/// A text key of the front matter: shown as typed; a blank line in it makes a paragraph.
pub type Text = Translated<String>;

/// Markdown, by where it stands: pages read it when they are made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Markdown {
    /// The file.
    pub file: FilePath,
    /// The whole body, in bytes of the normalised text: link definitions and footnotes may stand anywhere in it.
    pub body: ByteRange,
    /// The parts of the body that are meant, in order.
    pub parts: Vec<ByteRange>,
}

impl Markdown {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }
}

/// Markdown in one or several languages. A translation's parts lie in the translation's file.
pub type Prose = Translated<Option<Markdown>>;
