//! How a sealed text is summed so that a name in it can be taken away later and the sum still holds.
//!
//! A plain sum of a text gives a name away for ever: whoever knows the rest tries names until the sum fits. So each word
//! that may be a name is *covered* before the sum is made: in its place stands SHA-256 of a random salt and the word. The
//! salt stays beside the text for as long as the word does; where a name is masked both go, and only the cover stays.
//!
//! 1. Words are runs of letters and digits (and `-`, `’`, `'`, `.`, `_`, `+`, `@` inside) in the strings of canonical JSON.
//! 2. Covered are those that begin with a capital letter, hold an `@`, or have six digits or more.
//! 3. The covered text is the text with each of these as a byte 1 and the 64 digits of its cover. No canonical JSON holds
//!    a byte 1, so the two can never be mistaken.
//!
//! It must not know what a record is.

use super::hash::{Hash, Hasher};
use std::ops::Range;

/// Random bytes that hide one word, or from which the salts of all words of a text are made.
pub type Salt = [u8; 16];

/// How many digits make a number worth hiding: telephones, personal identity numbers.
const HIDDEN_DIGITS: usize = 6;

/// The salt of the word at a place among the covered words of a text, counted from 0.
pub fn salt_of_word(of_text: &Salt, place: usize) -> Salt {
    let place = u32::try_from(place).unwrap_or(u32::MAX).to_be_bytes();
    let sum = Hash::of_parts([&of_text[..], &place]);
    let mut salt = Salt::default();
    salt.iter_mut().zip(sum.bytes()).for_each(|(to, from)| *to = *from);
    salt
}

/// What stands for a word in the covered text.
pub fn cover(salt: &Salt, word: &str) -> Hash {
    Hash::of_parts([&salt[..], word.as_bytes()])
}

/// The covered words of a canonical JSON text, as byte ranges of it, in order.
pub fn covered_words(json: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut letters = json.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        if letter == '\\' {
            // `\n`, `\"` or `\u001f`: no part of a word.
            let escaped = letters.next().map(|(_, letter)| letter);
            if escaped == Some('u') {
                letters.by_ref().take(4).for_each(drop);
            }
            continue;
        }
        if !letter.is_alphanumeric() {
            continue;
        }
        let mut end = start + letter.len_utf8();
        while let Some((at, next)) = letters.next_if(|(_, next)| next.is_alphanumeric() || joins(*next)) {
            if next.is_alphanumeric() {
                end = at + next.len_utf8();
            }
        }
        if json.get(start..end).is_some_and(is_covered) {
            words.push(start..end);
        }
    }
    words
}

/// The sum of a covered text: its pieces in order.
#[derive(Clone, Default)]
pub struct CoveredSum(Hasher);

impl CoveredSum {
    /// Adds what stands as it is.
    pub fn plain(&mut self, text: &str) {
        self.0.update(text.as_bytes());
    }

    /// Adds a covered word.
    pub fn covered(&mut self, cover: &Hash) {
        self.0.update(b"\x01");
        self.0.update(cover.to_string().as_bytes());
    }

    /// The sum.
    pub fn finish(self) -> Hash {
        self.0.finish()
    }
}

/// The sum of a text whose words are all there. `salts` gives the salt of each covered word by its place.
pub fn covered_sum(json: &str, salts: impl Fn(usize) -> Salt) -> Hash {
    let mut sum = CoveredSum::default();
    let mut done = 0;
    for (place, word) in covered_words(json).into_iter().enumerate() {
        sum.plain(json.get(done..word.start).unwrap_or(""));
        sum.covered(&cover(&salts(place), json.get(word.clone()).unwrap_or("")));
        done = word.end;
    }
    sum.plain(json.get(done..).unwrap_or(""));
    sum.finish()
}

/// What may stand inside a word: `Anna-Karin`, `O’Brien`, `anna.ek@exempel.se`.
fn joins(letter: char) -> bool {
    matches!(letter, '-' | '’' | '\'' | '.' | '_' | '+' | '@')
}

fn is_covered(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
        || word.contains('@')
        || word.bytes().filter(u8::is_ascii_digit).count() >= HIDDEN_DIGITS
}

#[cfg(test)]
mod tests {
    use super::{Salt, covered_sum, covered_words, salt_of_word};

    fn words(json: &str) -> Vec<&str> {
        covered_words(json).into_iter().map(|word| &json[word]).collect()
    }

    #[test]
    fn words_that_may_be_names_are_covered() {
        let json = r#"{"body":"Sade Anna-Karin von Ek.\nÅsa’s mejl: asa.ek@exempel.se, 0700-123456\"Bo\"","kind":"x"}"#;
        assert_eq!(
            words(json),
            ["Sade", "Anna-Karin", "Ek", "Åsa’s", "asa.ek@exempel.se", "0700-123456", "Bo"]
        );
        assert_eq!(words(r#"{"a":"den 2024-02-01 kl. 12.30 … \u001fBo"}"#), ["2024-02-01", "Bo"]);
    }

    #[test]
    fn each_letter_and_each_salt_changes_the_sum() {
        let json = r#"{"a":"Vi lovar Bo att gå"}"#;
        let salt: Salt = [7; 16];
        let sum = covered_sum(json, |place| salt_of_word(&salt, place));
        for (at, letter) in json.char_indices() {
            let mut other = json.to_owned();
            other.replace_range(at..at + letter.len_utf8(), if letter == 'X' { "Y" } else { "X" });
            assert_ne!(covered_sum(&other, |place| salt_of_word(&salt, place)), sum, "{other}");
        }
        assert_ne!(covered_sum(json, |place| salt_of_word(&[8; 16], place)), sum);
        assert_ne!(covered_sum(json, |_| salt), sum);
    }
}
