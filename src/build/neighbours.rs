//! Which documents have to do with each other, so that after an edit only those are looked at again that it can concern.
//!
//! A *home* is what an edit is told of: a promise's folder, or any other document by its own file. Homes hang together by
//! *bonds*, which what follows for a paper may follow from (`replaces`, `about`, `replaced_by` …), and by *links* in
//! running text, which only have to lead somewhere.

use crate::check::{Mentions, Waiting};
use crate::markdown::{self, Target};
use crate::model::account::Account;
use crate::model::document::{Document, Location};
use crate::model::facts::Facts;
use crate::model::id::{Id, PromiseId};
use crate::model::link::{Link, Reference};
use crate::model::plan::{Output, Owner, Plan};
use crate::model::promise::Promise;
use crate::model::review::{Finding, Review};
use crate::source::FilePath;
use std::collections::{BTreeMap, BTreeSet};

/// Where promises lie.
pub const TOWNS: &str = "content/municipalities/";

/// Homes, and who names whom.
#[derive(Debug, Default)]
pub struct Neighbours {
    bonds: Arrows,
    links: Arrows,
    /// Homes that link to pages over the whole site: lists may come and go.
    to_lists: BTreeSet<FilePath>,
    /// Those that link to a place on such a page.
    to_places: BTreeSet<FilePath>,
    /// Homes that name files which lie elsewhere and are no documents.
    to_files: BTreeSet<FilePath>,
}

/// What a document says of others.
#[derive(Debug, Default)]
struct Named {
    bonds: BTreeSet<FilePath>,
    links: BTreeSet<FilePath>,
    to_lists: bool,
    to_places: bool,
    to_files: bool,
}

/// The home of a file: the promise's folder that it lies in, at any depth; else the document itself, also for a translation.
pub fn home(file: &FilePath) -> FilePath {
    match promise_folder(file) {
        Some(folder) => FilePath::new(folder),
        None if file.as_str().ends_with(".md") => {
            let stem = file.name().split('.').next().unwrap_or_default();
            file.beside(&format!("{stem}.md"))
        }
        None => file.clone(),
    }
}

/// The promise's folder that a file lies in.
pub fn promise_folder(file: &FilePath) -> Option<&str> {
    let rest = file.as_str().strip_prefix(TOWNS)?;
    let (end, _) = rest.match_indices('/').nth(1)?;
    file.as_str().get(..TOWNS.len() + end)
}

/// What the path of every file of a home begins with.
pub fn beginning(home: &FilePath) -> String {
    match home.as_str().strip_suffix(".md") {
        Some(stem) => format!("{stem}."),
        None => format!("{home}/"),
    }
}

/// The promise whose home it is.
pub fn promise_of(home: &FilePath) -> Option<PromiseId> {
    let (town, promise) = home.as_str().strip_prefix(TOWNS)?.split_once('/')?;
    Some(PromiseId { town: Id::parse(town)?, promise: Id::parse(promise)? })
}

/// Whether a home is looked at whatever was edited: parties and towns, to which anybody may refer, and the site itself.
pub fn is_always_known(home: &FilePath) -> bool {
    let path = home.as_str();
    match path.strip_prefix(TOWNS) {
        Some(rest) => rest.split_once('/').is_some_and(|(_, name)| name == "index.md"),
        None => !path.starts_with("content/pages/") && !path.starts_with("content/ledger/"),
    }
}

/// The home of a promise.
pub fn home_of_promise(id: &PromiseId) -> FilePath {
    FilePath::new(format!("{TOWNS}{id}"))
}

impl Neighbours {
    /// Of a whole site.
    pub fn of(facts: &Facts, waiting: &Waiting, mentions: &Mentions, plan: &Plan) -> Self {
        let mut neighbours = Self::default();
        for (home, named) in named(facts, waiting, mentions, plan) {
            neighbours.set(home, named);
        }
        neighbours
    }

    /// Homes that hang together with these, over any number of bonds.
    pub fn bound_to(&self, homes: &BTreeSet<FilePath>) -> BTreeSet<FilePath> {
        let mut bound = homes.clone();
        let mut next: Vec<FilePath> = homes.iter().cloned().collect();
        while let Some(home) = next.pop() {
            let around = self.bonds.from(&home).chain(self.bonds.to(&home));
            next.extend(around.filter(|other| bound.insert((*other).clone())).cloned());
        }
        bound
    }

    /// Homes whose text links to one of these.
    pub fn that_link_to(&self, homes: &BTreeSet<FilePath>) -> BTreeSet<FilePath> {
        homes.iter().flat_map(|home| self.links.to(home)).cloned().collect()
    }

    /// Homes that the text of these links to.
    pub fn linked_from(&self, homes: &BTreeSet<FilePath>) -> BTreeSet<FilePath> {
        homes.iter().flat_map(|home| self.links.from(home)).cloned().collect()
    }

    /// Whether any document links to a page over the whole site.
    pub fn has_links_to_lists(&self) -> bool {
        !self.to_lists.is_empty()
    }

    /// Whether any document links to a place on such a page.
    pub fn has_links_to_places(&self) -> bool {
        !self.to_places.is_empty()
    }

    /// Whether one of these names files that lie elsewhere.
    pub fn names_files(&self, homes: &BTreeSet<FilePath>) -> bool {
        homes.iter().any(|home| self.to_files.contains(home))
    }

    /// Whether these name no home but those that are known.
    pub fn stays_in(&self, homes: &BTreeSet<FilePath>, known: &BTreeSet<FilePath>) -> bool {
        let named = homes.iter().flat_map(|home| self.bonds.from(home).chain(self.links.from(home)));
        named.into_iter().all(|home| known.contains(home) || is_always_known(home))
    }

    /// Takes what is said of others by homes that were read again.
    pub fn take(&mut self, read: Self, homes: &BTreeSet<FilePath>) {
        let Self { mut bonds, mut links, to_lists, to_places, to_files } = read;
        for home in homes {
            let named = Named {
                bonds: bonds.take(home),
                links: links.take(home),
                to_lists: to_lists.contains(home),
                to_places: to_places.contains(home),
                to_files: to_files.contains(home),
            };
            self.set(home.clone(), named);
        }
    }

    fn set(&mut self, home: FilePath, named: Named) {
        let Named { bonds, links, to_lists, to_places, to_files } = named;
        let sets = [
            (&mut self.to_lists, to_lists),
            (&mut self.to_places, to_places),
            (&mut self.to_files, to_files),
        ];
        for (set, is_in) in sets {
            if is_in {
                set.insert(home.clone());
            } else {
                set.remove(&home);
            }
        }
        self.bonds.set(&home, bonds);
        self.links.set(&home, links);
    }
}

/// Who names whom, and who is named by whom.
#[derive(Debug, Default)]
struct Arrows {
    from: BTreeMap<FilePath, BTreeSet<FilePath>>,
    to: BTreeMap<FilePath, BTreeSet<FilePath>>,
}

impl Arrows {
    fn from(&self, home: &FilePath) -> impl Iterator<Item = &FilePath> {
        self.from.get(home).into_iter().flatten()
    }

    fn to(&self, home: &FilePath) -> impl Iterator<Item = &FilePath> {
        self.to.get(home).into_iter().flatten()
    }

    fn take(&mut self, home: &FilePath) -> BTreeSet<FilePath> {
        self.from.remove(home).unwrap_or_default()
    }

    fn set(&mut self, home: &FilePath, named: BTreeSet<FilePath>) {
        for before in self.take(home) {
            if let Some(namers) = self.to.get_mut(&before) {
                namers.remove(home);
                if namers.is_empty() {
                    self.to.remove(&before);
                }
            }
        }
        for other in &named {
            self.to.entry(other.clone()).or_default().insert(home.clone());
        }
        if !named.is_empty() {
            self.from.insert(home.clone(), named);
        }
    }
}

/// What each home says of others; a home that says nothing of any is not there.
fn named(facts: &Facts, waiting: &Waiting, mentions: &Mentions, plan: &Plan) -> BTreeMap<FilePath, Named> {
    let mut all: BTreeMap<FilePath, Named> = BTreeMap::new();
    for promise in facts.promises.values().chain(&waiting.promises) {
        let file = &promise.publication.file;
        add_bonds(&mut all, file, of_promise(promise));
        let image = promise.image.iter().chain(&promise.map).map(|image| &image.file);
        add_files(&mut all, file, image.chain(promise.documents.iter().filter_map(file_of)));
    }
    for account in facts.accounts.values().chain(&waiting.accounts) {
        let file = &account.publication.file;
        add_bonds(&mut all, file, of_account(account));
        add_files(&mut all, file, account.documents.iter().filter_map(file_of));
    }
    for review in facts.reviews.values().chain(&waiting.reviews) {
        let file = &review.publication.file;
        add_bonds(&mut all, file, of_review(review));
        add_files(&mut all, file, review.documents.iter().filter_map(file_of));
    }
    for (file, found) in mentions.all() {
        for found in found {
            match markdown::target(&found.target) {
                Target::File { path, .. } => {
                    let Some(other) = file.join(path) else { continue };
                    add_link(&mut all, file, &other);
                }
                Target::Root { path, fragment, .. } => match plan.answer_to(path).and_then(file_behind) {
                    Some(other) => add_link(&mut all, file, &other),
                    None => {
                        let named = all.entry(home(file)).or_default();
                        named.to_lists = true;
                        named.to_places |= fragment.is_some();
                    }
                },
                _ => {}
            }
        }
    }
    all
}

fn add_bonds(all: &mut BTreeMap<FilePath, Named>, file: &FilePath, others: Vec<FilePath>) {
    let own = home(file);
    for other in others.into_iter().filter(|other| *other != own) {
        all.entry(own.clone()).or_default().bonds.insert(other);
    }
}

fn add_files<'site>(
    all: &mut BTreeMap<FilePath, Named>,
    file: &FilePath,
    named: impl Iterator<Item = &'site FilePath>,
) {
    let own = home(file);
    for other in named.filter(|other| home(other) != own) {
        add_link(all, file, other);
        all.entry(own.clone()).or_default().to_files = true;
    }
}

fn add_link(all: &mut BTreeMap<FilePath, Named>, file: &FilePath, other: &FilePath) {
    let (own, other_home) = (home(file), home(other));
    if own != other_home {
        let named = all.entry(own).or_default();
        named.links.insert(other_home);
        named.to_files |= !other.as_str().ends_with(".md");
    }
}

/// The document whose page or file an output is; `None` where it is no single one's.
fn file_behind(output: &Output) -> Option<FilePath> {
    match output.recipe.owner() {
        Owner::Promise(id) => Some(FilePath::new(format!("{}/index.md", home_of_promise(id)))),
        Owner::Account(_) | Owner::Review(_) | Owner::Town(_) | Owner::Nobody => output.origin.clone(),
    }
}

fn file_of(document: &Document) -> Option<&FilePath> {
    match &document.location {
        Location::File { path, .. } => Some(path),
        Location::Elsewhere(_) => None,
    }
}

fn of_promise(promise: &Promise) -> Vec<FilePath> {
    let links = [&promise.replaces, &promise.continues, &promise.extends, &promise.complements];
    links.into_iter().flatten().filter_map(of_link).collect()
}

fn of_account(account: &Account) -> Vec<FilePath> {
    let instead = account.entries.iter().filter_map(|entry| of_reference(entry.replaced_by.as_ref()?));
    account
        .about
        .iter()
        .map(home_of_promise)
        .chain(instead)
        .chain(account.corrects.iter().map(home))
        .collect()
}

fn of_review(review: &Review) -> Vec<FilePath> {
    let mut references: Vec<&Reference> = review.about.iter().collect();
    let mut findings: Vec<&Finding> = review.findings.iter().collect();
    while let Some(finding) = findings.pop() {
        references.extend(&finding.about);
        findings.extend(&finding.findings);
    }
    let about = references.into_iter().filter_map(of_reference);
    let answers = review.responses.iter().filter_map(of_link);
    about.chain(answers).chain(review.corrects.iter().map(home)).collect()
}

fn of_link(link: &Link) -> Option<FilePath> {
    match link {
        Link::Reference(reference) => of_reference(reference),
        Link::Elsewhere { .. } => None,
    }
}

fn of_reference(reference: &Reference) -> Option<FilePath> {
    match reference {
        Reference::Promise(id) => Some(home_of_promise(id)),
        Reference::Commitment(id) => Some(home_of_promise(&id.promise)),
        Reference::Document(file) => Some(home(file)),
        // Parties lie outside promises' folders, and those are always looked at.
        Reference::Party(_) => None,
    }
}
