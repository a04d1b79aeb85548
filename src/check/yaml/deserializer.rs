//! A card read from a tree: as from the text itself, but every mistake knows its node, and what was found wrong before
//! is left out.

use super::problem::{Problem, What};
use super::stand_in::StandIn;
use super::tree::{Entry, Kind, Node, NodeId, Scalar, Style};
use serde::de::{self, DeserializeSeed, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use std::collections::{BTreeMap, BTreeSet};

/// What is changed in a tree so that reading can go on after a mistake.
#[derive(Clone, Debug, Default)]
pub(super) struct Mending {
    /// Values that are left out, with their keys.
    pub(super) pruned: BTreeSet<NodeId>,
    /// Values whose keys are read as other keys.
    pub(super) renamed: BTreeMap<NodeId, String>,
    /// Missing keys of a map, with the number of what stands in for their values.
    pub(super) missing: BTreeMap<NodeId, Vec<(&'static str, usize)>>,
    /// What stands in, and how often something else was tried before.
    pub(super) stand_ins: Vec<usize>,
}

/// A node to be read.
#[derive(Clone, Copy)]
pub(super) struct NodeReader<'n> {
    pub(super) node: &'n Node,
    pub(super) mending: &'n Mending,
}

impl<'n> NodeReader<'n> {
    fn child(self, node: &'n Node) -> Self {
        Self { node, mending: self.mending }
    }

    fn wrong_sort<V>(self, expected: &dyn de::Expected) -> Result<V, Problem> {
        let found = match &self.node.kind {
            Kind::Empty => {
                let what = What::Empty { expected: expected.to_string() };
                return Err(Problem::new(what).at(self.node));
            }
            Kind::Scalar(_) => "text",
            Kind::List { .. } => "list",
            Kind::Map { .. } => "map",
        };
        let what = What::WrongSort { expected: expected.to_string(), found: found.to_owned() };
        Err(Problem::new(what).at(self.node))
    }

    fn visit<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Problem> {
        let is_one = is_one_value(&visitor);
        match &self.node.kind {
            Kind::Empty => return self.wrong_sort(&visitor),
            Kind::Scalar(scalar) => match trouble(scalar, &visitor) {
                Some(what) => Err(Problem::new(what)),
                None => visitor.visit_borrowed_str(&scalar.text),
            },
            Kind::List { items, .. } => visitor.visit_seq(Items { reader: self, rest: items.iter() }),
            Kind::Map { entries, .. } => {
                let missing = self.mending.missing.get(&self.node.id).map_or(&[][..], Vec::as_slice);
                visitor.visit_map(Entries {
                    reader: self,
                    rest: entries.iter(),
                    missing: missing.iter(),
                    value: None,
                })
            }
        }
        .map_err(|problem| {
            if is_one { problem.at(self.node).all_of(self.node) } else { problem.at(self.node) }
        })
    }
}

/// Whether a map stands for one value, as `{from, to}` for a time: half of it would mean something else.
fn is_one_value(expected: &dyn de::Expected) -> bool {
    expected.to_string() == "when"
}

/// What a parser would have done to a scalar in silence.
fn trouble(scalar: &Scalar, expected: &dyn de::Expected) -> Option<What> {
    let plain = scalar.style == Style::Plain;
    if plain && (scalar.text == "~" || scalar.text.eq_ignore_ascii_case("null")) {
        return Some(What::Null { word: scalar.text.clone() });
    }
    if scalar.style == Style::Quoted
        && let Some(letter) =
            scalar.text.chars().find(|letter| letter.is_control() && !matches!(letter, '\n' | '\t'))
    {
        return Some(What::ControlCharacter(letter));
    }
    match (scalar.cut, scalar.split) {
        (Some(at), _) if is_free_text(expected) => Some(What::Cut(at)),
        (_, Some(split)) if is_free_text(expected) => Some(What::Split(split)),
        _ => None,
    }
}

/// Whether a visitor takes any text: what a person writes there may hold ` #`, unlike an id or a date.
fn is_free_text(expected: &dyn de::Expected) -> bool {
    matches!(expected.to_string().as_str(), "text" | "a string" | "a character" | "a borrowed string")
}

impl<'de> de::Deserializer<'de> for NodeReader<'de> {
    type Error = Problem;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.visit(visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match &self.node.kind {
            Kind::Scalar(scalar) if scalar.text == "true" => visitor.visit_bool(true),
            Kind::Scalar(scalar) if scalar.text == "false" => visitor.visit_bool(false),
            _ => self.wrong_sort(&visitor),
        }
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match &self.node.kind {
            Kind::Scalar(scalar) => match scalar.text.parse() {
                Ok(number) => visitor.visit_u64(number).map_err(|problem: Problem| problem.at(self.node)),
                Err(_) => self.wrong_sort(&visitor),
            },
            _ => self.wrong_sort(&visitor),
        }
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match &self.node.kind {
            Kind::Scalar(scalar) => match scalar.text.parse() {
                Ok(number) => visitor.visit_i64(number).map_err(|problem: Problem| problem.at(self.node)),
                Err(_) => self.wrong_sort(&visitor),
            },
            _ => self.wrong_sort(&visitor),
        }
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_i64(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.node.kind {
            Kind::Scalar(_) => self.visit(visitor),
            _ => self.wrong_sort(&visitor),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_some(self).map_err(|problem: Problem| problem.at(self.node))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Problem> {
        visitor.visit_newtype_struct(self).map_err(|problem: Problem| problem.at(self.node))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.node.kind {
            Kind::List { .. } => self.visit(visitor),
            _ => self.wrong_sort(&visitor),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _length: usize, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.node.kind {
            Kind::Map { .. } => self.visit(visitor),
            _ => self.wrong_sort(&visitor),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        self.deserialize_map(visitor).map_err(|problem| problem.in_card(name))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        match &self.node.kind {
            Kind::Scalar(scalar) => visitor
                .visit_enum(scalar.text.as_str().into_deserializer())
                .map_err(|problem: Problem| problem.at(self.node)),
            _ => self.wrong_sort(&visitor),
        }
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_str(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i8 i16 i128 u128 f32 f64 char bytes byte_buf unit unit_struct tuple_struct
    }
}

struct Items<'n> {
    reader: NodeReader<'n>,
    rest: std::slice::Iter<'n, Node>,
}

impl<'n> de::SeqAccess<'n> for Items<'n> {
    type Error = Problem;

    fn next_element_seed<T: DeserializeSeed<'n>>(&mut self, seed: T) -> Result<Option<T::Value>, Problem> {
        let pruned = &self.reader.mending.pruned;
        match self.rest.find(|item| !pruned.contains(&item.id)) {
            Some(item) => {
                seed.deserialize(self.reader.child(item)).map(Some).map_err(|problem| problem.at(item))
            }
            None => Ok(None),
        }
    }
}

struct Entries<'n> {
    reader: NodeReader<'n>,
    rest: std::slice::Iter<'n, Entry>,
    missing: std::slice::Iter<'n, (&'static str, usize)>,
    value: Option<Value<'n>>,
}

enum Value<'n> {
    Written(&'n Entry),
    StandIn(StandIn),
}

impl<'n> de::MapAccess<'n> for Entries<'n> {
    type Error = Problem;

    fn next_key_seed<K: DeserializeSeed<'n>>(&mut self, seed: K) -> Result<Option<K::Value>, Problem> {
        let Mending { pruned, renamed, .. } = self.reader.mending;
        if let Some(entry) = self.rest.find(|entry| !pruned.contains(&entry.value.id)) {
            self.value = Some(Value::Written(entry));
            if let Some(key) = renamed.get(&entry.value.id) {
                let key: de::value::BorrowedStrDeserializer<'n, Problem> =
                    de::value::BorrowedStrDeserializer::new(key);
                return seed.deserialize(key).map(Some).map_err(|problem: Problem| problem.at_key(entry));
            }
            let key: de::value::BorrowedStrDeserializer<'n, Problem> =
                de::value::BorrowedStrDeserializer::new(&entry.key);
            return seed.deserialize(key).map(Some).map_err(|problem| problem.at_key(entry));
        }
        let Some((key, number)) = self.missing.next() else { return Ok(None) };
        let attempt = self.reader.mending.stand_ins.get(*number).copied().unwrap_or_default();
        self.value = Some(Value::StandIn(StandIn { number: *number, attempt }));
        let key: de::value::BorrowedStrDeserializer<'n, Problem> =
            de::value::BorrowedStrDeserializer::new(key);
        seed.deserialize(key).map(Some).map_err(|problem: Problem| problem.at_stand_in(*number))
    }

    fn next_value_seed<V: DeserializeSeed<'n>>(&mut self, seed: V) -> Result<V::Value, Problem> {
        match self.value.take() {
            Some(Value::Written(entry)) => {
                seed.deserialize(self.reader.child(&entry.value)).map_err(|problem| problem.at(&entry.value))
            }
            Some(Value::StandIn(stand_in)) => {
                seed.deserialize(stand_in).map_err(|problem: Problem| problem.at_stand_in(stand_in.number))
            }
            None => Err(Problem::new(What::Empty { expected: String::new() })),
        }
    }
}
