//! What each level of the police covers on the day: its municipalities, and what holds in them.

use super::counts::counted;
use super::town_counts::Tallies;
use crate::model::facts::Facts;
use crate::model::id::{Id, PromiseId};
use crate::model::listing::PoliceCover;
use crate::model::police::{LocalPoliceArea, Membership};
use crate::model::site::PromiseState;
use crate::model::when::Today;
use std::collections::{BTreeMap, BTreeSet};

/// Every level of the police.
pub fn police_cover(
    facts: &Facts,
    promises: &BTreeMap<PromiseId, PromiseState>,
    today: Today,
) -> BTreeMap<Id, PoliceCover> {
    let mut covers: BTreeMap<Id, PoliceCover> = BTreeMap::new();
    let towns_by_code = towns_by_code(facts);
    let mut levels_of: BTreeMap<&Id, BTreeSet<&Id>> = BTreeMap::new();
    for region in &facts.police {
        for area in &region.areas {
            for local in &area.local_areas {
                for code in codes(local, today) {
                    for level in [&region.id, &area.id, &local.id] {
                        let cover = covers.entry(level.clone()).or_default();
                        match towns_by_code.get(code.as_str()) {
                            Some(town) => {
                                levels_of.entry(town).or_default().insert(level);
                                push_once(&mut cover.towns, *town);
                            }
                            None => push_once(&mut cover.without_folder, code),
                        }
                    }
                }
            }
        }
    }
    let mut tallies: BTreeMap<&Id, Tallies> = BTreeMap::new();
    for counted in counted(facts, promises) {
        let levels = counted.state.towns.iter().filter_map(|town| levels_of.get(town)).flatten();
        for level in levels.collect::<BTreeSet<_>>() {
            tallies.entry(level).or_default().add(facts, &counted);
        }
    }
    for (level, tallies) in tallies {
        covers.entry(level.clone()).or_default().sums = tallies.sums();
    }
    covers
}

fn towns_by_code(facts: &Facts) -> BTreeMap<&str, &Id> {
    let towns = facts.shown_municipalities();
    towns.map(|town| (town.code.as_str(), &town.id)).collect()
}

fn codes(local: &LocalPoliceArea, today: Today) -> impl Iterator<Item = &String> {
    local.municipalities.iter().filter(move |membership| holds(membership, today)).map(|one| &one.code)
}

/// Whether a municipality belongs there on the day.
fn holds(membership: &Membership, today: Today) -> bool {
    membership.from.is_none_or(|from| from.first_day() <= today.0)
        && membership.to.is_none_or(|to| today.0 <= to.last_day())
}

fn push_once<T: Clone + PartialEq>(list: &mut Vec<T>, item: &T) {
    if !list.contains(item) {
        list.push(item.clone());
    }
}
