//! A plain page.

use super::{body, publication};
use crate::check::at::At;
use crate::check::card::page::PageCard;
use crate::check::card::publication::PublicationCard;
use crate::check::sheet::Sheet;
use crate::check::yaml::Refusal;
use crate::model::id::Id;
use crate::model::page::Page;
use crate::model::text::Prose;

/// A page.
pub fn page(sheet: &mut Sheet<'_>, id: Id, card: PageCard) -> Page {
    let PageCard {
        title,
        description,
        menu,
        order,
        translation_of,
        draft,
        publish_at,
        aliases,
        moved_from,
        removed,
    } = card;
    let at = At::document(sheet.file());
    let card = PublicationCard { translation_of, draft, publish_at, aliases, moved_from, removed };
    let title = sheet.required_text(title, &at, "title");
    if let Some(words) = &menu {
        yes_or_no(sheet, &words.0, &at.key("menu"));
    }
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

/// A yes or a no in another form than the format's would stand in the menu as a word.
fn yes_or_no(sheet: &mut Sheet<'_>, typed: &str, at: &At<'_>) {
    let meant = match typed.to_lowercase().as_str() {
        "ja" | "yes" | "on" | "på" => "true",
        "nej" | "no" | "off" | "av" => "false",
        "true" if typed != "true" => "true",
        "false" if typed != "false" => "false",
        _ => return,
    };
    sheet.warn(at, Refusal::new("menu-yes-no").with("typed", typed).with("meant", meant));
}
