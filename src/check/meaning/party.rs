//! Organisations beside municipalities and police.

use super::{body, document, each, publication};
use crate::check::at::At;
use crate::check::card::party::PartyCard;
use crate::check::card::publication::PublicationCard;
use crate::check::sheet::Sheet;
use crate::model::id::Id;
use crate::model::party::Organisation;
use crate::model::text::Prose;

/// An organisation.
pub fn organisation(sheet: &mut Sheet<'_>, id: Id, card: PartyCard) -> Organisation {
    let PartyCard {
        name,
        kind,
        url,
        part_of,
        period,
        contacts,
        translation_of,
        draft,
        publish_at,
        aliases,
        moved_from,
        removed,
    } = card;
    let at = At::document(sheet.file());
    let card = PublicationCard { translation_of, draft, publish_at, aliases, moved_from, removed };
    Organisation {
        id,
        publication: publication::publication(sheet, card, &at),
        name: sheet.required_text(name, &at, "name"),
        kind: sheet.required_text(kind, &at, "kind"),
        url: url.map(|url| url.0),
        part_of: part_of.map(|id| id.0),
        period: sheet.optional_when(period, &at.key("period")),
        contacts: each(sheet, contacts, &at.key("contacts"), document::contact),
        body: Prose::only(body::whole(sheet)),
    }
}
