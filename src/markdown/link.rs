//! What a body refers to, with its places: links, pictures, and what cannot be shown as it was meant.

use super::reading::{options, slice};
use crate::source::ByteRange;
use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Parser, Tag, TagEnd};
use std::cell::RefCell;

/// Something that a body refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub kind: FoundKind,
    /// Where it leads, with character references resolved; for raw HTML its own text.
    pub target: String,
    /// The words of a link, or what a picture shows.
    pub words: String,
    /// Where the address stands, else the whole of it.
    pub range: ByteRange,
    /// The whole of it, words included.
    pub whole: ByteRange,
}

/// What is found in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FoundKind {
    /// `[words](address)`, or `<address>`.
    Link,
    /// `![what it shows](file)`.
    Picture,
    /// A tag or comment of HTML, which is shown as text.
    RawHtml,
    /// `[words][label]` where nothing says what the label is.
    UndefinedLabel,
    /// `[^mark]` without a footnote.
    UndefinedFootnote,
}

/// Everything that a body refers to, in the order of its places.
pub fn links(text: &str, body: ByteRange) -> Vec<Found> {
    let part = slice(text, body);
    // Without either of these nothing can be found, and most bodies have neither.
    if !part.contains(['[', '<']) {
        return Vec::new();
    }
    let broken: RefCell<Vec<Found>> = RefCell::new(Vec::new());
    let remember = |link: BrokenLink<'_>| -> Option<(CowStr<'_>, CowStr<'_>)> {
        if link.link_type == LinkType::Reference {
            broken.borrow_mut().push(undefined_label(text, body, link));
        }
        None
    };
    let mut events =
        Parser::new_with_broken_link_callback(part, options(), Some(remember)).into_offset_iter();
    let mut found = Vec::new();
    let mut words = String::new();
    let mut open: Vec<(Found, usize)> = Vec::new();
    let mut html: Option<ByteRange> = None;
    while let Some((event, range)) = events.next() {
        let whole = shifted(range, body);
        let is_picture = matches!(event, Event::Start(Tag::Image { .. }));
        let kind = if is_picture { FoundKind::Picture } else { FoundKind::Link };
        match event {
            Event::Start(
                Tag::Link { link_type, dest_url, id, .. } | Tag::Image { link_type, dest_url, id, .. },
            ) => {
                let definition = events.reference_definitions().get(&id);
                let definition = definition.map(|one| shifted(one.span.clone(), body));
                open.push((begin(text, kind, link_type, &dest_url, whole, definition), words.len()));
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if let Some((mut one, from)) = open.pop() {
                    one.words = words.get(from..).unwrap_or("").trim().to_owned();
                    found.push(one);
                }
                if open.is_empty() {
                    words.clear();
                }
            }
            Event::Start(Tag::HtmlBlock) => html = Some(whole),
            Event::End(TagEnd::HtmlBlock) => {
                if let Some(whole) = html.take() {
                    found.push(raw_html(text, whole));
                }
            }
            Event::InlineHtml(_) => found.push(raw_html(text, whole)),
            Event::Text(letters) | Event::Code(letters) if !open.is_empty() => words.push_str(&letters),
            Event::SoftBreak | Event::HardBreak if !open.is_empty() => words.push(' '),
            _ => {}
        }
    }
    found.extend(broken.take());
    if part.contains("[^") {
        found.extend(undefined_footnotes(text, body));
    }
    found.sort_by_key(|one| (one.whole, one.kind));
    found.dedup();
    found
}

fn undefined_label(text: &str, body: ByteRange, link: BrokenLink<'_>) -> Found {
    let whole = shifted(link.span, body);
    Found {
        kind: FoundKind::UndefinedLabel,
        target: link.reference.to_string(),
        words: String::new(),
        range: inner(text, whole, &link.reference),
        whole,
    }
}

fn begin(
    text: &str,
    kind: FoundKind,
    link_type: LinkType,
    address: &str,
    whole: ByteRange,
    definition: Option<ByteRange>,
) -> Found {
    let target = if link_type == LinkType::Email { format!("mailto:{address}") } else { address.to_owned() };
    let range = inner(text, definition.unwrap_or(whole), address);
    Found { kind, target, words: String::new(), range, whole }
}

fn raw_html(text: &str, whole: ByteRange) -> Found {
    let target = slice(text, whole).trim_end().to_owned();
    let range = ByteRange { start: whole.start, end: whole.start + target.len() };
    Found { kind: FoundKind::RawHtml, target, words: String::new(), range, whole }
}

/// Where `needle` stands last in a range: an address stands after the words of its link.
fn inner(text: &str, whole: ByteRange, needle: &str) -> ByteRange {
    match slice(text, whole).rfind(needle) {
        Some(start) if !needle.is_empty() => {
            ByteRange { start: whole.start + start, end: whole.start + start + needle.len() }
        }
        _ => whole,
    }
}

fn shifted(range: std::ops::Range<usize>, body: ByteRange) -> ByteRange {
    ByteRange { start: range.start + body.start, end: range.end + body.start }
}

/// Marks of footnotes that are shown as typed because no footnote has that name. The parser gives them as
/// several pieces of text, so the text is looked at between code and links.
fn undefined_footnotes(text: &str, body: ByteRange) -> Vec<Found> {
    let mut found = Vec::new();
    let mut run: Option<ByteRange> = None;
    for (event, range) in Parser::new_ext(slice(text, body), options()).into_offset_iter() {
        let range = shifted(range, body);
        match (&event, run) {
            (Event::Text(_), Some(before)) if before.end == range.start => {
                run = Some(ByteRange { start: before.start, end: range.end });
            }
            _ => {
                found.extend(run.take().into_iter().flat_map(|run| marks(text, run)));
                run = matches!(event, Event::Text(_)).then_some(range);
            }
        }
    }
    found.extend(run.into_iter().flat_map(|run| marks(text, run)));
    found
}

fn marks(text: &str, run: ByteRange) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = run.start;
    while let Some(start) = text.get(at..run.end).and_then(|rest| rest.find("[^")).map(|start| at + start) {
        let name = text.get(start + 2..run.end).unwrap_or("");
        let length = name.find([']', '[', ' ', '\n']).unwrap_or(name.len());
        at = start + 2 + length;
        let is_escaped = text.get(..start).is_some_and(|before| before.ends_with('\\'));
        if length > 0 && name.get(length..).is_some_and(|rest| rest.starts_with(']')) && !is_escaped {
            let whole = ByteRange { start, end: at + 1 };
            let target = name.get(..length).unwrap_or("").to_owned();
            found.push(Found {
                kind: FoundKind::UndefinedFootnote,
                target,
                words: String::new(),
                range: whole,
                whole,
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{FoundKind, links};
    use crate::source::ByteRange;

    fn found(text: &str) -> Vec<(FoundKind, String, String, String)> {
        let body = ByteRange { start: 0, end: text.len() };
        links(text, body)
            .into_iter()
            .map(|one| {
                let place = text.get(one.range.start..one.range.end).unwrap_or("").to_owned();
                (one.kind, one.target, one.words, place)
            })
            .collect()
    }

    fn row(kind: FoundKind, target: &str, words: &str, place: &str) -> (FoundKind, String, String, String) {
        (kind, target.to_owned(), words.to_owned(), place.to_owned())
    }

    #[test]
    fn links_and_pictures_have_places() {
        assert_eq!(
            found(
                "Se [a *b*](a.md) och ![Karta över å](karta.png \"Titel\") och [c][ref] <a@b.se>.\n\n[ref]: /boras/#est\n"
            ),
            [
                row(FoundKind::Link, "a.md", "a b", "a.md"),
                row(FoundKind::Picture, "karta.png", "Karta över å", "karta.png"),
                row(FoundKind::Link, "/boras/#est", "c", "/boras/#est"),
                row(FoundKind::Link, "mailto:a@b.se", "a@b.se", "a@b.se"),
            ]
        );
    }

    #[test]
    fn what_cannot_be_shown_as_meant_is_found() {
        assert_eq!(
            found("Ett <b>ord</b> [x][saknas] not[^2] `[^3]` [LPO].\n\n<div>\nx\n</div>\n"),
            [
                row(FoundKind::RawHtml, "<b>", "", "<b>"),
                row(FoundKind::RawHtml, "</b>", "", "</b>"),
                row(FoundKind::UndefinedLabel, "saknas", "", "saknas"),
                row(FoundKind::UndefinedFootnote, "2", "", "[^2]"),
                row(FoundKind::RawHtml, "<div>\nx\n</div>", "", "<div>\nx\n</div>"),
            ]
        );
    }
}
