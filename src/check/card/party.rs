//! Organisations beside municipalities and police.

use super::address::{RootAddress, Url};
use super::date::WrittenDay;
use super::document::ContactCard;
use super::id::WrittenId;
use super::list::List;
use super::publication::RemovalCard;
use super::required::Required;
use super::when::WrittenWhen;
use super::words::Words;
use super::yes_no::YesNo;
use schemars::JsonSchema;
use serde::Deserialize;

/// En part som varken är kommun eller polis: `content/parties/<part>.md`. Texten under `---` säger vilka de är.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "part")]
pub struct PartyCard {
    /// Namnet, så som parten skriver det själv.
    pub name: Required<Words>,
    /// Vad den är, i ord: "kommunalt bostadsbolag".
    pub kind: Required<Words>,
    /// Dess egen webbplats.
    pub url: Option<Url>,
    /// Vad den hör till: en annan part.
    pub part_of: Option<WrittenId>,
    /// Tiden den har funnits.
    pub period: Option<WrittenWhen>,
    /// Vem man kan fråga.
    pub contacts: Option<List<ContactCard>>,
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
