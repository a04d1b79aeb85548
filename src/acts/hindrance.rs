//! What keeps an act from being done.

use crate::diagnostic::Message;
use crate::fs::Failure;

/// Why an act was not done; then nothing was written.
#[derive(Debug)]
pub enum Hindrance {
    /// Something in what was asked, in words of `terminal.*.ftl`.
    Asked(Message),
    /// The machine.
    Machine(Failure),
}

impl From<Failure> for Hindrance {
    fn from(failure: Failure) -> Self {
        Self::Machine(failure)
    }
}
