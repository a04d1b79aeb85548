//! What one change of a promise's wording changed.

use super::difference::ChangeView;
use crate::make::desk::{Desk, Phrase};
use crate::model::commitment::Commitment;
use crate::model::id::{CommitmentId, Id};
use crate::model::plan::Recipe;
use crate::model::promise::Promise;
use crate::model::revision::Revision;
use crate::model::wording::{Step, Wording, WordingStep, step_anchor};
use serde::Serialize;

/// One change, whole.
#[derive(Clone, Debug, Serialize)]
pub struct StepView {
    /// Its anchor.
    pub id: String,
    /// When.
    pub date: Phrase,
    /// What was changed, in the words of those who changed it; else that nobody has said.
    pub text: Phrase,
    /// Why.
    pub reason: Option<Phrase>,
    /// Who decided.
    pub decided_by: Option<Phrase>,
    /// That the text before was not kept.
    pub not_kept: Option<String>,
    /// What changed in commitments.
    pub commitments: Vec<ChangedCommitment>,
    /// What changed beside them.
    pub changes: Vec<ChangeView>,
}

/// A commitment that changed.
#[derive(Clone, Debug, Serialize)]
pub struct ChangedCommitment {
    /// Whether it was there before and is there after: "Åtagandet lades till".
    pub what: String,
    /// It, leading to where it stands.
    pub commitment: Phrase,
    /// What changed in it.
    pub changes: Vec<ChangeView>,
}

/// One change, in short.
#[derive(Clone, Debug, Serialize)]
pub struct StepLine {
    /// When.
    pub date: Phrase,
    /// What, leading to the whole of it.
    pub words: Phrase,
    /// Why.
    pub reason: Option<Phrase>,
    /// Who decided.
    pub decided_by: Option<Phrase>,
}

impl Desk<'_> {
    /// The changes of a promise's wording, in order of time.
    pub fn wording_steps(&self, promise: &Promise) -> Vec<StepView> {
        let steps = self.facts().wording_steps.get(&promise.id).into_iter().flatten().enumerate();
        steps.map(|(index, step)| self.wording_step(promise, index, step)).collect()
    }

    /// The same in short, where they have a page of their own.
    pub fn wording_lines(&self, promise: &Promise) -> Vec<StepLine> {
        let Some(page) = self.link(&Recipe::History(promise.id.clone())) else { return Vec::new() };
        let steps = self.facts().wording_steps.get(&promise.id).into_iter().flatten().enumerate();
        let line = |(index, step): (usize, &WordingStep)| {
            let revision = step.revision.and_then(|revision| promise.revisions.get(revision));
            StepLine {
                date: self.step_date(step),
                words: self
                    .step_text(step, &promise.revisions)
                    .linked(Some(&format!("{page}#{}", step_anchor(index)))),
                reason: revision.map(|revision| self.text(&revision.reason)),
                decided_by: revision
                    .and_then(|revision| revision.decided_by.as_ref())
                    .map(|body| self.text(body)),
            }
        };
        steps.map(line).collect()
    }

    /// When the words of one commitment changed, each leading to how.
    pub fn rewordings(&self, promise: &Promise, commitment: &Commitment) -> Vec<Phrase> {
        let id = &commitment.id;
        self.steps_that(promise, |step| step.changes(id) && !step.adds(id))
    }

    /// When one commitment was added to its promise.
    pub fn additions(&self, promise: &Promise, commitment: &Commitment) -> Vec<Phrase> {
        self.steps_that(promise, |step| step.adds(&commitment.id))
    }

    fn steps_that(&self, promise: &Promise, is_meant: impl Fn(&WordingStep) -> bool) -> Vec<Phrase> {
        let Some(page) = self.link(&Recipe::History(promise.id.clone())) else { return Vec::new() };
        let steps = self.facts().wording_steps.get(&promise.id).into_iter().flatten().enumerate();
        steps
            .filter(|(_, step)| is_meant(step))
            .map(|(index, step)| self.step_date(step).linked(Some(&format!("{page}#{}", step_anchor(index)))))
            .collect()
    }

    fn step_date<W>(&self, step: &Step<W>) -> Phrase {
        match step.date {
            Some(date) => self.date(date),
            None => self.word("date-unknown").into(),
        }
    }

    fn step_text<W>(&self, step: &Step<W>, revisions: &[Revision]) -> Phrase {
        match step.revision.and_then(|revision| revisions.get(revision)) {
            Some(revision) => self.text(&revision.text),
            None => self.word("change-undeclared").into(),
        }
    }

    fn wording_step(&self, promise: &Promise, index: usize, step: &WordingStep) -> StepView {
        let (commitments, changes) = match &step.before {
            Some(before) => (
                self.changed_commitments(promise, before, &step.after),
                self.changes(&self.worded(before), &self.worded(&step.after)),
            ),
            None => (Vec::new(), Vec::new()),
        };
        StepView { commitments, changes, ..self.declared_step(step_anchor(index), step, &promise.revisions) }
    }

    /// A change with what was declared of it, and not yet what it changed.
    pub(super) fn declared_step<W>(&self, id: String, step: &Step<W>, revisions: &[Revision]) -> StepView {
        let revision = step.revision.and_then(|revision| revisions.get(revision));
        let decided_by = revision.and_then(|revision| revision.decided_by.as_ref());
        StepView {
            id,
            date: self.step_date(step),
            text: self.step_text(step, revisions),
            reason: revision.map(|revision| self.text(&revision.reason)),
            decided_by: decided_by.map(|body| self.text(body)),
            not_kept: step.before.is_none().then(|| self.word("change-not-kept")),
            commitments: Vec::new(),
            changes: Vec::new(),
        }
    }

    /// In the order in which the promise has them now.
    fn changed_commitments(
        &self,
        promise: &Promise,
        before: &Wording,
        after: &Wording,
    ) -> Vec<ChangedCommitment> {
        let mut ids: Vec<&Id> = promise.commitments.iter().map(|commitment| &commitment.id).collect();
        for commitment in after.promise.commitments.iter().chain(&before.promise.commitments) {
            if !ids.contains(&&commitment.id) {
                ids.push(&commitment.id);
            }
        }
        let changed = ids.into_iter().filter_map(|id| {
            let (old, new) = (before.promise.commitment(id), after.promise.commitment(id));
            let what = match (old, new) {
                (None, Some(_)) => "commitment-added",
                (Some(_), None) => "commitment-removed",
                _ => "commitment-changed",
            };
            let worded = |promise, commitment: Option<&Commitment>| {
                commitment.map(|commitment| self.worded_commitment(promise, commitment)).unwrap_or_default()
            };
            let mut changes = self.changes(&worded(&before.promise, old), &worded(&after.promise, new));
            // What was added is said where it is named, if its words are still the same.
            let is_named = match (old, new, promise.commitment(id)) {
                (None, Some(added), Some(now)) => added.text.original.trim() == now.text.original.trim(),
                (Some(_), None, None) => true,
                _ => false,
            };
            if is_named {
                changes.retain(|change| change.label != self.word("key-text"));
            }
            let place = CommitmentId { promise: promise.id.clone(), commitment: id.clone() };
            let stands = promise.commitments.iter().any(|commitment| commitment.id == *id);
            let named = old.or(new).map(|commitment| self.untranslated(&commitment.text.original));
            let commitment = if stands { self.commitment_link(&place) } else { named? };
            Some((id, ChangedCommitment { what: self.word(what), commitment, changes }))
        });
        let differs = |id: &Id| before.promise.commitment(id) != after.promise.commitment(id);
        changed.filter(|(id, _)| differs(id)).map(|(_, changed)| changed).collect()
    }
}
