//! The canonical text of a document (FORMAT part B, *Sealed*): what its hash is made of, and what is sealed.
//!
//! Comes in: a promise, account or review, and its file. 1. the front matter is read as a tree in which every scalar
//! stands as it was typed ([`written`]): `0180` and `no` are text, a date or a dash is what somebody wrote; 2. keys that do
//! not belong to the text are left out; 3. what may be written in two ways is written in one; 4. the body is added; 5. all
//! of it is composed (NFC) and put into the form of RFC 8785. Goes out: one line of JSON.
//!
//! It is made of what was written and not of the model, so that it does not change with lofte's version: a key that
//! lofte learns later is in no earlier text, and no earlier hash changes. It does not change either with quotes or blocks,
//! with the order of keys, with where lines are broken, with comments, or with where the document lies.
//!
//! Of two ways to write one thing these are the same, and no others:
//! * `kind` that is left out and the kind that the place gives: the kind stands beside the keys, as its code;
//! * an account's or a review's date in its front matter and at the beginning of its file's name: it is always a key, so
//!   that a file that gets another date in its name has another text;
//! * a single `{…}` and a list of one under `target`, `outcome` and `follow_up`: always a list. Where the format allows only
//!   a list, there is nothing to make alike, and a list stays a list.
//!
//! It must not know what is sealed already.

use super::card::date::WrittenDate;
use super::card::scalar::Scalar;
use super::front_matter;
use super::yaml::written;
use crate::model::account::Account;
use crate::model::canonical_text::CanonicalText;
use crate::model::facts::Facts;
use crate::model::promise::Promise;
use crate::model::review::Review;
use crate::model::sources::Texts;
use crate::model::when::Date;
use crate::source::FilePath;
use rayon::prelude::*;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Keys of any document that say where, when and whether it is shown, which papers lie beside it, where it was read and
/// what was changed in it; `kind` stands beside the keys. `docs/sealed-text.md` tells them to whoever proves a hash.
pub const OF_NO_TEXT: &[&str] =
    &["kind", "documents", "source", "aliases", "moved_from", "draft", "publish_at", "removed", "revisions"];

/// Further keys of a promise that may change without the promise changing.
pub const OF_NO_PROMISE: &[&str] = &["contacts", "image", "map", "reviewed", "published"];

/// Keys under which one map and a list of one are the same.
const ONE_OR_MANY: &[&str] = &["target", "outcome", "follow_up"];

/// The canonical text of the promise, account or review in a file. `None`: the file is none of them, or cannot be read.
pub fn canonical(facts: &Facts, texts: &Texts, file: &FilePath) -> Option<CanonicalText> {
    if let Some(account) = facts.accounts.get(file) {
        return of_account(account, texts);
    }
    if let Some(review) = facts.reviews.get(file) {
        return of_review(review, texts);
    }
    of_promise(facts.promise_in(file)?, texts)
}

/// The canonical text of a promise.
pub fn of_promise(promise: &Promise, texts: &Texts) -> Option<CanonicalText> {
    let (mut keys, body) = parts(texts, &promise.publication.file)?;
    keys.retain(|key, _| !OF_NO_PROMISE.contains(&key.as_str()));
    Some(text(promise.kind.code(), keys, &body))
}

/// The canonical text of a follow-up or evaluation.
pub fn of_account(account: &Account, texts: &Texts) -> Option<CanonicalText> {
    let (mut keys, body) = parts(texts, &account.publication.file)?;
    add_date(&mut keys, account.date);
    Some(text(account.kind.code(), keys, &body))
}

/// The canonical text of a review.
pub fn of_review(review: &Review, texts: &Texts) -> Option<CanonicalText> {
    let (mut keys, body) = parts(texts, &review.publication.file)?;
    add_date(&mut keys, review.date);
    Some(text("review", keys, &body))
}

/// What a translation names its original's wording by: the first digits of the hash of every key and the body, but for what
/// does not belong to a text. `None`: the file cannot be read.
pub fn fingerprint(texts: &Texts, file: &FilePath) -> Option<String> {
    let (mut keys, body) = parts(texts, file)?;
    keys.retain(|key, _| !["reviewed", "published"].contains(&key.as_str()));
    Some(text("", keys, &body).hash().short())
}

/// The texts that what is kept of the wording must be held against: of documents that declare revisions or were sealed.
pub fn present(facts: &Facts, texts: &Texts) -> BTreeMap<FilePath, CanonicalText> {
    let promises = facts.promises.values().filter(|promise| !promise.revisions.is_empty());
    let accounts = facts.accounts.values().filter(|account| !account.revisions.is_empty());
    let revised = promises
        .map(|promise| &promise.publication.file)
        .chain(accounts.map(|account| &account.publication.file));
    let files: BTreeSet<&FilePath> = revised.chain(facts.sealed.keys()).collect();
    let files: Vec<&FilePath> = files.into_iter().collect();
    files.into_par_iter().filter_map(|file| Some((file.clone(), canonical(facts, texts, file)?))).collect()
}

/// What each of a document's `revisions` says that there was before, as it was written there, in canonical form.
pub fn was(texts: &Texts, file: &FilePath) -> Vec<Map<String, Value>> {
    let revisions = whole(texts, file).and_then(|(mut keys, _)| keys.remove("revisions"));
    let Some(Value::Array(revisions)) = revisions else { return Vec::new() };
    let was_of = |mut revision: Value| match revision.get_mut("was").map(Value::take) {
        Some(Value::Object(was)) => was.into_iter().map(|(key, value)| alike(key, value)).collect(),
        _ => Map::new(),
    };
    revisions.into_iter().map(was_of).collect()
}

/// The keys of a document, as they are written, and its body.
fn whole(texts: &Texts, file: &FilePath) -> Option<(Map<String, Value>, String)> {
    let source = texts.get(file)?;
    let parts = front_matter::split(source).parts?;
    let keys = written(source.text.get(parts.yaml.start..parts.yaml.end)?)?;
    Some((keys, texts.part(file, parts.body).trim().to_owned()))
}

fn parts(texts: &Texts, file: &FilePath) -> Option<(Map<String, Value>, String)> {
    let (mut keys, body) = whole(texts, file)?;
    keys.retain(|key, _| !OF_NO_TEXT.contains(&key.as_str()));
    Some((keys, body))
}

fn add_date(keys: &mut Map<String, Value>, date: Option<Date>) {
    if let (false, Some(date)) = (keys.contains_key("date"), date) {
        keys.insert("date".to_owned(), Value::from(WrittenDate(date).written()));
    }
}

fn text(kind: &str, keys: Map<String, Value>, body: &str) -> CanonicalText {
    let keys = keys.into_iter().map(|(key, value)| alike(key, value)).collect();
    CanonicalText::new(kind, keys, &composed(body.to_owned()))
}

/// A key and its value in the one way of writing them.
fn alike(key: String, value: Value) -> (String, Value) {
    let value = match value {
        Value::Object(map) => {
            let map = Value::Object(map.into_iter().map(|(key, value)| alike(key, value)).collect());
            if ONE_OR_MANY.contains(&key.as_str()) { Value::Array(vec![map]) } else { map }
        }
        Value::Array(items) => {
            Value::Array(items.into_iter().map(|item| alike(String::new(), item).1).collect())
        }
        Value::String(text) => Value::String(composed(text)),
        other => other,
    };
    (composed(key), value)
}

/// In composed letters (NFC); nearly every text is already.
fn composed(text: String) -> String {
    if is_nfc_quick(text.chars()) == IsNormalized::Yes { text } else { text.nfc().collect() }
}
