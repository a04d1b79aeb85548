//! What went wrong while a card was read from a tree.

use super::refusal::Refusal;
use super::tree::{Entry, Node, NodeId, Split};
use crate::source::ByteRange;
use serde::de::{self, Expected, Unexpected};
use std::fmt;

/// One mistake, with its place as soon as that is known.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    pub(super) what: What,
    pub(super) spot: Option<Spot>,
    /// What is left out because of it, where that is more than the wrong value.
    pub(super) whole: Option<NodeId>,
    /// The card whose map was read, as it is called in Rust: `PromiseCard`.
    pub(super) card: Option<&'static str>,
}

/// Where a mistake is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    /// At a value.
    Value(NodeId),
    /// At a key; the node is the key's value.
    Key(NodeId, ByteRange),
    /// At something that stands in for a missing value, by its number among the stand-ins.
    StandIn(usize),
}

/// What is wrong.
#[derive(Clone, Debug)]
pub(super) enum What {
    /// A key that the map has no place for.
    UnknownKey { key: String, allowed: &'static [&'static str] },
    /// A required key is not there.
    MissingKey { key: &'static str },
    /// A key is given twice.
    RepeatedKey { key: &'static str },
    /// A word that is none of those allowed.
    UnknownWord { word: String, allowed: &'static [&'static str] },
    /// Something of another sort than is due.
    WrongSort { expected: String, found: String },
    /// Nothing stands where something is due.
    Empty { expected: String },
    /// `~` or `null`, which parsers take for nothing.
    Null { word: String },
    /// A control character that was written as `\x07`.
    ControlCharacter(char),
    /// A comma in a list in brackets probably cut a sentence.
    Split(Split),
    /// A text is cut by ` #` at this byte.
    Cut(usize),
    /// A card's visitor said why.
    Refused(Box<Refusal>),
    /// Said by a library, in English.
    Other(String),
}

impl Problem {
    pub(super) fn new(what: What) -> Self {
        Self { what, spot: None, whole: None, card: None }
    }

    /// The same problem at the value, if it has no place yet.
    pub(super) fn at(mut self, node: &Node) -> Self {
        self.spot.get_or_insert(Spot::Value(node.id));
        self
    }

    /// The same problem, for which a whole value is left out.
    pub(super) fn all_of(mut self, node: &Node) -> Self {
        self.whole.get_or_insert(node.id);
        self
    }

    /// The same problem at the key, if it has no place yet.
    pub(super) fn at_key(mut self, entry: &Entry) -> Self {
        self.spot.get_or_insert(Spot::Key(entry.value.id, entry.key_range));
        self
    }

    /// The same problem at a stand-in, if it has no place yet.
    pub(super) fn at_stand_in(mut self, number: usize) -> Self {
        self.spot.get_or_insert(Spot::StandIn(number));
        self
    }

    /// The same problem in a card, if no inner card is known.
    pub(super) fn in_card(mut self, name: &'static str) -> Self {
        self.card.get_or_insert(name);
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.what, out)
    }
}

impl std::error::Error for Problem {}

impl de::Error for Problem {
    fn custom<T: fmt::Display>(text: T) -> Self {
        let text = text.to_string();
        let refusal = Refusal::from_error_text(&text).map(Box::new);
        Self::new(refusal.map_or(What::Other(text), What::Refused))
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(What::WrongSort { expected: expected.to_string(), found: sort(found).to_owned() })
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(found, expected)
    }

    fn unknown_variant(word: &str, allowed: &'static [&'static str]) -> Self {
        Self::new(What::UnknownWord { word: word.to_owned(), allowed })
    }

    fn unknown_field(key: &str, allowed: &'static [&'static str]) -> Self {
        Self::new(What::UnknownKey { key: key.to_owned(), allowed })
    }

    fn missing_field(key: &'static str) -> Self {
        Self::new(What::MissingKey { key })
    }

    fn duplicate_field(key: &'static str) -> Self {
        Self::new(What::RepeatedKey { key })
    }
}

/// The word files' name for what was found.
fn sort(found: Unexpected<'_>) -> &'static str {
    match found {
        Unexpected::Seq => "list",
        Unexpected::Map => "map",
        _ => "text",
    }
}
