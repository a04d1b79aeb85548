//! How the wording of a promise or an account changed since it was made public (DOMAIN R15; FORMAT `revisions`, *Sealed*).

use super::account::Account;
use super::id::Id;
use super::promise::Promise;
use super::when::Date;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What a promise said at one time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// Everything in it but the body, in the language that it was written in. What is no part of the text (contacts,
    /// documents, revisions …) is not there.
    pub promise: Promise,
    /// The Markdown under its keys.
    pub body: String,
}

/// What an account said at one time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountWording {
    /// Everything in it but the body, in the language that it was written in.
    pub account: Account,
    /// The Markdown under its keys.
    pub body: String,
}

/// One change from a wording to the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step<W> {
    /// Which of the document's `revisions` declares it. `None`: nobody has declared it.
    pub revision: Option<usize>,
    /// When: the revision's date, else the day on which the new wording was sealed. `None`: unknown.
    pub date: Option<Date>,
    /// What the document said before. `None`: that was not kept.
    pub before: Option<Arc<W>>,
    /// What it said from then on.
    pub after: Arc<W>,
}

/// One change of a promise.
pub type WordingStep = Step<Wording>;

/// One change of an account.
pub type AccountStep = Step<AccountWording>;

impl WordingStep {
    /// Whether a commitment says another thing than before, came or went. Not where nobody knows what was before.
    pub fn changes(&self, commitment: &Id) -> bool {
        let is_now = self.after.promise.commitment(commitment);
        self.before.as_ref().is_some_and(|before| before.promise.commitment(commitment) != is_now)
    }

    /// Whether it added a commitment.
    pub fn adds(&self, commitment: &Id) -> bool {
        let is_there = |wording: &Wording| wording.promise.commitment(commitment).is_some();
        self.before.as_ref().is_some_and(|before| !is_there(before)) && is_there(&self.after)
    }
}

/// The anchor of a change of wording on its promise's `historik/`, counted from the earliest.
pub fn step_anchor(index: usize) -> String {
    format!("andring-{}", index + 1)
}
