//! Where commands print: results to standard output, findings and failures to standard error.

use crate::diagnostic::Message;
use crate::fs::Failure;
use crate::words::{self, Words};
use std::io::Write;

/// The words of what commands print; the language of the site, or of `--lang`.
pub fn words(language: &str) -> Words {
    // The word files are part of the binary and held readable by a test: an empty table is never seen.
    words::terminal(language).unwrap_or_else(|_| Words::empty(language))
}

/// Prints a line beside the result. A closed pipe ends quietly.
pub fn beside(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// Prints a failure of the machine.
pub fn failure(words: &Words, failure: &Failure) {
    let message = Message::new(failure.act)
        .with("path", failure.path.display().to_string())
        .with("cause", failure.cause.to_string());
    beside(&words.say(&message));
}
