//! How far an edit reaches: whether what the rest of the site sees of the edited papers is as it was.

use super::Ready;
use super::neighbours::{beginning, home, promise_of};
use crate::model::account::Account;
use crate::model::commitment::Commitment;
use crate::model::facts::Facts;
use crate::model::id::Id;
use crate::model::listing::Listings;
use crate::model::plan::{FeedScope, FileRecipe, Output, Plan, Recipe};
use crate::model::promise::Promise;
use crate::model::review::Review;
use crate::model::site::{PromiseState, Site};
use crate::model::status::Standing;
use crate::source::FilePath;
use std::collections::{BTreeMap, BTreeSet};

/// A part of a site after an edit.
pub struct Excerpted<'edit> {
    /// It and what follows from it.
    pub site: &'edit Site,
    /// Its outputs.
    pub plan: &'edit Plan,
    /// Homes whose documents and states it holds as the whole site would.
    pub bound: &'edit BTreeSet<FilePath>,
}

/// Entries of a map by files that belong to a home.
pub fn of_home<'map, V>(
    map: &'map BTreeMap<FilePath, V>,
    home: &FilePath,
) -> impl Iterator<Item = (&'map FilePath, &'map V)> + use<'map, V> {
    let beginning = beginning(home);
    map.range(FilePath::new(beginning.as_str())..)
        .take_while(move |(file, _)| file.as_str().starts_with(beginning.as_str()))
}

/// Whether documents lie where they lay, hold as long as they held, are as public as they were, and have the same outputs.
pub fn is_within(ready: &Ready, after: &Excerpted<'_>) -> bool {
    let (old, new) = (&*ready.site.facts, &*after.site.facts);
    after.bound.iter().all(|home| {
        let promise = promise_of(home).is_none_or(|id| {
            both(old.promises.get(&id), new.promises.get(&id), |old, new| {
                old.publication == new.publication
                    && (old.kind, old.period) == (new.kind, new.period)
                    && old.also_in == new.also_in
            })
        });
        promise
            && both_of_home(&old.accounts, &new.accounts, home, |old, new| {
                old.publication == new.publication && old.about == new.about
            })
            && both_of_home(&old.reviews, &new.reviews, home, |old, new| old.publication == new.publication)
            && both_of_home(&old.pictures, &new.pictures, home, |old, new| old == new)
            && both_of_home(&old.outlines, &new.outlines, home, |old, new| old == new)
            && recipes(old, home).iter().all(|recipe| has_same_outputs(&ready.plan, after.plan, recipe))
    })
}

fn both<T>(old: Option<&T>, new: Option<&T>, are_alike: impl Fn(&T, &T) -> bool) -> bool {
    match (old, new) {
        (Some(old), Some(new)) => are_alike(old, new),
        (None, None) => true,
        _ => false,
    }
}

fn both_of_home<V>(
    old: &BTreeMap<FilePath, V>,
    new: &BTreeMap<FilePath, V>,
    home: &FilePath,
    are_alike: impl Fn(&V, &V) -> bool,
) -> bool {
    let (mut old, mut new) = (of_home(old, home), of_home(new, home));
    loop {
        match (old.next(), new.next()) {
            (None, None) => return true,
            (Some((old_file, old)), Some((new_file, new))) if old_file == new_file && are_alike(old, new) => {
            }
            _ => return false,
        }
    }
}

/// Everything that may be made of a home's documents.
fn recipes(facts: &Facts, home: &FilePath) -> Vec<Recipe> {
    let of_promise = promise_of(home).into_iter().flat_map(|id| {
        [
            Recipe::Promise(id.clone()),
            Recipe::EasyRead(id.clone()),
            Recipe::History(id.clone()),
            FileRecipe::Feed(FeedScope::Promise(id.clone())).into(),
            FileRecipe::Calendar(FeedScope::Promise(id)).into(),
        ]
    });
    let accounts = of_home(&facts.accounts, home).map(|(file, _)| Recipe::Account(file.clone()));
    let reviews = of_home(&facts.reviews, home).map(|(file, _)| Recipe::Review(file.clone()));
    of_promise.chain(accounts).chain(reviews).collect()
}

fn has_same_outputs(old: &Plan, new: &Plan, recipe: &Recipe) -> bool {
    let outputs = |plan: &'_ Plan| -> Vec<Option<Output>> {
        plan.languages_of(recipe).map(|(_, address)| plan.outputs.get(address).cloned()).collect()
    };
    outputs(old) == outputs(new)
}

/// The home of what an output is made of; `None` where it shows more than one.
pub fn home_of(output: &Output) -> Option<FilePath> {
    match &output.recipe {
        Recipe::Promise(id)
        | Recipe::EasyRead(id)
        | Recipe::History(id)
        | Recipe::File(
            FileRecipe::Feed(FeedScope::Promise(id)) | FileRecipe::Calendar(FeedScope::Promise(id)),
        ) => Some(FilePath::new(format!("content/municipalities/{id}"))),
        Recipe::Account(file) | Recipe::Review(file) => Some(home(file)),
        _ => None,
    }
}

/// Whether sums, lists or what is new are others than before: what is counted, by whom, and when it was said.
pub fn changes_sums(ready: &Ready, after: &Excerpted<'_>) -> bool {
    let (old, new) = (&*ready.site.facts, &*after.site.facts);
    !after.bound.iter().all(|home| {
        let is_counted_alike = promise_of(home).is_none_or(|id| {
            both(old.promises.get(&id), new.promises.get(&id), promises_are_alike)
                && both(ready.site.promises.get(&id), after.site.promises.get(&id), |old, new| {
                    let standings = |state: &PromiseState| -> Vec<Standing> {
                        state.commitments.iter().map(|commitment| commitment.standing).collect()
                    };
                    old.towns == new.towns
                        && old.period_state == new.period_state
                        && old.denominator == new.denominator
                        && standings(old) == standings(new)
                })
        });
        is_counted_alike
            && both_of_home(&old.accounts, &new.accounts, home, |old, new| accounts_are_alike(old, new))
            && both_of_home(&old.reviews, &new.reviews, home, reviews_are_alike)
    })
}

fn promises_are_alike(old: &Promise, new: &Promise) -> bool {
    let commitments = |promise: &Promise| -> Vec<(Id, Vec<Id>, Option<Id>)> {
        let of = |commitment: &Commitment| {
            (commitment.id.clone(), commitment.parties.clone(), commitment.focus_area.clone())
        };
        promise.commitments.iter().map(of).collect()
    };
    old.parties == new.parties
        && old.published == new.published
        && old.signed.as_ref().map(|signed| signed.date) == new.signed.as_ref().map(|signed| signed.date)
        && commitments(old) == commitments(new)
}

fn accounts_are_alike(old: &Account, new: &Account) -> bool {
    let told_by = |account: &Account| -> Vec<Vec<Id>> {
        account.entries.iter().map(|entry| entry.reported_by.clone()).collect()
    };
    old.date == new.date
        && old.kind == new.kind
        && old.about == new.about
        && old.reported_by == new.reported_by
        && told_by(old) == told_by(new)
}

/// Whom a review concerns may stand deep in it, and there are few.
fn reviews_are_alike(old: &Review, new: &Review) -> bool {
    old == new
}

/// Whether lists have the same pages, with the same places on them.
pub fn has_same_lists(old: &Listings, new: &Listings) -> bool {
    old.len() == new.len()
        && old.iter().zip(new).all(|((subject, old), (other, new))| {
            subject == other && old.is_divided() == new.is_divided() && old.towns.keys().eq(new.towns.keys())
        })
}
