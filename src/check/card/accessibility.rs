//! For the accessibility statement (DOMAIN A1–A16).

use super::address::Reach;
use super::choice::{WrittenAssessmentMethod, WrittenConformance, WrittenSituation};
use super::date::WrittenDate;
use super::list::List;
use super::required::Required;
use super::scalar::Scalar;
use super::words::Words;
use crate::check::yaml::Refusal;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;
use std::fmt;

/// Uppgifter till tillgänglighetsredogörelsen.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "tillgänglighet")]
pub struct AccessibilityCard {
    /// Hur väl webbplatsen följer lagen. Helt förenlig kallas den bara om det också står när och hur den bedömdes, och
    /// inga brister.
    pub status: Required<WrittenConformance>,
    /// Vart man anmäler brister: en e-postadress, en webbadress eller ett telefonnummer.
    pub contact: Required<Reach>,
    /// När webbplatsen bedömdes.
    pub assessed: Option<WrittenDate>,
    /// När redogörelsen senast ändrades. Utan `updated`: dagen i `assessed`.
    pub updated: Option<WrittenDate>,
    /// Hur den bedömdes.
    pub method: Option<WrittenAssessmentMethod>,
    /// Vad som inte är tillgängligt, och varför.
    pub limits: Option<List<LimitCard>>,
    /// Vad som inte görs tillgängligt för att det vore oskäligt betungande (12 § i lagen), och varför.
    pub burden: Option<List<LimitCard>>,
    /// Vad som inte omfattas av lagen (9 §).
    pub outside: Option<List<LimitCard>>,
}

/// Something that is not accessible: a text, or a text with more about it.
#[derive(Clone, Debug)]
pub enum LimitCard {
    /// What, and most often why.
    Text(Words),
    /// What, why, for whom, and what to use instead.
    Told(ToldLimitCard),
}

/// Något som inte är tillgängligt, med skäl och för vem.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "brist med uppgifter")]
pub struct ToldLimitCard {
    /// Vad som inte är tillgängligt.
    pub text: Required<Words>,
    /// Varför.
    pub reason: Option<Words>,
    /// I vilka situationer det är ett hinder.
    pub affects: Option<List<WrittenSituation>>,
    /// Vad man kan använda i stället.
    pub instead: Option<Words>,
}

impl<'de> Deserialize<'de> for LimitCard {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(LimitVisitor)
    }
}

struct LimitVisitor;

impl<'de> Visitor<'de> for LimitVisitor {
    type Value = LimitCard;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("text")
    }

    fn visit_str<E: Error>(self, typed: &str) -> Result<LimitCard, E> {
        Words::read(typed).map(LimitCard::Text).map_err(Refusal::into_error)
    }

    /// Only the quick reader guesses numbers.
    fn visit_u64<E: Error>(self, typed: u64) -> Result<LimitCard, E> {
        self.visit_str(&typed.to_string())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<LimitCard, A::Error> {
        ToldLimitCard::deserialize(MapAccessDeserializer::new(map)).map(LimitCard::Told)
    }
}

impl JsonSchema for LimitCard {
    fn schema_name() -> Cow<'static, str> {
        "brist".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "En text om något som inte är tillgängligt och varför, eller `{text, reason, affects, instead}`.",
            "anyOf": [
                generator.subschema_for::<Words>(),
                generator.subschema_for::<ToldLimitCard>()
            ]
        })
    }
}
