//! What is remembered between two builds of one output folder: which towns' pages were made of what.
//!
//! A page of a promise, of a town, or of a town's part of a list is made of the files of its town's promises, of those of
//! other towns that these hang together with or link to, and of everything that all pages may show: every other file, the
//! day, the program, and every address. Where none of that has changed since the published page was made, and nothing was
//! found wrong with it, it is neither made nor read again.
//!
//! The sums lie beside the spare tree and are bound to the manifest of the published one: with any other tree, without
//! them or where they cannot be read, everything is made.

use super::shown_towns::ShownTowns;
use super::{Ready, Survey};
use crate::model::facts::Facts;
use crate::model::hash::{Hash, Hasher};
use crate::model::plan::{Output, Owner, Plan};
use crate::source::FilePath;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What the pages of each town are made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remembered {
    towns: BTreeMap<String, Hash>,
}

/// The form that this program writes and reads.
const FORM: &str = "lofte remembered 3";

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
        let common = common.finish();
        let folders: BTreeMap<&str, Hash> =
            by_town.into_iter().map(|(town, files)| (town, files.finish())).collect();
        let shown = ShownTowns::of(survey, ready);
        let sum = |town: &&str| {
            let towns = std::iter::once(*town).chain(shown.by(town));
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
    match output.recipe.owner() {
        Owner::Promise(id) => Some(id.town.as_str()),
        Owner::Town(town) => Some(town.as_str()),
        Owner::Account(file) => town_of_promise_file(file),
        Owner::Review(_) | Owner::Nobody => None,
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
