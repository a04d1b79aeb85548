//! The wordings that each promise and each account has had, from what was sealed of it and from what its `revisions`
//! declare.
//!
//! Comes in: facts with the sealed texts, and the texts. For each document that declares a revision or was sealed with
//! another text than it has:
//! 1. `versions` lists the texts that are kept whole, and which revisions led to each; 2. `before` goes back from a text to
//!    the one before it, by what a revision says that there `was`; 3. `reading` reads each text into the model, as the
//!    document itself was read. Goes out: the steps from one wording to the next, in order of time.
//!
//! It lies here and not in `derive`, because only here it is known how a text is read. It must not know the day.

mod before;
mod reading;
mod versions;

use super::canonical;
use super::sheet::Surroundings;
use crate::model::account::Account;
use crate::model::facts::Facts;
use crate::model::id::PromiseId;
use crate::model::promise::Promise;
use crate::model::publication::Publication;
use crate::model::revision::Revision;
use crate::model::sources::Texts;
use crate::model::when::Date;
use crate::model::wording::{AccountStep, Step, WordingStep};
use crate::source::FilePath;
use rayon::prelude::*;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::Arc;
use versions::{Text, Version, leading_to, versions};

/// The steps of every promise that has any.
pub fn of_promises(
    facts: &Facts,
    texts: &Texts,
    surroundings: Surroundings<'_>,
) -> BTreeMap<PromiseId, Vec<WordingStep>> {
    let promises: Vec<&Promise> =
        facts.promises.values().filter(|promise| is_kept(facts, &promise.publication)).collect();
    let with_steps = promises.into_par_iter().filter_map(|promise| {
        let read = |text: &Text| reading::of_promise(surroundings, promise, text);
        let (file, revisions) = (&promise.publication.file, promise.revisions.as_slice());
        Some((promise.id.clone(), Past { facts, texts, file, revisions, read: &read }.steps()?))
    });
    with_steps.filter(|(_, steps)| !steps.is_empty()).collect()
}

/// The steps of every account that has any.
pub fn of_accounts(
    facts: &Facts,
    texts: &Texts,
    surroundings: Surroundings<'_>,
) -> BTreeMap<FilePath, Vec<AccountStep>> {
    let accounts: Vec<&Arc<Account>> =
        facts.accounts.values().filter(|account| is_kept(facts, &account.publication)).collect();
    let with_steps = accounts.into_par_iter().filter_map(|account| {
        let read = |text: &Text| reading::of_account(surroundings, facts, account, text);
        let (file, revisions) = (&account.publication.file, account.revisions.as_slice());
        Some((file.clone(), Past { facts, texts, file, revisions, read: &read }.steps()?))
    });
    with_steps.filter(|(_, steps)| !steps.is_empty()).collect()
}

/// Whether something is kept of what a document said before.
fn is_kept(facts: &Facts, publication: &Publication) -> bool {
    publication.is_shown() && facts.present.contains_key(&publication.file)
}

/// One document, looked back on.
struct Past<'site, W> {
    facts: &'site Facts,
    texts: &'site Texts,
    file: &'site FilePath,
    revisions: &'site [Revision],
    /// A text into the model.
    read: &'site dyn Fn(&Text) -> Option<W>,
}

impl<W> Past<'_, W> {
    fn steps(&self) -> Option<Vec<Step<W>>> {
        let sealed = self.facts.sealed.get(self.file).map_or(&[][..], Vec::as_slice);
        let versions = versions(sealed, self.facts.present.get(self.file)?);
        let was = canonical::was(self.texts, self.file);
        let mut steps = Vec::new();
        let mut last: Option<Text> = None;
        for (version, revisions) in versions.iter().zip(leading_to(&versions, self.revisions)) {
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
    ) -> Vec<Step<W>> {
        let mut steps = Vec::new();
        let mut after = version.text();
        let Some(mut after_read) = self.read(&after) else { return steps };
        for (index, revision) in revisions.iter().enumerate().rev() {
            let said = revision.and_then(|revision| was.get(revision)).filter(|was| !was.is_empty());
            let text_before = match (&earlier, index) {
                (Some(earlier), 0) => Some(earlier.settled(&after)),
                _ => said.map(|was| before::before(&after, was)),
            };
            let before_read = text_before.as_ref().and_then(|text| self.read(text));
            steps.push(Step {
                revision: *revision,
                date: revision
                    .and_then(|revision| self.revisions.get(revision))
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

    fn read(&self, text: &Text) -> Option<Arc<W>> {
        (self.read)(text).map(Arc::new)
    }
}
