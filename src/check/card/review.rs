//! Somebody else's verdict.

use super::address::RootAddress;
use super::choice::{WrittenAssessment, WrittenFileKind};
use super::date::{WrittenDate, WrittenDay};
use super::document::DocumentCard;
use super::entries::Entries;
use super::file_name::DocumentName;
use super::id::WrittenId;
use super::link::{LinkCard, SourceCard};
use super::list::List;
use super::promise::SignatoryCard;
use super::publication::RemovalCard;
use super::reference::WrittenReference;
use super::required::Required;
use super::when::WrittenWhen;
use super::words::Words;
use super::yes_no::YesNo;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// En granskning, någon annans bedömning: en fil bredvid ett löfte eller i en kommuns mapp, med `kind: review`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "granskning")]
pub struct ReviewCard {
    /// `review`. Behövs inte i en kommuns mapp.
    pub kind: Option<WrittenFileKind>,
    /// Vad granskningen heter.
    pub title: Required<Words>,
    /// Vem eller vilka som har granskat.
    pub reviewed_by: Required<List<WrittenId>>,
    /// När det sades. Utan `date` gäller datumet först i filens namn.
    pub date: Option<WrittenDate>,
    /// Tiden som granskningen gäller.
    pub covers: Option<WrittenWhen>,
    /// Parterna som den handlar om.
    pub concerns: Option<List<WrittenId>>,
    /// Löften och åtaganden som den handlar om.
    pub about: Option<List<WrittenReference>>,
    /// De som har skrivit under den.
    pub signatories: Option<List<SignatoryCard>>,
    /// Granskarnas egna ord, i deras ordning, och vad vart och ett betyder.
    pub scale: Option<Entries<Words, WrittenAssessment>>,
    /// Bedömningen i sin helhet, med deras ord.
    pub assessment: Option<Words>,
    /// En samlad kommentar.
    pub comment: Option<Words>,
    /// Bedömningar för varje fråga.
    pub findings: Option<List<FindingCard>>,
    /// Vad granskarna rekommenderar.
    pub recommendations: Option<List<Words>>,
    /// Svar från dem som har granskats.
    pub responses: Option<List<LinkCard>>,
    /// Den granskning som den här rättar.
    pub corrects: Option<DocumentName>,
    /// Dokument.
    pub documents: Option<List<DocumentCard>>,
    /// Var granskningen är läst.
    pub source: Option<SourceCard>,
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

/// Bedömningen av en fråga. Den kan ha delfrågor.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "bedömning")]
pub struct FindingCard {
    /// Frågan eller kriteriet.
    pub criterion: Required<Words>,
    /// Bedömningen, med granskarnas ord.
    pub assessment: Option<Words>,
    /// En kommentar.
    pub comment: Option<Words>,
    /// Parterna som den handlar om.
    pub concerns: Option<List<WrittenId>>,
    /// Löften och åtaganden som den handlar om.
    pub about: Option<List<WrittenReference>>,
    /// Delfrågor.
    pub findings: Option<List<FindingCard>>,
}
