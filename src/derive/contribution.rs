//! What one promise adds to sums and lists over the whole site, so that it can be put in and taken out again.

use super::counts::{Counted, counted};
use super::officiality::Officiality;
use super::shares::basis;
use super::sums::Key;
use crate::model::commitment::Commitment;
use crate::model::counts::{PartySum, TownSum, Unlisted};
use crate::model::facts::Facts;
use crate::model::id::{Id, PromiseId};
use crate::model::listing::Subject;
use crate::model::promise::Promise;
use crate::model::site::{PeriodState, PromiseState};
use crate::model::when::Today;
use std::collections::{BTreeMap, BTreeSet};

/// What a promise adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// Which.
    pub id: PromiseId,
    /// The municipalities that it holds in.
    pub towns: Vec<Id>,
    /// The lists that hold it as a whole: of years, also where it has not begun, and of places.
    pub listed: Vec<Subject>,
    /// What is counted of it; `None`: it is upcoming or a draft.
    pub sums: Option<Sums>,
}

/// What is counted of a promise: sums of it alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sums {
    /// With which others it is counted.
    pub key: Key,
    /// All of it.
    pub whole: TownSum,
    /// What is counted for each party.
    pub parties: BTreeMap<Id, PartySum>,
    /// Its commitments on each list of commitments, by their places in the promise, with their sum.
    pub commitments: BTreeMap<Subject, (Vec<usize>, TownSum)>,
}

impl Contribution {
    /// Of a promise, with what follows for it.
    pub fn of(facts: &Facts, promise: &Promise, state: &PromiseState, today: Today) -> Self {
        let places = promise.area.iter().map(|_| Subject::Places);
        Self {
            id: state.id.clone(),
            towns: state.towns.clone(),
            listed: promise.period.years(today).into_iter().map(Subject::Year).chain(places).collect(),
            sums: counted(promise, state).map(|counted| sums(facts, &counted)),
        }
    }

    /// The lists that hold it or any commitment of it.
    pub fn subjects(&self) -> impl Iterator<Item = &Subject> {
        let of_commitments = self.sums.iter().flat_map(|sums| sums.commitments.keys());
        self.listed.iter().chain(of_commitments)
    }

    /// The municipalities that it holds in, each once.
    pub fn distinct_towns(&self) -> BTreeSet<&Id> {
        self.towns.iter().collect()
    }
}

fn sums(facts: &Facts, counted: &Counted<'_>) -> Sums {
    let officiality = Officiality::of(facts, &counted.promise.id);
    Sums {
        key: (counted.promise.kind, counted.tense),
        whole: whole(counted.state, officiality),
        parties: by_party(counted, officiality),
        commitments: by_subject(facts, counted),
    }
}

/// The denominator is every commitment, also those that are known not to be listed. Where a promise lacks a number the
/// sum reads "minst N", and a share is said of those that have one.
fn whole(state: &PromiseState, officiality: Officiality) -> TownSum {
    let unlisted = match state.denominator.unlisted {
        Unlisted::Number(unlisted) => unlisted,
        Unlisted::Unknown => 0,
    };
    let all = u64::from(state.denominator.listed) + u64::from(unlisted);
    TownSum {
        promises: 1,
        listed: state.denominator.listed,
        unlisted,
        period_unknown: u32::from(state.period_state == PeriodState::Unknown),
        lacking_number: u32::from(state.denominator.unlisted == Unlisted::Unknown),
        counts: state.counts.clone(),
        share: state.share,
        basis: basis(&state.counts, state.denominator, all, officiality),
    }
}

/// A commitment counts once for each party that it names; a joint one once for each party of the promise. Nothing is
/// rolled up into what a party is part of or into levels of the police, and commitments that are not listed are no
/// party's.
fn by_party(counted: &Counted<'_>, officiality: Officiality) -> BTreeMap<Id, PartySum> {
    let Counted { promise, state, .. } = counted;
    let mut parties: BTreeMap<&Id, PartySum> = BTreeMap::new();
    for (commitment, following) in promise.commitments.iter().zip(&state.commitments) {
        for party in counted_for(promise, commitment) {
            let sum = parties.entry(party).or_insert_with(PartySum::none);
            sum.commitments += 1;
            sum.joint += u32::from(commitment.parties.is_empty());
            sum.alone += u32::from(commitment.parties.is_empty() && promise.parties.len() == 1);
            sum.counts.add(following);
        }
    }
    for sum in parties.values_mut() {
        sum.promises = 1;
        sum.period_unknown = u32::from(state.period_state == PeriodState::Unknown);
        sum.lacking_number = u32::from(state.denominator.unlisted == Unlisted::Unknown);
        sum.basis = basis(&sum.counts, state.denominator, u64::from(sum.commitments), officiality);
    }
    parties.into_iter().map(|(party, sum)| (party.clone(), sum)).collect()
}

fn counted_for<'site>(promise: &'site Promise, commitment: &'site Commitment) -> BTreeSet<&'site Id> {
    let parties = if commitment.parties.is_empty() { &promise.parties } else { &commitment.parties };
    parties.iter().collect()
}

/// Lists of commitments by status, and by the focus areas that `site.yaml` names.
fn by_subject(facts: &Facts, counted: &Counted<'_>) -> BTreeMap<Subject, (Vec<usize>, TownSum)> {
    let has_list = |area: &&Id| facts.settings.focus_areas.iter().any(|(id, _)| id == *area);
    let mut subjects: BTreeMap<Subject, (Vec<usize>, TownSum)> = BTreeMap::new();
    let pairs = counted.promise.commitments.iter().zip(&counted.state.commitments);
    for (place, (commitment, state)) in pairs.enumerate() {
        let area = commitment.focus_area.as_ref().filter(has_list).cloned().map(Subject::FocusArea);
        for subject in std::iter::once(Subject::Status(state.standing.kind())).chain(area) {
            let (places, sum) = subjects.entry(subject).or_insert_with(|| (Vec::new(), listed_alone()));
            places.push(place);
            sum.listed += 1;
            sum.counts.add(state);
        }
    }
    subjects
}

/// Of a status or focus area only its commitments are counted: `unlisted` is nought, and no share is said.
fn listed_alone() -> TownSum {
    TownSum { promises: 1, ..TownSum::none() }
}
