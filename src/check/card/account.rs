//! Follow-ups and evaluations: what the parties tell of what came of it.

use super::address::RootAddress;
use super::choice::WrittenFileKind;
use super::date::{WrittenDate, WrittenDay};
use super::document::DocumentCard;
use super::entries::Entries;
use super::file_name::DocumentName;
use super::id::WrittenId;
use super::link::SourceCard;
use super::list::{List, OneOrMany};
use super::number::Number;
use super::publication::RemovalCard;
use super::quantity::OutcomeCard;
use super::reference::WrittenReference;
use super::required::Required;
use super::revision::AccountRevisionCard;
use super::when::WrittenWhen;
use super::words::Words;
use super::yes_no::YesNo;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// En uppföljning eller utvärdering: `content/municipalities/<kommun>/<löfte>/<fil>.md`, eller, om flera löften på en
/// gång, `content/municipalities/<kommun>/<fil>.md` med `kind: follow_up` och `about`.
///
/// I texten under `---` öppnar en rubrik med ett åtagandes id, `## Rubrik {#id}`, det som sägs om åtagandet. Säger rubriken något annat än åtagandet självt visas den ovanför texten.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "redovisning")]
pub struct AccountCard {
    /// Vad för slags redovisning det är. Utan `kind`: `follow_up`, utom i en kommuns mapp.
    pub kind: Option<WrittenFileKind>,
    /// Vem eller vilka som redovisar.
    pub reported_by: Required<List<WrittenId>>,
    /// En egen rubrik.
    pub title: Option<Words>,
    /// När det sades. Utan `date` gäller datumet först i filens namn. Finns inget av dem krävs `source.seen`.
    pub date: Option<WrittenDate>,
    /// Tiden som redovisningen gäller. Krävs i en uppföljning; i en utvärdering gäller annars löftets period.
    pub covers: Option<WrittenWhen>,
    /// I en kommuns mapp: vilka löften den handlar om.
    pub about: Option<List<WrittenReference>>,
    /// Vad som sägs om varje åtagande, med åtagandets id. `{}` går bra: då räknas det som nämnt.
    pub commitments: Option<Entries<WrittenId, EntryCard>>,
    /// Annat som har gjorts, som inget åtagande nämner.
    pub also_done: Option<List<Words>>,
    /// Förändringar i brott eller trygghet.
    pub effects: Option<List<EffectCard>>,
    /// Dokument.
    pub documents: Option<List<DocumentCard>>,
    /// Var redovisningen är läst.
    pub source: Option<SourceCard>,
    /// Den redovisning som den här rättar.
    pub corrects: Option<DocumentName>,
    /// Ändringar sedan redovisningen blev offentlig.
    pub revisions: Option<List<AccountRevisionCard>>,
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

/// Vad en redovisning säger om ett åtagande.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "om ett åtagande")]
pub struct EntryCard {
    /// Status, om redovisningen ger någon: en kod (`fulfilled`), dess svenska ord (`Uppfyllt`) eller kommunens eget ord ur
    /// `status_words`.
    pub status: Option<Words>,
    /// Varför. Krävs för `delayed`, `partly_fulfilled`, `not_fulfilled` och `withdrawn`, här eller i åtagandets avsnitt.
    pub reason: Option<Words>,
    /// Vad som har räknats: ett utfall eller en lista av utfall.
    pub outcome: Option<OneOrMany<OutcomeCard>>,
    /// Åtagandet som står i stället.
    pub replaced_by: Option<WrittenReference>,
    /// Vem som redovisar just det här, om det inte är de som redovisar resten.
    pub reported_by: Option<List<WrittenId>>,
}

/// En uppmätt förändring. Att den beror på löftet är inte sagt därmed.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "effekt")]
pub struct EffectCard {
    /// Förändringen i ord.
    pub text: Required<Words>,
    /// Talet.
    pub number: Option<Number>,
    /// Talets enhet.
    pub unit: Option<Words>,
    /// När det mättes.
    pub date: Option<WrittenWhen>,
    /// Vem som mätte.
    pub source: Option<SourceCard>,
}
