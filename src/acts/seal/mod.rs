//! `lofte seal`: what is public and not sealed yet goes into the ledger. Nothing else adds to it.
//!
//! Comes in: a site without errors, as it is published. 1. where each document is answered ([`addresses`]); 2. which texts
//! and addresses are new, changed or to be joined ([`pending`]); 3. a record for each, with a salt from the system;
//! 4. each file of the ledger as a whole, in one step ([`file`]); 5. how git is to merge them ([`attributes`]).
//!
//! Drafts, what waits for its day and what was removed are not sealed. Killed at any instant it leaves each file as it was
//! or with all its new records.

mod addresses;
pub mod attributes;
mod file;
mod pending;

pub use file::rewrite;

use super::hindrance::Hindrance;
use crate::build::{Ready, Survey};
use crate::diagnostic::Message;
use crate::fs::Failure;
use crate::ledger::line;
use crate::model::cover::Salt;
use crate::model::text_file::TextFile;
use crate::source::FilePath;
use line::Sealing;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// What is to be sealed, in the order of the documents.
///
/// # Errors
/// The day lies before one on which something was sealed, or a text cannot be sealed.
pub fn pending(survey: &Survey, ready: &Ready) -> Result<Vec<Sealing>, Hindrance> {
    let sealings = pending::pending(survey, ready).map_err(|document| {
        Hindrance::Asked(Message::new("seal-unreadable").with("document", document.as_str()))
    })?;
    let seals = &ready.site.facts.seals;
    let too_early = sealings.iter().find_map(|sealing| {
        let seal = seals.get(&sealing.document)?;
        (seal.day > sealing.sealed).then_some((sealing, seal.day))
    });
    match too_early {
        Some((sealing, day)) => Err(Hindrance::Asked(
            Message::new("seal-too-early")
                .with("document", sealing.document.in_content())
                .with("day", day.to_string()),
        )),
        None => Ok(sealings),
    }
}

/// Writes records of everything that is to be sealed.
///
/// # Errors
/// The ledger changed meanwhile, or the disk.
pub fn seal(root: &Path, survey: &Survey, sealings: &[Sealing]) -> Result<(), Hindrance> {
    let mut lines: BTreeMap<FilePath, Vec<String>> = BTreeMap::new();
    for sealing in sealings {
        let file = file::of_document(&sealing.document);
        lines.entry(file).or_default().push(line::write(sealing, &salt()?));
    }
    // A half line is taken away also where nothing is added.
    for (file, text) in &survey.sources.texts {
        if file::is_ledger(file) && file::is_cut(text.bytes()) {
            lines.entry(file.clone()).or_default();
        }
    }
    for (file, lines) in lines {
        let before = survey.sources.texts.get(&file).map(TextFile::bytes);
        file::append(root, &file, before, &lines)?;
    }
    attributes::write(root)?;
    Ok(())
}

/// Random bytes of the system.
fn salt() -> Result<Salt, Failure> {
    let mut salt = Salt::default();
    let flags = rustix::rand::GetRandomFlags::empty();
    match rustix::rand::getrandom(&mut salt[..], flags) {
        Ok(count) if count == salt.len() => Ok(salt),
        Ok(_) => Err(Failure::new("failure-random", "", io::Error::from(io::ErrorKind::UnexpectedEof))),
        Err(cause) => Err(Failure::new("failure-random", "", cause.into())),
    }
}
