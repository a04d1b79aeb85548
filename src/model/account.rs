//! What the parties tell of what came of it: follow-ups and evaluations.

use super::document::Document;
use super::id::{Id, PromiseId};
use super::link::Source;
use super::publication::Publication;
use super::quantity::Outcome;
use super::revision::Revision;
use super::status::WrittenStatus;
use super::text::{Prose, Text};
use super::when::{Date, Day, When};
use crate::source::FilePath;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What kind of account it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AccountKind {
    /// *uppföljning*: has it been done?
    FollowUp,
    /// *utvärdering*: what did it give?
    Evaluation,
}

impl AccountKind {
    /// The code that is written in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::FollowUp => "follow_up",
            Self::Evaluation => "evaluation",
        }
    }
}

/// A dated account by one or more parties, of one promise or, from a town's folder, of several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Its file (which identifies it) and whether it is public.
    pub publication: Publication,
    /// Follow-up or evaluation.
    pub kind: AccountKind,
    /// The town in whose folder it lies.
    pub town: Id,
    /// The promises it is about: the one in whose folder it lies, or `about` of a general account in the town's.
    pub about: Vec<PromiseId>,
    /// Whether it lies in the town's folder: then it is general, without status.
    pub in_town_folder: bool,
    /// Its own title, if it has one.
    pub title: Option<Text>,
    /// Who tells.
    pub reported_by: Vec<Id>,
    /// When it was said: `date:`, or the file's leading date. `None`: *odaterad*.
    pub date: Option<Date>,
    /// The days it tells of, as written. `None`: not written, so an evaluation's default is the
    /// promise's period, and a correction's that of what it corrects.
    pub covers: Option<When>,
    /// What it says of each commitment that has an entry, in the order written.
    pub entries: Vec<Entry>,
    /// What it says in the body of each commitment that has a section.
    pub sections: Vec<(Id, Prose)>,
    /// What was done that no commitment named (DOMAIN M7).
    pub also_done: Vec<Text>,
    /// Changes in crime or safety, apart from what was done (DOMAIN R10).
    pub effects: Vec<Effect>,
    /// Documents.
    pub documents: Vec<Document>,
    /// Where it was read.
    pub source: Option<Source>,
    /// The account that it corrects.
    pub corrects: Option<FilePath>,
    /// Declared changes of its wording.
    pub revisions: Vec<Revision>,
    /// The rest of the body: the overall account.
    pub body: Prose,
}

impl Account {
    /// The last day on which it can have been told: of its `date`, else of `source.seen`. It tells of no day after.
    pub fn told_on(&self) -> Option<Day> {
        let seen = || self.source.as_ref().and_then(|source| source.seen);
        self.date.or_else(seen).map(Date::last_day)
    }

    /// Everybody whom it names as telling, as a whole or of one commitment.
    pub fn tellers(&self) -> impl Iterator<Item = &Id> {
        self.reported_by.iter().chain(self.entries.iter().flat_map(|entry| &entry.reported_by))
    }
}

/// What an account says of one commitment in its front matter. There are thirty to a promise: kept small.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The commitment.
    pub commitment: Id,
    /// Its status, if the account gives a verdict.
    pub status: Option<WrittenStatus>,
    /// Why.
    pub reason: Option<Text>,
    /// What was counted.
    pub outcomes: Box<[Outcome]>,
    /// The commitment that stands instead, of this or a later promise.
    pub replaced_by: Option<Box<super::link::Reference>>,
    /// Who tells of this one, instead of the account's.
    pub reported_by: Box<[Id]>,
}

/// A measured change, with its source; that it came of the promise is not shown by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Effect {
    /// In words.
    pub text: Text,
    /// The number, if there is one.
    pub number: Option<Decimal>,
    /// Its unit.
    pub unit: Option<String>,
    /// When it was measured.
    pub date: Option<When>,
    /// Who measured.
    pub source: Option<Source>,
}
