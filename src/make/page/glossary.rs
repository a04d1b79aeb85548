//! Terms of the glossary that the page uses, each explained once.

use crate::make::desk::{Block, Desk};
use crate::model::text::Text;
use crate::slug::slug;
use serde::Serialize;
use std::ops::Range;

/// A term with what it means.
#[derive(Serialize)]
pub struct Term {
    /// Its place on the page.
    pub id: String,
    /// As `site.yaml` has it.
    pub term: String,
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
    let mut used: Vec<_> =
        glossary.iter().filter(|(term, _)| place_in(&shown, &in_lower_case, term).is_some()).collect();
    used.sort_by(|(one, _), (other, _)| desk.tongue.compare(one, other));
    let term = |(term, meaning): &(String, Text)| Term {
        id: format!("_ord-{}", slug(term)),
        term: term.clone(),
        meaning: desk.meaning(meaning),
    };
    used.into_iter().map(term).collect()
}

/// Where a term first stands in a text as a word or the beginning of one ("trygghetsvandringar"); an abbreviation only as
/// it is.
pub fn place_in(shown: &str, in_lower_case: &str, term: &str) -> Option<Range<usize>> {
    let is_abbreviation = term.chars().filter(|letter| letter.is_uppercase()).count() > 1;
    if is_abbreviation {
        return stands(shown, term, |after| !after.is_alphanumeric());
    }
    stands(in_lower_case, &term.to_lowercase(), |_| true)
}

fn stands(text: &str, term: &str, may_follow: impl Fn(char) -> bool) -> Option<Range<usize>> {
    let mut places = text.match_indices(term).map(|(start, found)| start..start + found.len());
    places.find(|place| {
        let before = text.get(..place.start).and_then(|before| before.chars().next_back());
        let after = text.get(place.end..).and_then(|after| after.chars().next());
        !before.is_some_and(char::is_alphanumeric) && after.is_none_or(&may_follow)
    })
}
