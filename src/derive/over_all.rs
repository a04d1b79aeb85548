//! What follows over the whole site from what follows for each promise: sums, lists, and what is new.
//!
//! All of it is put together by putting in one paper after the other; so after an edit the papers that changed are taken
//! out as they were and put in as they are.

use super::contribution::Contribution;
use super::papers::Papers;
use super::party_record::Part;
use super::sums::{Turn, turn_party, turn_town};
use super::{listings, news, party_record, police_cover};
use crate::model::counts::{PartyCounts, TownCounts};
use crate::model::facts::Facts;
use crate::model::id::{Id, PromiseId};
use crate::model::news::News;
use crate::model::site::{PromiseState, Site};
use crate::model::succession::Succession;
use crate::model::when::Today;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What so many promises add is in memory at once: some kilobytes each, with every sum that it is part of.
const AT_ONCE: usize = 512;

/// What some papers add to what follows over the whole site.
#[derive(Debug, PartialEq, Eq)]
pub struct Added {
    promises: Vec<Contribution>,
    parts: Vec<(Id, Part)>,
    news: Vec<News>,
}

impl Added {
    /// By papers of a site.
    pub fn by(
        facts: &Facts,
        promises: &BTreeMap<PromiseId, PromiseState>,
        papers: &Papers,
        today: Today,
    ) -> Self {
        let (promises, (parts, news)) = rayon::join(
            || contributions(facts, promises, &papers.promises, today),
            || (parts(facts, papers), news::of(facts, papers, today)),
        );
        Self { promises, parts, news }
    }

    /// What each promise adds.
    pub fn contributions(&self) -> &[Contribution] {
        &self.promises
    }
}

/// What each of some promises adds.
fn contributions(
    facts: &Facts,
    promises: &BTreeMap<PromiseId, PromiseState>,
    ids: &[PromiseId],
    today: Today,
) -> Vec<Contribution> {
    let contribution =
        |id: &PromiseId| Some(Contribution::of(facts, facts.promises.get(id)?, promises.get(id)?, today));
    ids.par_iter().filter_map(contribution).collect()
}

/// Who took part in what.
fn parts(facts: &Facts, papers: &Papers) -> Vec<(Id, Part)> {
    papers
        .shown_promises(facts)
        .flat_map(party_record::of_promise)
        .chain(papers.shown_accounts(facts).flat_map(party_record::of_account))
        .chain(papers.shown_reviews(facts).flat_map(|review| party_record::of_review(facts, review)))
        .collect()
}

/// A site of these promises.
pub fn site(
    facts: Arc<Facts>,
    today: Today,
    promises: BTreeMap<PromiseId, PromiseState>,
    successions: BTreeMap<PromiseId, Vec<Succession>>,
) -> Site {
    let papers = Papers::all(&facts);
    let (parts, news) = rayon::join(|| parts(&facts, &papers), || news::of(&facts, &papers, today));
    let (news, news_of) = news::in_order(news);
    let mut site = Site {
        parties: facts.parties().map(|party| (party.id().clone(), PartyCounts::default())).collect(),
        records: BTreeMap::new(),
        towns: facts.municipalities.keys().map(|town| (town.clone(), TownCounts::default())).collect(),
        promises_in: BTreeMap::new(),
        all_towns: TownCounts::default(),
        listings: listings::empty(&facts),
        police: police_cover::empty(&facts, today),
        news,
        news_of,
        successions,
        promises,
        facts,
        today,
    };
    for some in papers.promises.chunks(AT_ONCE) {
        let contributions = contributions(&site.facts, &site.promises, some, today);
        turn_promises(&mut site, Turn::PutIn, &contributions);
    }
    turn_parts(&mut site, Turn::PutIn, &parts);
    site
}

/// Takes out what papers added as they were, and puts in what they add as they are.
pub fn exchange(site: &mut Site, before: &Added, after: Added) {
    let only_in = |these: &[Contribution], others: &[Contribution]| -> Vec<Contribution> {
        these.iter().filter(|one| !others.contains(one)).cloned().collect()
    };
    let (out, put) = (only_in(&before.promises, &after.promises), only_in(&after.promises, &before.promises));
    turn_promises(site, Turn::TakenOut, &out);
    turn_promises(site, Turn::PutIn, &put);
    if before.parts != after.parts {
        turn_parts(site, Turn::TakenOut, &before.parts);
        turn_parts(site, Turn::PutIn, &after.parts);
    }
    if before.news != after.news {
        news::exchange(&mut site.news, &mut site.news_of, &before.news, after.news);
    }
}

fn turn_promises(site: &mut Site, turn: Turn, contributions: &[Contribution]) {
    let Site { facts, parties, towns, promises_in, all_towns, listings, police, .. } = site;
    let sums = || {
        for contribution in contributions {
            turn_promise_in(promises_in, turn, contribution);
            let Some(sums) = &contribution.sums else { continue };
            turn_town(all_towns, turn, sums.key, &sums.whole);
            for town in contribution.distinct_towns() {
                if let Some(counts) = towns.get_mut(town) {
                    turn_town(counts, turn, sums.key, &sums.whole);
                }
            }
            police_cover::turn(police, turn, &contribution.towns, sums.key, &sums.whole);
            for (party, sum) in &sums.parties {
                let counts = parties.entry(party.clone()).or_default();
                turn_party(counts, turn, sums.key, sum);
                if counts.sums.is_empty() && facts.party(party).is_none() {
                    parties.remove(party);
                }
            }
        }
    };
    let lists = || contributions.iter().for_each(|contribution| listings::turn(listings, turn, contribution));
    rayon::join(sums, lists);
}

/// Promises by the municipalities that they hold in.
fn turn_promise_in(promises_in: &mut BTreeMap<Id, Vec<PromiseId>>, turn: Turn, of: &Contribution) {
    for town in of.distinct_towns() {
        let promises = promises_in.entry(town.clone()).or_default();
        match turn {
            Turn::PutIn => {
                promises.insert(listings::place_in(promises, |other| *other < of.id), of.id.clone())
            }
            Turn::TakenOut => promises.retain(|other| *other != of.id),
        }
        if promises.is_empty() {
            promises_in.remove(town);
        }
    }
}

fn turn_parts(site: &mut Site, turn: Turn, parts: &[(Id, Part)]) {
    parts.iter().for_each(|(party, part)| party_record::turn(&mut site.records, turn, party, part));
}
