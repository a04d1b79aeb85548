//! The sums of every party (FORMAT part B, *Counts*).
//!
//! A commitment counts once for each party that it names; a joint one once for each party of the
//! promise. Nothing is rolled up into what a party is part of or into levels of the police, and
//! commitments that are not listed are no party's.

use super::counts::{Counted, counted};
use super::officiality::Officiality;
use super::shares::share;
use crate::model::commitment::Commitment;
use crate::model::counts::{Counts, PartyCounts, PartySum, Tense};
use crate::model::facts::Facts;
use crate::model::id::{Id, PromiseId};
use crate::model::promise::PromiseKind;
use crate::model::site::PromiseState;
use crate::model::status::Standing;
use std::collections::{BTreeMap, BTreeSet};

/// The sums of every party that there is or that a promise names.
pub fn by_party(facts: &Facts, promises: &BTreeMap<PromiseId, PromiseState>) -> BTreeMap<Id, PartyCounts> {
    let mut parties: BTreeMap<Id, BTreeMap<(PromiseKind, Tense), Tally>> =
        facts.parties().map(|party| (party.id().clone(), BTreeMap::new())).collect();
    for counted in counted(facts, promises) {
        let officiality = Officiality::of(facts, &counted.promise.id);
        for (commitment, state) in counted.promise.commitments.iter().zip(&counted.state.commitments) {
            for party in counted_for(&counted, commitment) {
                parties
                    .entry(party.clone())
                    .or_default()
                    .entry((counted.promise.kind, counted.tense))
                    .or_insert_with(Tally::new)
                    .add(&counted, commitment, state.standing, officiality);
            }
        }
    }
    parties.into_iter().map(|(party, tallies)| (party, sums(tallies))).collect()
}

fn counted_for<'site>(counted: &Counted<'site>, commitment: &'site Commitment) -> BTreeSet<&'site Id> {
    let parties = if commitment.parties.is_empty() { &counted.promise.parties } else { &commitment.parties };
    parties.iter().collect()
}

struct Tally {
    sum: PartySum,
    with_number: Counts,
    lacking_number: BTreeSet<PromiseId>,
    officiality: Officiality,
}

impl Tally {
    fn new() -> Self {
        Self {
            sum: PartySum {
                commitments: 0,
                joint: 0,
                lacking_number: 0,
                counts: Counts::none(),
                share: None,
            },
            with_number: Counts::none(),
            lacking_number: BTreeSet::new(),
            officiality: Officiality::Official,
        }
    }

    fn add(
        &mut self,
        counted: &Counted<'_>,
        commitment: &Commitment,
        standing: Standing,
        officiality: Officiality,
    ) {
        self.sum.commitments += 1;
        self.sum.joint += u32::from(commitment.parties.is_empty());
        self.sum.counts.add(standing);
        if counted.state.denominator.all().is_some() {
            self.with_number.add(standing);
        } else {
            self.lacking_number.insert(counted.promise.id.clone());
        }
        self.officiality = self.officiality.and(officiality);
    }
}

fn sums(tallies: BTreeMap<(PromiseKind, Tense), Tally>) -> PartyCounts {
    let sums = tallies
        .into_iter()
        .map(|(key, Tally { mut sum, with_number, lacking_number, officiality })| {
            sum.lacking_number = u32::try_from(lacking_number.len()).unwrap_or(u32::MAX);
            sum.share = share(&with_number, Some(with_number.total()), officiality);
            (key, sum)
        })
        .collect();
    PartyCounts { sums }
}
