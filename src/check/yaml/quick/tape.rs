//! A document as a flat list of nodes that borrow its text.

use std::borrow::Cow;

/// The nodes of a document in the order of the text; a map's entries are a key and a value after each other.
#[derive(Debug)]
pub(super) struct Tape<'t> {
    nodes: Vec<Node<'t>>,
}

/// One value, or a key.
#[derive(Debug)]
pub(super) struct Node<'t> {
    pub(super) kind: Kind<'t>,
    /// Where the nodes after it and all that it holds begin.
    pub(super) next: usize,
}

/// What a node is.
#[derive(Debug)]
pub(super) enum Kind<'t> {
    /// A scalar without quotes, to which a parser may give a meaning of its own.
    Plain(&'t str),
    /// A text in quotes, or after `|` or `>`.
    Text(Cow<'t, str>),
    /// A list.
    List,
    /// A map.
    Map,
}

/// So many keys of one map are looked through for each further one.
const MANY: usize = 256;

impl<'t> Tape<'t> {
    /// An empty tape with room for a text: a key or value seldom takes fewer than these letters.
    pub(super) fn for_text(text: &str) -> Self {
        const LETTERS: usize = 12;
        Self { nodes: Vec::with_capacity(text.len() / LETTERS) }
    }

    /// The node at a place.
    pub(super) fn node(&self, at: usize) -> Option<&Node<'t>> {
        self.nodes.get(at)
    }

    /// Adds a scalar.
    pub(super) fn push(&mut self, kind: Kind<'t>) {
        let next = self.nodes.len() + 1;
        self.nodes.push(Node { kind, next });
    }

    /// Adds a list or map; what is added until [`Tape::close`] lies in it.
    pub(super) fn open(&mut self, kind: Kind<'t>) -> usize {
        self.push(kind);
        self.nodes.len() - 1
    }

    /// Closes a list or map.
    pub(super) fn close(&mut self, opened: usize) {
        let next = self.nodes.len();
        if let Some(node) = self.nodes.get_mut(opened) {
            node.next = next;
        }
    }

    /// Whether the map that was opened there has this key already, or so many that nobody wrote them by hand.
    pub(super) fn has_key(&self, map: usize, key: &str) -> bool {
        let mut at = map + 1;
        let mut count = 0;
        while let Some(node) = self.nodes.get(at) {
            count += 1;
            if count > MANY {
                return true;
            }
            if matches!(node.kind, Kind::Plain(earlier) if earlier == key) {
                return true;
            }
            let Some(value) = self.nodes.get(at + 1) else { return false };
            at = value.next;
        }
        false
    }
}
