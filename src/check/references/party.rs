//! Parties that are named somewhere.

use super::library::Findings;
use crate::check::at::At;
use crate::check::suggestion::suggestion;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::document::Contact;
use crate::model::id::Id;
use crate::source::FilePath;

/// A party must be known.
pub(super) fn one(findings: &mut Findings<'_>, id: &Id, at: &At<'_>) {
    if findings.has_party(id) {
        if let Some(file) = file_of(findings, id) {
            findings.must_be_public(file, at);
        }
        return;
    }
    if findings.library.facts.police.is_empty() && is_of_police(id) {
        // Told once: what all such ids have in common is the file that is not there.
        findings.no_police(id, at);
        return;
    }
    let help = match suggestion(id.as_str(), findings.party_ids()) {
        Some(better) => Message::new("party-unknown.help").with("better", better),
        None => Message::new("party-unknown.help-none").with("id", id.as_str()),
    };
    findings.add(at, |place| {
        Diagnostic::error(place, Message::new("party-unknown").with("id", id.as_str())).help(help)
    });
}

/// Whether an id is named as those of the police's levels are.
fn is_of_police(id: &Id) -> bool {
    let id = id.as_str();
    ["lpo", "polis", "lokalpolis", "po-", "prom"].iter().any(|start| id.starts_with(start))
}

fn file_of<'site>(findings: &Findings<'site>, id: &Id) -> Option<&'site FilePath> {
    let facts = findings.library.facts;
    let organisation = facts.organisations.get(id).map(|one| &one.publication.file);
    organisation.or_else(|| facts.municipalities.get(id).map(|one| &one.publication.file))
}

/// Each party of a list must be known, and stand there once.
pub(super) fn list(findings: &mut Findings<'_>, ids: &[Id], at: &At<'_>) {
    for (index, id) in ids.iter().enumerate() {
        one(findings, id, &at.index(index));
        if ids.iter().take(index).any(|earlier| earlier == id) {
            findings.add(&at.index(index), |place| {
                Diagnostic::warning(place, Message::new("party-twice").with("id", id.as_str()))
                    .help(Message::new("party-twice.help"))
            });
        }
    }
}

/// The party of each contact must be known.
pub(super) fn contacts(findings: &mut Findings<'_>, contacts: &[Contact], document: &At<'_>) {
    let at = document.key("contacts");
    for (index, contact) in contacts.iter().enumerate() {
        if let Some(party) = &contact.party {
            one(findings, party, &at.index(index).key("party"));
        }
    }
}
