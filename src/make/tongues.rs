//! The languages that a theme has words in, each read when something is first said in it: most sites show one of three.

use super::theme::Theme;
use super::theme_words;
use super::tongue::{self, Tongue};
use crate::diagnostic::Diagnostic;
use crate::words::Words;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// The languages of a theme.
pub struct Tongues(BTreeMap<String, Kept>);

/// One language: its words as they are written, and as they are said.
struct Kept {
    texts: Vec<Arc<str>>,
    lacking: usize,
    read: OnceLock<Tongue>,
}

impl Tongues {
    /// Every language that a theme has words in. What the site itself writes is read at once, since it may be wrong; the
    /// words of the standard theme are held readable by tests.
    ///
    /// # Errors
    /// Each place in a word file that is no valid Fluent.
    pub fn open(theme: &Theme) -> Result<Self, Vec<Diagnostic>> {
        let deep: Vec<Diagnostic> =
            theme.words.values().flatten().filter_map(theme_words::too_deep).collect();
        if !deep.is_empty() {
            return Err(deep);
        }
        let mut tongues = BTreeMap::new();
        let mut findings = Vec::new();
        for (tag, own) in &theme.words {
            let sources = tongue::sources(theme, tag, own);
            let texts = sources.iter().map(|source| Arc::clone(&source.text)).collect();
            let kept = Kept { texts, lacking: tongue::lacking(theme, tag, own), read: OnceLock::new() };
            if sources.iter().any(|source| !theme.is_standard(source)) {
                match tongue::read(theme, tag, own) {
                    // It is the first to be set.
                    Ok(tongue) => drop(kept.read.set(tongue)),
                    Err(more) => findings.extend(more),
                }
            }
            tongues.insert(tag.clone(), kept);
        }
        if findings.is_empty() { Ok(Self(tongues)) } else { Err(findings) }
    }

    /// The language of a tag.
    pub fn get(&self, tag: &str) -> Option<&Tongue> {
        let (tag, kept) = self.0.get_key_value(tag)?;
        Some(kept.read.get_or_init(|| {
            let texts: Vec<&str> = kept.texts.iter().map(|text| &**text).collect();
            Tongue::of(Words::read(tag, &texts).unwrap_or_else(|_| Words::empty(tag)))
        }))
    }

    /// How many words each language has to borrow from Swedish.
    pub fn lacking(&self) -> BTreeMap<String, usize> {
        self.0.iter().map(|(tag, kept)| (tag.clone(), kept.lacking)).collect()
    }
}
