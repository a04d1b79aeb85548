//! Where each document is answered: these addresses are promised for ever (DESIGN law 3).

use crate::model::facts::{Facts, Party};
use crate::model::id::Id;
use crate::model::plan::{Output, Plan, Recipe};
use crate::source::FilePath;
use std::collections::{BTreeMap, BTreeSet};

/// The addresses of each document in every language, its earlier ones too. Lists, filters, feeds and files are no
/// document's.
pub fn addresses(facts: &Facts, plan: &Plan) -> BTreeMap<FilePath, BTreeSet<String>> {
    let mut addresses: BTreeMap<FilePath, BTreeSet<String>> = BTreeMap::new();
    for output in plan.outputs.values() {
        if let Some(document) = document(facts, output) {
            addresses.entry(document).or_default().insert(output.address.as_str().to_owned());
        }
    }
    addresses
}

/// The document that an output is a page of. Complete, so that a new page of a document is promised too.
fn document(facts: &Facts, output: &Output) -> Option<FilePath> {
    match &output.recipe {
        Recipe::Promise(id) | Recipe::EasyRead(id) | Recipe::History(id) => {
            facts.promises.get(id).map(|promise| promise.publication.file.clone())
        }
        Recipe::Town(id) => facts.municipalities.get(id).map(|town| town.publication.file.clone()),
        Recipe::Party(id) => of_party(facts, id),
        Recipe::Account(file) | Recipe::Review(file) => Some(file.clone()),
        Recipe::Page(_) | Recipe::Redirect(_) | Recipe::Tombstone(_) => output.origin.clone(),
        Recipe::Start
        | Recipe::Parties
        | Recipe::FollowUps
        | Recipe::Police
        | Recipe::PoliceLevel(_)
        | Recipe::Subjects(_)
        | Recipe::Listing(_)
        | Recipe::ListingOfTown(..)
        | Recipe::Search
        | Recipe::Method
        | Recipe::About
        | Recipe::Accessibility
        | Recipe::NotFound
        | Recipe::File(_) => None,
    }
}

fn of_party(facts: &Facts, id: &Id) -> Option<FilePath> {
    Some(match facts.party(id)? {
        Party::Municipality(town) => town.publication.file.clone(),
        Party::Organisation(organisation) => organisation.publication.file.clone(),
        Party::Region(_) | Party::Area(_) | Party::LocalArea(_) => FilePath::new("content/police.yaml"),
    })
}
