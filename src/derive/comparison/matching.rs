//! Which outcomes answer a target: unit and places must match.

use super::candidates::{Answer, Candidate};
use crate::model::comparison::{NotCounted, PlaceMismatch};
use crate::model::quantity::{Counted, Quantity, Target};
use crate::model::when::Stretch;
use std::collections::{BTreeMap, BTreeSet};

/// The outcomes of a target's unit.
#[derive(Default)]
pub struct Matched<'facts> {
    /// Those that answer it.
    pub answers: Vec<Answer<'facts>>,
    /// Those that are only shown: for one of its places twice, or for several places of which each counts.
    pub beside: Vec<(Candidate<'facts>, NotCounted)>,
    /// Those for other places, or without any.
    pub elsewhere: Vec<(Candidate<'facts>, PlaceMismatch)>,
}

/// Of a target that holds as one: for its places together, or whatever the paper means.
pub fn matched<'facts>(target: &Target, candidates: &[Candidate<'facts>]) -> Matched<'facts> {
    let asked = places(&target.quantity);
    let mut matched = Matched::default();
    let mut parts = Vec::new();
    for candidate in of_same_unit(target, candidates) {
        let stated = places(&candidate.outcome.quantity);
        if stated == asked {
            matched.answers.push(Answer::of(*candidate));
        } else if target.counted == Some(Counted::Together) && is_part(&stated, &asked) {
            parts.push(*candidate);
        } else {
            matched.elsewhere.push((*candidate, mismatch(&stated, &asked)));
        }
    }
    let told: BTreeSet<String> = parts.iter().flat_map(|part| places(&part.outcome.quantity)).collect();
    put_together(&asked, parts, &mut matched);
    if told != asked || target.per.is_some() || target.quantity.is_share() {
        matched.without_some_places();
    }
    matched.elsewhere.sort_by_key(|(part, _)| part.position);
    matched
}

impl Matched<'_> {
    /// Where a place was never told of, or each unit of time must be known, what lacks a place answers nothing.
    fn without_some_places(&mut self) {
        let (whole, part): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.answers).into_iter().partition(|answer| answer.is_whole);
        self.answers = whole;
        let parts = part.into_iter().flat_map(|answer| answer.outcomes);
        self.elsewhere.extend(parts.map(|part| (part, PlaceMismatch::PartOfPlaces)));
    }
}

/// Of a target that holds at each of several places: for the place at `index`.
///
/// What concerns none of them alone is shown once, with the first.
pub fn matched_at_one_of<'facts>(
    target: &Target,
    index: usize,
    candidates: &[Candidate<'facts>],
) -> Matched<'facts> {
    let all = places(&target.quantity);
    let here: BTreeSet<String> =
        target.quantity.places.iter().skip(index).take(1).map(|place| folded(place)).collect();
    let mut matched = Matched::default();
    for candidate in of_same_unit(target, candidates) {
        let stated = places(&candidate.outcome.quantity);
        if stated == here {
            matched.answers.push(Answer::of(*candidate));
        } else if index == 0 && stated.len() > 1 && stated.is_subset(&all) {
            matched.beside.push((*candidate, NotCounted::SeveralPlaces));
        } else if index == 0 && !is_part(&stated, &all) {
            matched.elsewhere.push((*candidate, mismatch(&stated, &all)));
        }
    }
    matched
}

/// Outcomes for parts of the places, over the same days, as one answer: for all the places, or for some of them.
///
/// Of two for one place and the same days the one told last stands.
fn put_together<'facts>(
    asked: &BTreeSet<String>,
    parts: Vec<Candidate<'facts>>,
    matched: &mut Matched<'facts>,
) {
    let mut by_days: BTreeMap<Option<Stretch>, Vec<Candidate<'facts>>> = BTreeMap::new();
    for part in parts {
        by_days.entry(part.stretch()).or_default().push(part);
    }
    for (days, mut parts) in by_days {
        parts.sort_by_key(|part| std::cmp::Reverse((part.told, part.position)));
        let mut seen = BTreeSet::new();
        let (mut chosen, mut doubled) = (Vec::new(), Vec::new());
        for part in parts {
            let stated = places(&part.outcome.quantity);
            if stated.is_disjoint(&seen) {
                seen.extend(stated);
                chosen.push(part);
            } else {
                doubled.push(part);
            }
        }
        chosen.sort_by_key(|part| part.position);
        matched.beside.extend(doubled.into_iter().map(|part| (part, NotCounted::SharesDays)));
        let is_whole = days.is_some() && seen == *asked;
        matched.answers.push(Answer { outcomes: chosen, is_whole, places: seen });
    }
}

fn of_same_unit<'all, 'facts>(
    target: &'all Target,
    candidates: &'all [Candidate<'facts>],
) -> impl Iterator<Item = &'all Candidate<'facts>> {
    candidates.iter().filter(|candidate| same_unit(&candidate.outcome.quantity, &target.quantity))
}

/// Whether two quantities count the same thing.
pub fn same_unit(one: &Quantity, other: &Quantity) -> bool {
    folded(&one.unit) == folded(&other.unit)
}

/// Whether two quantities are counted at the same places.
pub fn same_places(one: &Quantity, other: &Quantity) -> bool {
    places(one) == places(other)
}

fn places(quantity: &Quantity) -> BTreeSet<String> {
    quantity.places.iter().map(|place| folded(place)).collect()
}

fn is_part(stated: &BTreeSet<String>, asked: &BTreeSet<String>) -> bool {
    !stated.is_empty() && stated.is_subset(asked)
}

fn mismatch(stated: &BTreeSet<String>, asked: &BTreeSet<String>) -> PlaceMismatch {
    if stated.is_empty() {
        PlaceMismatch::NoPlace
    } else if asked.is_empty() {
        PlaceMismatch::OnePlace
    } else if stated.is_subset(asked) {
        PlaceMismatch::PartOfPlaces
    } else {
        PlaceMismatch::OtherPlace
    }
}

/// Case and space make no other unit and no other place.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
