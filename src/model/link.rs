//! References to things on the site and outside it.

use super::id::{CommitmentId, Id, PromiseId};
use super::text::Text;
use super::when::Date;
use crate::source::FilePath;
use serde::{Deserialize, Serialize};

/// Where a `Link` leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Link {
    /// To something on this site.
    Reference(Reference),
    /// Elsewhere: `{title, url}`; the url may lack.
    Elsewhere {
        /// What it is called.
        title: Text,
        /// `https://…` or `http://…`.
        url: Option<String>,
    },
}

impl Link {
    /// The promise that it leads to, or to a commitment of which.
    pub fn promise(&self) -> Option<&PromiseId> {
        match self {
            Self::Reference(Reference::Promise(id)) => Some(id),
            Self::Reference(Reference::Commitment(id)) => Some(&id.promise),
            Self::Reference(Reference::Party(_) | Reference::Document(_)) | Self::Elsewhere { .. } => None,
        }
    }
}

/// Something on this site that a reference names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reference {
    /// A promise.
    Promise(PromiseId),
    /// One commitment.
    Commitment(CommitmentId),
    /// A municipality, an organisation or a level of the police.
    Party(Id),
    /// An account or review, by its file.
    Document(FilePath),
}

impl Reference {
    /// The promise that it leads to or into; `None`: a party or a file.
    pub fn promise(&self) -> Option<&PromiseId> {
        match self {
            Self::Promise(id) => Some(id),
            Self::Commitment(id) => Some(&id.promise),
            Self::Party(_) | Self::Document(_) => None,
        }
    }
}

/// Where something was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// What it is called.
    pub title: Text,
    /// Where it lies, if it has an address.
    pub url: Option<String>,
    /// When it was read.
    pub seen: Option<Date>,
    /// The page in it.
    pub page: Option<String>,
}
