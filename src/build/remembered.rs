//! What is remembered between two builds of one output folder: which towns' pages were made of what.
//!
//! A page of a promise, of a town, or of a town's part of a list is made of the files of its town's promises, of those of towns that its promises are related to,
//! and of everything that all pages may show: every other file, the day, the program, every address, and what promises
//! say of themselves to others. Where none of that has changed since the published page was made, and nothing was found
//! wrong with it, it is neither made nor read again.
//!
//! The sums lie beside the spare tree and are bound to the manifest of the published one: with any other tree, without
//! them or where they cannot be read, everything is made.

use super::{Ready, Survey};
use crate::model::facts::Facts;
use crate::model::hash::{Hash, Hasher};
use crate::model::id::{Id, PromiseId};
use crate::model::link::{Link, Reference};
use crate::model::plan::{FeedScope, FileRecipe, Output, Plan, Recipe};
use crate::model::promise::Promise;
use crate::source::FilePath;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write};

/// What the pages of each town are made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remembered {
    towns: BTreeMap<String, Hash>,
}

/// The form that this program writes and reads.
const FORM: &str = "lofte remembered 2";

impl Remembered {
    /// Of a site that is about to be made by a program and for a question, which are given as text.
    pub fn of(survey: &Survey, ready: &Ready, asked: &str) -> Self {
        let facts = &ready.site.facts;
        let mut common = Hasher::default();
        common.update(asked.as_bytes());
        let mut by_town: BTreeMap<&str, Hasher> = BTreeMap::new();
        for (file, sum) in survey.sources.texts.keys().zip(survey.sources.sums()) {
            let of_town = town_of_promise_file(file).filter(|_| !is_common(facts, file));
            let hasher = of_town.map_or(&mut common, |town| by_town.entry(town).or_default());
            part(hasher, file.as_str(), sum.bytes());
        }
        for (file, asset) in &survey.sources.assets {
            part(&mut common, file.as_str(), &asset.size.to_le_bytes());
            part(&mut common, "look", format!("{:?}", asset.look).as_bytes());
        }
        add_plan(&mut common, &ready.plan);
        add_faces(&mut common, facts);
        let common = common.finish();
        let folders: BTreeMap<&str, Hash> =
            by_town.into_iter().map(|(town, files)| (town, files.finish())).collect();
        let related = related_towns(facts);
        let sum = |town: &&str| {
            let towns = std::iter::once(*town).chain(reached_from(town, &related));
            let sums = std::iter::once(&common).chain(towns.filter_map(|town| folders.get(town)));
            ((*town).to_owned(), Hash::of_parts(sums.map(|hash| hash.bytes().as_slice())))
        };
        Self { towns: folders.keys().map(sum).collect() }
    }

    /// Whether the page is made of what it was made of before.
    pub fn is_as_before(&self, before: &Self, output: &Output) -> bool {
        let Some(town) = town_of(output) else { return false };
        self.towns.get(town).is_some_and(|sum| before.towns.get(town) == Some(sum))
    }

    /// Leaves out the town of a page that is to be made again whatever happens.
    pub fn forget(&mut self, output: &Output) {
        if let Some(town) = town_of(output) {
            self.towns.remove(town);
        }
    }

    /// As it is written.
    pub fn to_text(&self) -> String {
        let mut text = format!("{FORM}\n");
        for (town, hash) in &self.towns {
            // Writing to a text cannot fail.
            let _ = writeln!(text, "{hash} {town}");
        }
        text
    }

    /// As it was written; nothing where that cannot be read.
    pub fn parse(text: &str) -> Self {
        let mut lines = text.lines();
        if lines.next() != Some(FORM) {
            return Self::default();
        }
        let town = |line: &str| {
            let (hash, town) = line.split_once(' ')?;
            Some((town.to_owned(), Hash::parse(hash)?))
        };
        Self { towns: lines.map(town).collect::<Option<_>>().unwrap_or_default() }
    }
}

/// The town whose files an output is made of, beside what all pages may show. `None`: it may show more than one town.
fn town_of(output: &Output) -> Option<&str> {
    match &output.recipe {
        Recipe::Promise(id)
        | Recipe::EasyRead(id)
        | Recipe::History(id)
        | Recipe::File(
            FileRecipe::Feed(FeedScope::Promise(id)) | FileRecipe::Calendar(FeedScope::Promise(id)),
        ) => Some(id.town.as_str()),
        Recipe::Town(town)
        | Recipe::ListingOfTown(_, town)
        | Recipe::File(
            FileRecipe::Feed(FeedScope::Town(town)) | FileRecipe::Calendar(FeedScope::Town(town)),
        ) => Some(town.as_str()),
        Recipe::Account(file) => town_of_promise_file(file),
        _ => None,
    }
}

/// The town of a file that lies in a promise's folder.
fn town_of_promise_file(file: &FilePath) -> Option<&str> {
    let (town, rest) = file.as_str().strip_prefix("content/municipalities/")?.split_once('/')?;
    rest.contains('/').then_some(town)
}

/// Whether a file in a promise's folder may be shown on pages of other towns: a review, or an account of several promises.
fn is_common(facts: &Facts, file: &FilePath) -> bool {
    facts.reviews.contains_key(file)
        || facts.accounts.get(file).is_some_and(|account| account.about.len() > 1)
}

/// Adds a part with its name, so that no two sets of parts give the same bytes.
fn part(hasher: &mut Hasher, name: &str, bytes: &[u8]) {
    for bytes in [name.as_bytes(), bytes] {
        hasher.update(&bytes.len().to_le_bytes());
        hasher.update(bytes);
    }
}

fn add_plan(hasher: &mut Hasher, plan: &Plan) {
    for output in plan.outputs.values() {
        part(hasher, output.address.as_str(), output.language.tag().as_bytes());
        output.fragments.iter().for_each(|fragment| part(hasher, "", fragment.as_bytes()));
    }
}

/// What promises say of themselves on pages of others.
fn add_faces(hasher: &mut Hasher, facts: &Facts) {
    let faces: Vec<Hash> = facts.promises.par_iter().map(|(_, promise)| face(promise)).collect();
    faces.iter().for_each(|face| hasher.update(face.bytes()));
}

fn face(promise: &Promise) -> Hash {
    let mut hasher = Written::default();
    let Promise { id, title, period, kind, area, also_in, .. } = promise;
    // Writing to a sum cannot fail.
    let _ = write!(hasher, "{id:?}{title:?}{period:?}{kind:?}{area:?}{also_in:?}{:?}", promise.publication);
    for commitment in &promise.commitments {
        let _ = write!(hasher, "{:?}{:?}", commitment.id, commitment.text);
    }
    hasher.0.finish()
}

/// Sums what is written.
#[derive(Default)]
struct Written(Hasher);

impl Write for Written {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.update(text.as_bytes());
        Ok(())
    }
}

/// Towns whose promises name each other, or that one promise holds in.
fn related_towns(facts: &Facts) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut related: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut pairs: Vec<(&Id, &Id)> = Vec::new();
    for promise in facts.promises.values() {
        let links = [&promise.replaces, &promise.continues, &promise.extends, &promise.complements];
        let named = links.into_iter().flatten().filter_map(of_link).map(|id| &id.town);
        pairs.extend(named.chain(&promise.also_in).map(|town| (&promise.id.town, town)));
    }
    for (one, other) in pairs.into_iter().filter(|(one, other)| one != other) {
        related.entry(one.as_str()).or_default().insert(other.as_str());
        related.entry(other.as_str()).or_default().insert(one.as_str());
    }
    related
}

/// Every other town that can be reached from one over related towns, in order.
fn reached_from<'facts>(
    town: &'facts str,
    related: &BTreeMap<&'facts str, BTreeSet<&'facts str>>,
) -> BTreeSet<&'facts str> {
    let mut reached = BTreeSet::new();
    let mut next = vec![town];
    while let Some(one) = next.pop() {
        let further = related.get(one).into_iter().flatten().filter(|other| **other != town);
        next.extend(further.filter(|other| reached.insert(**other)));
    }
    reached
}

fn of_link(link: &Link) -> Option<&PromiseId> {
    match link {
        Link::Reference(Reference::Promise(id)) => Some(id),
        Link::Reference(Reference::Commitment(id)) => Some(&id.promise),
        Link::Reference(Reference::Party(_) | Reference::Document(_)) | Link::Elsewhere { .. } => None,
    }
}
