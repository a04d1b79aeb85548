//! Dates that have not come yet.

use super::library::Findings;
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::document::Document;
use crate::model::publication::Publication;
use crate::model::when::{Date, When};
use crate::source::Place;

/// A date of something that has happened lies no later than today, unless its document waits for that day.
pub(super) fn not_ahead(
    findings: &mut Findings<'_>,
    date: Option<Date>,
    publication: &Publication,
    at: &At<'_>,
) {
    let Some(date) = date else { return };
    let first = date.first_day();
    if first <= findings.library.question.today.0
        || publication.draft
        || publication.publish_at.is_some_and(|day| day >= first)
    {
        return;
    }
    let is_written = findings.is_written(at);
    findings.add(at, |place| {
        // A date that is not written is that of the file's name.
        let place = if is_written { place } else { Place::whole(&publication.file) };
        Diagnostic::warning(place, Message::new("date-ahead").with("date", date.to_string()))
            .help(Message::new("date-ahead.help"))
    });
}

/// What is taken away goes at once, whatever the date: one that has not come is a mistake.
pub(super) fn of_removals(findings: &mut Findings<'_>) {
    for publication in findings.library.facts.publications() {
        let date = publication.removed.as_ref().map(|removed| removed.date);
        let document = At::document(&publication.file);
        let Some(date) = date.filter(|date| date.first_day() > findings.library.question.today.0) else {
            continue;
        };
        findings.add(&document.key("removed").key("date"), |place| {
            Diagnostic::error(place, Message::new("removed-ahead").with("date", date.to_string()))
                .help(Message::new("removed-ahead.help"))
        });
    }
}

/// The same of a stretch: its first day.
pub(super) fn when_not_ahead(
    findings: &mut Findings<'_>,
    when: Option<When>,
    publication: &Publication,
    at: &At<'_>,
) {
    if let Some(When::Span { from, to }) = when {
        not_ahead(findings, from.or(to), publication, at);
    }
}

/// The same of documents, which have been written.
pub(super) fn of_documents(
    findings: &mut Findings<'_>,
    documents: &[Document],
    publication: &Publication,
    at: &At<'_>,
) {
    let at = at.key("documents");
    for (index, document) in documents.iter().enumerate() {
        not_ahead(findings, document.date, publication, &at.index(index).key("date"));
    }
}
