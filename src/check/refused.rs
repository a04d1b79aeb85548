//! What `load` did not read, as findings.

use crate::diagnostic::{Diagnostic, Message};
use crate::model::sources::{Refusal, Sources};
use crate::source::Place;

/// A finding for each file that was refused unread.
pub fn refused(sources: &Sources) -> Vec<Diagnostic> {
    sources
        .refused
        .iter()
        .map(|(file, refusal)| {
            let (key, help) = words(*refusal);
            let finding = Message::new(key).with("file", file.as_str());
            Diagnostic::error(Place::whole(file), finding).help(Message::new(help))
        })
        .collect()
}

fn words(refusal: Refusal) -> (&'static str, &'static str) {
    match refusal {
        Refusal::Missing => ("file-settings-missing", "file-settings-missing.help"),
        Refusal::Name => ("file-name", "file-name.help"),
        Refusal::Link => ("file-link", "file-link.help"),
        Refusal::NoFile => ("file-no-file", "file-no-file.help"),
        Refusal::TooLarge => ("file-too-large", "file-too-large.help"),
        Refusal::SameName => ("file-same-name", "file-same-name.help"),
    }
}
