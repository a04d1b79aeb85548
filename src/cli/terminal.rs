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

/// Prints a text of the result. A closed pipe ends quietly.
pub fn result(text: &str) {
    let _ = print(&mut std::io::stdout().lock(), text);
}

/// Prints a text beside the result. A closed pipe ends quietly.
pub fn beside(text: &str) {
    let _ = print(&mut std::io::stderr().lock(), text);
}

fn print(stream: &mut impl Write, text: &str) -> std::io::Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    stream.write_all(text.as_bytes())?;
    if text.ends_with('\n') { Ok(()) } else { stream.write_all(b"\n") }
}

/// Prints a failure of the machine.
pub fn failure(words: &Words, failure: &Failure) {
    let message = Message::new(failure.act)
        .with("path", failure.path.display().to_string())
        .with("cause", cause(words, failure));
    beside(&words.say(&message));
}

fn cause(words: &Words, failure: &Failure) -> String {
    match failure.cause_in_words() {
        Some(key) => words.say(&Message::new(key)),
        None => failure.cause.to_string(),
    }
}
