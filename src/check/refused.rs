//! What `load` did not read, as findings.

use super::place_in_tree::SITE;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::sources::{Refusal, Sources};
use crate::source::{FilePath, Place};

/// A finding for each file that was refused unread, and for settings that are not there.
pub fn refused(sources: &Sources) -> Vec<Diagnostic> {
    let site = FilePath::new(SITE);
    let has_site = sources.texts.contains_key(&site) || sources.refused.iter().any(|(file, _)| *file == site);
    let missing = (!has_site).then_some((site, Refusal::Missing));
    sources
        .refused
        .iter()
        .chain(missing.iter())
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
