//! Terms of the glossary where they stand in the text: the first of each leads to its explanation at the page's foot, by
//! pointer, keyboard and reader aloud, without a script.
//!
//! Done on the finished page, since a term may stand in any text: not in links, headings or what belongs to controls, nor
//! in pictures.

use super::glossary::{Term, place_in};
use crate::make::desk::escape;

/// Elements in which nothing is made a link.
const CLOSED: [&str; 21] = [
    "a",
    "aside",
    "button",
    "caption",
    "del",
    "dt",
    "figcaption",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ins",
    "label",
    "legend",
    "nav",
    "summary",
    "svg",
    "th",
];

/// Where the page's texts end and the explanations begin.
const GLOSSARY: &str = "<section class=\"glossary\"";

/// The page with links from the first of each term to its explanation.
pub fn linked(page: String, terms: &[Term]) -> String {
    let bounds = page.find("<main").zip(page.find(GLOSSARY));
    let Some((before, texts, after)) =
        bounds.and_then(|(start, end)| Some((page.get(..start)?, page.get(start..end)?, page.get(end..)?)))
    else {
        return page;
    };
    let mut left: Vec<&Term> = terms.iter().collect();
    let mut linked = String::with_capacity(page.len() + terms.len() * 48);
    linked.push_str(before);
    let mut closed = 0_usize;
    let mut rest = texts;
    while let Some((text, from_tag)) = rest.split_once('<') {
        if closed == 0 {
            link_first(text, &mut left, &mut linked);
        } else {
            linked.push_str(text);
        }
        let (tag, following) = from_tag.split_once('>').unwrap_or((from_tag, ""));
        match tag.strip_prefix('/') {
            Some(name) if CLOSED.contains(&name.trim()) => closed = closed.saturating_sub(1),
            None if CLOSED.contains(&name_of(tag)) && !tag.ends_with('/') => closed += 1,
            Some(_) | None => {}
        }
        linked.push('<');
        linked.push_str(tag);
        linked.push('>');
        rest = following;
    }
    linked.push_str(rest);
    linked.push_str(after);
    linked
}

fn name_of(tag: &str) -> &str {
    tag.split([' ', '\n', '/']).next().unwrap_or_default()
}

/// Writes a text; of terms that have no link yet, the first of each gets one, from the beginning of its word to the end.
fn link_first(text: &str, left: &mut Vec<&Term>, linked: &mut String) {
    let mut rest = text;
    let lower = text.to_lowercase();
    // Letters whose small form is of another length would move every place after them.
    let same_length = lower.len() == text.len();
    while !left.is_empty() && same_length {
        let lower_rest = lower.get(lower.len() - rest.len()..).unwrap_or_default();
        let found = left.iter().enumerate().filter_map(|(index, term)| {
            place_in(rest, lower_rest, &escape(&term.term)).map(|range| (range.start, index, range))
        });
        let Some((_, index, range)) = found.min_by_key(|(start, index, _)| (*start, *index)) else { break };
        let term = left.remove(index);
        let (Some(before), Some(word), Some(after)) =
            (rest.get(..range.start), rest.get(range.clone()), rest.get(range.end..))
        else {
            break;
        };
        let ending: usize =
            after.chars().take_while(|letter| letter.is_alphanumeric()).map(char::len_utf8).sum();
        let (ending, after) = after.split_at_checked(ending).unwrap_or(("", after));
        linked.push_str(before);
        linked.push_str(&format!("<a class=\"term\" href=\"#{}\">{word}{ending}</a>", term.id));
        rest = after;
    }
    linked.push_str(rest);
}
