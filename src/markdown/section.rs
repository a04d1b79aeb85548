//! The sections of a body, by its headings.

use super::anchor;
use super::heading_line::{PlainHeading, plain_heading};
use super::plainly;
use super::reading::{Reading, slice};
use super::signs::holds;
use crate::source::ByteRange;
use pulldown_cmark::{Event, Tag};
use std::ops::Range;

/// A heading with what stands under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The id in `{#id}`, else the slug of the heading's words. Not made unique: a second use is the caller's to judge.
    pub id: String,
    /// Whether the id was typed as `{#id}`.
    pub is_typed: bool,
    /// 1 to 6.
    pub level: u8,
    /// The heading's words.
    pub title: String,
    /// The heading itself.
    pub heading: ByteRange,
    /// From the end of the heading to the next heading of the same or a higher level; inner headings lie in it.
    pub content: ByteRange,
}

/// The sections of a body, in order. A heading within a quotation or a list opens none.
pub fn sections(text: &str, body: ByteRange) -> Vec<Section> {
    match plainly::heading_lines(text, body) {
        Some(lines) => nested(lines.into_iter().flat_map(|line| of_line(text, line)), body),
        None => by_parser(text, body),
    }
}

/// As [`sections`], of a body that is written in any way.
pub(super) fn by_parser(text: &str, body: ByteRange) -> Vec<Section> {
    nested(headings(text, body).into_iter(), body)
}

/// A heading by itself.
struct Heading {
    level: u8,
    id: Option<String>,
    title: String,
    range: ByteRange,
}

fn of_line(text: &str, range: ByteRange) -> Vec<Heading> {
    let line = slice(text, range);
    match plain_heading(line, holds(line)) {
        Some(PlainHeading { level, words, id }) => {
            vec![Heading { level, id: id.map(str::to_owned), title: words.to_owned(), range }]
        }
        None => headings(text, range),
    }
}

fn headings(text: &str, part: ByteRange) -> Vec<Heading> {
    let reading = Reading::of_body(text, part);
    let heading = |block: &Range<usize>| match reading.events.get(block.start) {
        Some((Event::Start(Tag::Heading { level, id, .. }), range)) => Some(Heading {
            level: *level as u8,
            id: id.as_ref().map(ToString::to_string),
            title: reading.words(block.clone()),
            range: *range,
        }),
        _ => None,
    };
    reading.blocks.iter().filter_map(heading).collect()
}

/// Headings with what stands under each.
fn nested(headings: impl Iterator<Item = Heading>, body: ByteRange) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for Heading { level, id, title, range: heading } in headings {
        while let Some(section) = open.last().and_then(|last| sections.get_mut(*last)) {
            if section.level < level {
                break;
            }
            section.content.end = heading.start;
            open.pop();
        }
        open.push(sections.len());
        sections.push(Section {
            id: anchor::wanted(id.as_deref(), &title),
            is_typed: id.is_some(),
            level,
            title,
            heading,
            content: ByteRange { start: heading.end, end: body.end.max(heading.end) },
        });
    }
    sections
}

/// A body divided among owners of its sections.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Division {
    /// For each owned section, its place in the list of sections and the parts under it: without its own
    /// heading, and without inner sections that have an owner.
    pub owned: Vec<(usize, Vec<ByteRange>)>,
    /// All else.
    pub general: Vec<ByteRange>,
}

/// Divides a body among the sections for which `is_owned` says yes (FORMAT part A, *Account*): an inner section
/// with an owner takes its own part from the one around it. Parts that hold only white space are left out.
pub fn divide(
    text: &str,
    body: ByteRange,
    sections: &[Section],
    is_owned: impl Fn(&Section) -> bool,
) -> Division {
    let mut division = Division::default();
    // Owners that are open at the moment, innermost last: place in `division.owned` and end of content.
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut from = body.start;
    for (place, section) in sections.iter().enumerate().filter(|(_, section)| is_owned(section)) {
        close(text, &mut division, &mut open, &mut from, section.heading.start);
        put(text, &mut division, open.last(), from, section.heading.start);
        from = section.content.start;
        open.push((division.owned.len(), section.content.end));
        division.owned.push((place, Vec::new()));
    }
    close(text, &mut division, &mut open, &mut from, body.end);
    put(text, &mut division, open.last(), from, body.end);
    division
}

/// Ends every open owner whose content ends at or before `until`.
fn close(
    text: &str,
    division: &mut Division,
    open: &mut Vec<(usize, usize)>,
    from: &mut usize,
    until: usize,
) {
    while let Some((_, end)) = open.last().copied().filter(|(_, end)| *end <= until) {
        put(text, division, open.last(), *from, end);
        *from = (*from).max(end);
        open.pop();
    }
}

fn put(text: &str, division: &mut Division, owner: Option<&(usize, usize)>, from: usize, to: usize) {
    if text.get(from..to).is_none_or(|part| part.trim().is_empty()) {
        return;
    }
    let part = ByteRange { start: from, end: to };
    match owner.and_then(|(owner, _)| division.owned.get_mut(*owner)) {
        Some((_, parts)) => parts.push(part),
        None => division.general.push(part),
    }
}

#[cfg(test)]
mod tests {
    use super::{divide, sections};
    use crate::source::ByteRange;

    fn whole(text: &str) -> ByteRange {
        ByteRange { start: 0, end: text.len() }
    }

    #[test]
    fn a_section_ends_at_the_next_heading_of_its_level_or_higher() {
        let text = "# Ett\na\n## Två {#tva}\nb\n### Tre\nc\n## Fyra å\nd\n> # Citat\n";
        let found: Vec<(String, u8, bool, &str)> = sections(text, whole(text))
            .into_iter()
            .map(|one| {
                (one.id, one.level, one.is_typed, text.get(one.content.start..one.content.end).unwrap_or(""))
            })
            .collect();
        let expected = [
            ("ett", 1, false, "a\n## Två {#tva}\nb\n### Tre\nc\n## Fyra å\nd\n> # Citat\n"),
            ("tva", 2, true, "b\n### Tre\nc\n"),
            ("tre", 3, false, "c\n"),
            ("fyra-a", 2, false, "d\n> # Citat\n"),
        ];
        assert_eq!(found, expected.map(|(id, level, typed, content)| (id.to_owned(), level, typed, content)));
    }

    #[test]
    fn an_inner_owner_takes_its_part_and_the_rest_returns() {
        let text = "allmänt\n\n## A\na1\n### B\nb\n#### C\nc\n### D\na2\n## E\nrest\n";
        let all = sections(text, whole(text));
        let division = divide(text, whole(text), &all, |one| one.id == "a" || one.id == "b");
        let words = |parts: &[ByteRange]| -> Vec<String> {
            parts.iter().map(|part| text.get(part.start..part.end).unwrap_or("").trim().to_owned()).collect()
        };
        let owned: Vec<(usize, Vec<String>)> =
            division.owned.iter().map(|(place, parts)| (*place, words(parts))).collect();
        assert_eq!(
            owned,
            [(0, vec!["a1".to_owned(), "### D\na2".to_owned()]), (1, vec!["b\n#### C\nc".to_owned()])]
        );
        assert_eq!(words(&division.general), ["allmänt", "## E\nrest"]);
    }
}
