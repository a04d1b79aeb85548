//! Maps by id, in the order written.

use super::list::room;
use super::scalar::Scalar;
use crate::check::yaml::Refusal;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{DeserializeSeed, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::marker::PhantomData;

/// `{id: value}`: in the order written, no key twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entries<K, V>(pub Vec<(K, V)>);

impl<'de, K, V> Deserialize<'de> for Entries<K, V>
where
    K: Deserialize<'de> + PartialEq + Scalar,
    V: Deserialize<'de>,
{
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(EntriesVisitor(PhantomData))
    }
}

struct EntriesVisitor<K, V>(PhantomData<(K, V)>);

impl<'de, K, V> Visitor<'de> for EntriesVisitor<K, V>
where
    K: Deserialize<'de> + PartialEq + Scalar,
    V: Deserialize<'de>,
{
    type Value = Entries<K, V>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries: Vec<(K, V)> = Vec::with_capacity(room(map.size_hint()));
        // Of few keys all are looked at; of thousands that would take a time that grows with their square.
        let mut many: HashSet<String> = HashSet::new();
        while let Some(key) = map.next_key_seed(NewKey { entries: &entries, many: &many })? {
            if entries.len() == FEW {
                many.extend(entries.iter().map(|(key, _)| key.written()));
            }
            if entries.len() >= FEW {
                many.insert(key.written());
            }
            entries.push((key, map.next_value()?));
        }
        Ok(Entries(entries))
    }
}

/// So many keys are compared one by one.
const FEW: usize = 64;

/// A key that is not there yet; refused where it stands, so that the caret is under the second one.
struct NewKey<'entries, K, V> {
    entries: &'entries [(K, V)],
    /// Their keys as they are written, where there are many.
    many: &'entries HashSet<String>,
}

impl<'de, K: Deserialize<'de> + PartialEq + Scalar, V> DeserializeSeed<'de> for NewKey<'_, K, V> {
    type Value = K;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<K, D::Error> {
        let key = K::deserialize(from)?;
        let is_there = match self.many.is_empty() {
            true => self.entries.iter().any(|(earlier, _)| *earlier == key),
            false => self.many.contains(&key.written()),
        };
        if is_there {
            return Err(Refusal::new("key-repeated").with("key", key.written()).into_error());
        }
        Ok(key)
    }
}

impl<K: Serialize, V: Serialize> Serialize for Entries<K, V> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

impl<K: JsonSchema, V: JsonSchema> JsonSchema for Entries<K, V> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Entries_{}_{}", K::schema_name(), V::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": generator.subschema_for::<K>(),
            "additionalProperties": generator.subschema_for::<V>(),
        })
    }
}
