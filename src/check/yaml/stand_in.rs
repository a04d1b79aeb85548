//! What stands in for a missing value, so that reading goes on and finds what else is wrong.

use super::problem::{Problem, What};
use serde::de::{self, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

/// Texts that are tried one after another until the card takes one.
const TEXTS: [&str; 9] =
    ["unknown", "2000", "2000-01-01", "1", "x", "https://example.org/", "true", "#000000", "0001"];

/// How many things there are to try: each text, then an empty list, then an empty map.
pub(super) const ATTEMPTS: usize = TEXTS.len() + 2;

/// Something that a card may take for a value that is not there. What follows from it is never shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct StandIn {
    /// Its number among the stand-ins of a reading.
    pub(super) number: usize,
    /// How many other things were tried before.
    pub(super) attempt: usize,
}

impl<'de> de::Deserializer<'de> for StandIn {
    type Error = Problem;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match TEXTS.get(self.attempt) {
            Some(text) => visitor.visit_borrowed_str(text),
            None if self.attempt == TEXTS.len() => visitor.visit_seq(Nothing),
            None => visitor.visit_map(Nothing),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_bool(false)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_u64(1)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_i64(1)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_none()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Problem> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match self.attempt.checked_sub(1) {
            None => visitor.visit_seq(Nothing),
            Some(attempt) => visitor.visit_seq(One(Some(Self { number: self.number, attempt }))),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_map(Nothing)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        visitor.visit_map(Fields { names: fields.iter(), value: self })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        let first = variants.first().copied().unwrap_or_default();
        visitor.visit_enum(first.into_deserializer())
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u128 f32 f64 char str string bytes byte_buf unit unit_struct tuple tuple_struct
        identifier ignored_any
    }
}

/// An empty list or map.
struct Nothing;

impl<'de> de::SeqAccess<'de> for Nothing {
    type Error = Problem;

    fn next_element_seed<T: de::DeserializeSeed<'de>>(
        &mut self,
        _seed: T,
    ) -> Result<Option<T::Value>, Problem> {
        Ok(None)
    }
}

impl<'de> de::MapAccess<'de> for Nothing {
    type Error = Problem;

    fn next_key_seed<K: de::DeserializeSeed<'de>>(&mut self, _seed: K) -> Result<Option<K::Value>, Problem> {
        Ok(None)
    }

    fn next_value_seed<V: de::DeserializeSeed<'de>>(&mut self, _seed: V) -> Result<V::Value, Problem> {
        Err(Problem::new(What::Empty { expected: String::new() }))
    }
}

/// A list of one stand-in.
struct One(Option<StandIn>);

impl<'de> de::SeqAccess<'de> for One {
    type Error = Problem;

    fn next_element_seed<T: de::DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Problem> {
        self.0.take().map(|item| seed.deserialize(item)).transpose()
    }
}

/// A map with a stand-in for every key that a card may have.
struct Fields {
    names: std::slice::Iter<'static, &'static str>,
    value: StandIn,
}

impl<'de> de::MapAccess<'de> for Fields {
    type Error = Problem;

    fn next_key_seed<K: de::DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Problem> {
        self.names.next().map(|name| seed.deserialize(name.into_deserializer())).transpose()
    }

    fn next_value_seed<V: de::DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Problem> {
        seed.deserialize(self.value)
    }
}
