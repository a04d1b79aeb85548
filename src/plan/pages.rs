//! The site's own pages: start, lists, parties, plain pages, what each status means, the statement.

use super::{Draft, address};
use crate::model::plan::{FeedScope, FileRecipe, Recipe};
use crate::model::segment::Segment;
use crate::model::settings::OutputKind;
use crate::model::text::Language;

pub fn add(draft: &mut Draft<'_>, language: &Language) {
    let facts = draft.facts;
    let generated = [
        (Segment::FollowUps, Recipe::FollowUps),
        (Segment::Method, Recipe::Method),
        (Segment::About, Recipe::About),
        (Segment::Accessibility, Recipe::Accessibility),
    ];
    draft.add(address::at(facts, language, ""), language, Recipe::Start, None);
    for (segment, recipe) in generated {
        draft.add(address::at(facts, language, &format!("{segment}/")), language, recipe, None);
    }
    draft.add(
        address::at(facts, language, &format!("{}.html", Segment::NotFound)),
        language,
        Recipe::NotFound,
        None,
    );
    if draft.has(OutputKind::Feeds) {
        draft.add(
            address::at(facts, language, Segment::Feed.as_str()),
            language,
            FileRecipe::Feed(FeedScope::Site).into(),
            None,
        );
    }
    if draft.has(OutputKind::Calendar) {
        let recipe = FileRecipe::Calendar(FeedScope::Site).into();
        draft.add(address::at(facts, language, Segment::Calendar.as_str()), language, recipe, None);
    }
    parties(draft, language);
    plain_pages(draft, language);
}

fn parties(draft: &mut Draft<'_>, language: &Language) {
    if !draft.has(OutputKind::Parties) {
        return;
    }
    let facts = draft.facts;
    draft.add(
        address::at(facts, language, &format!("{}/", Segment::Parties)),
        language,
        Recipe::Parties,
        None,
    );
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
