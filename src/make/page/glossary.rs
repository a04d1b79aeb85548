//! Terms of the glossary that the page uses, each explained once.

use crate::make::desk::{Block, Desk};
use crate::model::text::Text;
use crate::slug::slug;
use memchr::memmem;
use serde::Serialize;
use std::ops::Range;

/// A term with what it means.
#[derive(Serialize)]
pub struct Term {
    /// Its place on the page.
    pub id: String,
    /// As `site.yaml` has it.
    pub term: String,
    /// Marks its language, where that is not the page's.
    language: Block,
    meaning: Block,
}

/// The terms that what people wrote on this page uses, in the order of letters.
pub fn terms(desk: &Desk<'_>) -> Vec<Term> {
    let glossary = &desk.facts().settings.glossary;
    if glossary.is_empty() {
        return Vec::new();
    }
    let shown = desk.shown();
    let in_lower_case = shown.to_lowercase();
    let is_used = |term: &str| Sought::of(term).first_in(&shown, &in_lower_case, 0).is_some();
    let mut used: Vec<_> = glossary.iter().filter(|(term, _)| is_used(term)).collect();
    used.sort_by(|(one, _), (other, _)| desk.tongue.compare(one, other));
    // Terms have no translation.
    let language = desk.marked(desk.own_language()).map(|language| desk.language_mark(language));
    let language = language.unwrap_or_default();
    let term = |(term, meaning): &(String, Text)| Term {
        id: format!("_ord-{}", slug(term)),
        term: term.clone(),
        language: Block(language.clone()),
        meaning: desk.meaning(meaning),
    };
    used.into_iter().map(term).collect()
}

/// A term as it is sought in texts: as a word or the beginning of one ("trygghetsvandringar"), in any case of letters; an
/// abbreviation only as it is, and as a whole word.
pub struct Sought {
    letters: String,
    /// Whether it has more than one capital letter.
    pub is_abbreviation: bool,
}

impl Sought {
    /// How a term is sought.
    pub fn of(term: &str) -> Self {
        let is_abbreviation = term.chars().filter(|letter| letter.is_uppercase()).count() > 1;
        let letters = if is_abbreviation { term.to_owned() } else { term.to_lowercase() };
        Self { letters, is_abbreviation }
    }

    /// Where it first stands in a text from a byte on; the text is given as it is and in lower case.
    pub fn first_in(&self, shown: &str, in_lower_case: &str, from: usize) -> Option<Range<usize>> {
        let text = if self.is_abbreviation { shown } else { in_lower_case };
        let rest = text.get(from..)?;
        let starts = memmem::find_iter(rest.as_bytes(), self.letters.as_bytes());
        let mut places = starts.map(|start| from + start..from + start + self.letters.len());
        places.find(|place| {
            let before = text.get(from..place.start).and_then(|before| before.chars().next_back());
            let after = text.get(place.end..).and_then(|after| after.chars().next());
            let ends = !self.is_abbreviation || after.is_none_or(|after| !after.is_alphanumeric());
            !before.is_some_and(char::is_alphanumeric) && ends
        })
    }
}
