//! Towns, and in them promises, accounts and reviews.

use super::{Draft, address, town_languages};
use crate::model::id::{Id, PromiseId};
use crate::model::plan::{FeedScope, FileRecipe, Recipe};
use crate::model::promise::Promise;
use crate::model::publication::Publication;
use crate::model::segment::Segment;
use crate::model::settings::OutputKind;
use crate::model::site::{PromiseState, Site};
use crate::model::text::Language;
use crate::model::wording::step_anchor;
use crate::source::FilePath;
use std::collections::BTreeSet;

pub fn add(draft: &mut Draft<'_>, site: &Site) {
    for town in site.facts.municipalities.keys() {
        for language in town_languages(&site.facts, town) {
            add_town(draft, &language, town);
        }
    }
    for promise in site.facts.promises.values() {
        for language in town_languages(&site.facts, &promise.id.town) {
            add_promise(draft, &language, promise, site.promises.get(&promise.id));
            add_history(draft, &language, site, promise);
        }
    }
    add_accounts(draft, site);
    add_reviews(draft, site);
}

fn add_town(draft: &mut Draft<'_>, language: &Language, town: &Id) {
    let facts = draft.facts;
    let Some(municipality) = facts.municipalities.get(town) else { return };
    let publication = &municipality.publication;
    let place = address::at(facts, language, &address::town(town));
    draft.add(
        place,
        language,
        or_tombstone(publication, Recipe::Town(town.clone())),
        Some(&publication.file),
    );
    if publication.is_shown() && draft.has(OutputKind::Feeds) && draft.has(OutputKind::TownFeeds) {
        let place = address::at(facts, language, &format!("{}{}", address::town(town), Segment::Feed));
        draft.add(place, language, FileRecipe::Feed(FeedScope::Town(town.clone())).into(), None);
    }
    if publication.is_shown() && draft.has(OutputKind::Calendar) {
        let place = address::at(facts, language, &format!("{}{}", address::town(town), Segment::Calendar));
        draft.add(place, language, FileRecipe::Calendar(FeedScope::Town(town.clone())).into(), None);
    }
}

fn add_promise(draft: &mut Draft<'_>, language: &Language, promise: &Promise, state: Option<&PromiseState>) {
    let facts = draft.facts;
    let publication = &promise.publication;
    let path = address::promise(&promise.id);
    draft.add_with_fragments(
        address::at(facts, language, &path),
        language,
        or_tombstone(publication, Recipe::Promise(promise.id.clone())),
        Some(&publication.file),
        promise.part_ids().map(Id::to_string).collect(),
    );
    if publication.removed.is_some() {
        return;
    }
    if promise.easy_read.is_some() {
        let place = address::at(facts, language, &format!("{path}{}/", Segment::EasyRead));
        draft.add(place, language, Recipe::EasyRead(promise.id.clone()), None);
    }
    if draft.has(OutputKind::Feeds) && draft.has(OutputKind::PromiseFeeds) {
        let place = address::at(facts, language, &format!("{path}{}", Segment::Feed));
        draft.add(place, language, FileRecipe::Feed(FeedScope::Promise(promise.id.clone())).into(), None);
    }
    let is_followed_up = state.is_some_and(|state| state.every_due().next().is_some());
    if is_followed_up && draft.has(OutputKind::Calendar) {
        let place = address::at(facts, language, &format!("{path}{}", Segment::Calendar));
        draft.add(place, language, FileRecipe::Calendar(FeedScope::Promise(promise.id.clone())).into(), None);
    }
}

/// A page of changes, where there are any, or papers before or after this one.
fn add_history(draft: &mut Draft<'_>, language: &Language, site: &Site, promise: &Promise) {
    let id = &promise.id;
    let steps = site.facts.wording_steps.get(id).map_or(0, Vec::len);
    let of = |later: &PromiseId| site.successions.get(later).into_iter().flatten();
    let later = site.promises.get(id).into_iter().flat_map(|state| &state.later);
    let is_followed = later.flat_map(of).any(|succession| succession.earlier == *id);
    let has_anything = steps > 0 || is_followed || of(id).next().is_some();
    if promise.publication.removed.is_some() || !has_anything || !draft.has(OutputKind::History) {
        return;
    }
    let place = address::at(draft.facts, language, &format!("{}{}/", address::promise(id), Segment::History));
    let fragments = (0..steps).map(step_anchor).collect();
    draft.add_with_fragments(place, language, Recipe::History(id.clone()), None, fragments);
}

fn add_accounts(draft: &mut Draft<'_>, site: &Site) {
    let facts = draft.facts;
    if !draft.has(OutputKind::FollowUpPages) {
        return;
    }
    for account in facts.accounts.values() {
        let beside = account.about.first().filter(|_| !account.in_town_folder);
        let publication = &account.publication;
        let recipe = match beside.and_then(|promise| removed_promise(draft, promise)) {
            Some(file) => Recipe::Tombstone(file),
            None => or_tombstone(publication, Recipe::Account(publication.file.clone())),
        };
        let path = address::account(&folder(beside, &account.town), publication.file.stem());
        let entries = account.entries.iter().map(|entry| &entry.commitment);
        let told = entries.chain(account.sections.iter().map(|(commitment, _)| commitment));
        let fragments: BTreeSet<String> = told.map(Id::to_string).collect();
        for language in town_languages(&site.facts, &account.town) {
            let place = address::at(facts, &language, &path);
            draft.add_with_fragments(
                place,
                &language,
                recipe.clone(),
                Some(&publication.file),
                fragments.clone(),
            );
        }
    }
}

fn add_reviews(draft: &mut Draft<'_>, site: &Site) {
    let facts = draft.facts;
    for review in facts.reviews.values() {
        let publication = &review.publication;
        let recipe = match review.promise.as_ref().and_then(|promise| removed_promise(draft, promise)) {
            Some(file) => Recipe::Tombstone(file),
            None => or_tombstone(publication, Recipe::Review(publication.file.clone())),
        };
        let path = address::review(&folder(review.promise.as_ref(), &review.town), publication.file.stem());
        for language in town_languages(&site.facts, &review.town) {
            draft.add(
                address::at(facts, &language, &path),
                &language,
                recipe.clone(),
                Some(&publication.file),
            );
        }
    }
}

fn folder(promise: Option<&PromiseId>, town: &Id) -> String {
    promise.map_or_else(|| address::town(town), address::promise)
}

fn removed_promise(draft: &Draft<'_>, promise: &PromiseId) -> Option<FilePath> {
    let publication = &draft.facts.promises.get(promise)?.publication;
    publication.removed.as_ref().map(|_| publication.file.clone())
}

fn or_tombstone(publication: &Publication, recipe: Recipe) -> Recipe {
    match publication.removed {
        Some(_) => Recipe::Tombstone(publication.file.clone()),
        None => recipe,
    }
}
