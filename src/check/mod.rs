//! Stage: [`Sources`] → [`Facts`], with every finding about what people wrote.
//!
//! Comes in: the files. Goes out: consistent facts, the decoded texts, and all findings of one run.
//! 1. decode each text; 2. split front matter from body; 3. read the card, all mistakes at once;
//! 4. turn cards into the model; 5. hold documents against each other. Two more questions are asked
//!    later, when their answers exist: [`consequences`] of the derived site, and [`links`] against the plan.
//!
//! It must not know how anything is shown.

pub mod at;
pub mod bodies;
pub mod card;
mod consequences;
pub mod front_matter;
mod links;
pub mod meaning;
pub mod place_in_tree;
pub mod references;
mod refused;
pub mod sheet;
pub mod suggestion;
pub mod text;
pub mod way;
pub mod yaml;

pub use refused::refused;

pub use consequences::consequences;
pub use links::links;

use crate::diagnostic::Diagnostic;
use crate::model::facts::Facts;
use crate::model::sources::{Sources, Texts};
use crate::model::when::Today;

/// Whether drafts are part of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drafts {
    /// `--drafts`
    Shown,
    /// As published.
    Hidden,
}

/// What is asked of a check.
#[derive(Clone, Debug)]
pub struct Question {
    /// The day: `publish_at`, dates ahead, ages.
    pub today: Today,
    /// Whether drafts count.
    pub drafts: Drafts,
    /// `--base-url`, instead of the one in `site.yaml`.
    pub base_url: Option<String>,
}

/// What a check found.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// The facts; `None` where any finding is an error.
    pub facts: Option<Facts>,
    /// The decoded texts.
    pub texts: Texts,
    /// Every finding, sorted.
    pub findings: Vec<Diagnostic>,
}

/// Checks every document, alone and against the others.
pub fn check(_sources: &Sources, _question: &Question) -> Checked {
    Checked::default()
}
