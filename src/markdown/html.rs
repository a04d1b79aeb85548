//! Markdown as HTML.

use super::anchor;
use super::footnotes::Footnotes;
use super::plainly;
use super::reading::{Reading, slice};
use super::target::{Target, target};
use crate::model::text::Markdown;
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Tag, TagEnd};
use pulldown_cmark_escape::{escape_href, escape_html, escape_html_body_text};
use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::Range;

/// How deep quotations, lists and emphasis may lie in each other; what lies deeper is shown at this depth, so that
/// no browser has to draw a hundred thousand boxes.
const DEEPEST: usize = 40;

/// Where links and pictures of a page lead.
pub trait Resolve {
    /// The address for a link within the site: a relative file path, a root address or `#fragment`, as typed.
    /// `None`: nothing is there; the words stand without a link.
    fn link(&self, address: &str) -> Option<String>;

    /// A picture beside the document, by its file path as typed. `None`: nothing is there; its words stand instead.
    fn picture(&self, address: &str) -> Option<Picture>;
}

/// A picture as a page refers to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its address from the page.
    pub address: String,
    /// Width and height in pixels, where known, so that the page does not jump when it arrives.
    pub size: Option<(u32, u32)>,
    /// Its addresses in other widths and how wide it is shown, as HTML writes both; `None`: it has one size.
    pub choices: Option<Choices>,
}

/// What a browser chooses a picture from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choices {
    /// `a.480.webp 480w, a.800.webp 800w`
    pub addresses: String,
    /// How wide it is shown.
    pub sizes: &'static str,
}

/// How a text is set into its page.
pub struct Appearance<'page> {
    /// The level of the text's highest headings, 2 to 6; deeper ones follow without a gap.
    pub heading_level: u8,
    /// Stands before every id, so that ids are unique on the page: `not-polisnarvaro-`. May be empty for one text of a page.
    pub id_prefix: &'page str,
    /// Ids that other things on the page have; a heading that asks for one of them gets a number after it.
    pub taken: &'page [&'page str],
    /// Words that are not the writer's.
    pub words: InterfaceWords<'page>,
}

/// Words of the interface that texts need.
#[derive(Clone, Copy)]
pub struct InterfaceWords<'page> {
    /// "Tabell"
    pub table: &'page str,
    /// "Fotnoter"
    pub footnotes: &'page str,
    /// "Fotnot"
    pub footnote: &'page str,
    /// "Tillbaka till texten"
    pub back_to_text: &'page str,
}

/// The HTML of the parts that `markdown` means; empty where it has none.
pub fn to_html(
    text: &str,
    markdown: &Markdown,
    appearance: &Appearance<'_>,
    resolve: &dyn Resolve,
) -> String {
    plain_html(text, markdown).unwrap_or_else(|| by_parser(text, markdown, appearance, resolve))
}

/// As [`to_html`], of parts that are written so plainly that they look the same on every page; `None`: they are not.
///
/// Definitions elsewhere in the body change nothing: no reference to one is plain.
pub fn plain_html(text: &str, markdown: &Markdown) -> Option<String> {
    markdown.parts.iter().map(|part| plainly::paragraphs(slice(text, *part))).collect()
}

/// As [`to_html`], of a text that is written in any way.
pub(super) fn by_parser(
    text: &str,
    markdown: &Markdown,
    appearance: &Appearance<'_>,
    resolve: &dyn Resolve,
) -> String {
    let reading = Reading::of(text, markdown);
    let length: usize = markdown.parts.iter().map(|part| part.end.saturating_sub(part.start)).sum();
    let mut writer = Writer {
        anchors: anchor::of_reading(&reading, appearance.id_prefix, appearance.taken),
        reading: &reading,
        appearance,
        resolve,
        html: String::with_capacity((length + length / 4).min(1 << 16)),
        closing: Vec::new(),
        levels: Vec::new(),
        footnotes: Footnotes::default(),
    };
    for block in &reading.blocks {
        writer.write(block.clone());
    }
    super::footnotes::write(&mut writer);
    writer.html
}

/// Writes events as HTML.
pub(super) struct Writer<'page> {
    pub(super) reading: &'page Reading<'page>,
    pub(super) appearance: &'page Appearance<'page>,
    pub(super) html: String,
    pub(super) footnotes: Footnotes,
    resolve: &'page dyn Resolve,
    anchors: BTreeMap<usize, String>,
    /// What closes each open element; empty for one that is not shown.
    closing: Vec<&'static str>,
    /// Levels of the headings around, as typed.
    levels: Vec<u8>,
}

impl Writer<'_> {
    /// Writes a range of events. Elements that are read ahead (tables, pictures, links) are stepped over.
    pub(super) fn write(&mut self, events: Range<usize>) {
        let reading = self.reading;
        let mut index = events.start;
        while index < events.end {
            let Some(event) = reading.event(index) else { return };
            let after = reading.after(index);
            match event {
                Event::Start(Tag::FootnoteDefinition(_)) => index = after,
                Event::Start(Tag::Table(alignments)) => {
                    super::table::write(self, alignments, index + 1..after - 1);
                    index = after;
                }
                Event::Start(Tag::Image { dest_url, .. }) => {
                    self.picture(dest_url, index, after);
                    index = after;
                }
                Event::Start(Tag::Heading { .. }) if self.is_empty(index) => index = after,
                Event::Start(Tag::Paragraph) if self.is_figure(index) => {
                    self.figure(index + 1);
                    index = after;
                }
                Event::Start(tag) => {
                    self.start(tag, index, after);
                    index += 1;
                }
                Event::End(end) => {
                    self.end(*end);
                    index += 1;
                }
                _ => {
                    self.leaf(event);
                    index += 1;
                }
            }
        }
    }

    fn start(&mut self, tag: &Tag<'_>, index: usize, after: usize) {
        let is_deep = self.closing.len() >= DEEPEST;
        let closing = match tag {
            Tag::Paragraph => self.open("<p>", "</p>\n"),
            Tag::Heading { level, .. } => self.heading(*level as u8, index),
            Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => {
                self.open("<pre><code>", "</code></pre>\n")
            }
            Tag::HtmlBlock => self.open("<p>", "</p>\n"),
            Tag::Item if self.closing.last().is_some_and(|list| list.is_empty()) => "",
            Tag::Item => self.open("<li>", "</li>\n"),
            Tag::BlockQuote(_) if !is_deep => self.open("<blockquote>\n", "</blockquote>\n"),
            Tag::List(None) if !is_deep => self.open("<ul>\n", "</ul>\n"),
            Tag::List(Some(1)) if !is_deep => self.open("<ol>\n", "</ol>\n"),
            Tag::List(Some(first)) if !is_deep => {
                self.html.push_str(&format!("<ol start=\"{first}\">\n"));
                "</ol>\n"
            }
            Tag::Emphasis if !is_deep => self.open("<em>", "</em>"),
            Tag::Strong if !is_deep => self.open("<strong>", "</strong>"),
            Tag::Strikethrough if !is_deep => self.open("<del>", "</del>"),
            Tag::Link { link_type, dest_url, title, .. } => {
                let has_words = !self.reading.words(index..after).trim().is_empty()
                    || matches!(self.reading.event(index + 1), Some(Event::Start(Tag::Image { .. })));
                let closing = self.link(*link_type, dest_url, title);
                if !has_words && !closing.is_empty() {
                    let address = if *link_type == LinkType::Email {
                        format!("mailto:{dest_url}")
                    } else {
                        dest_url.to_string()
                    };
                    self.text(address.trim());
                }
                closing
            }
            _ => "",
        };
        self.closing.push(closing);
    }

    fn open(&mut self, opening: &str, closing: &'static str) -> &'static str {
        self.html.push_str(opening);
        closing
    }

    fn end(&mut self, end: TagEnd) {
        let closing = self.closing.pop().unwrap_or("");
        if end == TagEnd::HtmlBlock {
            self.html.truncate(self.html.trim_end_matches('\n').len());
        }
        self.html.push_str(closing);
    }

    fn leaf(&mut self, event: &Event<'_>) {
        match event {
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(text),
            Event::Code(text) => {
                self.html.push_str("<code>");
                self.text(text);
                self.html.push_str("</code>");
            }
            Event::FootnoteReference(label) => super::footnotes::reference(self, label),
            Event::SoftBreak => self.html.push('\n'),
            Event::HardBreak => self.html.push_str("<br>\n"),
            Event::Rule => self.html.push_str("<hr>\n"),
            _ => {}
        }
    }

    /// Writes words, escaped.
    pub(super) fn text(&mut self, text: &str) {
        // Writing into a string cannot fail.
        let _ = escape_html_body_text(&mut self.html, text);
    }

    /// Writes the value of an attribute, escaped, with its quotes.
    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        self.html.push(' ');
        self.html.push_str(name);
        self.html.push_str("=\"");
        let _ = escape_html(&mut self.html, value);
        self.html.push('"');
    }

    fn address(&mut self, name: &str, address: &str) {
        self.html.push(' ');
        self.html.push_str(name);
        self.html.push_str("=\"");
        let _ = escape_href(&mut self.html, address);
        self.html.push('"');
    }

    /// Levels follow the outline, not the number of marks: `#` then `###` are two levels that follow each other.
    fn heading(&mut self, level: u8, index: usize) -> &'static str {
        while self.levels.last().is_some_and(|above| *above >= level) {
            self.levels.pop();
        }
        let depth = u8::try_from(self.levels.len()).unwrap_or(u8::MAX);
        self.levels.push(level);
        let level = self.appearance.heading_level.saturating_add(depth).clamp(2, 6);
        self.html.push_str(&format!("<h{level}"));
        if let Some(anchor) = self.anchors.get(&index).cloned() {
            self.attribute("id", &anchor);
        }
        self.html.push('>');
        match level {
            2 => "</h2>\n",
            3 => "</h3>\n",
            4 => "</h4>\n",
            5 => "</h5>\n",
            _ => "</h6>\n",
        }
    }

    fn link(&mut self, link_type: LinkType, address: &str, title: &str) -> &'static str {
        let address =
            if link_type == LinkType::Email { format!("mailto:{address}") } else { address.to_owned() };
        let Some(href) = self.href(&address) else { return "" };
        self.html.push_str("<a");
        self.address("href", &href);
        if !title.is_empty() {
            self.attribute("title", title);
        }
        self.html.push('>');
        "</a>"
    }

    fn href(&self, address: &str) -> Option<String> {
        match target(address) {
            Target::Web | Target::Contact => Some(address.trim().to_owned()),
            Target::Fragment(fragment) if self.is_own_heading(fragment) => {
                Some(format!("#{}{fragment}", self.appearance.id_prefix))
            }
            Target::Root { .. } | Target::File { .. } | Target::Fragment(_) => {
                self.resolve.link(address.trim())
            }
            Target::Empty | Target::Refused => None,
        }
    }

    fn is_own_heading(&self, fragment: &str) -> bool {
        let wanted = format!("{}{fragment}", self.appearance.id_prefix);
        self.anchors.values().any(|anchor| *anchor == wanted)
    }

    fn picture(&mut self, address: &str, index: usize, after: usize) {
        let alternative = self.reading.words(index..after);
        let picture = match target(address) {
            Target::File { path, .. } => self.resolve.picture(path),
            _ => None,
        };
        let Some(picture) = picture else {
            self.text(alternative.trim());
            return;
        };
        self.html.push_str("<img");
        self.address("src", &picture.address);
        if let Some(Choices { addresses, sizes }) = &picture.choices {
            self.attribute("srcset", addresses);
            self.attribute("sizes", sizes);
        }
        self.attribute("alt", alternative.trim());
        if let Some((width, height)) = picture.size {
            self.html.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
        }
        self.html.push_str(" loading=\"lazy\" decoding=\"async\">");
    }

    /// Whether a heading shows nothing: readers would stumble over it.
    fn is_empty(&self, heading: usize) -> bool {
        !self.anchors.contains_key(&heading)
    }

    /// Whether a paragraph is nothing but a picture with a title: then the title is its caption.
    fn is_figure(&self, paragraph: usize) -> bool {
        let picture = paragraph + 1;
        matches!(self.reading.event(picture), Some(Event::Start(Tag::Image { title, .. })) if !title.is_empty())
            && self.reading.after(picture) + 1 == self.reading.after(paragraph)
    }

    fn figure(&mut self, picture: usize) {
        let reading = self.reading;
        let Some(Event::Start(Tag::Image { dest_url, title, .. })) = reading.event(picture) else { return };
        self.html.push_str("<figure>\n");
        self.picture(dest_url, picture, reading.after(picture));
        self.html.push_str("\n<figcaption>");
        self.text(title);
        self.html.push_str("</figcaption>\n</figure>\n");
    }
}
