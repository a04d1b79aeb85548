//! Lists over the whole site by one subject: a status, a year, a focus area, a place; and what a level of the police covers.

use super::counts::TownCounts;
use super::id::{Id, PromiseId};
use super::status::StandingKind;
use std::collections::BTreeMap;

/// What a list gathers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// Commitments that stand so.
    Status(StandingKind),
    /// Promises whose period has a day in the year; `None`: the period is unknown.
    Year(Option<i32>),
    /// Commitments in a focus area that `site.yaml` names.
    FocusArea(Id),
    /// Promises that name a place within their municipality, by place. One list: a place is nobody's outside its town.
    Places,
}

/// The sort of a subject, which has a page of its own that leads to each list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SubjectKind {
    /// `/status/`
    Status,
    /// `/ar/`
    Year,
    /// `/insatsomraden/`
    FocusArea,
}

impl Subject {
    /// The sort whose page leads to its list. `None`: there is one list, and no page above it.
    pub fn kind(&self) -> Option<SubjectKind> {
        match self {
            Self::Status(_) => Some(SubjectKind::Status),
            Self::Year(_) => Some(SubjectKind::Year),
            Self::FocusArea(_) => Some(SubjectKind::FocusArea),
            Self::Places => None,
        }
    }
}

/// Every list of the site. Every status and every common focus area has one, also an empty one.
pub type Listings = BTreeMap<Subject, Listing>;

/// Everything of one subject, by town.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Listing {
    /// Over all towns; a promise that holds in several counts once. Of a status or focus area, only its commitments
    /// are counted, so that `unlisted` is nought and no share is said.
    pub sums: TownCounts,
    /// By town; each town of a promise lists it.
    pub towns: BTreeMap<Id, ListedTown>,
}

impl Listing {
    /// From how many rows a list is divided: its page then leads to a page for each town. A phone still scrolls
    /// through so many in one go, and they weigh some 10 KiB compressed. Divided by town, because people look for
    /// their own, and such an address stays the same when more is published, which the fourth page of a list does not.
    pub const DIVIDED_FROM: usize = 250;

    /// Whether each town has a page of its own of this list.
    pub fn is_divided(&self) -> bool {
        self.towns.values().map(ListedTown::rows).sum::<usize>() >= Self::DIVIDED_FROM
    }
}

/// One town's part of a list.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ListedTown {
    /// What is counted of it.
    pub sums: TownCounts,
    /// The papers, in the order of their addresses.
    pub papers: Vec<ListedPaper>,
}

impl ListedTown {
    /// How many lines it takes to list.
    pub fn rows(&self) -> usize {
        self.papers.iter().map(|paper| paper.commitments.len().max(1)).sum()
    }
}

/// A promise in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedPaper {
    /// Which.
    pub promise: PromiseId,
    /// Its commitments that belong there, by their place in the promise; of a year none: the whole promise belongs.
    pub commitments: Vec<usize>,
}

/// What a region, area or local area of the police covers.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct PoliceCover {
    /// Municipalities that belong there on the day and have a folder.
    pub towns: Vec<Id>,
    /// Codes of those that belong there on the day and have none.
    pub without_folder: Vec<String>,
    /// The sum over its municipalities: a promise that holds in several of them counts once. It is no sum of what
    /// the police promised: nothing is rolled up into levels of the police (FORMAT part B, *Counts*).
    pub sums: TownCounts,
}
