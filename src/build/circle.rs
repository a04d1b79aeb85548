//! The circle of homes that an edit can concern.

use super::Survey;
use super::neighbours::{Neighbours, home, is_always_known, promise_folder};
use crate::source::FilePath;
use std::collections::BTreeSet;

/// An edit that concerns more homes than this is looked at with everything else.
const MOST_HOMES: usize = 400;

/// Whether a file is a promise's, or an account or review that stands beside promises.
pub fn is_of_paper(file: &FilePath) -> bool {
    file.as_str().starts_with("content/municipalities/")
        && (is_of_promise(file) || !is_always_known(&home(file)))
}

/// Whether a file lies in a promise's folder.
pub fn is_of_promise(file: &FilePath) -> bool {
    promise_folder(file).is_some()
}

/// Homes around an edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circle {
    /// Homes whose documents are taken from the excerpt.
    pub bound: BTreeSet<FilePath>,
    /// Homes of which everything that was found is found again: those, and those that link to them.
    pub judged: BTreeSet<FilePath>,
    /// What must be known to judge those.
    pub needed: BTreeSet<FilePath>,
}

impl Circle {
    /// Around edited homes, by what documents said of others and say of them. `None`: it is too wide.
    pub fn around(survey: &Survey, neighbours: &[&Neighbours], homes: &BTreeSet<FilePath>) -> Option<Self> {
        let bound = bound_to(neighbours, homes);
        let mut judged = bound.clone();
        judged.extend(neighbours.iter().flat_map(|one| one.that_link_to(&bound)));
        let mut needed = judged.clone();
        needed.extend(neighbours.iter().flat_map(|one| one.linked_from(&judged)));
        let mut known = 0;
        // Papers of a town with a ledger are judged by what they hang together with in other towns.
        while known < needed.len() && needed.len() <= MOST_HOMES {
            known = needed.len();
            needed.extend(of_same_ledgers(survey, &needed));
            needed = bound_to(neighbours, &needed);
        }
        (needed.len() <= MOST_HOMES).then_some(Self { bound, judged, needed })
    }

    /// Whether another circle holds all of it.
    pub fn is_within(&self, other: &Self) -> bool {
        self.bound.is_subset(&other.bound)
            && self.judged.is_subset(&other.judged)
            && self.needed.is_subset(&other.needed)
    }

    /// Both together.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.bound.extend(other.bound);
        self.judged.extend(other.judged);
        self.needed.extend(other.needed);
        self
    }
}

/// Homes that hang together with these, by what any of several say.
fn bound_to(neighbours: &[&Neighbours], homes: &BTreeSet<FilePath>) -> BTreeSet<FilePath> {
    let mut bound = homes.clone();
    let mut known = 0;
    while known < bound.len() {
        known = bound.len();
        for one in neighbours {
            bound = one.bound_to(&bound);
        }
    }
    bound
}

/// Where something was sealed: all homes of the towns, whose ledgers name them.
fn of_same_ledgers(survey: &Survey, homes: &BTreeSet<FilePath>) -> BTreeSet<FilePath> {
    let texts = &survey.sources.texts;
    let towns: BTreeSet<&str> = homes.iter().filter_map(town_of).collect();
    let sealed = towns
        .into_iter()
        .filter(|town| texts.contains_key(&FilePath::new(format!("content/ledger/{town}.jsonl"))));
    sealed
        .flat_map(|town| {
            let folder = format!("content/municipalities/{town}/");
            let ledger = FilePath::new(format!("content/ledger/{town}.jsonl"));
            let files = texts.range(FilePath::new(folder.as_str())..);
            let files =
                files.map(|(file, _)| file).take_while(move |file| file.as_str().starts_with(&folder));
            files.map(home).chain([ledger])
        })
        .collect()
}

fn town_of(home: &FilePath) -> Option<&str> {
    Some(home.as_str().strip_prefix("content/municipalities/")?.split_once('/')?.0)
}
