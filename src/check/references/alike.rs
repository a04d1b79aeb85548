//! One organisation or municipality under two ids: what it promised would stand on two pages, and be counted apart.

use super::library::Findings;
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::facts::Party;
use crate::model::id::Id;
use crate::source::FilePath;
use std::collections::BTreeMap;

/// Names and organisation numbers that two have.
pub(super) fn check(findings: &mut Findings<'_>) {
    names(findings);
    org_numbers(findings);
}

/// Whose name it is: a document, or a level of the police.
#[derive(Clone, Copy)]
struct Holder<'site> {
    id: &'site Id,
    file: Option<&'site FilePath>,
    /// What an organisation belongs to: two of one name that belong to different ones are two.
    part_of: Option<&'site Id>,
}

/// Levels of the police come first, then municipalities: an organisation beside them is the one too many.
fn names(findings: &mut Findings<'_>) {
    let facts = findings.library.facts;
    let mut holders: BTreeMap<String, Vec<Holder<'_>>> = BTreeMap::new();
    let rank = |party: &Party<'_>| match party {
        Party::Organisation(_) => 2,
        Party::Municipality(_) => 1,
        _ => 0,
    };
    let mut parties: Vec<Party<'_>> = facts.parties().collect();
    parties.sort_by_key(rank);
    for party in parties {
        let holder = match party {
            Party::Organisation(one) => {
                let (file, part_of) = (Some(&one.publication.file), one.part_of.as_ref());
                Holder { id: &one.id, file: file.filter(|_| one.publication.is_shown()), part_of }
            }
            Party::Municipality(one) => {
                let file = Some(&one.publication.file).filter(|_| one.publication.is_shown());
                Holder { id: &one.id, file, part_of: None }
            }
            level => Holder { id: level.id(), file: None, part_of: None },
        };
        let is_told = matches!(party, Party::Organisation(_) | Party::Municipality(_));
        let alike = holders.entry(spelled(&party.name().original)).or_default();
        let first = alike.iter().find(|one| one.id != holder.id && one.part_of == holder.part_of);
        if let (Some(first), Some(file), true) = (first.copied(), holder.file, is_told) {
            told(findings, "name", file, first, &party.name().original);
        }
        alike.push(holder);
    }
}

/// A name without what people type differently.
fn spelled(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn org_numbers(findings: &mut Findings<'_>) {
    let facts = findings.library.facts;
    let mut holders: BTreeMap<&str, Holder<'_>> = BTreeMap::new();
    for town in facts.shown_municipalities() {
        let file = &town.publication.file;
        let Some(number) = town.org_number.as_deref() else { continue };
        match holders.get(number).copied() {
            Some(first) => told(findings, "org_number", file, first, number),
            None => _ = holders.insert(number, Holder { id: &town.id, file: Some(file), part_of: None }),
        }
    }
}

fn told(findings: &mut Findings<'_>, key: &str, file: &FilePath, first: Holder<'_>, value: &str) {
    let (code, help) = match key {
        "org_number" => ("org-number-taken", "org-number-taken.help"),
        _ => ("party-name-taken", "party-name-taken.help"),
    };
    let place = first.file.map(|file| findings.place_of_value(&At::document(file).key(key)));
    findings.add(&At::document(file).key(key), |at| {
        let message = |code| Message::new(code).with("value", value).with("id", first.id.as_str());
        let finding = Diagnostic::warning(at, message(code)).help(message(help));
        match place {
            Some(place) => finding.related(place, Message::new("party-name-taken.first")),
            None => finding,
        }
    });
}
