//! What the bodies of all documents refer to, looked up once for every question that is asked of it.

use super::bodies::{Body, bodies, bodies_where};
use crate::markdown::{self, Found};
use crate::model::facts::Facts;
use crate::model::sources::Texts;
use crate::source::FilePath;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Links, pictures and what is not shown as it was meant, by the file in which they stand.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Mentions {
    found: BTreeMap<FilePath, Vec<Found>>,
}

impl Mentions {
    /// Reads every body, many at once.
    pub fn new(facts: &Facts, texts: &Texts) -> Self {
        let all: Vec<Body<'_>> = bodies(facts, texts).collect();
        let found: Vec<(FilePath, Vec<Found>)> = all
            .into_par_iter()
            .map(|body| {
                let mut found = markdown::mentions(&body.source.text, body.range);
                // Most bodies that refer to anything refer to one thing, and a list makes room for four at once.
                found.shrink_to_fit();
                (body.file().clone(), found)
            })
            .filter(|(_, found)| !found.is_empty())
            .collect();
        Self { found: found.into_iter().collect() }
    }

    /// What a body refers to, in the order of its places.
    pub fn of(&self, file: &FilePath) -> &[Found] {
        self.found.get(file).map_or(&[], Vec::as_slice)
    }

    /// What each body refers to, of those that refer to anything.
    pub fn all(&self) -> impl Iterator<Item = (&FilePath, &[Found])> {
        self.found.iter().map(|(file, found)| (file, found.as_slice()))
    }

    /// The bodies that refer to anything, with what they refer to: most do not, and are not looked at again.
    pub fn bodies<'site>(
        &'site self,
        facts: &'site Facts,
        texts: &'site Texts,
    ) -> impl Iterator<Item = (Body<'site>, &'site [Found])> {
        bodies_where(facts, texts, |file| self.found.contains_key(file))
            .map(|body| (body, self.of(body.file())))
    }

    /// Those of some files.
    #[must_use]
    pub fn only(mut self, is_in: &dyn Fn(&FilePath) -> bool) -> Self {
        self.found.retain(|file, _| is_in(file));
        self
    }

    /// Takes out what a body refers to.
    pub fn take(&mut self, file: &FilePath) -> Vec<Found> {
        self.found.remove(file).unwrap_or_default()
    }

    /// Lays what a body refers to now in the place of what it did.
    pub fn put(&mut self, file: FilePath, found: Vec<Found>) {
        if found.is_empty() {
            self.found.remove(&file);
        } else {
            self.found.insert(file, found);
        }
    }
}
