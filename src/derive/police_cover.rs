//! What each level of the police covers on the day: its municipalities, and what holds in them.

use super::sums::{Key, Turn, turn_town};
use crate::model::counts::TownSum;
use crate::model::facts::Facts;
use crate::model::id::Id;
use crate::model::listing::PoliceCover;
use crate::model::police::{LocalPoliceArea, Membership};
use crate::model::when::Today;
use std::collections::BTreeMap;

/// Every level of the police that covers anything, without any sum.
pub fn empty(facts: &Facts, today: Today) -> BTreeMap<Id, PoliceCover> {
    let mut covers: BTreeMap<Id, PoliceCover> = BTreeMap::new();
    let towns_by_code = towns_by_code(facts);
    for region in &facts.police {
        for area in &region.areas {
            for local in &area.local_areas {
                for code in codes(local, today) {
                    for level in [&region.id, &area.id, &local.id] {
                        let cover = covers.entry(level.clone()).or_default();
                        match towns_by_code.get(code.as_str()) {
                            Some(town) => push_once(&mut cover.towns, *town),
                            None => push_once(&mut cover.without_folder, code),
                        }
                    }
                }
            }
        }
    }
    covers
}

/// Puts a promise that holds in some towns into the sums of the levels that cover any of them, or takes it out.
pub fn turn(covers: &mut BTreeMap<Id, PoliceCover>, turn: Turn, towns: &[Id], key: Key, sum: &TownSum) {
    for cover in covers.values_mut().filter(|cover| towns.iter().any(|town| cover.towns.contains(town))) {
        turn_town(&mut cover.sums, turn, key, sum);
    }
}

fn towns_by_code(facts: &Facts) -> BTreeMap<&str, &Id> {
    let towns = facts.standing_municipalities();
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
