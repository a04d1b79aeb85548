//! Earlier and other addresses of documents, which lead on to where they lie now (DESIGN law 3).

use super::{Draft, address, site_languages};
use crate::model::plan::Recipe;
use crate::model::publication::Publication;

pub fn add(draft: &mut Draft<'_>) {
    let facts = draft.facts;
    let publications: Vec<&Publication> = facts
        .municipalities
        .values()
        .map(|town| &town.publication)
        .chain(facts.organisations.values().map(|organisation| &organisation.publication))
        .chain(facts.promises.values().map(|promise| &promise.publication))
        .chain(facts.accounts.values().map(|account| &account.publication))
        .chain(facts.reviews.values().map(|review| &review.publication))
        .chain(facts.pages.values().map(|page| &page.publication))
        .collect();
    for publication in publications {
        add_of(draft, publication);
    }
}

fn add_of(draft: &mut Draft<'_>, publication: &Publication) {
    let facts = draft.facts;
    for language in site_languages(facts) {
        let Some(target) = draft.plan.address_of_file(&publication.file, &language).cloned() else {
            continue;
        };
        for earlier in publication.aliases.iter().chain(&publication.moved_from) {
            let earlier = address::at(facts, &language, with_slash(earlier).trim_start_matches('/'));
            if earlier != target {
                draft.add(earlier, &language, Recipe::Redirect(target.clone()), Some(&publication.file));
            }
        }
    }
}

/// An address without a file ending is a page's.
fn with_slash(address: &str) -> String {
    let is_file = address.rsplit('/').next().is_some_and(|name| name.contains('.'));
    if address.ends_with('/') || is_file { address.to_owned() } else { format!("{address}/") }
}
