//! The words in which the preview speaks of findings.

use crate::diagnostic::Message;
use crate::fs::Failure;
use crate::words::{self, Words};

/// The words of one language.
pub struct Vocabulary {
    /// Its tag.
    pub language: String,
    findings: Words,
    terminal: Words,
}

impl Vocabulary {
    /// The words of a language; Swedish where there are none.
    pub fn of(language: &str) -> Self {
        // The word files are part of the binary and held readable by a test: an empty table is never seen.
        Self {
            language: if language == "en" { "en" } else { "sv" }.to_owned(),
            findings: words::findings(language).unwrap_or_else(|_| Words::empty(language)),
            terminal: words::terminal(language).unwrap_or_else(|_| Words::empty(language)),
        }
    }

    /// A sentence of a finding.
    pub fn of_finding(&self, message: &Message) -> String {
        self.findings.say(message)
    }

    /// A sentence of the preview's own.
    pub fn own(&self, message: &Message) -> String {
        self.terminal.say(message)
    }

    /// A failure of the machine.
    pub fn of_failure(&self, failure: &Failure) -> String {
        let cause = match failure.cause_in_words() {
            Some(key) => self.own(&Message::new(key)),
            None => failure.cause.to_string(),
        };
        self.own(
            &Message::new(failure.act).with("path", failure.path.display().to_string()).with("cause", cause),
        )
    }
}
