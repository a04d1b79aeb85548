//! What stands in the lists by status, year and focus area (DESIGN section 4).
//!
//! Lists of commitments hold those that are counted, so that a list is as long as its number says. Lists of years hold
//! every promise, also those that have not begun, which are listed and not counted.

use super::counts::{Counted, counted};
use super::town_counts::Tallies;
use crate::model::counts::{Counts, Tense, TownSum};
use crate::model::facts::Facts;
use crate::model::id::PromiseId;
use crate::model::listing::{ListedPaper, ListedTown, Listing, Listings, Subject};
use crate::model::promise::{Promise, PromiseKind};
use crate::model::site::PromiseState;
use crate::model::status::StandingKind;
use crate::model::when::{Day, Today};
use chrono::Datelike;
use std::collections::BTreeMap;

/// No list goes further than so many years from where a period begins.
const YEARS: usize = 100;

/// Every list of the site.
pub fn listings(facts: &Facts, promises: &BTreeMap<PromiseId, PromiseState>, today: Today) -> Listings {
    let areas = facts.settings.focus_areas.iter().map(|(id, _)| Subject::FocusArea(id.clone()));
    let subjects = StandingKind::ALL.into_iter().map(Subject::Status).chain(areas);
    let mut listings: Listings = subjects.map(|subject| (subject, Listing::default())).collect();
    for counted in counted(facts, promises) {
        for (subject, commitments) in commitments_by_subject(&counted, &listings) {
            add_commitments(listings.entry(subject).or_default(), &counted, &commitments);
        }
    }
    add_years(&mut listings, facts, promises, today);
    add_places(&mut listings, facts, promises);
    listings
}

fn commitments_by_subject(counted: &Counted<'_>, listings: &Listings) -> BTreeMap<Subject, Vec<usize>> {
    let mut by_subject: BTreeMap<Subject, Vec<usize>> = BTreeMap::new();
    let pairs = counted.promise.commitments.iter().zip(&counted.state.commitments);
    for (place, (commitment, state)) in pairs.enumerate() {
        let status = Some(Subject::Status(state.standing.kind()));
        let area = commitment.focus_area.clone().map(Subject::FocusArea);
        for subject in status.into_iter().chain(area).filter(|subject| listings.contains_key(subject)) {
            by_subject.entry(subject).or_default().push(place);
        }
    }
    by_subject
}

fn add_commitments(listing: &mut Listing, counted: &Counted<'_>, commitments: &[usize]) {
    let states = commitments.iter().filter_map(|place| counted.state.commitments.get(*place));
    let mut counts = Counts::none();
    states.for_each(|state| counts.add(state.standing));
    let key = (counted.promise.kind, counted.tense);
    add_to(&mut listing.sums.sums, key, &counts);
    for town in &counted.state.towns {
        let listed = listing.towns.entry(town.clone()).or_default();
        add_to(&mut listed.sums.sums, key, &counts);
        let promise = counted.promise.id.clone();
        listed.papers.push(ListedPaper { promise, commitments: commitments.to_vec() });
    }
}

fn add_to(sums: &mut BTreeMap<(PromiseKind, Tense), TownSum>, key: (PromiseKind, Tense), counts: &Counts) {
    let sum = sums.entry(key).or_insert_with(TownSum::none);
    sum.promises += 1;
    sum.listed += counts.total();
    sum.counts.add_all(counts);
}

fn add_years(
    listings: &mut Listings,
    facts: &Facts,
    promises: &BTreeMap<PromiseId, PromiseState>,
    today: Today,
) {
    for (id, state) in promises {
        let Some(promise) = facts.promises.get(id) else { continue };
        for year in years(promise, today) {
            let listing = listings.entry(Subject::Year(year)).or_default();
            for town in &state.towns {
                let papers = &mut listing.towns.entry(town.clone()).or_default().papers;
                papers.push(ListedPaper { promise: id.clone(), commitments: Vec::new() });
            }
        }
    }
    let mut tallies: BTreeMap<Subject, (Tallies, BTreeMap<_, Tallies>)> = BTreeMap::new();
    for counted in counted(facts, promises) {
        for year in years(counted.promise, today) {
            let (over_all, by_town) = tallies.entry(Subject::Year(year)).or_default();
            over_all.add(facts, &counted);
            for town in &counted.state.towns {
                by_town.entry(town.clone()).or_default().add(facts, &counted);
            }
        }
    }
    for (subject, (over_all, by_town)) in tallies {
        let listing = listings.entry(subject).or_default();
        listing.sums = over_all.sums();
        for (town, tallies) in by_town {
            let listed: &mut ListedTown = listing.towns.entry(town).or_default();
            listed.sums = tallies.sums();
        }
    }
}

/// Every promise that names a place, also one that has not begun; none is counted by place.
fn add_places(listings: &mut Listings, facts: &Facts, promises: &BTreeMap<PromiseId, PromiseState>) {
    for (id, state) in promises {
        if facts.promises.get(id).is_none_or(|promise| promise.area.is_none()) {
            continue;
        }
        let listing = listings.entry(Subject::Places).or_default();
        for town in &state.towns {
            let papers = &mut listing.towns.entry(town.clone()).or_default().papers;
            papers.push(ListedPaper { promise: id.clone(), commitments: Vec::new() });
        }
    }
}

/// The years that its period has a day in. An open period goes on until today; one whose start is unknown is only
/// known to hold in its last year.
fn years(promise: &Promise, today: Today) -> Vec<Option<i32>> {
    let year = |day: Day| day.year();
    match (promise.period.first_day().map(year), promise.period.last_day().map(year)) {
        (Some(first), Some(last)) => (first..=last).take(YEARS).map(Some).collect(),
        (Some(first), None) => (first..=first.max(today.0.year())).take(YEARS).map(Some).collect(),
        (None, last) => vec![last],
    }
}
