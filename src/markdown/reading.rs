//! One body, read once: its events with their places, and which of them are meant.

use crate::model::text::Markdown;
use crate::source::ByteRange;
use pulldown_cmark::{Event, Options, Parser, Tag};
use std::collections::BTreeMap;
use std::ops::Range;

/// What Markdown may hold here beside CommonMark. Smart punctuation is off: text is shown as typed.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_STRIKETHROUGH
}

/// The events of a body or of parts of it.
pub(super) struct Reading<'text> {
    /// Events with their places in the whole text.
    pub events: Vec<(Event<'text>, ByteRange)>,
    /// For each event that opens something, the place of the event that closes it; for others, its own.
    pub ends: Vec<usize>,
    /// The blocks that are meant, as ranges of events, without footnotes.
    pub blocks: Vec<Range<usize>>,
    /// Where the content of each footnote stands, as ranges of events.
    pub footnotes: BTreeMap<String, Range<usize>>,
}

impl<'text> Reading<'text> {
    /// Reads the parts of `markdown` that are meant, with definitions from all of its body.
    pub fn of(text: &'text str, markdown: &Markdown) -> Self {
        let body = slice(text, markdown.body());
        // Definitions of links and footnotes need these two characters. Without them each part stands alone, and a
        // body of eighty sections is not read eighty times.
        if body.contains("]:") {
            let mut reading = Self::new(parse(body, markdown.body().start));
            let events = &reading.events;
            let is_meant = |block: &Range<usize>| {
                events.get(block.start).is_some_and(|(_, range)| {
                    markdown.parts.iter().any(|part| part.start <= range.start && range.start < part.end)
                })
            };
            reading.blocks = reading.blocks.iter().filter(|block| is_meant(block)).cloned().collect();
            reading
        } else {
            let events =
                markdown.parts.iter().flat_map(|part| parse(slice(text, *part), part.start)).collect();
            Self::new(events)
        }
    }

    /// Reads a whole body.
    pub fn of_body(text: &'text str, body: ByteRange) -> Self {
        Self::new(parse(slice(text, body), body.start))
    }

    fn new(events: Vec<(Event<'text>, ByteRange)>) -> Self {
        let mut ends: Vec<usize> = (0..events.len()).collect();
        let mut open: Vec<usize> = Vec::new();
        let mut blocks = Vec::new();
        let mut footnotes = BTreeMap::new();
        for (index, (event, _)) in events.iter().enumerate() {
            match event {
                Event::Start(_) => open.push(index),
                Event::End(_) => {
                    let Some(start) = open.pop() else { continue };
                    if let Some(end) = ends.get_mut(start) {
                        *end = index;
                    }
                    if let Some((Event::Start(Tag::FootnoteDefinition(label)), _)) = events.get(start) {
                        footnotes.entry(label.to_string()).or_insert(start + 1..index);
                    } else if open.is_empty() {
                        blocks.push(start..index + 1);
                    }
                }
                _ if open.is_empty() => blocks.push(index..index + 1),
                _ => {}
            }
        }
        Self { events, ends, blocks, footnotes }
    }

    /// The event at an index.
    pub fn event(&self, index: usize) -> Option<&Event<'text>> {
        self.events.get(index).map(|(event, _)| event)
    }

    /// The index after the element that begins at `index`.
    pub fn after(&self, index: usize) -> usize {
        self.ends.get(index).copied().unwrap_or(index).max(index) + 1
    }

    /// Whether a range of events shows words or a picture.
    pub fn shows_anything(&self, events: Range<usize>) -> bool {
        self.events.get(events).unwrap_or_default().iter().any(|(event, _)| match event {
            Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) => !text.trim().is_empty(),
            Event::Start(Tag::Image { .. }) => true,
            _ => false,
        })
    }

    /// The words in a range of events, with pictures' alternatives, without footnote marks.
    pub fn words(&self, events: Range<usize>) -> String {
        let mut words = String::new();
        for (event, _) in self.events.get(events).unwrap_or_default() {
            match event {
                Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) => words.push_str(text),
                Event::SoftBreak | Event::HardBreak => words.push(' '),
                _ => {}
            }
        }
        words
    }
}

/// A part of a text; empty where the range does not lie on letters of it.
pub(super) fn slice(text: &str, range: ByteRange) -> &str {
    text.get(range.start..range.end).unwrap_or("")
}

fn parse(part: &str, offset: usize) -> Vec<(Event<'_>, ByteRange)> {
    Parser::new_ext(part, options())
        .into_offset_iter()
        .map(|(event, range)| (event, ByteRange { start: range.start + offset, end: range.end + offset }))
        .collect()
}
