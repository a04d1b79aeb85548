//! Facts without what is not public: drafts, coming documents, and the files of both.

use super::mentions::Mentions;
use super::pictures;
use crate::markdown::{self, Target};
use crate::model::account::Account;
use crate::model::document::{Document, Location};
use crate::model::facts::Facts;
use crate::model::promise::Promise;
use crate::model::review::Review;
use crate::model::sources::{Sources, Texts};
use crate::source::FilePath;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Every file of the content that is no document, with its size.
pub fn content_files(sources: &Sources) -> BTreeMap<FilePath, u64> {
    let files = sources.assets.iter().filter(|(path, _)| path.as_str().starts_with("content/"));
    files.map(|(path, asset)| (path.clone(), asset.size)).collect()
}

/// Papers that are not public yet. What they say of others is checked all the same.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Waiting {
    /// Promises.
    pub promises: Vec<Promise>,
    /// Follow-ups and evaluations.
    pub accounts: Vec<Arc<Account>>,
    /// Reviews.
    pub reviews: Vec<Review>,
}

/// What is public, and files that are so only because they lie where they do.
pub struct Published {
    /// The facts without what is hidden.
    pub facts: Facts,
    /// Papers that are hidden.
    pub waiting: Waiting,
    /// Files beside a promise or a page to which nothing leads.
    pub unnamed: Vec<FilePath>,
}

/// Leaves out what is hidden, and files that nothing public shows.
pub fn published(
    mut facts: Facts,
    hidden: &BTreeSet<FilePath>,
    texts: &Texts,
    mentions: &Mentions,
    sources: &Sources,
) -> Published {
    facts.municipalities.retain(|_, town| !hidden.contains(&town.publication.file));
    facts.organisations.retain(|_, organisation| !hidden.contains(&organisation.publication.file));
    let promises = facts.promises.extract_if(.., |_, promise| hidden.contains(&promise.publication.file));
    let accounts = facts.accounts.extract_if(.., |file, _| hidden.contains(file));
    let reviews = facts.reviews.extract_if(.., |file, _| hidden.contains(file));
    let waiting = Waiting {
        promises: promises.map(|(_, promise)| promise).collect(),
        accounts: accounts.map(|(_, account)| account).collect(),
        reviews: reviews.map(|(_, review)| review).collect(),
    };
    facts.pages.retain(|_, page| !hidden.contains(&page.publication.file));
    let folders: BTreeSet<String> = facts
        .shown_promises()
        .map(|promise| format!("{}/", promise.publication.file.folder()))
        .chain(["content/pages/".to_owned()])
        .collect();
    let named = named(&facts, texts, mentions);
    facts.assets.retain(|file, _| lies_in(file, &folders) || named.contains(file));
    facts.pictures = pictures::shown(&facts, texts, mentions, sources);
    facts.outlines = pictures::outlines(&facts, sources);
    let unnamed = facts.assets.keys().filter(|file| !named.contains(*file)).cloned().collect();
    Published { facts, waiting, unnamed }
}

/// Whether a file lies in one of the folders, at any depth.
fn lies_in(file: &FilePath, folders: &BTreeSet<String>) -> bool {
    let path = file.as_str();
    path.match_indices('/')
        .any(|(slash, _)| path.get(..=slash).is_some_and(|folder| folders.contains(folder)))
}

/// Files that a document, picture, logo or link names.
fn named(facts: &Facts, texts: &Texts, mentions: &Mentions) -> BTreeSet<FilePath> {
    let logos = facts.municipalities.values().filter_map(|town| town.logo.clone());
    let mut named: BTreeSet<FilePath> = logos.chain(facts.settings.logo.clone()).collect();

    let images = facts.shown_promises().flat_map(|promise| promise.image.iter().chain(&promise.map));
    let images = images.map(|image| image.file.clone());
    // What lies beside a promise that was taken away keeps its addresses.
    let accounts = facts.accounts.values().filter(|account| account.publication.is_shown());
    let reviews = facts.reviews.values().filter(|review| review.publication.is_shown());
    let documents = facts
        .shown_promises()
        .flat_map(|promise| &promise.documents)
        .chain(accounts.flat_map(|account| &account.documents))
        .chain(reviews.flat_map(|review| &review.documents));
    named.extend(images.chain(documents.filter_map(file_of)));
    for (body, mentioned) in mentions.bodies(facts, texts).filter(|(body, _)| body.publication.is_shown()) {
        let targets = mentioned.iter().filter_map(|link| match markdown::target(&link.target) {
            Target::File { path, .. } => body.file().join(path),
            Target::Root { path, .. } => file_at(path, &facts.assets),
            _ => None,
        });
        named.extend(targets);
    }
    named
}

/// The file that an address of the site leads to.
fn file_at(address: &str, assets: &BTreeMap<FilePath, u64>) -> Option<FilePath> {
    let folders = ["content/municipalities", "content/pages", "content"];
    let files = folders.iter().filter_map(|folder| {
        let document = FilePath::new(format!("{folder}/index.md"));
        document.join(address.trim_start_matches('/'))
    });
    files.into_iter().find(|file| assets.contains_key(file))
}

fn file_of(document: &Document) -> Option<FilePath> {
    match &document.location {
        Location::File { path, .. } => Some(path.clone()),
        Location::Elsewhere(_) => None,
    }
}
