//! What a document says about its own publication.

use crate::check::at::At;
use crate::check::card::address::RootAddress;
use crate::check::card::date::WrittenDate;
use crate::check::card::list::List;
use crate::check::card::publication::{PublicationCard, RemovalCard};
use crate::check::sheet::Sheet;
use crate::model::publication::{Publication, Removal};
use crate::model::when::{Date, Day};

/// The meaning of the five keys. Translations of the removal's reason are added later, the files here.
pub fn publication(sheet: &mut Sheet<'_>, card: PublicationCard, document: &At<'_>) -> Publication {
    let PublicationCard { draft, publish_at, aliases, moved_from, removed } = card;
    let translations = sheet.surroundings.layout.translations.get(sheet.file()).cloned().unwrap_or_default();
    Publication {
        file: sheet.file().clone(),
        translations,
        draft: draft.is_some_and(|draft| draft.0),
        publish_at: publish_at.map(|day| day.0),
        aliases: addresses(aliases),
        moved_from: addresses(moved_from),
        removed: removed.map(|removed| removal(sheet, removed, &document.key("removed"))),
    }
}

fn removal(sheet: &mut Sheet<'_>, card: RemovalCard, at: &At<'_>) -> Removal {
    let RemovalCard { date, reason } = card;
    let date = sheet.required(date, at, "date").map_or(Date::Day(Day::MIN), |WrittenDate(date)| date);
    Removal { date, reason: sheet.required_text(reason, at, "reason") }
}

fn addresses(list: Option<List<RootAddress>>) -> Vec<String> {
    list.map_or_else(Vec::new, |list| list.0.into_iter().map(|address| address.0).collect())
}
