//! What can be found: a record of about 1 KB for each promise and each municipality.

use super::facet::{self, Facets};
use crate::model::facts::Facts;
use crate::model::id::Id;
use crate::model::municipality::Municipality;
use crate::model::promise::Promise;
use crate::model::search::SearchPart;
use crate::model::site::{PromiseState, Site};
use crate::model::text::{Language, Text};
use chrono::Datelike;
use serde::Serialize;
use std::collections::BTreeMap;

/// How many bytes of originals a record holds at most, and of translations: a promise of eighty commitments is found
/// by its first forty.
const LENGTH: usize = 8000;

/// Stands in a record's words before those of each further language of the site, in the order of [`Facts::languages`], so
/// that an excerpt can be marked with the language that it is in. Nobody sees it, and it is no word.
const NEXT_LANGUAGE: char = '\u{2063}';

/// Something that can be found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Record {
    /// Its page, from the root of the site's own language, without a leading slash.
    pub address: String,
    /// The words that it is found by.
    pub words: String,
    /// What a result shows: `title`, its translations as `title_<language>`, `town`, `period`.
    pub shown: BTreeMap<String, String>,
    /// What it is chosen by.
    pub facets: Facets,
}

/// The records of a part, promises after their municipality.
pub fn records(site: &Site, part: &SearchPart) -> Vec<Record> {
    let facts = &site.facts;
    let towns = facts.standing_municipalities().filter(|town| SearchPart::of_town(site, &town.id) == *part);
    let mut records = Vec::new();
    for town in towns {
        records.extend(town.publication.is_shown().then(|| of_town(site, town)));
        let promises = facts.promises_of(&town.id);
        let stated = promises.filter_map(|promise| Some((promise, site.promises.get(&promise.id)?)));
        records.extend(stated.map(|(promise, state)| of_promise(site, promise, state)));
    }
    records
}

fn of_town(site: &Site, town: &Municipality) -> Record {
    let place = town.place.as_ref().unwrap_or(&town.name);
    let mut words = Words::of(&site.facts);
    words.add(&town.name);
    words.add(place);
    Record {
        address: format!("{}/", town.id),
        words: words.done(),
        shown: shown(place),
        facets: facet::of_town(site, &town.id),
    }
}

fn of_promise(site: &Site, promise: &Promise, state: &PromiseState) -> Record {
    let facts = &site.facts;
    // What an excerpt tells best comes first; what stands above it in a result comes last.
    let mut words = Words::of(facts);
    promise.aim.iter().for_each(|aim| words.add(aim));
    promise.commitments.iter().for_each(|commitment| words.add(&commitment.text));
    promise.needs.iter().chain(&promise.problems).for_each(|(_, text)| words.add(text));
    promise.focus_areas.iter().for_each(|area| words.add(&area.name));
    promise.area.iter().chain([&promise.title]).for_each(|text| words.add(text));
    for town in state.towns.iter().filter_map(|id| facts.municipalities.get(id)) {
        words.add(town.place.as_ref().unwrap_or(&town.name));
        words.add(&town.name);
    }
    parties(facts, promise).for_each(|name| words.add(name));
    let mut shown = shown(&promise.title);
    let town = facts.municipalities.get(&promise.id.town);
    shown.extend(
        town.map(|town| ("town".to_owned(), town.place.as_ref().unwrap_or(&town.name).original.clone())),
    );
    shown.extend(period(promise).map(|period| ("period".to_owned(), period)));
    Record {
        address: format!("{}/", promise.id),
        words: words.done(),
        shown,
        facets: facet::of_promise(site, promise, state),
    }
}

fn parties<'facts>(facts: &'facts Facts, promise: &'facts Promise) -> impl Iterator<Item = &'facts Text> {
    let of_commitments = promise.commitments.iter().flat_map(|commitment| &commitment.parties);
    let mut ids: Vec<&Id> = promise.parties.iter().chain(of_commitments).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter().filter_map(|id| facts.party(id)).map(|party| party.name())
}

/// The title, and its translations.
fn shown(title: &Text) -> BTreeMap<String, String> {
    let translations = title.translations().iter();
    let translated = translations.map(|(language, text)| (format!("title_{language}"), one_line(text)));
    translated.chain([("title".to_owned(), one_line(&title.original))]).collect()
}

/// The years of its period, for any language: "2022–2023", "2024–". `None`: unknown.
fn period(promise: &Promise) -> Option<String> {
    let first = promise.period.first_day().map(|day| day.year());
    let last = promise.period.last_day().map(|day| day.year());
    match (first, last) {
        (Some(first), Some(last)) if first == last => Some(first.to_string()),
        (Some(first), Some(last)) => Some(format!("{first}–{last}")),
        (Some(first), None) => Some(format!("{first}–")),
        (None, Some(last)) => Some(format!("–{last}")),
        (None, None) => None,
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words while they are gathered, by language; the site's own comes first.
struct Words(Vec<(Language, String)>);

impl Words {
    fn of(facts: &Facts) -> Self {
        Self(facts.languages().into_iter().map(|language| (language, String::new())).collect())
    }

    fn add(&mut self, text: &Text) {
        let translated: usize = self.0.iter().skip(1).map(|(_, words)| words.len()).sum();
        for (index, (language, gathered)) in self.0.iter_mut().enumerate() {
            let written = if index == 0 { 0 } else { translated - gathered.len() };
            match text.in_language(language) {
                (text, is_translated) if is_translated || index == 0 => add_line(gathered, text, written),
                _ => {}
            }
        }
    }

    fn done(self) -> String {
        let between = format!("{NEXT_LANGUAGE} ");
        let words = self.0.into_iter().map(|(_, words)| words).collect::<Vec<_>>().join(&between);
        words.trim_end_matches([NEXT_LANGUAGE, ' ']).to_owned()
    }
}

/// Adds a line, where there is room beside what else is written.
fn add_line(gathered: &mut String, text: &str, written: usize) {
    let line = one_line(text).replace(NEXT_LANGUAGE, "");
    if line.is_empty() || written + gathered.len() + line.len() > LENGTH {
        return;
    }
    gathered.push_str(&line);
    // An excerpt that runs over two texts shall read as two.
    gathered.push_str(if line.ends_with(['.', '!', '?']) { " " } else { ". " });
}
