//! Declared changes of a published text, with what was there before in the document's own form.

use super::account::EntryCard;
use super::choice::WrittenPromiseKind;
use super::commitment::CommitmentCard;
use super::date::WrittenDate;
use super::entries::Entries;
use super::file_name::DocumentName;
use super::follow_up::FollowUpPlanCard;
use super::id::WrittenId;
use super::link::LinkCard;
use super::list::{List, OneOrMany};
use super::promise::{BasisCard, CountCard, DecisionCard, SignatoryCard, SignedCard};
use super::required::Required;
use super::scalar::{Scalar, scalar};
use super::when::WrittenWhen;
use super::words::Words;
use crate::check::yaml::Refusal;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// En ändring av löftets ord, mål eller tid, sedan det blev offentligt.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "ändring av löfte")]
pub struct PromiseRevisionCard {
    /// När ändringen gjordes; `unknown` om det inte är känt.
    pub date: Required<RevisionDate>,
    /// Vad som ändrades, i ord.
    pub text: Required<Words>,
    /// Varför.
    pub reason: Required<Words>,
    /// Vem som beslutade.
    pub decided_by: Option<Words>,
    /// Vad som stod förut, för varje nyckel som ändrades.
    pub was: Option<Box<PromiseWasCard>>,
    /// Kontrollsumma för texten som ändringen ledde till. Skrivs av `lofte revise`.
    pub to_hash: Option<Words>,
}

/// En ändring av en redovisning, sedan den blev offentlig.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "ändring av redovisning")]
pub struct AccountRevisionCard {
    /// När ändringen gjordes; `unknown` om det inte är känt.
    pub date: Required<RevisionDate>,
    /// Vad som ändrades, i ord.
    pub text: Required<Words>,
    /// Varför.
    pub reason: Required<Words>,
    /// Vem som beslutade.
    pub decided_by: Option<Words>,
    /// Vad som stod förut, för varje nyckel som ändrades.
    pub was: Option<AccountWasCard>,
    /// Kontrollsumma för texten som ändringen ledde till. Skrivs av `lofte revise`.
    pub to_hash: Option<Words>,
}

/// Vad som stod i löftet före en ändring: bara de nycklar som ändrades, skrivna som i löftet.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "löftet förut")]
pub struct PromiseWasCard {
    /// Slaget.
    pub kind: Option<WrittenPromiseKind>,
    /// Namnet.
    pub title: Option<Words>,
    /// Tiden.
    pub period: Option<WrittenWhen>,
    /// Parterna.
    pub parties: Option<List<WrittenId>>,
    /// Området.
    pub area: Option<Words>,
    /// Det övergripande målet.
    pub aim: Option<Words>,
    /// Den lättlästa texten.
    pub easy_read: Option<Words>,
    /// När och var det skrevs under.
    pub signed: Option<SignedCard>,
    /// Undertecknarna.
    pub signatories: Option<List<SignatoryCard>>,
    /// Behoven.
    pub needs: Option<Entries<WrittenId, Words>>,
    /// Problemen.
    pub problems: Option<Entries<WrittenId, Words>>,
    /// Underlaget.
    pub basis: Option<List<BasisCard>>,
    /// Insatsområdena.
    pub focus_areas: Option<Entries<WrittenId, Words>>,
    /// Uppföljningsplanen.
    pub follow_up: Option<OneOrMany<FollowUpPlanCard>>,
    /// Åtagandena, med sina id: bara de nycklar som ändrades, eller `new` för ett som lades till.
    pub commitments: Option<Entries<WrittenId, CommitmentWas>>,
    /// Antalet åtaganden.
    pub commitment_count: Option<CountCard>,
    /// Fler kommuner.
    pub also_in: Option<List<WrittenId>>,
    /// Tidigare löften som det ersatte.
    pub replaces: Option<List<LinkCard>>,
    /// Tidigare löften som det fortsatte.
    pub continues: Option<List<LinkCard>>,
    /// Tidigare löften som det förlängde.
    pub extends: Option<List<LinkCard>>,
    /// Löften som det kompletterade.
    pub complements: Option<List<LinkCard>>,
    /// Besluten.
    pub decisions: Option<List<DecisionCard>>,
    /// Diarienumret.
    pub case_number: Option<Words>,
}

/// Vad som stod i redovisningen före en ändring: bara de nycklar som ändrades, skrivna som i redovisningen.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "redovisningen förut")]
pub struct AccountWasCard {
    /// Rubriken.
    pub title: Option<Words>,
    /// Datumet.
    pub date: Option<WrittenDate>,
    /// Vem som redovisade.
    pub reported_by: Option<List<WrittenId>>,
    /// Tiden den gällde.
    pub covers: Option<WrittenWhen>,
    /// Vad den sade om åtagandena, eller `new` för ett som lades till.
    pub commitments: Option<Entries<WrittenId, EntryWas>>,
    /// Annat som gjordes.
    pub also_done: Option<List<Words>>,
    /// Effekterna.
    pub effects: Option<List<super::account::EffectCard>>,
    /// Filen som den rättade.
    pub corrects: Option<DocumentName>,
}

/// When a change was made, where that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RevisionDate {
    /// On this date.
    Known(WrittenDate),
    /// `unknown`
    Unknown,
}

impl Scalar for RevisionDate {
    const NAME: &'static str = "datum för ändring";
    const SORT: &'static str = "date";

    fn read(typed: &str) -> Result<Self, Refusal> {
        match typed {
            "unknown" => Ok(Self::Unknown),
            _ => WrittenDate::read_typed(typed).map(Self::Known),
        }
    }

    fn written(&self) -> String {
        match self {
            Self::Known(date) => date.written(),
            Self::Unknown => "unknown".to_owned(),
        }
    }

    fn describe() -> Schema {
        json_schema!({
            "type": ["string", "integer"],
            "description": "Ett datum (`2020`, `2020-05`, `2020-05-01`) eller `unknown`."
        })
    }
}

scalar!(RevisionDate);

/// What a part of a document with an id was before: its changed keys, or nothing.
#[derive(Clone, Debug)]
pub enum Was<C> {
    /// `new`: it was added.
    New,
    /// The keys that were changed.
    Changed(Box<C>),
}

/// A commitment before a change.
pub type CommitmentWas = Was<CommitmentCard>;

/// An entry of an account before a change.
pub type EntryWas = Was<EntryCard>;

impl<'de, C: Deserialize<'de>> Deserialize<'de> for Was<C> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(WasVisitor(std::marker::PhantomData))
    }
}

struct WasVisitor<C>(std::marker::PhantomData<C>);

impl<'de, C: Deserialize<'de>> Visitor<'de> for WasVisitor<C> {
    type Value = Was<C>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("was")
    }

    fn visit_str<E: Error>(self, typed: &str) -> Result<Was<C>, E> {
        match typed {
            "new" => Ok(Was::New),
            _ => Err(Refusal::new("was-form").with("typed", typed).into_error()),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Was<C>, A::Error> {
        C::deserialize(MapAccessDeserializer::new(map)).map(|card| Was::Changed(Box::new(card)))
    }
}

impl<C: Serialize> Serialize for Was<C> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::New => to.serialize_str("new"),
            Self::Changed(card) => card.serialize(to),
        }
    }
}

impl<C: JsonSchema> JsonSchema for Was<C> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("{} förut", C::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({"anyOf": [{"const": "new"}, generator.subschema_for::<C>()]})
    }
}
