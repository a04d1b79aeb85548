//! Documents of some homes, taken from an excerpt of a site into the whole.

use super::neighbours::promise_of;
use super::reach::of_home;
use crate::model::facts::Facts;
use crate::model::id::PromiseId;
use crate::source::FilePath;
use std::collections::{BTreeMap, BTreeSet};

/// Lays the documents of `homes` as the excerpt has them in the place of those of the whole.
pub fn graft(whole: &mut Facts, excerpt: &mut Facts, homes: &BTreeSet<FilePath>) {
    let Facts {
        promises,
        accounts,
        reviews,
        sealed,
        seals,
        present,
        wording_steps,
        account_steps,
        settings: _,
        police: _,
        organisations: _,
        municipalities: _,
        pages: _,
        assets: _,
        // They are as they were, else it is no amendment.
        pictures: _,
        outlines: _,
        ledgers: _,
        // Stands in the publications, which are as they were.
        stale: _,
    } = excerpt;
    for home in homes {
        exchange(&mut whole.accounts, accounts, home);
        exchange(&mut whole.reviews, reviews, home);
        exchange(&mut whole.sealed, sealed, home);
        exchange(&mut whole.seals, seals, home);
        exchange(&mut whole.present, present, home);
        exchange(&mut whole.account_steps, account_steps, home);
        if let Some(id) = promise_of(home) {
            exchange_one(&mut whole.promises, promises, &id);
            exchange_one(&mut whole.wording_steps, wording_steps, &id);
        }
    }
}

fn exchange<V>(whole: &mut BTreeMap<FilePath, V>, excerpt: &mut BTreeMap<FilePath, V>, home: &FilePath) {
    let files = |map: &BTreeMap<FilePath, V>| -> Vec<FilePath> {
        of_home(map, home).map(|(file, _)| file.clone()).collect()
    };
    for file in files(whole) {
        whole.remove(&file);
    }
    for file in files(excerpt) {
        whole.extend(excerpt.remove_entry(&file));
    }
}

fn exchange_one<V>(whole: &mut BTreeMap<PromiseId, V>, excerpt: &mut BTreeMap<PromiseId, V>, id: &PromiseId) {
    match excerpt.remove(id) {
        Some(value) => whole.insert(id.clone(), value),
        None => whole.remove(id),
    };
}
