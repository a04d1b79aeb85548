//! Organisations that promise, follow up or review.

use super::document::Contact;
use super::id::Id;
use super::publication::Publication;
use super::text::{Prose, Text};
use super::when::When;
use serde::{Deserialize, Serialize};

/// An organisation beside municipalities and police (DOMAIN M3), from `parties/<party>.md`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Its id.
    pub id: Id,
    /// Its file and whether it is public.
    pub publication: Publication,
    /// As it writes itself.
    pub name: Text,
    /// What it is, in words: "kommunalt bostadsbolag".
    pub kind: Text,
    /// Its own site.
    pub url: Option<String>,
    /// What it belongs to.
    pub part_of: Option<Id>,
    /// The time it existed.
    pub period: Option<When>,
    /// Whom to ask.
    pub contacts: Vec<Contact>,
    /// Who they are.
    pub body: Prose,
}
