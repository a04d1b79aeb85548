//! The levels of the police.

use super::address::Url;
use super::code::MunicipalityCode;
use super::date::WrittenDate;
use super::entries::Entries;
use super::id::WrittenId;
use super::list::List;
use super::required::Required;
use super::scalar::Scalar;
use super::words::Words;
use crate::check::yaml::Refusal;
use crate::model::id::Id;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;
use std::fmt;

/// Polisens indelning: `content/police.yaml`. Varje nivå är en part, med sitt id.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "polis")]
pub struct PoliceCard {
    /// Polisregionerna, med id.
    pub regions: Option<Entries<WrittenId, RegionCard>>,
}

/// En polisregion.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "polisregion")]
pub struct RegionCard {
    /// Namnet.
    pub name: Required<Words>,
    /// Polisområdena, med id.
    pub areas: Option<Entries<WrittenId, AreaCard>>,
}

/// Ett polisområde.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "polisområde")]
pub struct AreaCard {
    /// Namnet.
    pub name: Required<Words>,
    /// Lokalpolisområdena, med id.
    pub local_areas: Option<Entries<WrittenId, LocalAreaCard>>,
}

/// Ett lokalpolisområde.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "lokalpolisområde")]
pub struct LocalAreaCard {
    /// Namnet.
    pub name: Required<Words>,
    /// Dess egen sida.
    pub url: Option<Url>,
    /// Kommunerna, med kommunkod. En kommun behöver inte ha någon mapp.
    pub municipalities: Option<List<MembershipCard>>,
    /// Namn som området har haft.
    pub was: Option<List<FormerNameCard>>,
}

/// A municipality of a local police area: its code, or `{code, from, to}`.
#[derive(Clone, Debug)]
pub enum MembershipCard {
    /// Always.
    Code(MunicipalityCode),
    /// For a time.
    Dated(DatedMembershipCard),
}

/// En kommun som hör till området en viss tid.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "kommun i området")]
pub struct DatedMembershipCard {
    /// Kommunkoden.
    pub code: Required<MunicipalityCode>,
    /// Från när.
    pub from: Option<WrittenDate>,
    /// Till och med när.
    pub to: Option<WrittenDate>,
}

/// Ett tidigare namn.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "tidigare namn")]
pub struct FormerNameCard {
    /// Namnet.
    pub name: Required<Words>,
    /// Till och med när.
    pub to: Option<WrittenDate>,
}

impl<'de> Deserialize<'de> for MembershipCard {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(MembershipVisitor)
    }
}

struct MembershipVisitor;

impl<'de> Visitor<'de> for MembershipVisitor {
    type Value = MembershipCard;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("municipality-code")
    }

    fn visit_str<E: Error>(self, typed: &str) -> Result<MembershipCard, E> {
        MunicipalityCode::read_typed(typed).map(MembershipCard::Code).map_err(Refusal::into_error)
    }

    /// Only the quick reader guesses numbers; one with a leading nought it leaves as typed.
    fn visit_u64<E: Error>(self, typed: u64) -> Result<MembershipCard, E> {
        self.visit_str(&typed.to_string())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<MembershipCard, A::Error> {
        DatedMembershipCard::deserialize(MapAccessDeserializer::new(map)).map(MembershipCard::Dated)
    }
}

impl JsonSchema for MembershipCard {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "medlemskap".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "anyOf": [
                generator.subschema_for::<MunicipalityCode>(),
                generator.subschema_for::<DatedMembershipCard>()
            ]
        })
    }
}

impl PoliceCard {
    /// The ids of all levels.
    pub fn ids(&self) -> Vec<Id> {
        let mut ids = Vec::new();
        for (region, card) in self.regions.iter().flat_map(|entries| &entries.0) {
            ids.push(region.0.clone());
            for (area, card) in card.areas.iter().flat_map(|entries| &entries.0) {
                ids.push(area.0.clone());
                ids.extend(
                    card.local_areas.iter().flat_map(|entries| &entries.0).map(|(id, _)| id.0.clone()),
                );
            }
        }
        ids
    }
}
