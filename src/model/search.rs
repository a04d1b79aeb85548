//! Search: its index is made in parts, one for each region of the police.

use super::id::Id;
use super::site::Site;
use std::collections::BTreeSet;

/// A part of the index of search. A reader's browser puts the parts together, so that a region whose texts did not
/// change keeps its files.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SearchPart {
    /// What lies in municipalities of a region of the police.
    Region(Id),
    /// What lies in municipalities of no region.
    Rest,
}

impl SearchPart {
    /// The part that a municipality's promises lie in.
    pub fn of_town(site: &Site, town: &Id) -> Self {
        let covers = |id: &&Id| site.police.get(*id).is_some_and(|cover| cover.towns.contains(town));
        let region = site.facts.police.iter().map(|region| &region.id).find(covers);
        region.map_or(Self::Rest, |region| Self::Region(region.clone()))
    }

    /// Every part that has anything in it, in order.
    pub fn all(site: &Site) -> Vec<Self> {
        let towns = site.facts.standing_municipalities();
        let parts: BTreeSet<Self> = towns.map(|town| Self::of_town(site, &town.id)).collect();
        parts.into_iter().collect()
    }

    /// Its folder among the parts.
    pub fn folder(&self) -> &str {
        match self {
            Self::Region(id) => id.as_str(),
            // No id ends with a hyphen, so that no region is called so.
            Self::Rest => "ovriga-",
        }
    }
}
