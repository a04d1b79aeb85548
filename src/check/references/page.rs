//! Names that lofte's own pages will have.

use super::library::Findings;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::id::Id;
use crate::model::segment::{Occurrence, Segment};
use crate::source::{FilePath, Place};

pub(super) fn check(findings: &mut Findings<'_>) {
    let facts = findings.library.facts;
    for page in facts.pages.values() {
        promised(findings, &page.id, &page.publication.file);
    }
    for municipality in facts.municipalities.values() {
        promised(findings, &municipality.id, &municipality.publication.file);
    }
}

/// Two outputs at one address are the plan's finding; this one comes before, since an address that is once published
/// answers for ever.
fn promised(findings: &mut Findings<'_>, id: &Id, file: &FilePath) {
    let segment = Segment::parse(id.as_str());
    if segment.map(Segment::occurrence) == Some(Occurrence::WhereThereIsAny) {
        findings.push(
            Diagnostic::warning(Place::whole(file), Message::new("name-promised").with("name", id.as_str()))
                .help(Message::new("name-promised.help")),
        );
    }
}
