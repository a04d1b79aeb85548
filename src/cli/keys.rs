//! `lofte keys`: the key-by-key reference, out of the program itself.

use super::Outcome;
use super::arguments::Keys;
use super::terminal;
use crate::check::handbook;
use crate::check::suggestion::suggestion;
use crate::diagnostic::Message;

/// Runs the command.
pub fn run(asked: &Keys) -> Outcome {
    let Some(kind) = asked.kind.as_deref() else {
        terminal::result(&handbook::reference());
        return Outcome::Fine;
    };
    if let Some(keys) = handbook::reference_of(kind) {
        terminal::result(&keys);
        return Outcome::Fine;
    }
    let names = handbook::kind_names();
    let message = match suggestion(kind, names) {
        Some(nearest) => Message::new("keys-no-such-kind-but").with("nearest", nearest),
        None => Message::new("keys-no-such-kind").with("kinds", names.join(", ")),
    };
    terminal::beside(&terminal::words("sv").say(&message.with("kind", kind)));
    Outcome::Failed
}
