//! A status as somebody wrote it: a code, its Swedish word, or the town's own word.

use crate::check::same_words::same_word;
use crate::check::suggestion::suggestion;
use crate::check::yaml::Refusal;
use crate::check::yaml::invisible::{first_invisible, visible};
use crate::model::status::{StandingKind, Status, WrittenStatus};

/// What a word means, in any case of its letters.
///
/// # Errors
/// A word that means no status, with the one that was probably meant.
pub fn status(typed: &str, town_words: &[(String, Status)]) -> Result<WrittenStatus, Refusal> {
    if let Some(status) = own(typed) {
        return Ok(WrittenStatus { status, words: None });
    }
    if let Some((words, status)) = town_words.iter().find(|(word, _)| same_word(word, typed)) {
        return Ok(WrittenStatus { status: *status, words: Some(words.as_str().into()) });
    }
    if let Some(number) = first_invisible(typed) {
        return Err(Refusal::new("sign-invisible").with("number", number).with("better", visible(typed)));
    }
    let refusal = Refusal::new("status-unknown").with("typed", typed);
    if said_already(typed).is_some_and(StandingKind::is_computed) {
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
    // As nearly everybody writes it; other letters are compared where that is not so.
    let is_code = |status: &Status| status.code() == typed;
    let is_word =
        |status: &Status| same_word(status.code(), typed) || same_word(status.swedish_word(), typed);
    Status::ALL.into_iter().find(is_code).or_else(|| Status::ALL.into_iter().find(is_word))
}

/// What a word says already on every page, if anything: a code, a status's word, or a voice of a missing account.
pub fn said_already(typed: &str) -> Option<StandingKind> {
    let code = typed.trim().replace(['-', ' '], "_");
    let is_said_by = |kind: &StandingKind| {
        same_word(kind.code(), &code) || kind.words_on_pages().iter().any(|words| same_word(words, typed))
    };
    own(typed).map(StandingKind::Written).or_else(|| StandingKind::ALL.into_iter().find(is_said_by))
}

#[cfg(test)]
mod tests {
    use super::said_already;

    /// Every word that the standard theme says for a status, or for a missing one, in the languages of the program.
    #[test]
    fn what_pages_say_of_a_status_is_known() {
        let words = [
            include_str!("../../../themes/standard/words/sv.ftl"),
            include_str!("../../../themes/standard/words/en.ftl"),
        ];
        let mut count = 0;
        for (key, word) in
            words.iter().flat_map(|file| file.lines()).filter_map(|line| line.split_once(" = "))
        {
            let is_status = key.starts_with("status-") && key != "status-unlisted";
            let is_voice = key.starts_with("voice-") && !key.starts_with("voice-sentence");
            if (is_status || is_voice) && !word.contains('{') {
                assert!(said_already(word).is_some(), "{key} = {word}");
                count += 1;
            }
        }
        assert!(count > 30, "only {count} words");
    }
}
