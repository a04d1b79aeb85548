//! What a document says about its own publication.

use crate::check::at::At;
use crate::check::card::address::RootAddress;
use crate::check::card::date::WrittenDate;
use crate::check::card::list::List;
use crate::check::card::publication::{PublicationCard, RemovalCard};
use crate::check::sheet::Sheet;
use crate::check::yaml::Refusal;
use crate::model::publication::{Publication, Removal};
use crate::model::when::{Date, Day};

/// The meaning of the six keys. Translations of the removal's reason are added later, the files here.
pub fn publication(sheet: &mut Sheet<'_>, card: PublicationCard, document: &At<'_>) -> Publication {
    let PublicationCard { translation_of, draft, publish_at, aliases, moved_from, removed } = card;
    if translation_of.is_some() {
        sheet.refuse_key(&document.key("translation_of"), Refusal::new("translation-of-itself"));
    }
    let translations = sheet.surroundings.layout.translations.get(sheet.file()).cloned().unwrap_or_default();
    Publication {
        file: sheet.file().clone(),
        translations,
        stale: Vec::new(),
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
