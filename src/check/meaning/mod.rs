//! Cards → model: what is meant by what was written, one file a noun.
//!
//! Comes in: a card and its [`crate::check::sheet::Sheet`]. 1. the card is taken wholly apart, so that a new key does not
//! compile until it is handled; 2. what the keys of one document must be together is checked, each finding at its place;
//! 3. lists keep their length, so that an item's number is its place. Goes out: the model, also where there are errors:
//! what is missing is empty or unknown then, and never published. [`translation`] adds other languages.
//!
//! It must not know what other documents say, save that they exist; `check/references` holds them against each other.

mod accessibility;
pub mod account;
pub mod body;
pub mod commitment;
pub mod document;
pub mod follow_up;
pub mod link;
pub mod municipality;
pub mod page;
pub mod party;
pub mod police;
pub mod promise;
pub mod publication;
pub mod quantity;
pub mod review;
pub mod revision;
pub mod settings;
pub mod signatory;
mod silence;
pub mod status;
pub mod translation;
mod unofficial;

use super::at::At;
use super::card::entries::Entries;
use super::card::id::WrittenId;
use super::card::list::List;
use super::card::words::Words;
use super::sheet::Sheet;
use super::yaml::Refusal;
use crate::model::id::Id;
use crate::model::text::Text;

/// The ids of a list; none where there is no list.
fn ids(list: Option<List<WrittenId>>) -> Vec<Id> {
    let Some(List(written)) = list else { return Vec::new() };
    // Room for no more than these: collected from what was written, the list would keep the room of that.
    let mut ids = Vec::with_capacity(written.len());
    ids.extend(written.into_iter().map(|id| id.0));
    ids
}

/// As [`ids`]; one that is known shares its text, since the same few parties stand under every commitment and account.
fn ids_among(list: Option<List<WrittenId>>, known: &[Id]) -> Vec<Id> {
    let mut ids = ids(list);
    for id in &mut ids {
        if let Some(same) = known.iter().find(|known| **known == *id) {
            *id = same.clone();
        }
    }
    ids
}

/// The ids of a list that must not be empty.
fn some_ids(sheet: &mut Sheet<'_>, list: Option<List<WrittenId>>, document: &At<'_>, key: &str) -> Vec<Id> {
    let is_empty = list.as_ref().is_some_and(|list| list.0.is_empty());
    if is_empty {
        sheet.refuse(&document.key(key), Refusal::new("list-empty").with("key", key));
    }
    ids(list)
}

/// The texts of a list.
fn texts(sheet: &mut Sheet<'_>, list: Option<List<Words>>, at: &At<'_>) -> Vec<Text> {
    let items = list.map_or_else(Vec::new, |list| list.0).into_iter().enumerate();
    items.map(|(index, words)| sheet.text(words, &at.index(index))).collect()
}

/// Texts by id.
fn texts_by_id(
    sheet: &mut Sheet<'_>,
    entries: Option<Entries<WrittenId, Words>>,
    at: &At<'_>,
) -> Vec<(Id, Text)> {
    let entries = entries.map_or_else(Vec::new, |entries| entries.0);
    entries
        .into_iter()
        .map(|(WrittenId(id), words)| {
            let text = sheet.text(words, &at.key(id.as_str()));
            (id, text)
        })
        .collect()
}

/// Words that have no translation.
fn plain(words: Option<Words>) -> Option<String> {
    words.map(|words| words.0)
}

/// Each item of a list turned into the model, with its place.
fn each<C, M>(
    sheet: &mut Sheet<'_>,
    list: Option<List<C>>,
    at: &At<'_>,
    meaning: impl Fn(&mut Sheet<'_>, C, &At<'_>) -> M,
) -> Vec<M> {
    let items = list.map_or_else(Vec::new, |list| list.0).into_iter().enumerate();
    items.map(|(index, card)| meaning(sheet, card, &at.index(index))).collect()
}
