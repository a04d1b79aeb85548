//! The signed public undertaking: `<promise>/index.md`.

use super::address::{RootAddress, Url};
use super::choice::{WrittenAct, WrittenBasisKind, WrittenPromiseKind};
use super::commitment::CommitmentCard;
use super::date::{WrittenDate, WrittenDay};
use super::date_words::is_unknown;
use super::document::{ContactCard, DocumentCard, ImageCard};
use super::entries::Entries;
use super::follow_up::FollowUpPlanCard;
use super::id::WrittenId;
use super::link::{LinkCard, SourceCard};
use super::list::{List, OneOrMany};
use super::number::WholeNumber;
use super::publication::RemovalCard;
use super::required::Required;
use super::revision::PromiseRevisionCard;
use super::scalar::{Scalar, scalar};
use super::when::WrittenWhen;
use super::words::Words;
use super::yes_no::YesNo;
use crate::check::yaml::Refusal;
use crate::model::promise::CommitmentCount;
use schemars::{JsonSchema, Schema, json_schema};
use serde::{Deserialize, Serialize};

/// Ett löfte: `content/municipalities/<kommun>/<löfte>/index.md`. Mappens namn är en del av adressen.
///
/// I texten under `---` öppnar en rubrik med ett åtagandes eller insatsområdes id, `## Rubrik {#id}`, bakgrunden till det. Säger rubriken något annat än åtagandet eller området självt visas den ovanför texten.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "löfte")]
pub struct PromiseCard {
    /// Vad för slags papper det är. Utan `kind`: `promise`.
    pub kind: Option<WrittenPromiseKind>,
    /// Löftets namn.
    pub title: Required<Words>,
    /// Tiden som löftet gäller.
    pub period: Required<WrittenWhen>,
    /// De som lovar.
    pub parties: Required<List<WrittenId>>,
    /// Var i kommunen löftet gäller.
    pub area: Option<Words>,
    /// Det övergripande målet i en mening. Det räknas aldrig.
    pub aim: Option<Words>,
    /// En lättläst text. Den får en egen sida.
    pub easy_read: Option<Words>,
    /// När och var löftet skrevs under.
    pub signed: Option<SignedCard>,
    /// De som skrev under.
    pub signatories: Option<List<SignatoryCard>>,
    /// Vad människor bad om, med ett id för varje.
    pub needs: Option<Entries<WrittenId, Words>>,
    /// Vad parterna såg, med ett id för varje.
    pub problems: Option<Entries<WrittenId, Words>>,
    /// Det som löftet bygger på: dialoger, enkäter, statistik.
    pub basis: Option<List<BasisCard>>,
    /// Insatsområden: id och det namn som papperet har.
    pub focus_areas: Option<Entries<WrittenId, Words>>,
    /// När löftet ska följas upp: en plan, eller en lista där planen har ändrats.
    pub follow_up: Option<OneOrMany<FollowUpPlanCard>>,
    /// Åtagandena, i papperets ordning, med ett id för varje.
    pub commitments: Option<Entries<WrittenId, CommitmentCard>>,
    /// Hur många åtaganden papperet har, om inte alla är förtecknade här.
    pub commitment_count: Option<CountCard>,
    /// Fler kommuner som löftet gäller i. Filen ligger i en av dem.
    pub also_in: Option<List<WrittenId>>,
    /// Tidigare löften som det här ersätter.
    pub replaces: Option<List<LinkCard>>,
    /// Tidigare löften vars åtaganden fortsätter här.
    pub continues: Option<List<LinkCard>>,
    /// Tidigare löften som det här förlänger.
    pub extends: Option<List<LinkCard>>,
    /// Löften och överenskommelser som det här kompletterar.
    pub complements: Option<List<LinkCard>>,
    /// Ändringar sedan löftet blev offentligt.
    pub revisions: Option<List<PromiseRevisionCard>>,
    /// Besluten, i ordning.
    pub decisions: Option<List<DecisionCard>>,
    /// Diarienummer.
    pub case_number: Option<Words>,
    /// Dokument.
    pub documents: Option<List<DocumentCard>>,
    /// En bild.
    pub image: Option<ImageCard>,
    /// Var löftet gäller: en karta som bild, eller gränser och platser i en fil `.geojson`, som ritas på sidan.
    pub map: Option<ImageCard>,
    /// Vem man kan fråga.
    pub contacts: Option<List<ContactCard>>,
    /// Var löftet är läst.
    pub source: Option<SourceCard>,
    /// När någon senast gick igenom sidan.
    pub reviewed: Option<WrittenDate>,
    /// Dagen då sidan blev offentlig.
    pub published: Option<WrittenDay>,
    /// Bara i en översättning: vilken lydelse av originalet som den är gjord efter. Skriv vad som helst första gången, så
    /// säger `lofte check` vad som ska stå. När originalet ändras säger `lofte check` till, och sidan säger att
    /// översättningen är äldre.
    pub translation_of: Option<Words>,
    /// `true` för ett utkast, som inte visas.
    pub draft: Option<YesNo>,
    /// Dagen som sidan blir offentlig.
    pub publish_at: Option<WrittenDay>,
    /// Fler adresser som leder hit.
    pub aliases: Option<List<RootAddress>>,
    /// Tidigare adresser.
    pub moved_from: Option<List<RootAddress>>,
    /// Att sidan är borttagen, när och varför. På adressen står det kvar.
    pub removed: Option<RemovalCard>,
}

/// När och var löftet skrevs under.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "underskrift")]
pub struct SignedCard {
    /// När.
    pub date: Option<WrittenDate>,
    /// Var.
    pub place: Option<Words>,
}

/// En undertecknare.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "undertecknare")]
pub struct SignatoryCard {
    /// Rollen: "lokalpolisområdeschef".
    pub role: Required<Words>,
    /// För vilken part.
    pub party: Required<WrittenId>,
    /// Personens namn, om papperet har det.
    pub name: Option<Words>,
    /// När, om det inte var samma dag som löftet.
    pub date: Option<WrittenDate>,
    /// `true` för en tillförordnad.
    pub acting: Option<YesNo>,
}

/// Något som löftet bygger på.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "underlag")]
pub struct BasisCard {
    /// Vad det är.
    pub kind: Required<WrittenBasisKind>,
    /// Vad det heter.
    pub title: Required<Words>,
    /// När det gjordes.
    pub date: Option<WrittenWhen>,
    /// Hur många som tillfrågades eller deltog.
    pub n: Option<WholeNumber>,
    /// Hur många som svarade.
    pub answered: Option<WholeNumber>,
    /// Vilka parter som gjorde det.
    pub by: Option<List<WrittenId>>,
    /// Var det finns att läsa.
    pub url: Option<Url>,
}

/// Ett steg i kedjan av beslut.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "beslut")]
pub struct DecisionCard {
    /// Vad som gjordes.
    pub act: Required<WrittenAct>,
    /// Vilket organ: "Kommunstyrelsen".
    pub body: Required<Words>,
    /// När.
    pub date: Option<WrittenDate>,
    /// Paragrafen: "§ 42".
    pub section: Option<Words>,
    /// Diarienummer.
    pub case_number: Option<Words>,
}

/// How many commitments the paper has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountCard(pub CommitmentCount);

impl Scalar for CountCard {
    const NAME: &'static str = "antal åtaganden";
    const SORT: &'static str = "whole-number";

    fn read(typed: &str) -> Result<Self, Refusal> {
        match typed {
            "unknown" => Ok(Self(CommitmentCount::Unknown)),
            word if is_unknown(word) => {
                Err(Refusal::new("whole-number-form").with("typed", word).help("whole-number-form.unknown"))
            }
            _ => WholeNumber::read_typed(typed).map(|number| Self(CommitmentCount::Number(number.0))),
        }
    }

    fn written(&self) -> String {
        match self.0 {
            CommitmentCount::Number(number) => number.to_string(),
            CommitmentCount::Unknown => "unknown".to_owned(),
        }
    }

    fn describe() -> Schema {
        json_schema!({
            "type": ["integer", "string"],
            "description": "Ett helt tal, minst så stort som antalet åtaganden som är förtecknade, eller `unknown`."
        })
    }
}

scalar!(CountCard);
