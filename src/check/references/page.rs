//! Names that lofte's own pages will have.

use super::library::Findings;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::id::Id;
use crate::source::{FilePath, Place};

/// First parts of addresses of pages that lofte makes or will make (DESIGN section 4). Two outputs at one address are
/// the plan's finding; this one comes before, since an address that is once published answers for ever.
const PROMISED: [&str; 6] = ["polisen", "insatsomraden", "status", "ar", "sok", "data"];

pub(super) fn check(findings: &mut Findings<'_>) {
    let facts = findings.library.facts;
    for page in facts.pages.values() {
        promised(findings, &page.id, &page.publication.file);
    }
    for municipality in facts.municipalities.values() {
        promised(findings, &municipality.id, &municipality.publication.file);
    }
}

fn promised(findings: &mut Findings<'_>, id: &Id, file: &FilePath) {
    if PROMISED.contains(&id.as_str()) {
        findings.push(
            Diagnostic::warning(Place::whole(file), Message::new("name-promised").with("name", id.as_str()))
                .help(Message::new("name-promised.help")),
        );
    }
}
