//! Ids that must be unique.

use super::library::Findings;
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::facts::Facts;
use crate::model::id::Id;
use crate::model::promise::Promise;
use crate::source::{FilePath, Place};
use std::collections::BTreeMap;

/// Municipalities, parties and all levels of the police share one namespace; so do the parts of a promise.
/// A municipality's code is used once.
pub(super) fn check(findings: &mut Findings<'_>) {
    parties(findings);
    codes(findings);
    let library = findings.library;
    for promise in library.facts.promises.values() {
        parts(findings, promise);
    }
}

/// Who holds an id: a document, or a key of `police.yaml`.
#[derive(Clone, Copy)]
enum Holder<'site> {
    Document(&'site FilePath),
    Region(&'site Id),
    Area(&'site Id, &'site Id),
    LocalArea(&'site Id, &'site Id, &'site Id),
}

fn parties(findings: &mut Findings<'_>) {
    let facts = findings.library.facts;
    let towns =
        facts.municipalities.values().map(|town| (&town.id, Holder::Document(&town.publication.file)));
    let organisations = facts
        .organisations
        .values()
        .map(|organisation| (&organisation.id, Holder::Document(&organisation.publication.file)));
    let mut holders: BTreeMap<&Id, Holder<'_>> = BTreeMap::new();
    for (id, holder) in towns.chain(organisations).chain(police(facts)) {
        let Some(first) = holders.get(id).copied() else {
            holders.insert(id, holder);
            continue;
        };
        let finding = Diagnostic::error(
            place(findings, holder),
            Message::new("party-id-taken").with("id", id.as_str()),
        )
        .help(Message::new("party-id-taken.help").with("id", id.as_str()))
        .related(place(findings, first), Message::new("party-id-taken.first"));
        findings.push(finding);
    }
}

fn police(facts: &Facts) -> Vec<(&Id, Holder<'_>)> {
    let mut levels = Vec::new();
    for region in &facts.police {
        levels.push((&region.id, Holder::Region(&region.id)));
        for area in &region.areas {
            levels.push((&area.id, Holder::Area(&region.id, &area.id)));
            for local_area in &area.local_areas {
                levels.push((&local_area.id, Holder::LocalArea(&region.id, &area.id, &local_area.id)));
            }
        }
    }
    levels
}

fn place(findings: &Findings<'_>, holder: Holder<'_>) -> Place {
    let police = FilePath::new("content/police.yaml");
    let regions = At::document(&police);
    let regions = regions.key("regions");
    match holder {
        Holder::Document(file) => findings.place_of_key(&At::document(file).key("name")),
        Holder::Region(region) => findings.place_of_key(&regions.key(region.as_str())),
        Holder::Area(region, area) => {
            findings.place_of_key(&regions.key(region.as_str()).key("areas").key(area.as_str()))
        }
        Holder::LocalArea(region, area, local_area) => findings.place_of_key(
            &regions
                .key(region.as_str())
                .key("areas")
                .key(area.as_str())
                .key("local_areas")
                .key(local_area.as_str()),
        ),
    }
}

fn codes(findings: &mut Findings<'_>) {
    let facts = findings.library.facts;
    let mut holders: BTreeMap<&str, &FilePath> = BTreeMap::new();
    for municipality in facts.municipalities.values() {
        let file = &municipality.publication.file;
        let Some(holder) = holders.get(municipality.code.as_str()).copied() else {
            holders.insert(&municipality.code, file);
            continue;
        };
        let first = findings.place_of_value(&At::document(holder).key("code"));
        findings.add(&At::document(file).key("code"), |place| {
            Diagnostic::error(place, Message::new("code-taken").with("code", municipality.code.as_str()))
                .help(Message::new("code-taken.help"))
                .related(first, Message::new("code-taken.first"))
        });
    }
}

/// Needs, problems, focus areas and commitments of a promise.
fn parts(findings: &mut Findings<'_>, promise: &Promise) {
    let document = At::document(&promise.publication.file);
    let needs = promise.needs.iter().map(|(id, _)| ("needs", id));
    let problems = promise.problems.iter().map(|(id, _)| ("problems", id));
    let areas = promise.focus_areas.iter().map(|area| ("focus_areas", &area.id));
    let commitments = promise.commitments.iter().map(|commitment| ("commitments", &commitment.id));
    let mut holders: BTreeMap<&Id, &str> = BTreeMap::new();
    for (key, id) in needs.chain(problems).chain(areas).chain(commitments) {
        let Some(holder) = holders.get(id).copied() else {
            holders.insert(id, key);
            continue;
        };
        let first = findings.place_of_key(&document.key(holder).key(id.as_str()));
        findings.add_at_key(&document.key(key).key(id.as_str()), |place| {
            Diagnostic::error(place, Message::new("part-id-taken").with("id", id.as_str()))
                .help(Message::new("part-id-taken.help"))
                .related(first, Message::new("part-id-taken.first"))
        });
    }
}
