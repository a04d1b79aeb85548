//! Remedies that only the whole site can tell: the id of what somebody called by its name, and an id that was changed in the
//! one place where it is given.

use super::place_in_tree::POLICE;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::facts::Facts;
use crate::model::sources::Texts;
use crate::source::{FilePath, Place};
use std::collections::{BTreeMap, BTreeSet};

/// Puts the id that something of that name has in the place of one that was made of its letters.
pub fn name_ids(findings: &mut [Diagnostic], facts: &Facts) {
    if findings.iter().all(|finding| finding.code() != "id-form") {
        return;
    }
    let mut ids: BTreeMap<String, String> = BTreeMap::new();
    for party in facts.parties() {
        ids.entry(party.name().original.to_lowercase()).or_insert_with(|| party.id().to_string());
    }
    let common = facts.settings.focus_areas.iter().map(|(id, name)| (id, &name.original));
    let own = facts.promises.values().flat_map(|promise| &promise.focus_areas);
    for (id, name) in common.chain(own.map(|area| (&area.id, &area.name.original))) {
        ids.entry(name.to_lowercase()).or_insert_with(|| id.to_string());
    }
    for finding in findings.iter_mut().filter(|finding| finding.code() == "id-form") {
        let typed = finding.message.text("typed").unwrap_or_default().trim().to_lowercase();
        let Some(id) = ids.get(&typed) else { continue };
        let mut help = Message::new("id-form.better").with("typed", typed.as_str());
        help = help.with("better", id.as_str());
        finding.help = Some(help);
    }
}

/// A party that several places name, and that is near to one that no place names: its id was changed where it is given.
/// That is told there, once.
pub fn tell_of_changed_parties_once(findings: &mut Vec<Diagnostic>, texts: &Texts) {
    let mut named: BTreeMap<(String, String), Vec<Place>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.code() == "party-unknown") {
        let id = finding.message.text("id").unwrap_or_default().to_owned();
        let better = finding.help.as_ref().and_then(|help| help.text("better"));
        if let Some(better) = better {
            named.entry((id, better.to_owned())).or_default().push(finding.place.clone());
        }
    }
    let mut told: BTreeSet<String> = BTreeSet::new();
    for ((id, better), places) in named {
        if places.len() < ENOUGH {
            continue;
        }
        let Some(place) =
            given_at(&better, texts).filter(|place| !is_named_elsewhere(&better, &place.file, texts))
        else {
            continue;
        };
        let message = Message::new("party-renamed")
            .with("id", better.as_str())
            .with("named", id.as_str())
            .with("count", places.len());
        let help = Message::new("party-renamed.help").with("named", id.as_str());
        let finding = Diagnostic::error(place, message).help(help);
        let finding = places
            .into_iter()
            .take(MOST)
            .fold(finding, |finding, place| finding.related(place, Message::new("party-renamed.related")));
        findings.push(finding);
        told.insert(id);
    }
    findings.retain(|finding| {
        let id = finding.message.text("id").unwrap_or_default();
        finding.code() != "party-unknown" || !told.contains(id)
    });
}

/// As many places cannot all have misspelt an id alike.
const ENOUGH: usize = 2;

/// Places that are pointed at.
const MOST: usize = 8;

/// Where a party's id is given: as a key among the police, or as the name of its file.
fn given_at(id: &str, texts: &Texts) -> Option<Place> {
    let police = FilePath::new(POLICE);
    if let Some(source) = texts.get(&police)
        && let Some(start) = words(&source.text, id).find(|start| {
            source.text.get(start + id.len()..).is_some_and(|rest| rest.trim_start().starts_with(':'))
        })
    {
        return Some(Place::at(&police, start..start + id.len()));
    }
    let files = [format!("content/parties/{id}.md"), format!("content/municipalities/{id}/index.md")];
    files.map(FilePath::new).into_iter().find(|file| texts.has(file)).map(|file| Place::whole(&file))
}

/// Whether an id stands anywhere in the content but in the file that gives it.
pub fn is_named_elsewhere(id: &str, giver: &FilePath, texts: &Texts) -> bool {
    let others =
        texts.all().filter(|source| source.path != *giver && source.path.as_str().starts_with("content/"));
    others.into_iter().any(|source| words(&source.text, id).next().is_some())
}

/// Where an id stands by itself.
fn words<'text>(text: &'text str, id: &'text str) -> impl Iterator<Item = usize> + 'text {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '-';
    text.match_indices(id).map(|(start, _)| start).filter(move |start| {
        let before = text.get(..*start).and_then(|before| before.chars().next_back());
        let after = text.get(start + id.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    })
}
