//! Somebody else's verdict (*granskning*), never mixed with the parties' own status.

use super::document::Document;
use super::id::{Id, PromiseId};
use super::link::{Link, Reference, Source};
use super::promise::Signatory;
use super::publication::Publication;
use super::text::{Prose, Text};
use super::when::{Date, When};
use crate::source::FilePath;
use serde::{Deserialize, Serialize};

/// What a word on the reviewer's own scale amounts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Assessment {
    /// Met.
    Met,
    /// Met, with remarks.
    MetWithRemarks,
    /// Partly met.
    PartlyMet,
    /// Not met.
    NotMet,
}

impl Assessment {
    /// Every one, from the best.
    pub const ALL: [Self; 4] = [Self::Met, Self::MetWithRemarks, Self::PartlyMet, Self::NotMet];

    /// The code that is written in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::MetWithRemarks => "met_with_remarks",
            Self::PartlyMet => "partly_met",
            Self::NotMet => "not_met",
        }
    }
}

/// A review beside a promise or a municipality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// Its file (which identifies it) and whether it is public.
    pub publication: Publication,
    /// The town in whose folder it lies.
    pub town: Id,
    /// The promise in whose folder it lies, if any.
    pub promise: Option<PromiseId>,
    /// What it is called.
    pub title: Text,
    /// Who reviewed.
    pub reviewed_by: Vec<Id>,
    /// When it was said.
    pub date: Option<Date>,
    /// The days it looks at.
    pub covers: Option<When>,
    /// The parties it concerns.
    pub concerns: Vec<Id>,
    /// The promises and commitments it is about.
    pub about: Vec<Reference>,
    /// Who signed it.
    pub signatories: Vec<Signatory>,
    /// Their words, in their order, and what each amounts to. Empty: the words are shown as they are.
    pub scale: Vec<(String, Assessment)>,
    /// The verdict as a whole, in their word.
    pub assessment: Option<String>,
    /// An overall comment.
    pub comment: Option<Text>,
    /// Findings by criterion.
    pub findings: Vec<Finding>,
    /// What they recommend.
    pub recommendations: Vec<Text>,
    /// Answers by those reviewed.
    pub responses: Vec<Link>,
    /// The review that it corrects.
    pub corrects: Option<FilePath>,
    /// Documents.
    pub documents: Vec<Document>,
    /// Where it was read.
    pub source: Option<Source>,
    /// The body.
    pub body: Prose,
}

/// A verdict against one criterion; findings may hold further ones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// What it is judged against.
    pub criterion: Text,
    /// The verdict in their word.
    pub assessment: Option<String>,
    /// A comment.
    pub comment: Option<Text>,
    /// The parties it concerns.
    pub concerns: Vec<Id>,
    /// The promises and commitments it is about.
    pub about: Vec<Reference>,
    /// Findings within it.
    pub findings: Vec<Finding>,
}
