//! A status as somebody wrote it: a code, its Swedish word, or the town's own word.

use crate::check::suggestion::suggestion;
use crate::check::yaml::Refusal;
use crate::model::status::{StandingKind, Status, WrittenStatus};

/// What a word means, in any case of its letters.
///
/// # Errors
/// A word that means no status, with the one that was probably meant.
pub fn status(typed: &str, town_words: &[(String, Status)]) -> Result<WrittenStatus, Refusal> {
    if let Some(status) = own(typed) {
        return Ok(WrittenStatus { status, words: None });
    }
    if let Some((words, status)) = town_words.iter().find(|(word, _)| same(word, typed)) {
        return Ok(WrittenStatus { status: *status, words: Some(words.as_str().into()) });
    }
    let refusal = Refusal::new("status-unknown").with("typed", typed);
    if StandingKind::ALL.into_iter().any(|kind| kind.is_computed() && same(kind.code(), typed)) {
        return Err(Refusal::new("status-computed").with("typed", typed));
    }
    let own = Status::ALL.into_iter().flat_map(|status| [status.code(), status.swedish_word()]);
    let town = town_words.iter().map(|(word, _)| word.as_str());
    Err(match suggestion(typed, own.chain(town)) {
        Some(better) => refusal.with("better", better).help("status-unknown.better"),
        None => refusal,
    })
}

/// The status whose code or Swedish word this is.
pub fn own(typed: &str) -> Option<Status> {
    Status::ALL.into_iter().find(|status| same(status.code(), typed) || same(status.swedish_word(), typed))
}

/// Whether two words are the same, whatever the case of their letters.
pub fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim(), other.trim());
    match one.is_ascii() && other.is_ascii() {
        true => one.eq_ignore_ascii_case(other),
        false => one.to_lowercase() == other.to_lowercase(),
    }
}
