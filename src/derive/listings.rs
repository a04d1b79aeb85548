//! What stands in the lists by status, year, focus area and place (DESIGN section 4).
//!
//! Lists of commitments hold those that are counted, so that a list is as long as its number says. Lists of years hold
//! every promise, also those that have not begun, which are listed and not counted; so does that of places, by which
//! nothing is counted.

use super::contribution::Contribution;
use super::sums::{Key, Turn, turn_town};
use crate::model::counts::TownSum;
use crate::model::facts::Facts;
use crate::model::id::{Id, PromiseId};
use crate::model::listing::{ListedPaper, Listing, Listings, Subject};
use crate::model::status::StandingKind;

/// The lists that there are also where nothing stands in them: every status, and every common focus area.
pub fn empty(facts: &Facts) -> Listings {
    let areas = facts.settings.focus_areas.iter().map(|(id, _)| Subject::FocusArea(id.clone()));
    let subjects = StandingKind::ALL.into_iter().map(Subject::Status).chain(areas);
    subjects.map(|subject| (subject, Listing::default())).collect()
}

/// Puts a promise into every list that it belongs to, or takes it out.
pub fn turn(listings: &mut Listings, turn: Turn, of: &Contribution) {
    if let Some(sums) = &of.sums {
        for (subject, (commitments, sum)) in &sums.commitments {
            turn_one(listings, turn, of, subject, commitments, Some((sums.key, sum)));
        }
    }
    for subject in &of.listed {
        let sum = of.sums.as_ref().filter(|_| *subject != Subject::Places);
        turn_one(listings, turn, of, subject, &[], sum.map(|sums| (sums.key, &sums.whole)));
    }
}

fn turn_one(
    listings: &mut Listings,
    turn: Turn,
    of: &Contribution,
    subject: &Subject,
    commitments: &[usize],
    sum: Option<(Key, &TownSum)>,
) {
    let listing = listings.entry(subject.clone()).or_default();
    if let Some((key, sum)) = sum {
        turn_town(&mut listing.sums, turn, key, sum);
    }
    for town in &of.towns {
        turn_in_town(
            listing,
            turn,
            town,
            ListedPaper { promise: of.id.clone(), commitments: commitments.to_vec() },
            sum,
        );
    }
    if listing.towns.is_empty() && matches!(subject, Subject::Year(_) | Subject::Places) {
        listings.remove(subject);
    }
}

fn turn_in_town(
    listing: &mut Listing,
    turn: Turn,
    town: &Id,
    paper: ListedPaper,
    sum: Option<(Key, &TownSum)>,
) {
    let listed = listing.towns.entry(town.clone()).or_default();
    if let Some((key, sum)) = sum {
        turn_town(&mut listed.sums, turn, key, sum);
    }
    let promise: &PromiseId = &paper.promise;
    match turn {
        Turn::PutIn => {
            let place = place_in(&listed.papers, |other| other.promise <= *promise);
            listed.papers.insert(place, paper);
        }
        Turn::TakenOut => {
            listed.papers.retain(|other| other.promise != *promise);
            if listed.papers.is_empty() {
                listing.towns.remove(town);
            }
        }
    }
}

/// Where something belongs in a list in order: most come in their order, after all others.
pub fn place_in<T>(list: &[T], is_before: impl Fn(&T) -> bool) -> usize {
    match list.last() {
        Some(last) if !is_before(last) => list.partition_point(is_before),
        _ => list.len(),
    }
}
