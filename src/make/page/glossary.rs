//! Terms of the glossary that the page uses, each explained once.

use crate::make::desk::{Block, Desk};
use serde::Serialize;

/// A term with what it means.
#[derive(Serialize)]
pub struct Term {
    term: String,
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
    let mut used: Vec<_> = glossary.iter().filter(|(term, _)| uses(&shown, &in_lower_case, term)).collect();
    used.sort_by(|(one, _), (other, _)| desk.tongue.compare(one, other));
    used.into_iter()
        .map(|(term, meaning)| Term { term: term.clone(), meaning: desk.meaning(meaning) })
        .collect()
}

/// Whether a term stands in a text as a word or the beginning of one ("trygghetsvandringar"); an abbreviation only as it is.
fn uses(shown: &str, in_lower_case: &str, term: &str) -> bool {
    let is_abbreviation = term.chars().filter(|letter| letter.is_uppercase()).count() > 1;
    if is_abbreviation {
        return stands(shown, term, |after| !after.is_alphanumeric());
    }
    stands(in_lower_case, &term.to_lowercase(), |_| true)
}

fn stands(text: &str, term: &str, may_follow: impl Fn(char) -> bool) -> bool {
    text.match_indices(term).any(|(start, found)| {
        let before = text.get(..start).and_then(|before| before.chars().next_back());
        let after = text.get(start + found.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(char::is_alphanumeric) && after.is_none_or(&may_follow)
    })
}
