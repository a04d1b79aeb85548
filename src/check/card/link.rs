//! Links and sources.

use super::address::Url;
use super::date::WrittenDate;
use super::reference::WrittenReference;
use super::required::Required;
use super::scalar::Scalar;
use super::words::Words;
use crate::check::yaml::Refusal;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// A link: a reference, or `{title, url}`.
#[derive(Clone, Debug)]
pub enum LinkCard {
    /// To something on this site.
    Reference(WrittenReference),
    /// Elsewhere.
    Elsewhere(ElsewhereCard),
}

/// Något på en annan webbplats, eller som inte finns på någon.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "länk utåt")]
pub struct ElsewhereCard {
    /// Vad det heter.
    pub title: Required<Words>,
    /// Var det finns, om det har en adress.
    pub url: Option<Url>,
}

/// Var något är läst.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "källa")]
pub struct SourceCard {
    /// Vad källan heter.
    pub title: Required<Words>,
    /// Var den finns, om den har en adress.
    pub url: Option<Url>,
    /// När den lästes.
    pub seen: Option<WrittenDate>,
    /// Sidan i den.
    pub page: Option<Words>,
}

impl<'de> Deserialize<'de> for LinkCard {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(LinkVisitor)
    }
}

struct LinkVisitor;

impl<'de> Visitor<'de> for LinkVisitor {
    type Value = LinkCard;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("link")
    }

    fn visit_str<E: Error>(self, typed: &str) -> Result<LinkCard, E> {
        WrittenReference::read_typed(typed).map(LinkCard::Reference).map_err(Refusal::into_error)
    }

    /// Only the quick reader guesses numbers; a promise's folder may be named by its year.
    fn visit_u64<E: Error>(self, typed: u64) -> Result<LinkCard, E> {
        self.visit_str(&typed.to_string())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<LinkCard, A::Error> {
        ElsewhereCard::deserialize(MapAccessDeserializer::new(map)).map(LinkCard::Elsewhere)
    }
}

impl Serialize for LinkCard {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Reference(reference) => reference.serialize(to),
            Self::Elsewhere(elsewhere) => elsewhere.serialize(to),
        }
    }
}

impl JsonSchema for LinkCard {
    fn schema_name() -> Cow<'static, str> {
        "länk".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "En hänvisning till något på webbplatsen, eller `{title, url}` till något utanför den.",
            "anyOf": [
                generator.subschema_for::<WrittenReference>(),
                generator.subschema_for::<ElsewhereCard>()
            ]
        })
    }
}
