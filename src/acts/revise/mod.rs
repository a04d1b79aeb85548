//! `lofte revise`: a change of a sealed promise or account is declared, with its reason, in the document itself.
//!
//! 1. the last sealed text is held against the present one; 2. an entry with reason, date and the hash of the present text
//!    is written under `revisions`, and the rest of the file stays as it is, byte for byte; 3. the site with it is checked
//!    before anything is written.

mod changed_file;
mod changes;
mod entry;

pub use changes::Changed;
pub use entry::Declared;

use super::desk::Desk;
use super::hindrance::Hindrance;
use super::known::{account_named, promise_named};
use crate::check::canonical::canonical;
use crate::diagnostic::Message;
use crate::ledger::stand_in::settled;
use crate::model::canonical_text::CanonicalText;
use crate::model::hash::Hash;
use crate::source::FilePath;
use std::path::PathBuf;

/// A promise or an account that may have changed since it was sealed.
pub struct Revisable {
    file: FilePath,
    /// The hash of its present text.
    pub hash: Hash,
    /// What changed.
    pub state: State,
}

/// How a document stands to its last sealed text.
pub enum State {
    /// It was never sealed, or says what was sealed last.
    Unchanged,
    /// It differs, and its last revision says so.
    Declared,
    /// It differs, and nobody has said why.
    Changed(Vec<Changed>),
}

/// Finds the promise written `<town>/<promise>`, or the account written `<town>/<promise>/<file>`, and what changed in it.
///
/// # Errors
/// No such document, one that is corrected in another way, or something else is wrong in it.
pub fn revisable(desk: &Desk, written: &str) -> Result<Revisable, Hindrance> {
    let (file, revisions) = match account_named(desk, written)? {
        Some(account) => (account.publication.file.clone(), &account.revisions),
        None => {
            let promise = promise_named(desk, written)?;
            (promise.publication.file.clone(), &promise.revisions)
        }
    };
    let (Some(facts), Some(present)) =
        (desk.facts(), desk.facts().and_then(|facts| canonical(facts, desk.texts(), &file)))
    else {
        let message = Message::new("seal-unreadable").with("document", file.as_str());
        return Err(Hindrance::Asked(message));
    };
    desk.must_be_right_but_for(&file, "sealed-changed")?;
    let hash = present.hash();
    let sealed = facts.sealed.get(&file).and_then(|sealed| sealed.last());
    let declared = revisions.last().and_then(|revision| revision.to_hash.as_deref()?.parse().ok());
    let state = match sealed {
        Some(sealed) if sealed.hash != hash => match (settled(&sealed.text, &present), declared) {
            // Only a masked name was taken out of it.
            (sealed, _) if sealed == present => State::Unchanged,
            (_, Some(declared)) if Hash::eq(&declared, &hash) => State::Declared,
            (sealed, _) => State::Changed(differing(&sealed, &present)),
        },
        _ => State::Unchanged,
    };
    Ok(Revisable { file, hash, state })
}

/// Writes the entry into the document's file, and gives its path.
///
/// # Errors
/// The site would be wrong with it, the file has no place for it, or the disk.
pub fn revise(desk: &Desk, document: &Revisable, declared: &Declared) -> Result<PathBuf, Hindrance> {
    let changed = changed_file::with_entry(desk, &document.file, &entry::lines(declared, document.hash));
    let Some(changed) = changed else {
        return Err(Hindrance::Asked(Message::new("revise-no-place").with("file", document.file.as_str())));
    };
    desk.put_instead(&document.file, changed)
}

fn differing(sealed: &CanonicalText, present: &CanonicalText) -> Vec<Changed> {
    changes::changes(&(sealed.keys(), sealed.body()), &(present.keys(), present.body()))
}
