//! The site's own pages: start, lists, parties, plain pages, what each status means, the statement.

use super::{Draft, address};
use crate::model::facts::Facts;
use crate::model::plan::{FeedScope, FileRecipe, Recipe};
use crate::model::segment::Segment;
use crate::model::settings::OutputKind;
use crate::model::text::Language;
use crate::source::FilePath;

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
        let origin = set_in(facts, &recipe);
        draft.add(address::at(facts, language, &format!("{segment}/")), language, recipe, origin);
    }
    draft.add(
        address::at(facts, language, &format!("{}.html", Segment::NotFound)),
        language,
        Recipe::NotFound,
        set_in(facts, &Recipe::NotFound),
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

/// The plain page that is set into a generated one: links to its file lead there.
fn set_in<'site>(facts: &'site Facts, recipe: &Recipe) -> Option<&'site FilePath> {
    let shown = facts.pages.values().filter(|page| page.publication.is_shown());
    let mut set_in = shown.filter(|page| Recipe::that_holds(&page.id).as_ref() == Some(recipe));
    set_in.next().map(|page| &page.publication.file)
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
