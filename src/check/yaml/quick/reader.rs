//! A card read from a tape. Any doubt is a refusal: the full parser is asked then.

use super::tape::{Kind, Node, Tape};
use super::values::means_something;
use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeOwned, DeserializeSeed, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use std::fmt;

/// The card in a tape.
pub(super) fn card<C: DeserializeOwned>(tape: &Tape<'_>) -> Option<C> {
    C::deserialize(Reader { tape, at: 0 }).ok()
}

/// The quick reader does not know what to do. Why is for the full parser to say.
#[derive(Debug)]
struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("refused")
    }
}

impl std::error::Error for Refused {}

impl de::Error for Refused {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// A node to be read.
#[derive(Clone, Copy)]
struct Reader<'de, 't> {
    tape: &'de Tape<'t>,
    at: usize,
}

impl<'de, 't> Reader<'de, 't> {
    fn node(self) -> Result<&'de Node<'t>, Refused> {
        self.tape.node(self.at).ok_or(Refused)
    }

    fn scalar(self) -> Result<&'de str, Refused> {
        match &self.node()?.kind {
            Kind::Plain(text) => Ok(text),
            Kind::Text(text) => Ok(text),
            Kind::List | Kind::Map => Err(Refused),
        }
    }

    /// What lies in a list or map.
    fn inside(self, node: &Node<'t>) -> Inside<'de, 't> {
        Inside { tape: self.tape, at: self.at + 1, end: node.next }
    }
}

/// What a parser makes of a plain scalar when nobody says what is due.
fn guess<'de, V: Visitor<'de>>(text: &'de str, visitor: V) -> Result<V::Value, Refused> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if digits && (text == "0" || !text.starts_with('0')) {
        return visitor.visit_u64(text.parse().map_err(|_| Refused)?);
    }
    if matches!(text, "true" | "false") {
        return visitor.visit_bool(text == "true");
    }
    if digits || text.parse::<f64>().is_ok() || means_something(text) {
        return Err(Refused);
    }
    visitor.visit_borrowed_str(text)
}

impl<'de> de::Deserializer<'de> for Reader<'de, '_> {
    type Error = Refused;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let node = self.node()?;
        match &node.kind {
            Kind::Plain(text) => guess(text, visitor),
            Kind::Text(text) => visitor.visit_borrowed_str(text),
            Kind::List => whole(self.inside(node), |inside| visitor.visit_seq(inside)),
            Kind::Map => whole(self.inside(node), |inside| visitor.visit_map(inside)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        match &self.node()?.kind {
            Kind::Plain("true") => visitor.visit_bool(true),
            Kind::Plain("false") => visitor.visit_bool(false),
            _ => Err(Refused),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_borrowed_str(self.scalar()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let node = self.node()?;
        match node.kind {
            Kind::List => whole(self.inside(node), |inside| visitor.visit_seq(inside)),
            _ => Err(Refused),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let node = self.node()?;
        match node.kind {
            Kind::Map => whole(self.inside(node), |inside| visitor.visit_map(inside)),
            _ => Err(Refused),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        let word: StrDeserializer<'_, Refused> = self.scalar()?.into_deserializer();
        visitor.visit_enum(word)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _length: usize, visitor: V) -> Result<V::Value, Refused> {
        self.deserialize_seq(visitor)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple_struct ignored_any
    }
}

/// What lies in a list or map, as far as it is read.
struct Inside<'de, 't> {
    tape: &'de Tape<'t>,
    at: usize,
    end: usize,
}

/// Reads a list or map to its end; what a visitor leaves unread is a doubt.
fn whole<'de, 't, T>(
    mut inside: Inside<'de, 't>,
    visit: impl FnOnce(&mut Inside<'de, 't>) -> Result<T, Refused>,
) -> Result<T, Refused> {
    let value = visit(&mut inside)?;
    if inside.at == inside.end { Ok(value) } else { Err(Refused) }
}

impl<'de, 't> Inside<'de, 't> {
    fn take(&mut self) -> Result<Reader<'de, 't>, Refused> {
        let reader = Reader { tape: self.tape, at: self.at };
        self.at = reader.node()?.next;
        Ok(reader)
    }

    /// How many nodes stand side by side here: so many items, or twice as many as entries.
    fn count(&self) -> usize {
        let next = |at: &usize| self.tape.node(*at).map(|node| node.next);
        std::iter::successors(Some(self.at), next).take_while(|at| *at < self.end).count()
    }
}

impl<'de> de::SeqAccess<'de> for &mut Inside<'de, '_> {
    type Error = Refused;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Refused> {
        if self.at == self.end {
            return Ok(None);
        }
        seed.deserialize(self.take()?).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.count())
    }
}

impl<'de> de::MapAccess<'de> for &mut Inside<'de, '_> {
    type Error = Refused;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Refused> {
        if self.at == self.end {
            return Ok(None);
        }
        seed.deserialize(self.take()?).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Refused> {
        seed.deserialize(self.take()?)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.count() / 2)
    }
}
