//! A municipality, which is also a party.

use super::document::Contact;
use super::id::Id;
use super::publication::Publication;
use super::settings::Colours;
use super::status::Status;
use super::text::{Language, Prose, Text};
use super::when::Date;
use crate::source::FilePath;
use serde::{Deserialize, Serialize};

/// A municipality, from `municipalities/<town>/index.md`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Municipality {
    /// Its folder; also a party's id.
    pub id: Id,
    /// Its file and whether it is public.
    pub publication: Publication,
    /// As it writes itself: "Borås Stad", "Falu kommun" (DOMAIN M15).
    pub name: Text,
    /// The place, for lists and headings: "Borås". `None`: the name.
    pub place: Option<Text>,
    /// SCB's code, four digits as text.
    pub code: String,
    /// Its own site.
    pub url: Option<String>,
    /// Ten digits.
    pub org_number: Option<String>,
    /// Languages its pages are also in; empty: the site's.
    pub languages: Vec<Language>,
    /// Its own colours, where it has some.
    pub colours: Option<Colours>,
    /// Its own logo.
    pub logo: Option<FilePath>,
    /// Whom to ask.
    pub contacts: Vec<Contact>,
    /// Not the town's own publication, in these words; nothing is called late.
    pub unofficial: Option<Text>,
    /// The town's own words for a status, as written.
    pub status_words: Vec<(String, Status)>,
    /// No promise holds at present (DOMAIN M17).
    pub no_current_promise: Option<NoCurrentPromise>,
    /// The body.
    pub body: Prose,
}

/// A stated absence of a current promise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoCurrentPromise {
    /// Since when.
    pub since: Option<Date>,
    /// In words.
    pub text: Option<Text>,
}
