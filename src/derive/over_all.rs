//! What follows over the whole site from what follows for each promise: sums, lists, and what is new.

use super::{listings, news, party_counts, party_record, police_cover, town_counts};
use crate::model::counts::{PartyCounts, TownCounts};
use crate::model::facts::Facts;
use crate::model::id::{Id, PromiseId};
use crate::model::listing::{Listings, PoliceCover};
use crate::model::news::News;
use crate::model::party_record::PartyRecord;
use crate::model::site::PromiseState;
use crate::model::when::Today;
use std::collections::{BTreeMap, BTreeSet};

/// The fields of `Site` that no single promise decides.
pub struct OverAll {
    pub parties: BTreeMap<Id, PartyCounts>,
    pub records: BTreeMap<Id, PartyRecord>,
    pub towns: BTreeMap<Id, TownCounts>,
    pub promises_in: BTreeMap<Id, Vec<PromiseId>>,
    pub all_towns: TownCounts,
    pub listings: Listings,
    pub police: BTreeMap<Id, PoliceCover>,
    pub news: Vec<News>,
    pub news_of: BTreeMap<PromiseId, Vec<usize>>,
}

/// All of it, the dear parts beside each other.
pub fn over_all(facts: &Facts, promises: &BTreeMap<PromiseId, PromiseState>, today: Today) -> OverAll {
    let (listings, (parties, ((news, news_of), (towns, all_towns, police)))) = rayon::join(
        || listings::listings(facts, promises, today),
        || {
            rayon::join(
                || party_counts::by_party(facts, promises),
                || {
                    rayon::join(
                        || {
                            let news = news::news(facts, today);
                            let by_promise = news::by_promise(&news);
                            (news, by_promise)
                        },
                        || {
                            (
                                town_counts::by_town(facts, promises),
                                town_counts::over_towns(facts, promises),
                                police_cover::police_cover(facts, promises, today),
                            )
                        },
                    )
                },
            )
        },
    );
    OverAll {
        parties,
        towns,
        all_towns,
        listings,
        police,
        news,
        news_of,
        promises_in: promises_in(promises),
        records: party_record::party_records(facts),
    }
}

/// Promises by the municipalities that they hold in.
fn promises_in(promises: &BTreeMap<PromiseId, PromiseState>) -> BTreeMap<Id, Vec<PromiseId>> {
    let mut towns: BTreeMap<Id, Vec<PromiseId>> = BTreeMap::new();
    for state in promises.values() {
        for town in state.towns.iter().collect::<BTreeSet<_>>() {
            towns.entry(town.clone()).or_default().push(state.id.clone());
        }
    }
    towns
}
