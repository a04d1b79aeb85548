//! A YAML document with the place of every node.
//!
//! Built only when a place is asked for or something is wrong: the right path reads a card straight.

use super::mend::Mended;
use super::scan::looks_split;
use crate::source::ByteRange;
use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span};
use std::cell::Cell;
use std::collections::HashMap;

/// How deep lists and maps may lie in each other, in any style (FORMAT part C).
pub(super) const DEEPEST: usize = 32;

/// A node's number in its tree, in the order of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct NodeId(pub(super) usize);

/// A whole document.
#[derive(Clone, Debug)]
pub(super) struct Tree {
    pub(super) root: Node,
    /// Keys that no card can take; their entries are not in the tree.
    pub(super) odd_keys: Vec<OddKey>,
}

/// A key that no card can take.
#[derive(Clone, Debug)]
pub(super) enum OddKey {
    /// Given before in the same map.
    Repeated { key: String, first: ByteRange, second: ByteRange },
    /// A list, a map or nothing.
    NoWord(ByteRange),
}

/// A value.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) id: NodeId,
    /// In bytes of the whole source, as typed; without trailing blank space.
    pub(super) range: ByteRange,
    pub(super) kind: Kind,
}

/// What a value is.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// Text, number, date, word.
    Scalar(Scalar),
    /// Nothing stands where a value is due.
    Empty,
    /// `[…]` or lines with `-`.
    List { items: Vec<Node>, style: Style },
    /// `{…}` or lines with `key:`.
    Map { entries: Vec<Entry>, style: Style },
}

/// A scalar as it was typed.
#[derive(Clone, Debug)]
pub(super) struct Scalar {
    pub(super) text: String,
    pub(super) style: Style,
    /// The byte of a `#` that ends it on its line.
    pub(super) cut: Option<usize>,
    /// In a list in brackets: the items that are probably one sentence, cut by the comma before this one.
    pub(super) split: Option<Split>,
}

/// A sentence that became several items of a list.
#[derive(Clone, Copy, Debug)]
pub(super) struct Split {
    /// The item before the comma.
    pub(super) first: ByteRange,
    pub(super) whole: ByteRange,
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
    /// The parser refused it at this byte of the mended text.
    Parser { at: usize, reason: String },
    /// An anchor, an alias or a tag.
    Reference(ByteRange),
    /// Deeper than [`DEEPEST`].
    Deep(ByteRange),
}

/// Builds the tree of a text that lies in its source from byte `offset` on. Places are those that were typed.
pub(super) fn build(mended: &Mended, offset: usize) -> Result<Tree, Unbuilt> {
    Builder::new(mended, offset).run()
}

struct Builder<'t> {
    mended: &'t Mended,
    text: &'t str,
    offset: usize,
    lines: Vec<usize>,
    /// Line, column and byte of the last mark that was looked up.
    last_mark: Cell<(usize, usize, usize)>,
    open: Vec<Open>,
    root: Option<Node>,
    odd_keys: Vec<OddKey>,
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
    Map { entries: Vec<Entry>, key: Option<Key>, seen: HashMap<String, ByteRange> },
}

enum Key {
    Word(String, ByteRange),
    NoWord,
}

impl<'t> Builder<'t> {
    fn new(mended: &'t Mended, offset: usize) -> Self {
        let text = mended.text.as_str();
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(index, _)| index + 1);
        let lines = std::iter::once(0).chain(breaks).collect();
        Self {
            mended,
            text,
            offset,
            lines,
            last_mark: Cell::new((usize::MAX, 0, 0)),
            open: Vec::new(),
            root: None,
            odd_keys: Vec::new(),
            next: 0,
        }
    }

    fn run(mut self) -> Result<Tree, Unbuilt> {
        for event in Parser::new_from_str(self.text) {
            let (event, span) = event.map_err(|error| Unbuilt::Parser {
                at: self.byte(error.marker()),
                reason: error.info().to_owned(),
            })?;
            match event {
                Event::Scalar(text, style, anchor, tag) => {
                    if anchor != 0 || tag.is_some() {
                        return Err(self.reference(span));
                    }
                    let (range, kind) = self.scalar(&text, style, span);
                    let id = self.number();
                    self.add(Node { id, range, kind });
                }
                Event::SequenceStart(anchor, tag) => {
                    if anchor != 0 || tag.is_some() {
                        return Err(self.reference(span));
                    }
                    self.begin(span, Content::List(Vec::new()))?;
                }
                Event::MappingStart(anchor, tag) => {
                    if anchor != 0 || tag.is_some() {
                        return Err(self.reference(span));
                    }
                    self.begin(span, Content::Map { entries: Vec::new(), key: None, seen: HashMap::new() })?;
                }
                Event::SequenceEnd | Event::MappingEnd => self.end(span),
                Event::Alias(_) => return Err(self.reference(span)),
                Event::DocumentEnd => break,
                Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) => {}
            }
        }
        let id = self.number();
        let nothing = || {
            let here = ByteRange { start: self.offset, end: self.offset };
            Node { id, range: here, kind: Kind::Map { entries: Vec::new(), style: Style::Block } }
        };
        let root = self.root.filter(|root| !matches!(root.kind, Kind::Empty)).unwrap_or_else(nothing);
        Ok(Tree { root, odd_keys: self.odd_keys })
    }

    fn reference(&self, span: Span) -> Unbuilt {
        Unbuilt::Reference(self.typed(self.local(span)))
    }

    fn number(&mut self) -> NodeId {
        self.next += 1;
        NodeId(self.next)
    }

    fn scalar(&self, text: &str, style: ScalarStyle, span: Span) -> (ByteRange, Kind) {
        let local = self.local(span);
        let style = match style {
            ScalarStyle::Plain => Style::Plain,
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Style::Quoted,
            ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
        };
        let written = self.text.get(local.0..local.1).unwrap_or("");
        let is_nothing = style == Style::Plain && text == "~" && written != "~";
        if is_nothing || style == Style::Block && text.trim().is_empty() {
            return (self.typed((local.0, local.0)), Kind::Empty);
        }
        let cut = if style == Style::Plain { self.comment_after(local.1) } else { None };
        (self.typed(local), Kind::Scalar(Scalar { text: text.to_owned(), style, cut, split: None }))
    }

    fn comment_after(&self, end: usize) -> Option<usize> {
        let rest = self.text.get(end..)?;
        let blank = rest.find(|letter| letter != ' ' && letter != '\t')?;
        let there = blank > 0 && rest.get(blank..)?.starts_with('#');
        there.then(|| self.offset + self.mended.typed(end + blank))
    }

    fn begin(&mut self, span: Span, content: Content) -> Result<(), Unbuilt> {
        let local = self.local(span);
        let range = self.typed(local);
        if self.open.len() >= DEEPEST {
            return Err(Unbuilt::Deep(range));
        }
        let byte = self.text.as_bytes().get(local.0);
        let style = if matches!(byte, Some(b'[' | b'{')) { Style::Flow } else { Style::Block };
        let id = self.number();
        self.open.push(Open { id, start: range.start, end: range.end, style, content });
        Ok(())
    }

    fn end(&mut self, span: Span) {
        let Some(open) = self.open.pop() else { return };
        let end = if open.style == Style::Flow { self.typed(self.local(span)).end } else { open.end };
        let range = ByteRange { start: open.start, end: end.max(open.start) };
        let kind = match open.content {
            Content::List(mut items) => {
                if open.style == Style::Flow {
                    mark_splits(&mut items);
                }
                Kind::List { items, style: open.style }
            }
            Content::Map { entries, .. } => Kind::Map { entries, style: open.style },
        };
        self.add(Node { id: open.id, range, kind });
    }

    fn add(&mut self, node: Node) {
        let Some(parent) = self.open.last_mut() else {
            self.root.get_or_insert(node);
            return;
        };
        parent.end = parent.end.max(node.range.end);
        match &mut parent.content {
            Content::List(items) => items.push(node),
            Content::Map { entries, key, seen } => match key.take() {
                Some(Key::Word(key, key_range)) => match seen.get(&key) {
                    Some(first) => {
                        self.odd_keys.push(OddKey::Repeated { key, first: *first, second: key_range });
                    }
                    None => {
                        seen.insert(key.clone(), key_range);
                        entries.push(Entry { key, key_range, value: node });
                    }
                },
                Some(Key::NoWord) => {}
                None => match node.kind {
                    Kind::Scalar(scalar) => *key = Some(Key::Word(scalar.text, node.range)),
                    Kind::Empty | Kind::List { .. } | Kind::Map { .. } => {
                        self.odd_keys.push(OddKey::NoWord(node.range));
                        *key = Some(Key::NoWord);
                    }
                },
            },
        }
    }

    /// Where a span lies in the mended text, without trailing blank space.
    fn local(&self, span: Span) -> (usize, usize) {
        let start = self.byte(&span.start);
        let end = self.byte(&span.end).max(start);
        let written = self.text.get(start..end).unwrap_or("");
        (start, start + written.trim_end_matches([' ', '\t', '\n']).len())
    }

    fn typed(&self, local: (usize, usize)) -> ByteRange {
        let start = self.mended.typed(local.0);
        ByteRange { start: self.offset + start, end: self.offset + self.mended.typed(local.1).max(start) }
    }

    /// The parser counts columns in characters; line and column are right also after comments and wide letters.
    fn byte(&self, mark: &Marker) -> usize {
        let line = mark.line().saturating_sub(1);
        let line_start = self.lines.get(line).copied().unwrap_or(self.text.len());
        // Marks come nearly in order: a long line is walked once.
        let last = self.last_mark.get();
        let (column, from) = match last {
            (same, column, byte) if same == line && column <= mark.col() => (column, byte),
            _ => (0, line_start),
        };
        let rest = self.text.get(from..).unwrap_or("");
        let byte = from + rest.char_indices().nth(mark.col() - column).map_or(rest.len(), |(index, _)| index);
        self.last_mark.set((line, mark.col(), byte));
        byte
    }
}

fn mark_splits(items: &mut [Node]) {
    let plain = |item: &Node| match &item.kind {
        Kind::Scalar(scalar) if scalar.style == Style::Plain => Some((scalar.text.clone(), item.range)),
        _ => None,
    };
    let texts: Vec<_> = items.iter().map(plain).collect();
    let mut index = 1;
    while let (Some(before), Some(here)) = (texts.get(index - 1), texts.get(index)) {
        if let (Some((one, first)), Some((other, range))) = (before, here)
            && looks_split(one, other)
        {
            // What goes on in lower case belongs to the same sentence.
            let goes_on =
                |(text, _): &&(String, ByteRange)| text.chars().next().is_some_and(char::is_lowercase);
            let rest = texts.get(index..).unwrap_or_default().iter();
            let sentence: Vec<_> = rest.map_while(|text| text.as_ref().filter(goes_on)).collect();
            let last = sentence.last().map_or(range.end, |(_, range)| range.end);
            let whole = ByteRange { start: first.start, end: last };
            if let Some(Node { kind: Kind::Scalar(scalar), .. }) = items.get_mut(index) {
                scalar.split = Some(Split { first: *first, whole });
            }
            index += sentence.len().max(1);
        } else {
            index += 1;
        }
    }
}
