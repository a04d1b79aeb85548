//! What one can choose by, and the words for it in addresses: `?kommun=boras&status=ej-uppfyllt`.

use crate::model::facts::Facts;
use crate::model::id::Id;
use crate::model::promise::{Promise, PromiseKind};
use crate::model::site::{PeriodState, PromiseState, Site};
use crate::model::text::Text;
use crate::slug::slug;
use chrono::Datelike;
use std::collections::{BTreeMap, BTreeSet};

/// Municipality.
pub const TOWN: &str = "kommun";
/// Region, area or local area of the police.
pub const POLICE: &str = "polis";
/// Party.
pub const PARTY: &str = "part";
/// Common focus area.
pub const AREA: &str = "omrade";
/// Place within the municipality.
pub const PLACE: &str = "plats";
/// How any commitment stands.
pub const STATUS: &str = "status";
/// Year of the period.
pub const YEAR: &str = "ar";
/// Kind of paper, or municipality.
pub const KIND: &str = "slag";
/// Where the period stands.
pub const STATE: &str = "lage";

/// Every choice, in the order in which they are offered.
pub const ALL: [&str; 9] = [TOWN, PLACE, POLICE, STATE, STATUS, AREA, PARTY, YEAR, KIND];

/// The kind of a municipality's record.
pub const KIND_TOWN: &str = "kommun";

/// What a record is chosen by.
pub type Facets = BTreeMap<String, Vec<String>>;

/// What a promise is chosen by.
pub fn of_promise(site: &Site, promise: &Promise, state: &PromiseState) -> Facets {
    let facts = &site.facts;
    let mut facets = of_towns(site, &state.towns);
    let mut add = |name: &str, values: BTreeSet<String>| {
        if !values.is_empty() {
            facets.insert(name.to_owned(), values.into_iter().collect());
        }
    };
    let of_commitments = promise.commitments.iter().flat_map(|commitment| &commitment.parties);
    add(PARTY, promise.parties.iter().chain(of_commitments).map(Id::to_string).collect());
    let areas = promise.focus_areas.iter().filter(|area| is_common(facts, &area.id));
    add(AREA, areas.map(|area| area.id.to_string()).collect());
    let standings = state.commitments.iter().map(|follows| follows.standing.kind());
    add(STATUS, standings.map(|standing| standing.address_part().to_owned()).collect());
    add(PLACE, promise.area.iter().map(place).collect());
    add(YEAR, years(site, promise).map(|year| year.to_string()).collect());
    add(KIND, BTreeSet::from([kind(promise.kind).to_owned()]));
    add(STATE, BTreeSet::from([period_state(state.period_state).to_owned()]));
    facets
}

/// The word for a place: places of one name in several municipalities are told apart by these.
pub fn place(area: &Text) -> String {
    slug(&area.original)
}

/// What a municipality is chosen by.
pub fn of_town(site: &Site, town: &Id) -> Facets {
    let mut facets = of_towns(site, std::slice::from_ref(town));
    facets.insert(KIND.to_owned(), vec![KIND_TOWN.to_owned()]);
    facets
}

/// The word for a kind of paper.
pub fn kind(kind: PromiseKind) -> &'static str {
    match kind {
        PromiseKind::Promise => "lofte",
        PromiseKind::Agreement => "overenskommelse",
        PromiseKind::ActionPlan => "atgardsplan",
    }
}

/// The word for where a period stands.
pub fn period_state(state: PeriodState) -> &'static str {
    match state {
        PeriodState::Current => "galler-nu",
        PeriodState::Unknown => "okand",
        PeriodState::Ended => "avslutat",
        PeriodState::Upcoming => "kommande",
    }
}

fn of_towns(site: &Site, towns: &[Id]) -> Facets {
    let covers = |(_, cover): &(_, &crate::model::listing::PoliceCover)| {
        towns.iter().any(|town| cover.towns.contains(town))
    };
    let levels: Vec<String> = site.police.iter().filter(covers).map(|(level, _)| level.to_string()).collect();
    let mut facets = Facets::from([(TOWN.to_owned(), towns.iter().map(Id::to_string).collect())]);
    if !levels.is_empty() {
        facets.insert(POLICE.to_owned(), levels);
    }
    facets
}

fn is_common(facts: &Facts, area: &Id) -> bool {
    facts.settings.focus_areas.iter().any(|(common, _)| common == area)
}

/// Years that have a list of their own with the promise on it.
fn years(site: &Site, promise: &Promise) -> impl Iterator<Item = i32> {
    let first = promise.period.first_day().map(|day| day.year());
    let last = promise.period.last_day().map(|day| day.year());
    let today = site.today.0.year();
    let years = match (first, last) {
        (Some(first), Some(last)) => first..last + 1,
        (Some(first), None) => first..today.max(first) + 1,
        (None, Some(last)) => last..last + 1,
        (None, None) => 0..0,
    };
    years.take(100)
}
