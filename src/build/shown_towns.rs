//! Of which other towns' promises the pages of a town may show anything.

use super::neighbours::{TOWNS, home, promise_of};
use super::{Ready, Survey};
use crate::model::facts::Facts;
use crate::source::FilePath;
use std::collections::{BTreeMap, BTreeSet};

/// By town, others: those of papers that hang together with its own, or with those that hold in it too, over any number of
/// bonds, and those that any of these papers links to.
pub struct ShownTowns {
    by_town: BTreeMap<String, BTreeSet<String>>,
}

impl ShownTowns {
    /// Of a whole site.
    pub fn of(survey: &Survey, ready: &Ready) -> Self {
        let facts = &ready.site.facts;
        let neighbours = survey.neighbours(ready);
        let mut by_town = BTreeMap::new();
        for (town, homes) in homes_shown(facts) {
            let bound = neighbours.bound_to(&homes);
            let linked = neighbours.linked_from(&bound);
            // Whatever lies outside promises' folders may be shown on any page, and is looked after as such.
            let towns = bound.iter().chain(&linked).filter_map(promise_of).map(|promise| promise.town);
            let others = towns.filter(|other| other.as_str() != town);
            let others: BTreeSet<String> = others.map(|other| other.to_string()).collect();
            if !others.is_empty() {
                by_town.insert(town.to_owned(), others);
            }
        }
        Self { by_town }
    }

    /// Those of one town, in order.
    pub fn by(&self, town: &str) -> impl Iterator<Item = &str> {
        self.by_town.get(town).into_iter().flatten().map(String::as_str)
    }
}

/// The papers in each town's folder, and those of other towns that hold in it too, or in which its own hold.
fn homes_shown(facts: &Facts) -> BTreeMap<&str, BTreeSet<FilePath>> {
    let mut homes: BTreeMap<&str, BTreeSet<FilePath>> = BTreeMap::new();
    for publication in facts.publications() {
        if let Some(town) = town_of(&publication.file) {
            homes.entry(town).or_default().insert(home(&publication.file));
        }
    }
    let of_town = homes.clone();
    for promise in facts.promises.values() {
        for other in &promise.also_in {
            homes.entry(other.as_str()).or_default().insert(home(&promise.publication.file));
            let theirs = of_town.get(other.as_str()).into_iter().flatten().cloned();
            homes.entry(promise.id.town.as_str()).or_default().extend(theirs);
        }
    }
    homes
}

/// The town in whose folder a paper lies.
fn town_of(file: &FilePath) -> Option<&str> {
    Some(file.as_str().strip_prefix(TOWNS)?.split_once('/')?.0)
}
