//! Parts that several kinds of pages show.

pub mod account;
pub mod answer;
pub mod commitment;
pub mod counts;
pub mod document;
pub mod due;
pub mod event;
pub mod ground;
pub mod kinds;
pub mod listing;
pub mod people;
pub mod periods;
pub mod relation;
pub mod review;
pub mod revision;
pub mod row;
pub mod seal;
pub mod standing;
pub mod subject;
pub mod telling;
pub mod town_entry;
pub mod unaccounted;
pub mod wording;

/// Whether a title begins with a word, whatever its letters' case: "Granskning av löftet".
pub fn begins_with_word(title: &str, word: &str) -> bool {
    let rest = title.get(..word.len()).filter(|beginning| beginning.to_lowercase() == word.to_lowercase());
    rest.is_some() && !title.get(word.len()..).unwrap_or("").starts_with(char::is_alphanumeric)
}
