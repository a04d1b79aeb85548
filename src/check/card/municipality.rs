//! A municipality.

use super::address::{RootAddress, Url};
use super::code::{Colour, LanguageTag, MunicipalityCode, OrgNumber};
use super::date::{WrittenDate, WrittenDay};
use super::document::ContactCard;
use super::entries::Entries;
use super::file_name::FileName;
use super::list::List;
use super::publication::RemovalCard;
use super::required::Required;
use super::words::Words;
use super::yes_no::YesNo;
use schemars::JsonSchema;
use serde::Deserialize;

/// En kommun: `content/municipalities/<kommun>/index.md`. Mappens namn är också kommunens id som part.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "kommun")]
pub struct MunicipalityCard {
    /// Namnet, så som kommunen skriver det själv: "Borås Stad".
    pub name: Required<Words>,
    /// SCB:s kommunkod. Varje kod används en gång.
    pub code: Required<MunicipalityCode>,
    /// Orten, för listor och rubriker: "Borås". Utan `place`: namnet.
    pub place: Option<Words>,
    /// Kommunens egen webbplats.
    pub url: Option<Url>,
    /// Kommunens organisationsnummer.
    pub org_number: Option<OrgNumber>,
    /// Språk som kommunens sidor också finns på.
    pub languages: Option<List<LanguageTag>>,
    /// Kommunens egna färger.
    pub colours: Option<ColoursCard>,
    /// Kommunens eget märke: en bildfil bredvid.
    pub logo: Option<FileName>,
    /// Vem man kan fråga.
    pub contacts: Option<List<ContactCard>>,
    /// Att sidorna inte är kommunens egna, med de ord som ska visas. Då kallas ingenting försenat.
    pub unofficial: Option<Words>,
    /// Kommunens egna ord för status, och vilken status vart och ett betyder.
    pub status_words: Option<Entries<Words, Words>>,
    /// Att inget löfte gäller nu.
    pub no_current_promise: Option<NoCurrentPromiseCard>,
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

/// Färger.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "färger")]
pub struct ColoursCard {
    /// Färgen för länkar och betoning. Den ska synas mot sidans ljusa bakgrund: kontrasten ska vara minst 4,5:1.
    pub accent: Option<Colour>,
    /// Samma färg i mörkt läge, där den ska synas lika väl. Utan `accent_dark`: den närmaste tonen av `accent` som gör det.
    pub accent_dark: Option<Colour>,
}

/// Att inget löfte gäller nu.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "inget löfte nu")]
pub struct NoCurrentPromiseCard {
    /// Sedan när.
    pub since: Option<WrittenDate>,
    /// Förklaringen.
    pub text: Option<Words>,
}
