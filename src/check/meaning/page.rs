//! A plain page.

use super::{body, publication};
use crate::check::at::At;
use crate::check::card::page::PageCard;
use crate::check::card::publication::PublicationCard;
use crate::check::sheet::Sheet;
use crate::model::id::Id;
use crate::model::page::Page;
use crate::model::text::Prose;

/// A page.
pub fn page(sheet: &mut Sheet<'_>, id: Id, card: PageCard) -> Page {
    let PageCard { title, description, menu, order, draft, publish_at, aliases, moved_from, removed } = card;
    let at = At::document(sheet.file());
    let card = PublicationCard { draft, publish_at, aliases, moved_from, removed };
    let title = sheet.required_text(title, &at, "title");
    Page {
        id,
        publication: publication::publication(sheet, card, &at),
        description: sheet.optional_text(description, &at.key("description")),
        menu: match menu {
            Some(words) if words.0 == "true" => Some(title.clone()),
            Some(words) if words.0 == "false" => None,
            words => sheet.optional_text(words, &at.key("menu")),
        },
        title,
        order: order.map_or(0, |order| i64::from(order.0)),
        body: Prose::only(body::whole(sheet)),
    }
}
