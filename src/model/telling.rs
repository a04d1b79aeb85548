//! What one account says of one commitment, and whether it still stands.

use super::account::{Account, AccountKind, Entry};
use super::id::Id;
use super::link::Reference;
use super::quantity::Outcome;
use super::status::WrittenStatus;
use super::text::{Prose, Text};
use super::when::{Covered, Date};
use crate::source::FilePath;
use std::sync::Arc;

/// What one account says of one commitment.
///
/// Everything that was written is read from the account: thirty of these belong to a promise, and a copy of what each
/// says took a fifth of a site's memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telling {
    /// The account.
    pub account: Arc<Account>,
    /// The days it tells of; `None`: unknown.
    pub covers: Option<Covered>,
    /// The commitment's place in the account's `entries`.
    pub entry: Option<usize>,
    /// The commitment's place in the account's `sections`.
    pub section: Option<usize>,
    /// Which of them are meant: a correction may replace one and leave the other.
    pub parts: Parts,
    /// The account that corrected these parts: then they no longer stand, and are shown only on their own page.
    pub corrected_by: Option<FilePath>,
}

/// Parts of an account that speak of one commitment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parts {
    /// Its entry.
    Entry,
    /// Its section.
    Section,
    /// Both, or the one of them that there is.
    Both,
}

impl Telling {
    /// The account's file.
    pub fn file(&self) -> &FilePath {
        &self.account.publication.file
    }

    /// Follow-up or evaluation.
    pub fn kind(&self) -> AccountKind {
        self.account.kind
    }

    /// When it was said.
    pub fn date(&self) -> Option<Date> {
        self.account.date
    }

    /// Whether it still stands.
    pub fn stands(&self) -> bool {
        self.corrected_by.is_none()
    }

    /// Who says it: those that the entry names, else those of the account. A section has the tellers of the entry beside
    /// it, also where only one of them stands.
    pub fn reported_by(&self) -> &[Id] {
        match self.written() {
            Some(entry) if !entry.reported_by.is_empty() => &entry.reported_by,
            _ => &self.account.reported_by,
        }
    }

    /// The verdict, if it gives one.
    pub fn status(&self) -> Option<&WrittenStatus> {
        self.entry()?.status.as_ref()
    }

    /// Why.
    pub fn reason(&self) -> Option<&Text> {
        self.entry()?.reason.as_ref()
    }

    /// What was counted.
    pub fn outcomes(&self) -> &[Outcome] {
        self.entry().map_or(&[], |entry| &entry.outcomes)
    }

    /// The commitment that stands instead.
    pub fn replaced_by(&self) -> Option<&Reference> {
        self.entry()?.replaced_by.as_deref()
    }

    /// Its section of the account's body.
    pub fn note(&self) -> Option<&Prose> {
        let is_meant = matches!(self.parts, Parts::Section | Parts::Both);
        let section = self.section.filter(|_| is_meant)?;
        self.account.sections.get(section).map(|(_, note)| note)
    }

    fn entry(&self) -> Option<&Entry> {
        let is_meant = matches!(self.parts, Parts::Entry | Parts::Both);
        self.written().filter(|_| is_meant)
    }

    fn written(&self) -> Option<&Entry> {
        self.account.entries.get(self.entry?)
    }
}
