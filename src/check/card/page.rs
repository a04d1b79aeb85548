//! A plain page.

use super::address::RootAddress;
use super::date::WrittenDay;
use super::list::List;
use super::number::Rank;
use super::publication::RemovalCard;
use super::required::Required;
use super::words::Words;
use super::yes_no::YesNo;
use schemars::JsonSchema;
use serde::Deserialize;

/// En vanlig sida: `content/pages/<sida>.md`, på adressen `/<sida>/`. Texten i `om`, `metod`, `tillganglighet` och `404`
/// sätts in på den sida som redan finns.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "sida")]
pub struct PageCard {
    /// Sidans rubrik.
    pub title: Required<Words>,
    /// Vad sidan handlar om, för sökmotorer och listor.
    pub description: Option<Words>,
    /// `true` om sidan ska stå i menyn, eller de ord som ska stå där.
    pub menu: Option<Words>,
    /// Platsen i menyn, lägst först.
    pub order: Option<Rank>,
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
