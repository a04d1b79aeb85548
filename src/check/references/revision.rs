//! Declared changes of wording against what they changed.

use super::dates;
use super::library::Findings;
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::id::Id;
use crate::model::promise::Promise;
use crate::model::publication::Publication;
use crate::model::revision::Revision;

/// Commitments that a revision names are the promise's: none is ever taken out of it.
pub(super) fn check(
    findings: &mut Findings<'_>,
    revisions: &[Revision],
    promise: &Promise,
    publication: &Publication,
    document: &At<'_>,
) {
    let at = document.key("revisions");
    for (index, revision) in revisions.iter().enumerate() {
        let at = at.index(index);
        dates::not_ahead(findings, revision.date, publication, &at.key("date"));
        let Some(was) = revision.was.get("commitments").and_then(|was| was.as_object()) else { continue };
        let at = at.key("was");
        let at = at.key("commitments");
        for typed in was.keys() {
            let Some(id) = Id::parse(typed) else { continue };
            if findings.library.has_commitment(&promise.id, &id) {
                continue;
            }
            let help = super::commitment::help_for_unknown(promise, &id);
            findings.add_at_key(&at.key(typed), |place| {
                Diagnostic::error(
                    place,
                    Message::new("revision-commitment-unknown").with("id", typed.as_str()),
                )
                .help(help)
            });
        }
    }
}
