//! How a promise's wording changed since it was made public (DOMAIN R15; FORMAT `revisions`, *Sealed*).

use super::promise::Promise;
use super::when::Date;
use std::sync::Arc;

/// What a promise said at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Everything in it but the body, in the language that it was written in. What is no part of the text (contacts,
    /// documents, revisions …) is not there.
    pub promise: Promise,
    /// The Markdown under its keys.
    pub body: String,
}

/// One change from a wording to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordingStep {
    /// Which of the promise's `revisions` declares it. `None`: nobody has declared it.
    pub revision: Option<usize>,
    /// When: the revision's date, else the day on which the new wording was sealed. `None`: unknown.
    pub date: Option<Date>,
    /// What the promise said before. `None`: that was not kept.
    pub before: Option<Arc<Wording>>,
    /// What it said from then on.
    pub after: Arc<Wording>,
}
