//! What one change of an account's wording changed.

use super::difference::Spoken;
use super::step::{ChangedCommitment, StepView};
use super::worded::{Parts, Worded, plain, plain_markdown};
use crate::make::desk::{Desk, Phrase};
use crate::model::account::{Account, Entry};
use crate::model::id::{CommitmentId, Id};
use crate::model::wording::{AccountStep, AccountWording, step_anchor};

impl Desk<'_> {
    /// The changes of an account's wording, in order of time. `prefix`: what its anchors begin with.
    pub fn account_steps(&self, account: &Account, prefix: &str) -> Vec<StepView> {
        let steps = self.facts().account_steps.get(&account.publication.file).into_iter().flatten();
        let numbered = steps.enumerate();
        numbered.map(|(index, step)| self.account_step(account, prefix, index, step)).collect()
    }

    fn account_step(&self, account: &Account, prefix: &str, index: usize, step: &AccountStep) -> StepView {
        let (commitments, changes) = match &step.before {
            Some(before) => (
                self.changed_entries(account, before, &step.after),
                self.changes(&self.worded_account(before), &self.worded_account(&step.after)),
            ),
            None => (Vec::new(), Vec::new()),
        };
        let id = format!("{prefix}{}", step_anchor(index));
        StepView { commitments, changes, ..self.declared_step(id, step, &account.revisions) }
    }

    /// What it says of single commitments in its front matter, in the order in which it names them now.
    fn changed_entries(
        &self,
        account: &Account,
        before: &AccountWording,
        after: &AccountWording,
    ) -> Vec<ChangedCommitment> {
        let named = [account, &after.account, &before.account];
        let mut ids: Vec<&Id> = Vec::new();
        for entry in named.into_iter().flat_map(|account| &account.entries) {
            if !ids.contains(&&entry.commitment) {
                ids.push(&entry.commitment);
            }
        }
        let changed = ids.into_iter().filter_map(|id| {
            let (old, new) = (entry_of(&before.account, id), entry_of(&after.account, id));
            let what = match (old, new) {
                (old, new) if old == new => return None,
                (None, _) => "entry-added",
                (_, None) => "entry-removed",
                _ => "entry-changed",
            };
            let worded = |entry: Option<&Entry>| {
                let mut parts = Parts::new(self);
                entry.into_iter().for_each(|entry| self.worded_entry(&mut parts, entry));
                parts.done()
            };
            Some(ChangedCommitment {
                what: self.word(what),
                commitment: self.named_in(account, id),
                changes: self.changes(&worded(old), &worded(new)),
            })
        });
        changed.collect()
    }

    /// A commitment by its words, leading to it, where its promise has it.
    fn named_in(&self, account: &Account, id: &Id) -> Phrase {
        let promise = account.about.first().and_then(|promise| self.facts().promises.get(promise));
        match promise.filter(|promise| promise.commitment(id).is_some()) {
            Some(promise) => {
                self.commitment_link(&CommitmentId { promise: promise.id.clone(), commitment: id.clone() })
            }
            None => Phrase::from(id.as_str()),
        }
    }

    /// What is said of one commitment in an entry.
    pub(super) fn worded_entry(&self, parts: &mut Parts<'_>, entry: &Entry) {
        let Entry { commitment: _, status, reason, outcomes, replaced_by, reported_by } = entry;
        parts.said("status", status.as_ref().map(|status| self.status_word(status.status).into()));
        parts.all_said("outcome", outcomes.iter().map(|outcome| self.outcome(outcome)));
        parts.text("reason", reason.as_ref());
        parts.said("replaced-by", replaced_by.as_ref().map(|reference| self.reference(reference)));
        parts.said("reported-by", Some(self.party_names(reported_by)));
    }

    /// Everything that an account says but what it says of single commitments in its front matter.
    fn worded_account(&self, wording: &AccountWording) -> Vec<Worded> {
        let AccountWording { account, body } = wording;
        let mut parts = Parts::new(self);
        parts.said("kind", Some(self.say("account-kind").with("kind", account.kind.code()).phrase()));
        parts.text("title", account.title.as_ref());
        parts.said("reported-by", Some(self.party_names(&account.reported_by)));
        parts.said("date", account.date.map(|date| self.date(date)));
        parts.said("covers", account.covers.map(|covers| self.when(covers)));
        parts.said("corrects", account.corrects.as_ref().map(|file| self.account_link(file)));
        let done: Vec<String> = account.also_done.iter().map(plain).collect();
        parts.add("also-done", done.join("\n"), Spoken::AsWritten);
        parts.all_said("effects", account.effects.iter().map(|effect| self.effect(effect)));
        parts.add("note", plain_markdown(body), Spoken::AsWritten);
        parts.done()
    }
}

fn entry_of<'account>(account: &'account Account, id: &Id) -> Option<&'account Entry> {
    account.entries.iter().find(|entry| entry.commitment == *id)
}
