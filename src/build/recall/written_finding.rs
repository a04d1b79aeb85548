//! Findings as they lie on the shelf.

use crate::diagnostic::{Argument, Cause, Diagnostic, Message, Severity};
use crate::source::Place;
use serde::Deserialize;
use std::collections::BTreeSet;

/// A finding as [`Diagnostic`] is written: with the same fields in the same order, and keys that are texts as any other.
#[derive(Deserialize)]
pub struct WrittenFinding {
    severity: Severity,
    cause: Cause,
    message: WrittenMessage,
    place: Place,
    label: Option<WrittenMessage>,
    help: Option<WrittenMessage>,
    related: Vec<(Place, WrittenMessage)>,
}

#[derive(Deserialize)]
struct WrittenMessage {
    key: String,
    arguments: Vec<(String, Argument)>,
}

/// Findings with the keys that are in them, each of which is kept as long as the program runs: there are no more of
/// them than kinds of findings.
#[derive(Default)]
pub struct Keys {
    known: BTreeSet<&'static str>,
}

impl Keys {
    /// The finding that was written.
    pub fn finding(&mut self, written: WrittenFinding) -> Diagnostic {
        let WrittenFinding { severity, cause, message, place, label, help, related } = written;
        Diagnostic {
            severity,
            cause,
            message: self.message(message),
            place,
            label: label.map(|label| self.message(label)),
            help: help.map(|help| self.message(help)),
            related: related.into_iter().map(|(place, message)| (place, self.message(message))).collect(),
        }
    }

    fn message(&mut self, written: WrittenMessage) -> Message {
        let WrittenMessage { key, arguments } = written;
        let arguments = arguments.into_iter().map(|(name, value)| (self.key(name), value)).collect();
        Message { key: self.key(key), arguments }
    }

    fn key(&mut self, key: String) -> &'static str {
        if let Some(known) = self.known.get(key.as_str()) {
            return known;
        }
        let key: &'static str = Box::leak(key.into_boxed_str());
        self.known.insert(key);
        key
    }
}
