//! The sums of every municipality, and over all of them (FORMAT part B, *Counts*).
//!
//! The denominator is every commitment, also those that are known not to be listed. Where a promise
//! lacks a number the sum reads "minst N", and a share is said of those that have one.

use super::counts::{Counted, counted};
use super::officiality::Officiality;
use super::shares::share;
use crate::model::counts::{Counts, Tense, TownCounts, TownSum, Unlisted};
use crate::model::facts::Facts;
use crate::model::id::{Id, PromiseId};
use crate::model::promise::PromiseKind;
use crate::model::site::{PeriodState, PromiseState};
use std::collections::{BTreeMap, BTreeSet};

/// The sums of every municipality. A promise that holds in several is counted in each.
pub fn by_town(facts: &Facts, promises: &BTreeMap<PromiseId, PromiseState>) -> BTreeMap<Id, TownCounts> {
    let mut towns: BTreeMap<&Id, Tallies> =
        facts.municipalities.keys().map(|town| (town, Tallies::default())).collect();
    for counted in counted(facts, promises) {
        for town in counted.state.towns.iter().collect::<BTreeSet<_>>() {
            if let Some(tallies) = towns.get_mut(town) {
                tallies.add(facts, &counted);
            }
        }
    }
    towns.into_iter().map(|(town, tallies)| (town.clone(), tallies.sums())).collect()
}

/// The sum over all towns: a promise counts once, also where it holds in several.
pub fn over_towns(facts: &Facts, promises: &BTreeMap<PromiseId, PromiseState>) -> TownCounts {
    let mut tallies = Tallies::default();
    for counted in counted(facts, promises) {
        tallies.add(facts, &counted);
    }
    tallies.sums()
}

/// Sums while they grow.
#[derive(Default)]
pub struct Tallies(BTreeMap<(PromiseKind, Tense), Tally>);

impl Tallies {
    /// Counts a promise.
    pub fn add(&mut self, facts: &Facts, counted: &Counted<'_>) {
        self.0
            .entry((counted.promise.kind, counted.tense))
            .or_insert_with(Tally::new)
            .add(counted.state, Officiality::of(facts, &counted.promise.id));
    }

    /// The sums.
    pub fn sums(self) -> TownCounts {
        let sums = self
            .0
            .into_iter()
            .map(|(key, Tally { mut sum, with_number, all_with_number, officiality })| {
                sum.share = share(&with_number, Some(all_with_number), officiality);
                (key, sum)
            })
            .collect();
        TownCounts { sums }
    }
}

struct Tally {
    sum: TownSum,
    with_number: Counts,
    all_with_number: u32,
    officiality: Officiality,
}

impl Tally {
    fn new() -> Self {
        Self {
            with_number: Counts::none(),
            sum: TownSum::none(),
            all_with_number: 0,
            officiality: Officiality::Official,
        }
    }

    fn add(&mut self, state: &PromiseState, officiality: Officiality) {
        self.sum.promises += 1;
        self.sum.period_unknown += u32::from(state.period_state == PeriodState::Unknown);
        self.sum.listed += state.denominator.listed;
        self.sum.counts.add_all(&state.counts);
        match state.denominator.unlisted {
            Unlisted::Number(unlisted) => {
                self.sum.unlisted = self.sum.unlisted.saturating_add(unlisted);
                self.with_number.add_all(&state.counts);
                self.all_with_number =
                    self.all_with_number.saturating_add(state.denominator.listed).saturating_add(unlisted);
            }
            Unlisted::Unknown => self.sum.lacking_number += 1,
        }
        self.officiality = self.officiality.and(officiality);
    }
}
