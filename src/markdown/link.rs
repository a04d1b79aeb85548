//! What a body refers to, with its places: links, pictures, and what is not shown as it was meant.

use super::reading::{options, slice};
use super::silent;
use super::slip::Slips;
use super::typed;
use super::typed_ids;
use super::unread_link::unread_links;
use crate::source::ByteRange;
use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Parser, Tag, TagEnd};
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::ops::Range;

/// Something that a body refers to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

impl Found {
    /// Something that is its own address and its own words.
    pub(super) fn plain(kind: FoundKind, target: &str, whole: ByteRange) -> Self {
        Self { kind, target: target.to_owned(), words: String::new(), range: whole, whole }
    }
}

/// What is found in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
    /// `https://…` or `www.…` in running text, which is no link.
    BareAddress,
    /// A line of dashes and bars that makes no table.
    NoTable,
    /// A heading without words, which is not shown.
    EmptyHeading,
    /// `##Words`, which is no heading; the target is the line as it was meant.
    NoHeading,
    /// `## Words {id}`, which gives no id; the target is what was meant.
    HeadingBraces,
    /// A block of code that nothing ends.
    OpenFence,
    /// A cell in a table that no column is for.
    ExtraCell,
    /// A footnote that nothing refers to.
    FootnoteUnused,
    /// A second footnote of one mark.
    FootnoteTwice,
    /// `[words] (address)`, which is no link; the target is what was meant.
    SpaceInLink,
    /// Words and an address that are typed so that they are no link or picture; the target is what was meant.
    UnreadLink,
    /// Rows of a table without the line of dashes; the target is that line.
    NoTableLine,
    /// Front matter in the middle of a text.
    KeysInText,
    /// The id of a heading, typed at an earlier one too; the target is the id.
    IdTwice,
}

/// What a body refers to, in the order of its places, then the slips in it, in theirs. The body is read once.
pub fn mentions(text: &str, body: ByteRange) -> Vec<Found> {
    let part = slice(text, body);
    // Without any of these nothing can be found.
    let marks = ['[', '<', '#', '＃', '|', '`', '~', '{'];
    let has_mark = part.contains(marks) || part.contains("\n---");
    if !has_mark && !part.contains("://") && !part.contains("www.") {
        return Vec::new();
    }
    let mut found = match silent::look(text, body) {
        Some(silent::Found { links, others }) => mentions_in(text, &others, links),
        None => mentions_in(text, &[body], Vec::new()),
    };
    found.extend(typed_ids::twice(text, body));
    found
}

/// What some blocks of a body refer to, with what is `seen` of others; what blocks take from each other is not known here.
pub(super) fn mentions_in(text: &str, blocks: &[ByteRange], seen: Vec<Found>) -> Vec<Found> {
    let mut slips = Slips::new(text);
    let mut finder = Finder { found: seen, ..Finder::new(text) };
    for block in blocks {
        read(text, *block, &mut finder, &mut slips);
    }
    let mut found = finder.found;
    found.sort_by_key(|one| (one.whole, one.kind));
    found.dedup();
    found.extend(slips.end());
    found
}

fn read(text: &str, block: ByteRange, finder: &mut Finder<'_>, slips: &mut Slips<'_>) {
    let broken: RefCell<Vec<Found>> = RefCell::new(Vec::new());
    let remember = |link: BrokenLink<'_>| -> Option<(CowStr<'_>, CowStr<'_>)> {
        if link.link_type == LinkType::Reference {
            let whole = shifted(link.span, block);
            let range = inner(text, whole, &link.reference);
            let label = Found::plain(FoundKind::UndefinedLabel, &link.reference, whole);
            broken.borrow_mut().push(Found { range, ..label });
        }
        None
    };
    let mut events = Parser::new_with_broken_link_callback(slice(text, block), options(), Some(remember))
        .into_offset_iter();
    while let Some((event, range)) = events.next() {
        let definition = match &event {
            Event::Start(Tag::Link { id, .. } | Tag::Image { id, .. }) => {
                events.reference_definitions().get(id).map(|one| shifted(one.span.clone(), block))
            }
            _ => None,
        };
        let range = shifted(range, block);
        slips.take(&event, range);
        finder.take(&event, range, definition);
    }
    finder.end_run();
    finder.found.extend(broken.take());
}

/// Looks at one event after the other.
struct Finder<'text> {
    text: &'text str,
    found: Vec<Found>,
    /// Words of the links and pictures that are open.
    words: String,
    /// Links and pictures that are open, each with where its words begin.
    open: Vec<(Found, usize)>,
    /// The block of HTML that is open.
    html: Option<ByteRange>,
    /// Whether the heading that is open has shown anything.
    heading: Option<bool>,
    in_code: bool,
    /// Text that hangs together, outside code and links. The parser gives it in several pieces.
    run: Option<ByteRange>,
}

impl<'text> Finder<'text> {
    fn new(text: &'text str) -> Self {
        let (found, words, open) = (Vec::new(), String::new(), Vec::new());
        Self { text, found, words, open, html: None, heading: None, in_code: false, run: None }
    }

    fn take(&mut self, event: &Event<'_>, whole: ByteRange, definition: Option<ByteRange>) {
        if let (Event::Text(_), true) = (event, self.open.is_empty() && !self.in_code) {
            self.extend_run(whole);
        } else {
            self.end_run();
        }
        match event {
            Event::Text(_) | Event::Code(_) | Event::InlineHtml(_) | Event::Start(Tag::Image { .. }) => {
                self.heading = self.heading.map(|_| true);
            }
            _ => {}
        }
        match event {
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                self.begin(FoundKind::Link, *link_type, dest_url, whole, definition);
            }
            Event::Start(Tag::Image { link_type, dest_url, .. }) => {
                self.begin(FoundKind::Picture, *link_type, dest_url, whole, definition);
            }
            Event::End(TagEnd::Link | TagEnd::Image) => self.end(),
            Event::Start(Tag::HtmlBlock) => self.html = Some(whole),
            Event::End(TagEnd::HtmlBlock) => {
                if let Some(whole) = self.html.take() {
                    self.raw_html(whole);
                }
            }
            Event::InlineHtml(_) => self.raw_html(whole),
            Event::Start(Tag::CodeBlock(_)) => self.in_code = true,
            Event::End(TagEnd::CodeBlock) => self.in_code = false,
            Event::Start(Tag::Heading { .. }) => self.heading = Some(false),
            Event::End(TagEnd::Heading(_)) => self.end_heading(whole),
            Event::Start(Tag::Paragraph) => self.found.extend(typed::no_table(self.text, whole)),
            Event::Text(letters) | Event::Code(letters) if !self.open.is_empty() => {
                self.words.push_str(letters)
            }
            Event::SoftBreak | Event::HardBreak if !self.open.is_empty() => self.words.push(' '),
            _ => {}
        }
    }

    fn end_heading(&mut self, whole: ByteRange) {
        if self.heading.take() == Some(false) {
            let mark = slice(self.text, whole).trim_end();
            let whole = ByteRange { start: whole.start, end: whole.start + mark.len() };
            self.found.push(Found::plain(FoundKind::EmptyHeading, mark, whole));
        }
    }

    fn begin(
        &mut self,
        kind: FoundKind,
        link_type: LinkType,
        address: &str,
        whole: ByteRange,
        definition: Option<ByteRange>,
    ) {
        let target =
            if link_type == LinkType::Email { format!("mailto:{address}") } else { address.to_owned() };
        let range = inner(self.text, definition.unwrap_or(whole), address);
        self.open.push((Found { kind, target, words: String::new(), range, whole }, self.words.len()));
    }

    fn end(&mut self) {
        if let Some((mut one, from)) = self.open.pop() {
            one.words = self.words.get(from..).unwrap_or("").trim().to_owned();
            self.found.push(one);
        }
        if self.open.is_empty() {
            self.words.clear();
        }
    }

    fn raw_html(&mut self, whole: ByteRange) {
        let html = slice(self.text, whole).trim_end();
        let range = ByteRange { start: whole.start, end: whole.start + html.len() };
        self.found.push(Found { range, ..Found::plain(FoundKind::RawHtml, html, whole) });
    }

    fn extend_run(&mut self, piece: ByteRange) {
        match &mut self.run {
            Some(run) if run.end == piece.start => run.end = piece.end,
            _ => {
                self.end_run();
                self.run = Some(piece);
            }
        }
    }

    fn end_run(&mut self) {
        if let Some(run) = self.run.take() {
            // Words without a bracket, as nearly all are, are not looked through for what brackets make.
            if !slice(self.text, run).as_bytes().iter().any(|byte| matches!(byte, b'[' | b']')) {
                self.found.extend(typed::bare_addresses(self.text, run));
                return;
            }
            self.found.extend(typed::footnote_marks(self.text, run));
            let unread = unread_links(self.text, run);
            let is_in_none = |found: &Found| {
                !unread
                    .iter()
                    .any(|link| link.whole.start <= found.whole.start && found.whole.end <= link.whole.end)
            };
            self.found.extend(typed::bare_addresses(self.text, run).into_iter().filter(is_in_none));
            self.found.extend(unread);
        }
    }
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

fn shifted(range: Range<usize>, body: ByteRange) -> ByteRange {
    ByteRange { start: range.start + body.start, end: range.end + body.start }
}

#[cfg(test)]
mod tests {
    use super::{FoundKind, mentions};
    use crate::source::ByteRange;

    fn found(text: &str) -> Vec<(FoundKind, String, String, String)> {
        let body = ByteRange { start: 0, end: text.len() };
        mentions(text, body)
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
            found("Ett <b>ord</b> [x][saknas] not[^2] `[^3]` [LPO].\n\n<div>\nx\n</div>\n\n    [^4]\n"),
            [
                row(FoundKind::RawHtml, "<b>", "", "<b>"),
                row(FoundKind::RawHtml, "</b>", "", "</b>"),
                row(FoundKind::UndefinedLabel, "saknas", "", "saknas"),
                row(FoundKind::UndefinedFootnote, "2", "", "[^2]"),
                row(FoundKind::RawHtml, "<div>\nx\n</div>", "", "<div>\nx\n</div>"),
            ]
        );
    }

    #[test]
    fn what_was_typed_as_something_else_is_found() {
        assert_eq!(
            found(
                "## \n\nSe https://boras.se/a_b, (www.mark.se) och [här](https://x.se) `https://y.se` hej@www.se.\n\n\
                 | a | b |\n|---|\n| c | d |\n\n| a | b |\n|---|---|\n| c | d |\n"
            ),
            [
                row(FoundKind::EmptyHeading, "##", "", "##"),
                row(FoundKind::BareAddress, "https://boras.se/a_b", "", "https://boras.se/a_b"),
                row(FoundKind::BareAddress, "www.mark.se", "", "www.mark.se"),
                row(FoundKind::Link, "https://x.se", "här", "https://x.se"),
                row(FoundKind::NoTable, "|---|", "", "|---|"),
            ]
        );
    }
}
