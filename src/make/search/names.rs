//! The names of what one can choose, in a page's language and in the order in which they are offered.

use super::facet;
use crate::make::desk::Desk;
use crate::model::id::Id;
use crate::model::listing::{Subject, SubjectKind};
use crate::model::promise::PromiseKind;
use crate::model::status::StandingKind;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What can be chosen by, and what the script says.
#[derive(Serialize)]
struct Names {
    words: BTreeMap<&'static str, String>,
    #[serde(flatten)]
    /// In the order in which they are offered.
    facets: Map<String, Value>,
}

#[derive(Serialize)]
struct Facet {
    name: String,
    choices: Vec<Choice>,
}

/// One thing that can be chosen: its word in addresses, its name, and how deep it lies below others.
#[derive(Serialize)]
struct Choice(String, String, u8);

/// What the script says: `#` stands where it puts a number or a name.
const WORDS: [&str; 7] = ["found", "none", "one", "many", "more", "remove", "narrow"];

/// The list as JSON: the choices by facet.
pub fn names(desk: &Desk<'_>) -> Vec<u8> {
    let facet = |facet: &str| {
        let name = desk.word(&format!("search-facet-{facet}"));
        let choices = Facet { name, choices: choices(desk, facet) };
        (facet.to_owned(), serde_json::to_value(choices).unwrap_or_default())
    };
    let names = Names {
        words: WORDS.into_iter().map(|key| (key, desk.word(&format!("search-{key}")))).collect(),
        facets: facet::ALL.into_iter().map(facet).collect(),
    };
    let mut json = serde_json::to_vec(&names).unwrap_or_default();
    json.push(b'\n');
    json
}

fn choices(desk: &Desk<'_>, facet: &str) -> Vec<Choice> {
    match facet {
        facet::TOWN => {
            let towns = desk.facts().standing_municipalities();
            let towns = desk.sorted_towns(towns.map(|town| &town.id)).into_iter();
            towns.map(|id| Choice(id.to_string(), desk.place_text(id), 0)).collect()
        }
        facet::POLICE => police(desk),
        facet::PARTY => {
            let mut parties: Vec<&Id> = desk.site().records.keys().collect();
            parties.sort_by_cached_key(|id| desk.tongue.sort_key(&desk.party_text(id)));
            parties.into_iter().map(|id| Choice(id.to_string(), desk.party_text(id), 0)).collect()
        }
        facet::AREA => {
            let areas = subjects(desk, SubjectKind::FocusArea);
            let mut areas: Vec<Choice> = areas
                .filter_map(|subject| match subject {
                    Subject::FocusArea(id) => Some(Choice(id.to_string(), desk.subject_text(subject), 0)),
                    _ => None,
                })
                .collect();
            areas.sort_by_cached_key(|Choice(_, name, _)| desk.tongue.sort_key(name));
            areas
        }
        facet::PLACE => {
            let areas = desk.facts().shown_promises().filter_map(|promise| promise.area.as_ref());
            let areas: BTreeMap<String, String> =
                areas.map(|area| (facet::place(area), desk.plain(area))).collect();
            let mut places: Vec<Choice> =
                areas.into_iter().map(|(word, name)| Choice(word, name, 0)).collect();
            places.sort_by_cached_key(|Choice(_, name, _)| desk.tongue.sort_key(name));
            places
        }
        facet::STATUS => {
            let name = |standing| desk.subject_text(&Subject::Status(standing));
            let choice =
                |standing: StandingKind| Choice(standing.address_part().to_owned(), name(standing), 0);
            StandingKind::ALL.into_iter().map(choice).collect()
        }
        facet::YEAR => {
            let years = subjects(desk, SubjectKind::Year).rev();
            let years = years.filter(|subject| **subject != Subject::Year(None));
            let years = years.map(|subject| desk.subject_text(subject));
            years.map(|year| Choice(year.clone(), year, 0)).collect()
        }
        facet::STATE => ["galler-nu", "kommande", "avslutat", "okand"]
            .map(|state| Choice(state.to_owned(), desk.word(&format!("search-state-{state}")), 0))
            .into(),
        _ => kinds(desk),
    }
}

fn subjects<'site>(
    desk: &Desk<'site>,
    kind: SubjectKind,
) -> impl DoubleEndedIterator<Item = &'site Subject> + use<'site> {
    desk.site().listings.keys().filter(move |subject| subject.kind() == Some(kind))
}

fn police(desk: &Desk<'_>) -> Vec<Choice> {
    let mut choices = Vec::new();
    let choice = |id: &Id, depth| Choice(id.to_string(), desk.party_text(id), depth);
    for region in &desk.facts().police {
        choices.push(choice(&region.id, 0));
        for area in &region.areas {
            choices.push(choice(&area.id, 1));
            choices.extend(area.local_areas.iter().map(|local| choice(&local.id, 2)));
        }
    }
    choices
}

fn kinds(desk: &Desk<'_>) -> Vec<Choice> {
    let kinds = PromiseKind::ALL.into_iter().map(|kind| {
        Choice(facet::kind(kind).to_owned(), desk.say("promise-kind").with("kind", kind.code()).text(), 0)
    });
    let town = Choice(facet::KIND_TOWN.to_owned(), desk.word("kind-municipality"), 0);
    kinds.chain([town]).collect()
}
