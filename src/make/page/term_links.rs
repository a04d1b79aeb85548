//! Terms of the glossary where they stand in the text: the first of each leads to its explanation at the page's foot, by
//! pointer, keyboard and reader aloud, without a script.
//!
//! Done on the finished page, since a term may stand in any text: not in links, headings or what belongs to controls, nor
//! in pictures; and not in what others said or named, which stands as they said it: quotations, titles, names.

use super::glossary::{Sought, Term};
use crate::make::desk::escape;
use memchr::{memchr, memmem};
use std::ops::Range;

/// Whether nothing is made a link in an element.
fn is_closed(name: &str) -> bool {
    matches!(
        name.as_bytes(),
        b"a" | b"aside"
            | b"blockquote"
            | b"button"
            | b"caption"
            | b"del"
            | b"dt"
            | b"figcaption"
            | b"form"
            | b"h1"
            | b"h2"
            | b"h3"
            | b"h4"
            | b"h5"
            | b"h6"
            | b"ins"
            | b"label"
            | b"legend"
            | b"nav"
            | b"q"
            | b"summary"
            | b"svg"
            | b"th"
    )
}

/// Opens a paragraph that says who told: names.
const WHO_TOLD: &str = "p class=\"source\"";

/// Opens the title of a document that leads nowhere.
const TITLE: &str = "span class=\"cited\"";

/// Where the page's texts end and the explanations begin.
const GLOSSARY: &str = "<section class=\"glossary\"";

/// The page with links from the first of each term to its explanation.
pub fn linked(page: String, terms: &[Term]) -> String {
    let find = |part: &str| memmem::find(page.as_bytes(), part.as_bytes());
    let bounds = find("<main").zip(find(GLOSSARY));
    let Some((start, texts)) = bounds.and_then(|(start, end)| Some((start, page.get(start..end)?))) else {
        return page;
    };
    let open = OpenTexts::of(texts);
    let mut linked = String::with_capacity(page.len() + terms.len() * 48);
    let mut written = 0;
    for (term, word) in open.first_words(terms) {
        let place = start + word.start..start + word.end;
        let (Some(before), Some(words)) = (page.get(written..place.start), page.get(place.clone())) else {
            break;
        };
        linked.push_str(before);
        linked.push_str(&format!("<a class=\"term\" href=\"#{}\">{words}</a>", term.id));
        written = place.end;
    }
    linked.push_str(page.get(written..).unwrap_or_default());
    linked
}

/// The texts between a page's tags in which terms may be links, put after each other: each term is sought in all of them
/// at once, not in each by itself (half of what making a page took).
#[derive(Default)]
struct OpenTexts {
    /// As they are, with [`BETWEEN`] after each.
    shown: String,
    /// The same in lower case; a letter whose small form is of another length would move every place after it, so texts
    /// with such a letter are left out.
    in_lower_case: String,
    /// Where each begins: in these, and on the page.
    starts: Vec<(usize, usize)>,
}

/// Stands in no text and in no term.
const BETWEEN: char = '<';

impl OpenTexts {
    fn of(page: &str) -> Self {
        let mut texts = Self::default();
        let mut closed = 0_usize;
        let mut names_who_told = false;
        // How many elements are open in a title, itself among them.
        let mut in_title = 0_usize;
        let mut rest = page;
        while let Some(end) = memchr(b'<', rest.as_bytes()) {
            let (text, from_tag) = rest.split_at(end);
            if closed == 0 && in_title == 0 && !names_who_told {
                texts.add(text, page.len() - rest.len());
            }
            let end = memchr(b'>', from_tag.as_bytes()).unwrap_or(from_tag.len());
            let tag = from_tag.get(1..end).unwrap_or_default();
            match tag.strip_prefix('/') {
                Some(name) if is_closed(name.trim_end()) => closed = closed.saturating_sub(1),
                // What was promised stands in headings, and is where terms are met.
                None if tag.contains("class=\"words\"") => {}
                None if tag == WHO_TOLD => names_who_told = true,
                Some("p") => names_who_told = false,
                None if tag == TITLE || in_title > 0 && name_of(tag) == "span" => in_title += 1,
                Some("span") => in_title = in_title.saturating_sub(1),
                None if is_closed(name_of(tag)) && !tag.ends_with('/') => closed += 1,
                Some(_) | None => {}
            }
            rest = from_tag.get(end..).and_then(|rest| rest.get(1..)).unwrap_or_default();
        }
        texts
    }

    fn add(&mut self, text: &str, at: usize) {
        let lower = text.to_lowercase();
        if lower.len() == text.len() && !text.trim().is_empty() {
            self.starts.push((self.shown.len(), at));
            self.shown.push_str(text);
            self.in_lower_case.push_str(&lower);
            self.shown.push(BETWEEN);
            self.in_lower_case.push(BETWEEN);
        }
    }

    /// The first word that each term stands in, to the word's end, in the order of the page; of terms that begin at the
    /// same place the one that comes first, and none within another's word.
    fn first_words<'terms>(&self, terms: &'terms [Term]) -> Vec<(&'terms Term, Range<usize>)> {
        let first = |sought: &Sought, from| self.first(sought, from);
        let sought = terms.iter().map(|term| (term, Sought::of(&escape(&term.term))));
        let mut left: Vec<(&Term, Sought, Range<usize>)> = sought
            .filter_map(|(term, sought)| first(&sought, 0).map(|place| (term, sought, place)))
            .collect();
        let mut words = Vec::new();
        while let Some(next) = (0..left.len()).min_by_key(|index| left.get(*index).map(|one| one.2.start)) {
            let (term, _, place) = left.remove(next);
            let end = self.end_of_word(place.end);
            words.extend(self.on_page(place.start..end).map(|word| (term, word)));
            left.retain_mut(|(_, sought, place)| {
                if place.start >= end {
                    return true;
                }
                match first(sought, end) {
                    Some(later) => *place = later,
                    None => return false,
                }
                true
            });
        }
        words
    }

    /// Where a term first stands from a byte on, and not as the beginning of a name.
    fn first(&self, sought: &Sought, mut from: usize) -> Option<Range<usize>> {
        loop {
            let place = sought.first_in(&self.shown, &self.in_lower_case, from)?;
            if !self.begins_name(sought, &place) {
                return Some(place);
            }
            from = self.end_of_word(place.end);
        }
    }

    /// "Lokalpolisområde Borås": a word that is written small by itself, and has a capital letter before another that has.
    fn begins_name(&self, sought: &Sought, place: &Range<usize>) -> bool {
        let is_large =
            |text: Option<&str>| text.and_then(|text| text.chars().next()).is_some_and(char::is_uppercase);
        let after = self.shown.get(self.end_of_word(place.end)..).and_then(|rest| rest.strip_prefix(' '));
        !sought.is_abbreviation && is_large(self.shown.get(place.clone())) && is_large(after)
    }

    fn end_of_word(&self, from: usize) -> usize {
        let letters = self.shown.get(from..).unwrap_or_default().chars();
        from + letters.take_while(|letter| letter.is_alphanumeric()).map(char::len_utf8).sum::<usize>()
    }

    fn on_page(&self, place: Range<usize>) -> Option<Range<usize>> {
        let text = self.starts.partition_point(|(start, _)| *start <= place.start).checked_sub(1)?;
        let (start, at) = self.starts.get(text)?;
        Some(at + place.start - start..at + place.end - start)
    }
}

fn name_of(tag: &str) -> &str {
    let is_end = |byte: &u8| matches!(byte, b' ' | b'\n' | b'/');
    tag.as_bytes().iter().position(is_end).and_then(|end| tag.get(..end)).unwrap_or(tag)
}
