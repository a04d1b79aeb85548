//! What keeps an act from being done.

use crate::diagnostic::{Diagnostic, Message};
use crate::fs::Failure;
use crate::model::sources::Texts;

/// Why an act was not done; then nothing was written.
#[derive(Debug)]
pub enum Hindrance {
    /// Something in what was asked, in words of `terminal.*.ftl`.
    Asked(Message),
    /// Something in the content, or in what would have been written.
    Found {
        /// What is wrong.
        findings: Vec<Diagnostic>,
        /// The texts that it is shown in.
        texts: Texts,
        /// What is said after it, in words of `terminal.*.ftl`.
        closing: Message,
    },
    /// The machine.
    Machine(Failure),
}

impl From<Failure> for Hindrance {
    fn from(failure: Failure) -> Self {
        Self::Machine(failure)
    }
}
