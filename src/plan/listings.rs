//! Search, and lists over the whole site: by levels of the police, status, year and focus area.

use super::{Draft, address};
use crate::model::id::Id;
use crate::model::listing::{Listing, Subject, SubjectKind};
use crate::model::plan::{Address, FeedScope, FileRecipe, Recipe};
use crate::model::search::SearchPart;
use crate::model::segment::Segment;
use crate::model::settings::OutputKind;
use crate::model::site::Site;
use crate::model::text::Language;
use std::collections::BTreeSet;

pub fn add(draft: &mut Draft<'_>, language: &Language, site: &Site) {
    search(draft, language, site);
    police(draft, language);
    if draft.has(OutputKind::Lists) {
        add_lists(draft, language, site, None);
    }
}

/// Lists by some subjects, or by all, and the pages that lead to lists of their sorts.
pub fn add_lists(
    draft: &mut Draft<'_>,
    language: &Language,
    site: &Site,
    subjects: Option<&BTreeSet<Subject>>,
) {
    let is_asked = |subject: &Subject| subjects.is_none_or(|subjects| subjects.contains(subject));
    for kind in [SubjectKind::Status, SubjectKind::Year, SubjectKind::FocusArea] {
        let is_of_kind = |subject: &Subject| subject.kind() == Some(kind);
        let is_kind_asked = subjects.is_none_or(|subjects| subjects.iter().any(is_of_kind));
        if is_kind_asked && site.listings.keys().any(is_of_kind) {
            let place = address::at(draft.facts, language, &address::subjects(draft.facts, kind));
            draft.add(place, language, Recipe::Subjects(kind), None);
        }
    }
    for (subject, listing) in site.listings.iter().filter(|(subject, _)| is_asked(subject)) {
        let path = address::listing(draft.facts, subject);
        let place = address::at(draft.facts, language, &path);
        let fragments = if listing.is_divided() { BTreeSet::new() } else { towns(listing) };
        draft.add_with_fragments(place, language, Recipe::Listing(subject.clone()), None, fragments);
        for town in towns_apart(listing) {
            let place = address::at(draft.facts, language, &format!("{path}{}", address::town(town)));
            draft.add(place, language, Recipe::ListingOfTown(subject.clone(), town.clone()), None);
        }
    }
}

/// The page of search, where the program can make its index. The index itself is for all languages.
fn search(draft: &mut Draft<'_>, language: &Language, site: &Site) {
    let parts = SearchPart::all(site);
    if !cfg!(feature = "search") || !draft.has(OutputKind::Search) || parts.is_empty() {
        return;
    }
    draft.add(
        address::at(draft.facts, language, &format!("{}/", Segment::Search)),
        language,
        Recipe::Search,
        None,
    );
    draft.add(
        address::at(draft.facts, language, &format!("{}/namn.json", Segment::Search)),
        language,
        Recipe::File(FileRecipe::SearchNames),
        None,
    );
    let folder = |part: &SearchPart| Address::new(format!("/{}/index/{}/", Segment::Search, part.folder()));
    draft.plan.indexes = parts.into_iter().map(|part| (folder(&part), part)).collect();
}

fn towns(listing: &Listing) -> BTreeSet<String> {
    listing.towns.keys().map(Id::to_string).collect()
}

fn towns_apart(listing: &Listing) -> impl Iterator<Item = &Id> {
    listing.towns.keys().filter(|_| listing.is_divided())
}

fn police(draft: &mut Draft<'_>, language: &Language) {
    let facts = draft.facts;
    if !draft.has(OutputKind::Police) || facts.police.is_empty() {
        return;
    }
    draft.add(address::at(facts, language, &address::police(&[])), language, Recipe::Police, None);
    for region in &facts.police {
        police_level(draft, language, &[&region.id]);
        for area in &region.areas {
            police_level(draft, language, &[&region.id, &area.id]);
            for local in &area.local_areas {
                police_level(draft, language, &[&region.id, &area.id, &local.id]);
            }
        }
    }
}

fn police_level(draft: &mut Draft<'_>, language: &Language, levels: &[&Id]) {
    let Some(level) = levels.last().copied() else { return };
    let path = address::police(levels);
    let place = address::at(draft.facts, language, &path);
    draft.add(place, language, Recipe::PoliceLevel(level.clone()), None);
    if draft.has(OutputKind::Feeds) {
        let place = address::at(draft.facts, language, &format!("{path}{}", Segment::Feed));
        draft.add(place, language, FileRecipe::Feed(FeedScope::PoliceLevel(level.clone())).into(), None);
    }
    if draft.has(OutputKind::Calendar) {
        let place = address::at(draft.facts, language, &format!("{path}{}", Segment::Calendar));
        draft.add(place, language, FileRecipe::Calendar(FeedScope::PoliceLevel(level.clone())).into(), None);
    }
}
