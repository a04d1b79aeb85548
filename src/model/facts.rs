//! What `check` hands over to `derive`: everything that people wrote, consistent in itself.

use super::account::Account;
use super::canonical_text::CanonicalText;
use super::id::{Id, PromiseId};
use super::municipality::Municipality;
use super::outline::Outline;
use super::page::Page;
use super::party::Organisation;
use super::picture::ShownPicture;
use super::police::{LocalPoliceArea, PoliceArea, PoliceRegion};
use super::promise::Promise;
use super::publication::Publication;
use super::review::Review;
use super::seal::Seal;
use super::sealed_text::SealedText;
use super::settings::{OutputKind, Settings};
use super::text::{Language, Text};
use super::wording::{AccountStep, WordingStep};
use crate::source::FilePath;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Everything that people wrote, after every check. References in it hold.
///
/// Drafts (unless asked for) and documents whose `publish_at` lies ahead are not in it; what is
/// removed is, for its tombstone.
///
/// Written down without promises and accounts, of which there are so many that they are written by themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// `site.yaml`.
    pub settings: Settings,
    /// `police.yaml`, in the order written.
    pub police: Vec<PoliceRegion>,
    /// Organisations beside municipalities and police.
    pub organisations: BTreeMap<Id, Organisation>,
    /// Municipalities.
    pub municipalities: BTreeMap<Id, Municipality>,
    /// Promises of every kind.
    #[serde(skip)]
    pub promises: BTreeMap<PromiseId, Promise>,
    /// Follow-ups and evaluations, by file.
    #[serde(skip)]
    pub accounts: BTreeMap<FilePath, Arc<Account>>,
    /// Reviews, by file.
    pub reviews: BTreeMap<FilePath, Review>,
    /// Plain pages.
    pub pages: BTreeMap<Id, Page>,
    /// Files to publish beside the pages, by path, with their size in bytes: all that lie in the folder of a public
    /// promise or in `pages/`, and elsewhere those that a document, picture, logo or link names.
    pub assets: BTreeMap<FilePath, u64>,
    /// Those of `assets` that are shown as pictures on pages.
    pub pictures: BTreeMap<FilePath, ShownPicture>,
    /// Outlines of the places where promises hold.
    pub outlines: BTreeMap<FilePath, Arc<Outline>>,
    /// What was sealed of each document whose text was sealed more than once, or is another now; in order of time.
    pub sealed: BTreeMap<FilePath, Vec<SealedText>>,
    /// What was sealed of each document, by its present file; of one that is gone without a word, by its last.
    pub seals: BTreeMap<FilePath, Seal>,
    /// The files of the ledger.
    pub ledgers: Vec<FilePath>,
    /// The present canonical text of each document that declares revisions or stands in `sealed`.
    pub present: BTreeMap<FilePath, CanonicalText>,
    /// How the wording of each promise changed, in order of time; a promise whose wording never did is not there.
    pub wording_steps: BTreeMap<PromiseId, Vec<WordingStep>>,
    /// Files of translations that are older than their originals.
    pub stale: BTreeSet<FilePath>,
    /// The same of each account, by file.
    pub account_steps: BTreeMap<FilePath, Vec<AccountStep>>,
}

/// A party of any sort.
#[derive(Clone, Copy, Debug)]
pub enum Party<'facts> {
    /// A municipality.
    Municipality(&'facts Municipality),
    /// An organisation with a file of its own.
    Organisation(&'facts Organisation),
    /// A police region.
    Region(&'facts PoliceRegion),
    /// A police area.
    Area(&'facts PoliceArea),
    /// A local police area.
    LocalArea(&'facts LocalPoliceArea),
}

impl<'facts> Party<'facts> {
    /// Its id.
    pub fn id(self) -> &'facts Id {
        match self {
            Self::Municipality(municipality) => &municipality.id,
            Self::Organisation(organisation) => &organisation.id,
            Self::Region(region) => &region.id,
            Self::Area(area) => &area.id,
            Self::LocalArea(local_area) => &local_area.id,
        }
    }

    /// Its name as it writes itself.
    pub fn name(self) -> &'facts Text {
        match self {
            Self::Municipality(municipality) => &municipality.name,
            Self::Organisation(organisation) => &organisation.name,
            Self::Region(region) => &region.name,
            Self::Area(area) => &area.name,
            Self::LocalArea(local_area) => &local_area.name,
        }
    }
}

impl Facts {
    /// The party with this id.
    pub fn party(&self, id: &Id) -> Option<Party<'_>> {
        if let Some(municipality) = self.municipalities.get(id) {
            return Some(Party::Municipality(municipality));
        }
        if let Some(organisation) = self.organisations.get(id) {
            return Some(Party::Organisation(organisation));
        }
        self.police_levels().find(|party| party.id() == id)
    }

    /// Every level of the police, from the regions down, in the order written.
    pub fn police_levels(&self) -> impl Iterator<Item = Party<'_>> {
        self.police.iter().flat_map(|region| {
            std::iter::once(Party::Region(region)).chain(region.areas.iter().flat_map(|area| {
                std::iter::once(Party::Area(area)).chain(area.local_areas.iter().map(Party::LocalArea))
            }))
        })
    }

    /// Every party: municipalities, organisations, then the police from the regions down.
    pub fn parties(&self) -> impl Iterator<Item = Party<'_>> {
        self.municipalities
            .values()
            .map(Party::Municipality)
            .chain(self.organisations.values().map(Party::Organisation))
            .chain(self.police_levels())
    }

    /// Promises in a municipality's folder, in the order of their ids.
    pub fn promises_of<'facts>(&'facts self, town: &'facts Id) -> impl Iterator<Item = &'facts Promise> {
        // No id comes before "0".
        let first = Id::parse("0").map(|promise| PromiseId { town: town.clone(), promise });
        let from = first.into_iter().flat_map(|first| self.promises.range(first..));
        from.map(|(_, promise)| promise).take_while(move |promise| promise.id.town == *town)
    }

    /// The promise whose own file this is.
    pub fn promise_in(&self, file: &FilePath) -> Option<&Promise> {
        let promise = self.promise_beside(file)?;
        (promise.publication.file == *file).then_some(promise)
    }

    /// The promise in whose folder a document lies.
    pub fn promise_beside(&self, file: &FilePath) -> Option<&Promise> {
        let mut folders = file.as_str().strip_prefix("content/municipalities/")?.split('/');
        let (town, promise, _) = (folders.next()?, folders.next()?, folders.next()?);
        let id = PromiseId { town: Id::parse(town)?, promise: Id::parse(promise)? };
        self.promises.get(&id)
    }

    /// Ids that needs, problems, focus areas and commitments have on pages of the promise beside which a document lies.
    pub fn places_beside(&self, file: &FilePath) -> Vec<&str> {
        self.promise_beside(file).into_iter().flat_map(Promise::part_ids).map(Id::as_str).collect()
    }

    /// Where each document lies and whether it is public: towns, organisations, promises, accounts, reviews, pages.
    pub fn publications(&self) -> impl Iterator<Item = &Publication> {
        let Self {
            municipalities,
            organisations,
            promises,
            accounts,
            reviews,
            pages,
            settings: _,
            police: _,
            assets: _,
            pictures: _,
            outlines: _,
            sealed: _,
            seals: _,
            ledgers: _,
            present: _,
            wording_steps: _,
            stale: _,
            account_steps: _,
        } = self;
        let towns = municipalities.values().map(|town| &town.publication);
        let organisations = organisations.values().map(|organisation| &organisation.publication);
        let promises = promises.values().map(|promise| &promise.publication);
        let accounts = accounts.values().map(|account| &account.publication);
        let reviews = reviews.values().map(|review| &review.publication);
        let pages = pages.values().map(|page| &page.publication);
        towns.chain(organisations).chain(promises).chain(accounts).chain(reviews).chain(pages)
    }

    /// Municipalities that are not removed.
    pub fn shown_municipalities(&self) -> impl Iterator<Item = &Municipality> {
        self.municipalities.values().filter(|town| town.publication.is_shown())
    }

    /// Municipalities that are not removed, and those where a promise still stands: what takes a municipality's page away
    /// takes no promise away, each of which has its own `removed` (FORMAT part A).
    pub fn standing_municipalities(&self) -> impl Iterator<Item = &Municipality> {
        self.municipalities.values().filter(|town| town.publication.is_shown() || self.has_promise(&town.id))
    }

    /// Whether a promise that is not removed lies in a municipality.
    pub fn has_promise(&self, town: &Id) -> bool {
        self.promises_of(town).any(|promise| promise.publication.is_shown())
    }

    /// Organisations that are not removed.
    pub fn shown_organisations(&self) -> impl Iterator<Item = &Organisation> {
        self.organisations.values().filter(|organisation| organisation.publication.is_shown())
    }

    /// Promises that are not removed.
    pub fn shown_promises(&self) -> impl Iterator<Item = &Promise> {
        self.promises.values().filter(|promise| promise.publication.is_shown())
    }

    /// Accounts that are not removed, and are about a promise that is not.
    pub fn shown_accounts(&self) -> impl Iterator<Item = &Arc<Account>> {
        self.accounts.values().filter(|account| self.shows_account(account))
    }

    /// Whether an account is not removed, and is about a promise that is not.
    pub fn shows_account(&self, account: &Account) -> bool {
        let is_gone = |id| self.promises.get(id).is_some_and(|promise| !promise.publication.is_shown());
        account.publication.is_shown() && (account.about.is_empty() || !account.about.iter().all(is_gone))
    }

    /// Accounts that lie in a folder, or in folders within it.
    pub fn accounts_in(&self, folder: &str) -> impl Iterator<Item = &Arc<Account>> {
        let folder = format!("{folder}/");
        let accounts = self.accounts.range(FilePath::new(folder.as_str())..);
        accounts.take_while(move |(file, _)| file.as_str().starts_with(&folder)).map(|(_, account)| account)
    }

    /// Reviews that are not removed, and do not lie beside a promise that is.
    pub fn shown_reviews(&self) -> impl Iterator<Item = &Review> {
        self.reviews.values().filter(|review| self.shows_review(review))
    }

    /// Whether a review is not removed, and does not lie beside a promise that is.
    pub fn shows_review(&self, review: &Review) -> bool {
        let promise = review.promise.as_ref().and_then(|id| self.promises.get(id));
        review.publication.is_shown() && promise.is_none_or(|promise| promise.publication.is_shown())
    }

    /// A review, then the one that it corrects, and so on: a correction is about what the corrected one is about. Ends at
    /// one that is there already, in a loop that `check` refuses.
    pub fn with_corrected<'facts>(&'facts self, review: &'facts Review) -> Vec<&'facts Review> {
        let mut versions = vec![review];
        let mut latest = review;
        while let Some(corrected) = latest.corrects.as_ref().and_then(|file| self.reviews.get(file)) {
            if versions.iter().any(|known| known.publication.file == corrected.publication.file) {
                break;
            }
            versions.push(corrected);
            latest = corrected;
        }
        versions
    }

    /// Every language that some page is made in, the site's own first, those of single towns last.
    pub fn languages(&self) -> Vec<Language> {
        let mut languages = self.settings.languages.clone();
        if !self.settings.outputs.has(OutputKind::Languages) {
            languages.truncate(1);
            return languages;
        }
        for language in self.municipalities.values().flat_map(|town| &town.languages) {
            if !languages.contains(language) {
                languages.push(language.clone());
            }
        }
        languages
    }

    /// Whether this promise is shown as unofficial: the site is, or its town.
    pub fn is_unofficial(&self, promise: &PromiseId) -> bool {
        self.settings.unofficial.is_some()
            || self.municipalities.get(&promise.town).is_some_and(|town| town.unofficial.is_some())
    }
}
