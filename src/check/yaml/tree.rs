//! A YAML document with the place of every node.
//!
//! Built only when a place is asked for or something is wrong: the right path reads a card straight.

use crate::source::ByteRange;
use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Span};

/// How deep lists and maps may lie in each other, in any style (FORMAT part C).
pub(super) const DEEPEST: usize = 32;

/// A node's number in its tree, in the order of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct NodeId(pub(super) usize);

/// A value.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) id: NodeId,
    /// In bytes of the whole source; without trailing blank space.
    pub(super) range: ByteRange,
    pub(super) kind: Kind,
}

/// What a value is.
#[derive(Clone, Debug)]
#[allow(dead_code)] // the styles choose between sentences, which are yet to come
pub(super) enum Kind {
    /// A scalar as it was typed. `cut`: the byte of a `#` that ends it on its line.
    Scalar { text: String, style: Style, cut: Option<usize> },
    /// Nothing stands where a value is due.
    Empty,
    /// `[…]` or lines with `-`.
    List { items: Vec<Node>, style: Style },
    /// `{…}` or lines with `key:`.
    Map { entries: Vec<Entry>, style: Style },
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// A scalar without quotes.
    Plain,
    /// A scalar in quotes.
    Quoted,
    /// A scalar after `>` or `|`; a list or map on lines of its own.
    Block,
    /// A list or map in brackets.
    Flow,
}

/// A key and its value.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) key_range: ByteRange,
    pub(super) value: Node,
}

/// Why a text is no tree.
#[derive(Clone, Debug)]
pub(super) enum Unbuilt {
    /// The parser refused it here.
    Parser { at: usize, reason: String },
    /// A key that is no word.
    Key(ByteRange),
    /// An anchor, an alias or a tag.
    Reference(ByteRange),
    /// Deeper than [`DEEPEST`].
    Deep(ByteRange),
}

/// Builds the tree of `text`, the part of a source that begins at byte `offset`.
pub(super) fn build(text: &str, offset: usize) -> Result<Node, Unbuilt> {
    Builder::new(text, offset).run()
}

struct Builder<'t> {
    text: &'t str,
    offset: usize,
    lines: Vec<usize>,
    open: Vec<Open>,
    root: Option<Node>,
    next: usize,
}

/// A list or map that is not closed yet.
struct Open {
    id: NodeId,
    start: usize,
    end: usize,
    style: Style,
    content: Content,
}

enum Content {
    List(Vec<Node>),
    Map { entries: Vec<Entry>, key: Option<(String, ByteRange)> },
}

impl<'t> Builder<'t> {
    fn new(text: &'t str, offset: usize) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(index, _)| index + 1);
        let lines = std::iter::once(0).chain(breaks).collect();
        Self { text, offset, lines, open: Vec::new(), root: None, next: 0 }
    }

    fn run(mut self) -> Result<Node, Unbuilt> {
        for event in Parser::new_from_str(self.text) {
            let (event, span) = event.map_err(|error| self.refused(&error))?;
            match event {
                Event::Scalar(text, style, anchor, tag) => {
                    if anchor != 0 || tag.is_some() {
                        return Err(Unbuilt::Reference(self.range(span)));
                    }
                    let (range, kind) = self.scalar(&text, style, span);
                    let id = self.number();
                    self.add(Node { id, range, kind })?;
                }
                Event::SequenceStart(anchor, tag) => {
                    let content = Content::List(Vec::new());
                    self.begin(span, anchor != 0 || tag.is_some(), content)?;
                }
                Event::MappingStart(anchor, tag) => {
                    let content = Content::Map { entries: Vec::new(), key: None };
                    self.begin(span, anchor != 0 || tag.is_some(), content)?;
                }
                Event::SequenceEnd | Event::MappingEnd => self.end(span)?,
                Event::Alias(_) => return Err(Unbuilt::Reference(self.range(span))),
                Event::DocumentEnd => break,
                Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) => {}
            }
        }
        let id = self.number();
        let nothing = ByteRange { start: self.offset, end: self.offset };
        Ok(self.root.unwrap_or(Node { id, range: nothing, kind: Kind::Empty }))
    }

    fn number(&mut self) -> NodeId {
        self.next += 1;
        NodeId(self.next)
    }

    fn scalar(&self, text: &str, style: ScalarStyle, span: Span) -> (ByteRange, Kind) {
        let range = self.range(span);
        let style = match style {
            ScalarStyle::Plain => Style::Plain,
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Style::Quoted,
            ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
        };
        let written = self.text.get(range.start - self.offset..range.end - self.offset).unwrap_or("");
        if style == Style::Plain && text == "~" && written != "~" {
            let here = ByteRange { start: range.start, end: range.start };
            return (here, Kind::Empty);
        }
        let cut = if style == Style::Plain { self.comment_after(range.end) } else { None };
        (range, Kind::Scalar { text: text.to_owned(), style, cut })
    }

    fn comment_after(&self, end: usize) -> Option<usize> {
        let rest = self.text.get(end - self.offset..)?;
        let blank = rest.find(|letter| letter != ' ' && letter != '\t')?;
        (blank > 0 && rest.get(blank..)?.starts_with('#')).then_some(end + blank)
    }

    fn begin(&mut self, span: Span, reference: bool, content: Content) -> Result<(), Unbuilt> {
        let range = self.range(span);
        if reference {
            return Err(Unbuilt::Reference(range));
        }
        if self.open.len() >= DEEPEST {
            return Err(Unbuilt::Deep(range));
        }
        let byte = self.text.as_bytes().get(range.start - self.offset);
        let style = if matches!(byte, Some(b'[' | b'{')) { Style::Flow } else { Style::Block };
        let id = self.number();
        self.open.push(Open { id, start: range.start, end: range.end, style, content });
        Ok(())
    }

    fn end(&mut self, span: Span) -> Result<(), Unbuilt> {
        let Some(open) = self.open.pop() else { return Ok(()) };
        let end = if open.style == Style::Flow { self.range(span).end } else { open.end };
        let range = ByteRange { start: open.start, end };
        let kind = match open.content {
            Content::List(items) => Kind::List { items, style: open.style },
            Content::Map { entries, .. } => Kind::Map { entries, style: open.style },
        };
        self.add(Node { id: open.id, range, kind })
    }

    fn add(&mut self, node: Node) -> Result<(), Unbuilt> {
        let Some(parent) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        parent.end = parent.end.max(node.range.end);
        match &mut parent.content {
            Content::List(items) => items.push(node),
            Content::Map { entries, key } => match key.take() {
                Some((key, key_range)) => entries.push(Entry { key, key_range, value: node }),
                None => match node.kind {
                    Kind::Scalar { text, .. } => *key = Some((text, node.range)),
                    Kind::Empty | Kind::List { .. } | Kind::Map { .. } => {
                        return Err(Unbuilt::Key(node.range));
                    }
                },
            },
        }
        Ok(())
    }

    fn refused(&self, error: &ScanError) -> Unbuilt {
        Unbuilt::Parser { at: self.byte(error.marker()), reason: error.info().to_owned() }
    }

    fn range(&self, span: Span) -> ByteRange {
        let start = self.byte(&span.start);
        let end = self.byte(&span.end).max(start);
        let written = self.text.get(start - self.offset..end - self.offset).unwrap_or("");
        ByteRange { start, end: start + written.trim_end().len() }
    }

    /// The parser counts columns in characters; line and column are right also after comments and wide letters.
    fn byte(&self, mark: &Marker) -> usize {
        let line_start = self.lines.get(mark.line().saturating_sub(1)).copied().unwrap_or(self.text.len());
        let line = self.text.get(line_start..).unwrap_or("");
        let in_line = line.char_indices().nth(mark.col()).map_or(line.len(), |(index, _)| index);
        self.offset + line_start + in_line
    }
}
