//! How far an edit reaches: whether what the rest of the site sees of the edited papers is as it was.

use super::neighbours::{beginning, home, home_of_promise, promise_of};
use crate::derive::Papers;
use crate::model::facts::Facts;
use crate::model::id::{Id, PromiseId};
use crate::model::listing::{Listing, Listings, Subject};
use crate::model::plan::{Address, Output, Owner, Plan, Recipe};
use crate::model::promise::PromiseKind;
use crate::model::publication::Publication;
use crate::model::site::{PeriodState, Site};
use crate::model::sources::Sources;
use crate::source::FilePath;
use std::collections::{BTreeMap, BTreeSet};

/// Entries of a map by files that belong to a home.
pub fn of_home<'map, V>(
    map: &'map BTreeMap<FilePath, V>,
    home: &FilePath,
) -> impl Iterator<Item = (&'map FilePath, &'map V)> + use<'map, V> {
    let beginning = beginning(home);
    map.range(FilePath::new(beginning.as_str())..)
        .take_while(move |(file, _)| file.as_str().starts_with(beginning.as_str()))
}

/// Whether all that changes of documents stays with them: what else they claim, show or leave behind is as it was.
pub fn is_within(sources: &Sources, old: &Facts, new: &Facts, homes: &BTreeSet<FilePath>) -> bool {
    homes.iter().all(|home| {
        promise_of(home).is_none_or(|id| {
            let (before, after) = (old.promises.get(&id), new.promises.get(&id));
            let (was, is) =
                (before.map(|promise| &promise.publication), after.map(|promise| &promise.publication));
            // Files beside a promise are published where it is.
            is_one_within(was, is)
                && (before.is_some() == after.is_some() || of_home(&sources.assets, home).next().is_none())
        }) && are_within(&old.accounts, &new.accounts, home, |account| &account.publication)
            && are_within(&old.reviews, &new.reviews, home, |review| &review.publication)
            && of_home(&old.pictures, home).eq(of_home(&new.pictures, home))
            && of_home(&old.outlines, home).eq(of_home(&new.outlines, home))
    })
}

/// Whether what is told of towns is as it was: a promise that comes, goes or holds at another time may be the one that
/// its town says it does not have. The first of those is named.
pub fn has_towns_as_before(old: &Site, new: &Site, homes: &BTreeSet<FilePath>) -> bool {
    let edited: BTreeSet<PromiseId> = homes.iter().filter_map(promise_of).collect();
    // A town whose page was taken away is there for as long as a promise stands in it.
    let stands = |facts: &Facts, town: &Id, is_meant: &dyn Fn(&PromiseId) -> bool| {
        facts.promises_of(town).any(|promise| promise.publication.is_shown() && is_meant(&promise.id))
    };
    let mut removed = old.facts.municipalities.values().filter(|town| !town.publication.is_shown());
    let stand_as_before = removed.all(|town| {
        let left = stands(&old.facts, &town.id, &|id| !edited.contains(id));
        let come = stands(&new.facts, &town.id, &|id| edited.contains(id));
        stands(&old.facts, &town.id, &|_| true) == (left || come)
    });
    let towns = old.facts.municipalities.values().filter(|town| town.no_current_promise.is_some());
    stand_as_before
        && towns.map(|town| &town.id).all(|town| {
            let before = current_in(old, town).next();
            let left = current_in(old, town).find(|id| !edited.contains(*id));
            let come = current_in(new, town).find(|id| edited.contains(*id));
            before == left.into_iter().chain(come).min()
        })
}

/// The promises that hold in a town on the day, in order.
fn current_in<'site>(site: &'site Site, town: &Id) -> impl Iterator<Item = &'site PromiseId> {
    let is_current = |id: &&PromiseId| {
        site.promises.get(*id).is_some_and(|state| state.period_state == PeriodState::Current)
            && site.facts.promises.get(*id).is_some_and(|promise| promise.kind == PromiseKind::Promise)
    };
    site.promises_in.get(town).into_iter().flatten().filter(is_current)
}

fn are_within<V>(
    old: &BTreeMap<FilePath, V>,
    new: &BTreeMap<FilePath, V>,
    home: &FilePath,
    publication: impl Fn(&V) -> &Publication,
) -> bool {
    let files: BTreeSet<&FilePath> =
        of_home(old, home).chain(of_home(new, home)).map(|(file, _)| file).collect();
    files
        .into_iter()
        .all(|file| is_one_within(old.get(file).map(&publication), new.get(file).map(&publication)))
}

/// A document that has been elsewhere or is taken away has addresses beside its own.
fn is_one_within(before: Option<&Publication>, after: Option<&Publication>) -> bool {
    let is_plain = |publication: &Publication| {
        let Publication { aliases, moved_from, removed, translations, stale, .. } = publication;
        aliases.is_empty()
            && moved_from.is_empty()
            && removed.is_none()
            && translations.is_empty()
            && stale.is_empty()
    };
    before == after || before.is_none_or(is_plain) && after.is_none_or(is_plain)
}

/// Everything that may be made of a home's documents.
fn recipes(facts: &Facts, home: &FilePath) -> Vec<Recipe> {
    let of_promise = promise_of(home).into_iter().flat_map(|id| Recipe::of_promise(&id));
    let accounts = of_home(&facts.accounts, home).map(|(file, _)| Recipe::Account(file.clone()));
    let reviews = of_home(&facts.reviews, home).map(|(file, _)| Recipe::Review(file.clone()));
    of_promise.chain(accounts).chain(reviews).collect()
}

/// What an edit makes of a plan.
#[derive(Debug)]
pub enum Planned {
    /// Nothing else than it was.
    AsBefore,
    /// The same addresses with other places on them.
    WithOtherPlaces(Plan),
    /// Other addresses.
    WithOtherAddresses(Plan),
}

impl Planned {
    /// The plan, if it is not as before.
    pub fn plan(&self) -> Option<&Plan> {
        match self {
            Self::AsBefore => None,
            Self::WithOtherPlaces(plan) | Self::WithOtherAddresses(plan) => Some(plan),
        }
    }

    /// The same, to keep.
    pub fn into_plan(self) -> Option<Plan> {
        match self {
            Self::AsBefore => None,
            Self::WithOtherPlaces(plan) | Self::WithOtherAddresses(plan) => Some(plan),
        }
    }
}

/// The plan of a site after an edit of homes, of which an excerpt has a plan of its own. `None`: two outputs may want
/// one address.
pub fn planned(
    old: &Site,
    plan: &Plan,
    new: &Site,
    excerpt: &Plan,
    homes: &BTreeSet<FilePath>,
) -> Option<Planned> {
    let of_homes = |facts: &Facts| homes.iter().flat_map(|home| recipes(facts, home)).collect::<Vec<_>>();
    let recipes: BTreeSet<Recipe> = of_homes(&old.facts).into_iter().chain(of_homes(&new.facts)).collect();
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for recipe in recipes {
        let (old, new) = (outputs(plan, &recipe), outputs(excerpt, &recipe));
        if old != new {
            before.extend(old);
            after.extend(new);
        }
    }
    if before.is_empty() && after.is_empty() {
        return Some(Planned::AsBefore);
    }
    let addresses = |outputs: &[&Output]| -> Vec<Address> {
        outputs.iter().map(|output| output.address.clone()).collect()
    };
    let has_same_addresses = addresses(&before) == addresses(&after);
    let mut planned = plan.clone();
    for output in before {
        planned.remove(&output.address);
    }
    for output in after {
        if !planned.has_room_at(&output.address) || planned.insert(output.clone()).is_err() {
            return None;
        }
    }
    let with_other = if has_same_addresses { Planned::WithOtherPlaces } else { Planned::WithOtherAddresses };
    Some(with_other(planned))
}

fn outputs<'plan>(plan: &'plan Plan, recipe: &Recipe) -> Vec<&'plan Output> {
    plan.languages_of(recipe).filter_map(|(_, address)| plan.outputs.get(address)).collect()
}

/// The home of what an output is made of; `None` where it shows more than one.
pub fn home_of(output: &Output) -> Option<FilePath> {
    match output.recipe.owner() {
        Owner::Promise(id) => Some(home_of_promise(id)),
        Owner::Account(file) | Owner::Review(file) => Some(home(file)),
        Owner::Town(_) | Owner::Nobody => None,
    }
}

/// The papers of homes.
pub fn papers(facts: &Facts, homes: &BTreeSet<FilePath>) -> Papers {
    let mut papers = Papers::default();
    for home in homes {
        papers.promises.extend(promise_of(home).filter(|id| facts.promises.contains_key(id)));
        papers.accounts.extend(of_home(&facts.accounts, home).map(|(file, _)| file.clone()));
        papers.reviews.extend(of_home(&facts.reviews, home).map(|(file, _)| file.clone()));
    }
    papers
}

/// Which pages lists have, and which places are on them: whether each is divided, and its towns.
pub type Lists = BTreeMap<Subject, (bool, Vec<Id>)>;

/// Those of some subjects.
pub fn lists(listings: &Listings, subjects: &BTreeSet<Subject>) -> Lists {
    let of = |(subject, listing): (&Subject, &Listing)| {
        (subject.clone(), (listing.is_divided(), listing.towns.keys().cloned().collect()))
    };
    subjects.iter().filter_map(|subject| listings.get_key_value(subject)).map(of).collect()
}

/// The subjects whose lists are others.
pub fn other_lists(old: &Lists, new: &Lists) -> BTreeSet<Subject> {
    let subjects = old.keys().chain(new.keys());
    subjects.filter(|subject| old.get(*subject) != new.get(*subject)).cloned().collect()
}
