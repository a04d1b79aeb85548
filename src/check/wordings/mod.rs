//! The wordings that each promise has had, from what was sealed of it and from what its `revisions` declare.
//!
//! Comes in: facts with the sealed texts, and the texts. For each promise that declares a revision or was sealed with
//! another text than it has:
//! 1. `versions` lists the texts that are kept whole, and which revisions led to each; 2. `before` goes back from a text to
//!    the one before it, by what a revision says that there `was`; 3. `reading` reads each text into the model, as the
//!    promise itself was read. Goes out: the steps from one wording to the next, in order of time.
//!
//! It lies here and not in `derive`, because only here it is known how a text is read. It must not know the day.

mod before;
mod reading;
mod versions;

use super::canonical;
use super::sheet::Surroundings;
use crate::model::facts::Facts;
use crate::model::id::PromiseId;
use crate::model::promise::Promise;
use crate::model::sources::Texts;
use crate::model::when::Date;
use crate::model::wording::{Wording, WordingStep};
use rayon::prelude::*;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::Arc;
use versions::{Text, Version, leading_to, versions};

/// The steps of every promise that has any.
pub fn wordings(
    facts: &Facts,
    texts: &Texts,
    surroundings: Surroundings<'_>,
) -> BTreeMap<PromiseId, Vec<WordingStep>> {
    let kept = |promise: &&Promise| {
        promise.publication.is_shown() && facts.present.contains_key(&promise.publication.file)
    };
    let promises: Vec<&Promise> = facts.promises.values().filter(kept).collect();
    let with_steps = promises.into_par_iter().filter_map(|promise| {
        let past = Past { facts, texts, surroundings, promise };
        Some((promise.id.clone(), past.steps()?))
    });
    with_steps.filter(|(_, steps)| !steps.is_empty()).collect()
}

/// One promise, looked back on.
struct Past<'site> {
    facts: &'site Facts,
    texts: &'site Texts,
    surroundings: Surroundings<'site>,
    promise: &'site Promise,
}

impl Past<'_> {
    fn steps(&self) -> Option<Vec<WordingStep>> {
        let file = &self.promise.publication.file;
        let sealed = self.facts.sealed.get(file).map_or(&[][..], Vec::as_slice);
        let versions = versions(sealed, self.facts.present.get(file)?);
        let was = canonical::was(self.texts, file);
        let mut steps = Vec::new();
        let mut last: Option<Text> = None;
        for (version, revisions) in versions.iter().zip(leading_to(&versions, &self.promise.revisions)) {
            steps.extend(self.steps_to(version, &revisions, last.take(), &was));
            last = Some(version.text());
        }
        Some(steps)
    }

    /// The steps that led to a text: from the text kept before it, where there is one.
    fn steps_to(
        &self,
        version: &Version<'_>,
        revisions: &[Option<usize>],
        earlier: Option<Text>,
        was: &[Map<String, Value>],
    ) -> Vec<WordingStep> {
        let mut steps = Vec::new();
        let mut after = version.text();
        let Some(mut after_read) = self.read(&after) else { return steps };
        for (index, revision) in revisions.iter().enumerate().rev() {
            let said = revision.and_then(|revision| was.get(revision)).filter(|was| !was.is_empty());
            let text_before = match (&earlier, index) {
                (Some(earlier), 0) => Some(earlier.clone()),
                _ => said.map(|was| before::before(&after, was)),
            };
            let before_read = text_before.as_ref().and_then(|text| self.read(text));
            steps.push(WordingStep {
                revision: *revision,
                date: revision
                    .and_then(|revision| self.promise.revisions.get(revision))
                    .map_or_else(|| version.sealed_on().map(Date::Day), |revision| revision.date),
                before: before_read.clone(),
                after: after_read.clone(),
            });
            after = text_before.unwrap_or(after);
            after_read = before_read.unwrap_or(after_read);
        }
        steps.reverse();
        steps
    }

    fn read(&self, text: &Text) -> Option<Arc<Wording>> {
        reading::wording(self.surroundings, self.promise, text).map(Arc::new)
    }
}
