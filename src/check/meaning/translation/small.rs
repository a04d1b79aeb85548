//! Parties, municipalities, the police and pages in another language.

use super::Translation;
use crate::check::at::At;
use crate::check::card::entries::Entries;
use crate::check::card::id::WrittenId;
use crate::check::card::municipality::{MunicipalityCard, NoCurrentPromiseCard};
use crate::check::card::page::PageCard;
use crate::check::card::party::PartyCard;
use crate::check::card::police::{AreaCard, FormerNameCard, LocalAreaCard, PoliceCard, RegionCard};
use crate::check::card::publication::PublicationCard;
use crate::model::id::Id;
use crate::model::municipality::Municipality;
use crate::model::page::Page;
use crate::model::party::Organisation;
use crate::model::police::{LocalPoliceArea, PoliceArea, PoliceRegion};

/// Lays a translation of an organisation beside it.
pub fn organisation(translation: &mut Translation<'_, '_>, original: &mut Organisation, card: PartyCard) {
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
    let at = translation.document();
    translation.no_text(
        &at,
        &[("url", url.is_some()), ("part_of", part_of.is_some()), ("period", period.is_some())],
    );
    translation.text(&mut original.name, name.0, &at.key("name"));
    translation.text(&mut original.kind, kind.0, &at.key("kind"));
    translation.contacts(&mut original.contacts, contacts, &at.key("contacts"));
    let card = PublicationCard { translation_of, draft, publish_at, aliases, moved_from, removed };
    translation.publication(&mut original.publication, card, &at);
    translation.body(&mut original.body);
}

/// Lays a translation of a municipality beside it.
pub fn municipality(
    translation: &mut Translation<'_, '_>,
    original: &mut Municipality,
    card: MunicipalityCard,
) {
    let MunicipalityCard {
        name,
        code,
        place,
        url,
        org_number,
        languages,
        colours,
        logo,
        contacts,
        unofficial,
        status_words,
        no_current_promise,
        translation_of,
        draft,
        publish_at,
        aliases,
        moved_from,
        removed,
    } = card;
    let at = translation.document();
    translation.no_text(
        &at,
        &[
            ("code", code.0.is_some()),
            ("url", url.is_some()),
            ("org_number", org_number.is_some()),
            ("languages", languages.is_some()),
            ("colours", colours.is_some()),
            ("logo", logo.is_some()),
            ("status_words", status_words.is_some()),
        ],
    );
    translation.text(&mut original.name, name.0, &at.key("name"));
    translation.optional(original.place.as_mut(), place, &at.key("place"));
    translation.contacts(&mut original.contacts, contacts, &at.key("contacts"));
    translation.optional(original.unofficial.as_mut(), unofficial, &at.key("unofficial"));
    if let Some(NoCurrentPromiseCard { since, text }) = no_current_promise {
        let at = at.key("no_current_promise");
        translation.no_text(&at, &[("since", since.is_some())]);
        let original = original.no_current_promise.as_mut().and_then(|none| none.text.as_mut());
        translation.optional(original, text, &at.key("text"));
    }
    let card = PublicationCard { translation_of, draft, publish_at, aliases, moved_from, removed };
    translation.publication(&mut original.publication, card, &at);
    translation.body(&mut original.body);
}

/// Lays a translation of the police's levels beside them.
pub fn police(translation: &mut Translation<'_, '_>, originals: &mut [PoliceRegion], card: PoliceCard) {
    let PoliceCard { regions } = card;
    let at = translation.document();
    levels(translation, originals, regions, &at.key("regions"), |region| &region.id, region);
}

/// One level by its ids.
fn levels<C, M>(
    translation: &mut Translation<'_, '_>,
    originals: &mut [M],
    entries: Option<Entries<WrittenId, C>>,
    at: &At<'_>,
    id_of: impl Fn(&M) -> &Id,
    lay: impl Fn(&mut Translation<'_, '_>, &mut M, C, &At<'_>),
) {
    for (WrittenId(id), card) in entries.map_or_else(Vec::new, |entries| entries.0) {
        let at = at.key(id.as_str());
        match originals.iter_mut().find(|original| *id_of(original) == id) {
            Some(original) => lay(translation, original, card, &at),
            None => translation.unknown(&id, originals.iter().map(|original| id_of(original).as_str()), &at),
        }
    }
}

fn region(translation: &mut Translation<'_, '_>, original: &mut PoliceRegion, card: RegionCard, at: &At<'_>) {
    let RegionCard { name, areas } = card;
    translation.text(&mut original.name, name.0, &at.key("name"));
    levels(translation, &mut original.areas, areas, &at.key("areas"), |area| &area.id, area);
}

fn area(translation: &mut Translation<'_, '_>, original: &mut PoliceArea, card: AreaCard, at: &At<'_>) {
    let AreaCard { name, local_areas } = card;
    translation.text(&mut original.name, name.0, &at.key("name"));
    let at = at.key("local_areas");
    levels(translation, &mut original.local_areas, local_areas, &at, |local_area| &local_area.id, local_area);
}

fn local_area(
    translation: &mut Translation<'_, '_>,
    original: &mut LocalPoliceArea,
    card: LocalAreaCard,
    at: &At<'_>,
) {
    let LocalAreaCard { name, url, municipalities, was } = card;
    translation.no_text(at, &[("url", url.is_some()), ("municipalities", municipalities.is_some())]);
    translation.text(&mut original.name, name.0, &at.key("name"));
    translation.each(&mut original.was, was, &at.key("was"), |translation, original, card, at| {
        let FormerNameCard { name, to } = card;
        translation.no_text(at, &[("to", to.is_some())]);
        translation.text(&mut original.name, name.0, &at.key("name"));
    });
}

/// Lays a translation of a page beside it. Where the menu has the page's title, it has the translated title too.
pub fn page(translation: &mut Translation<'_, '_>, original: &mut Page, card: PageCard) {
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
    let at = translation.document();
    translation.no_text(&at, &[("order", order.is_some())]);
    let has_title = original.menu.as_ref().is_some_and(|menu| menu.original == original.title.original);
    let in_menu = if has_title && menu.is_none() { title.0.clone() } else { menu };
    translation.optional(original.menu.as_mut(), in_menu, &at.key("menu"));
    translation.text(&mut original.title, title.0, &at.key("title"));
    translation.optional(original.description.as_mut(), description, &at.key("description"));
    let card = PublicationCard { translation_of, draft, publish_at, aliases, moved_from, removed };
    translation.publication(&mut original.publication, card, &at);
    translation.body(&mut original.body);
}
