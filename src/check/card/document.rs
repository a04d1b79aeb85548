//! Documents, pictures and contacts.

use super::address::{Email, Url};
use super::code::LanguageTag;
use super::date::WrittenDate;
use super::file_name::FileName;
use super::id::WrittenId;
use super::required::Required;
use super::words::Words;
use super::yes_no::YesNo;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Ett dokument att läsa eller hämta. Antingen `file` eller `url`.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "dokument")]
pub struct DocumentCard {
    /// Vad det heter.
    pub title: Required<Words>,
    /// Filen, om den ligger bredvid.
    pub file: Option<FileName>,
    /// Adressen, om det ligger på en annan webbplats.
    pub url: Option<Url>,
    /// Dokumentets språk, om det är ett annat än webbplatsens.
    pub language: Option<LanguageTag>,
    /// När det är från.
    pub date: Option<WrittenDate>,
}

/// En bild. Antingen `alt`, som säger i ord vad bilden visar, eller `decorative: true`.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "bild")]
pub struct ImageCard {
    /// Bildfilen, som ligger bredvid.
    pub file: Required<FileName>,
    /// Vad bilden visar, för den som inte ser den.
    pub alt: Option<Words>,
    /// `true` om bilden bara är till prydnad.
    pub decorative: Option<YesNo>,
    /// En rad under bilden.
    pub caption: Option<Words>,
    /// Vem som har tagit eller gjort bilden.
    pub credit: Option<Words>,
}

/// Vem man kan fråga: helst en roll, så att personen kan bytas.
#[derive(Clone, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "kontakt")]
pub struct ContactCard {
    /// Rollen: "kommunpolis".
    pub role: Required<Words>,
    /// Ett namn, om det ska visas.
    pub name: Option<Words>,
    /// Vilken part kontakten hör till.
    pub party: Option<WrittenId>,
    /// Funktionens e-postadress.
    pub email: Option<Email>,
    /// Funktionens telefonnummer.
    pub phone: Option<Words>,
    /// Sista dagen som kontakten gäller; därefter visas den inte.
    pub to: Option<WrittenDate>,
}
