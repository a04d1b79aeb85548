//! Organisations and municipalities: what they belong to, whom to ask, their pictures.

use super::library::Findings;
use super::{dates, document, party};
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::id::Id;
use std::collections::BTreeMap;

pub(super) fn check(findings: &mut Findings<'_>) {
    let facts = findings.library.facts;
    for organisation in facts.organisations.values() {
        let at = At::document(&organisation.publication.file);
        if let Some(whole) = &organisation.part_of {
            party::one(findings, whole, &at.key("part_of"));
        }
        party::contacts(findings, &organisation.contacts, &at);
    }
    for municipality in facts.municipalities.values() {
        let at = At::document(&municipality.publication.file);
        party::contacts(findings, &municipality.contacts, &at);
        if let Some(logo) = &municipality.logo {
            document::picture(findings, logo, &at.key("logo"));
        }
        if let Some(none) = &municipality.no_current_promise {
            let at = at.key("no_current_promise");
            dates::not_ahead(findings, none.since, &municipality.publication, &at.key("since"));
        }
    }
    belonging_in_circles(findings);
}

fn belonging_in_circles(findings: &mut Findings<'_>) {
    let organisations = &findings.library.facts.organisations;
    let edges: BTreeMap<&Id, Vec<&Id>> =
        organisations.values().map(|one| (&one.id, one.part_of.iter().collect())).collect();
    for circle in super::loops::loops(&edges) {
        let Some(last) = circle.last().and_then(|id| organisations.get(*id)) else { continue };
        let way = super::relation::way(circle.iter().map(ToString::to_string));
        findings.add(&At::document(&last.publication.file).key("part_of"), |place| {
            Diagnostic::error(place, Message::new("part-of-loop").with("way", way))
                .help(Message::new("part-of-loop.help"))
        });
    }
}
