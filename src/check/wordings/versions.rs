//! The texts of a promise that are kept whole, and which revisions led to each.

use crate::ledger::stand_in::{settled, settled_map, settled_text};
use crate::model::canonical_text::CanonicalText;
use crate::model::hash::Hash;
use crate::model::revision::Revision;
use crate::model::sealed_text::SealedText;
use crate::model::when::{Date, Day};
use serde_json::{Map, Value};

/// A text taken apart.
#[derive(Clone)]
pub struct Text {
    /// Its keys, in canonical form; `kind` among them.
    pub keys: Map<String, Value>,
    /// What stands under them.
    pub body: String,
}

impl Text {
    /// With what stands in a later text where names are masked: that a name was taken out by decision is no change.
    pub fn settled(&self, later: &Self) -> Self {
        Self { keys: settled_map(&self.keys, &later.keys), body: settled_text(&self.body, &later.body) }
    }
}

/// A text that is kept whole: sealed, or the present one.
pub struct Version<'site> {
    hash: Hash,
    text: &'site CanonicalText,
    sealed_on: Option<Day>,
}

impl Version<'_> {
    /// The text.
    pub fn text(&self) -> Text {
        let mut keys = self.text.keys();
        keys.insert("kind".to_owned(), Value::from(self.text.kind()));
        Text { keys, body: self.text.body() }
    }

    /// The day on which it was sealed; `None`: it is not sealed yet.
    pub fn sealed_on(&self) -> Option<Day> {
        self.sealed_on
    }
}

/// What was sealed, each text once where it was sealed again as it was, and the present text, where that is another. A text
/// that only a masked name was taken out of is no other.
pub fn versions<'site>(sealed: &'site [SealedText], present: &'site CanonicalText) -> Vec<Version<'site>> {
    let mut versions: Vec<Version<'site>> = Vec::new();
    let sealed = sealed.iter().map(|sealed| (sealed.hash, &sealed.text, Some(sealed.date)));
    for (hash, text, sealed_on) in sealed.chain([(present.hash(), present, None)]) {
        if versions.last().is_none_or(|last| last.hash != hash && settled(last.text, text) != *text) {
            versions.push(Version { hash, text, sealed_on });
        }
    }
    versions
}

/// For each version the revisions that led to it, in order of time. `None` among them: a version that follows another and
/// that no revision leads to.
///
/// A revision with the hash of a version led to it. One without, or with the hash of a text that was never sealed, led to
/// the first version from its day on, and never to one after a version that a later revision led to.
pub fn leading_to(versions: &[Version<'_>], revisions: &[Revision]) -> Vec<Vec<Option<usize>>> {
    let mut leading: Vec<Vec<Option<usize>>> = versions.iter().map(|_| Vec::new()).collect();
    let mut latest = versions.len().saturating_sub(1);
    for index in in_order(revisions).into_iter().rev() {
        let Some(revision) = revisions.get(index) else { continue };
        let version = by_hash(versions, revision).unwrap_or_else(|| by_date(versions, revision).min(latest));
        latest = latest.min(version);
        if let Some(leading) = leading.get_mut(version) {
            leading.insert(0, Some(index));
        }
    }
    for undeclared in leading.iter_mut().skip(1).filter(|leading| leading.is_empty()) {
        undeclared.push(None);
    }
    leading
}

/// Revisions by date; one of an unknown date keeps its place after the one before it.
fn in_order(revisions: &[Revision]) -> Vec<usize> {
    let mut last = None;
    let mut dated: Vec<(Option<Day>, usize)> = Vec::new();
    for (index, revision) in revisions.iter().enumerate() {
        last = revision.date.map(Date::first_day).or(last);
        dated.push((last, index));
    }
    dated.sort();
    dated.into_iter().map(|(_, index)| index).collect()
}

fn by_hash(versions: &[Version<'_>], revision: &Revision) -> Option<usize> {
    let hash: Hash = revision.to_hash.as_deref()?.parse().ok()?;
    versions.iter().position(|version| version.hash == hash)
}

fn by_date(versions: &[Version<'_>], revision: &Revision) -> usize {
    let Some(date) = revision.date else { return 0 };
    let is_later = |version: &Version<'_>| version.sealed_on.is_none_or(|day| date.first_day() <= day);
    versions.iter().position(is_later).unwrap_or(versions.len().saturating_sub(1))
}
