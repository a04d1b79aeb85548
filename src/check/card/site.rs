//! The site as a whole.

use super::accessibility::AccessibilityCard;
use super::address::{Email, Url};
use super::choice::WrittenPublisherKind;
use super::code::{LanguageTag, OrgNumber};
use super::entries::Entries;
use super::file_name::FileName;
use super::id::WrittenId;
use super::link::SourceCard;
use super::list::List;
use super::municipality::ColoursCard;
use super::number::WholeNumber;
use super::required::Required;
use super::words::Words;
use super::yes_no::YesNo;
use schemars::JsonSchema;
use serde::Deserialize;

/// Webbplatsen: `content/site.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "webbplats")]
pub struct SiteCard {
    /// Webbplatsens namn.
    pub title: Required<Words>,
    /// Webbplatsens adress.
    pub base_url: Required<Url>,
    /// Vem som ger ut webbplatsen.
    pub publisher: Required<PublisherCard>,
    /// Webbplatsens språk; det första är dess eget. Utan `languages`: svenska.
    pub languages: Option<List<LanguageTag>>,
    /// Ett eget tema: mappen `themes/<tema>/` bredvid `content/`.
    pub theme: Option<Words>,
    /// Webbplatsens färger.
    pub colours: Option<ColoursCard>,
    /// Webbplatsens märke: en bildfil bredvid.
    pub logo: Option<FileName>,
    /// Gemensamma namn på insatsområden, för flera kommuner.
    pub focus_areas: Option<Entries<WrittenId, Words>>,
    /// Ord som förklaras.
    pub glossary: Option<Entries<Words, Words>>,
    /// Vad ett ord i `unit` heter på sidorna, om det ska vara något annat än som det är skrivet. Används mest i
    /// översättningar: `units: {timmar: hours}` i `site.en.yaml`.
    pub units: Option<Entries<Words, Words>>,
    /// Uppgifter till tillgänglighetsredogörelsen.
    pub accessibility: Option<AccessibilityCard>,
    /// Vad webbplatsen i sin helhet bygger på.
    pub sources: Option<List<SourceCard>>,
    /// Att webbplatsen inte är parternas egen, med de ord som ska visas. Då kallas ingenting försenat.
    pub unofficial: Option<Words>,
    /// Hur många dagar före en utlovad uppföljning som `lofte check` påminner. Utan `warn_ahead`: 30.
    pub warn_ahead: Option<WholeNumber>,
    /// Hur många dagar det får ta att skriva en uppföljning. Utan `within`: 60.
    pub within: Option<WholeNumber>,
    /// Vad som görs och inte görs.
    pub outputs: Option<OutputsCard>,
}

/// Den som ger ut webbplatsen.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "utgivare")]
pub struct PublisherCard {
    /// Namnet.
    pub name: Required<Words>,
    /// Organisationsnumret. Krävs, om webbplatsen inte har `unofficial`.
    pub org_number: Option<OrgNumber>,
    /// Vad utgivaren är.
    pub kind: Required<WrittenPublisherKind>,
    /// Funktionens e-postadress.
    pub email: Option<Email>,
}

/// Vad som görs. Allt görs om inget annat sägs; `false` tar bort sidorna och alla länkar till dem.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "delar")]
pub struct OutputsCard {
    /// En sida för varje uppföljning.
    pub follow_up_pages: Option<YesNo>,
    /// Löftenas historik.
    pub history: Option<YesNo>,
    /// En sida för varje part.
    pub parties: Option<YesNo>,
    /// Sidor för polisens indelning.
    pub police: Option<YesNo>,
    /// Sökning.
    pub search: Option<YesNo>,
    /// Staplarna och tidslinjerna, som visar detsamma som orden bredvid dem.
    pub pictures: Option<YesNo>,
    /// Flöden att prenumerera på.
    pub feeds: Option<YesNo>,
    /// Ett flöde för varje löfte; webbplatsens och kommunernas finns kvar.
    pub promise_feeds: Option<YesNo>,
    /// Ett flöde för varje kommun; webbplatsens och löftenas finns kvar.
    pub town_feeds: Option<YesNo>,
    /// Listor efter status, år, insatsområde och plats.
    pub lists: Option<YesNo>,
    /// Kalender.
    pub calendar: Option<YesNo>,
    /// Förseglingarna som filer, så att vem som helst kan pröva dem: `/data/ledger/`.
    pub data: Option<YesNo>,
    /// Delar att bädda in på andra webbplatser. Sådana görs inte än, så nyckeln ändrar inget; den finns för den som redan nu vill säga nej.
    pub embeds: Option<YesNo>,
    /// Fler språk än webbplatsens eget.
    pub languages: Option<YesNo>,
}
