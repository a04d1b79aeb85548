//! The site as a whole in another language: `site.en.yaml` beside `site.yaml`.

use super::Translation;
use crate::check::card::site::{PublisherCard, SiteCard};
use crate::check::card::words::Words;
use crate::model::settings::Settings;
use crate::model::text::Text;

/// Lays a translation of `site.yaml` beside it.
pub fn settings(translation: &mut Translation<'_, '_>, original: &mut Settings, card: SiteCard) {
    let SiteCard {
        title,
        base_url,
        publisher,
        languages,
        theme,
        colours,
        logo,
        focus_areas,
        glossary,
        units,
        accessibility,
        sources,
        unofficial,
        warn_ahead,
        within,
        outputs,
    } = card;
    let at = translation.document();
    translation.no_text(
        &at,
        &[
            ("base_url", base_url.0.is_some()),
            ("languages", languages.is_some()),
            ("theme", theme.is_some()),
            ("colours", colours.is_some()),
            ("logo", logo.is_some()),
            ("warn_ahead", warn_ahead.is_some()),
            ("within", within.is_some()),
            ("outputs", outputs.is_some()),
        ],
    );
    translation.text(&mut original.title, title.0, &at.key("title"));
    if let Some(PublisherCard { name, org_number, kind, email }) = publisher.0 {
        let at = at.key("publisher");
        let others =
            [("org_number", org_number.is_some()), ("kind", kind.0.is_some()), ("email", email.is_some())];
        translation.no_text(&at, &others);
        translation.text(&mut original.publisher.name, name.0, &at.key("name"));
    }
    let names = original.focus_areas.iter_mut().map(|(id, name)| (&*id, name));
    translation.by_id(names, focus_areas, &at.key("focus_areas"));
    let glossary_at = at.key("glossary");
    for (Words(term), words) in glossary.map_or_else(Vec::new, |entries| entries.0) {
        let known = original.glossary.iter_mut().find(|(other, _)| *other == term).map(|(_, text)| text);
        translation.optional(known, Some(words), &glossary_at.key(&term));
    }
    let units_at = at.key("units");
    for (Words(unit), words) in units.map_or_else(Vec::new, |entries| entries.0) {
        // A unit need not stand in the original: there it is shown as it was typed.
        if !original.units.iter().any(|(other, _)| *other == unit) {
            original.units.push((unit.clone(), Text::only(unit.clone())));
        }
        let known = original.units.iter_mut().find(|(other, _)| *other == unit).map(|(_, text)| text);
        translation.optional(known, Some(words), &units_at.key(&unit));
    }
    if let Some(card) = accessibility {
        translation.accessibility(original.accessibility.as_mut(), card, &at.key("accessibility"));
    }
    translation.each(&mut original.sources, sources, &at.key("sources"), Translation::one_source);
    translation.optional(original.unofficial.as_mut(), unofficial, &at.key("unofficial"));
}
