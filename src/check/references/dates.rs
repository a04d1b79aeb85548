//! Dates that have not come yet.

use super::library::Findings;
use super::period::shown_date;
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::publication::Publication;
use crate::model::when::Date;
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
        Diagnostic::warning(place, Message::new("date-ahead").with("date", shown_date(date)))
            .help(Message::new("date-ahead.help"))
    });
}
