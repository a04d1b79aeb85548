//! The site's own pages: start, lists, parties, plain pages, what each status means, the statement.

use super::{Draft, address};
use crate::model::plan::{FeedScope, FileRecipe, Recipe};
use crate::model::settings::OutputKind;
use crate::model::text::Language;

pub fn add(draft: &mut Draft<'_>, language: &Language) {
    let facts = draft.facts;
    let generated = [
        ("", Recipe::Start),
        ("uppfoljningar/", Recipe::FollowUps),
        ("metod/", Recipe::Method),
        ("om/", Recipe::About),
        ("tillganglighet/", Recipe::Accessibility),
    ];
    for (path, recipe) in generated {
        draft.add(address::at(facts, language, path), language, recipe, None);
    }
    draft.add(address::at(facts, language, "404.html"), language, Recipe::NotFound, None);
    if draft.has(OutputKind::Feeds) {
        draft.add(
            address::at(facts, language, "feed.xml"),
            language,
            FileRecipe::Feed(FeedScope::Site).into(),
            None,
        );
    }
    if draft.has(OutputKind::Calendar) {
        let recipe = FileRecipe::Calendar(FeedScope::Site).into();
        draft.add(address::at(facts, language, address::CALENDAR), language, recipe, None);
    }
    parties(draft, language);
    plain_pages(draft, language);
}

fn parties(draft: &mut Draft<'_>, language: &Language) {
    if !draft.has(OutputKind::Parties) {
        return;
    }
    let facts = draft.facts;
    draft.add(address::at(facts, language, "parter/"), language, Recipe::Parties, None);
    for party in facts.parties() {
        let origin = facts.organisations.get(party.id()).map(|organisation| &organisation.publication);
        let recipe = match origin.filter(|publication| publication.removed.is_some()) {
            Some(removed) => Recipe::Tombstone(removed.file.clone()),
            None => Recipe::Party(party.id().clone()),
        };
        let place = address::at(facts, language, &address::party(party.id()));
        draft.add(place, language, recipe, origin.map(|publication| &publication.file));
    }
}

fn plain_pages(draft: &mut Draft<'_>, language: &Language) {
    let facts = draft.facts;
    for page in facts.pages.values() {
        if Recipe::that_holds(&page.id).is_some() {
            continue;
        }
        let file = &page.publication.file;
        let recipe = match page.publication.removed {
            Some(_) => Recipe::Tombstone(file.clone()),
            None => Recipe::Page(page.id.clone()),
        };
        draft.add(address::at(facts, language, &format!("{}/", page.id)), language, recipe, Some(file));
    }
}
