//! Addresses from names (FORMAT part A).

use unicode_normalization::UnicodeNormalization;

/// The slug of a text: NFC, lower case, å ä → a, ö → o, other accents dropped, every run outside
/// a–z 0–9 → `-`, trimmed.
pub fn slug(text: &str) -> String {
    plain(text).unwrap_or_else(|| of_any_letters(text))
}

/// Of a text of letters that each have one form and one mark at most, as nearly all Swedish text is: byte by byte and
/// without tables. `None`: it holds others.
fn plain(text: &str) -> Option<String> {
    let mut slug = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            'a'..='z' | '0'..='9' => slug.push(letter),
            'A'..='Z' => slug.push(letter.to_ascii_lowercase()),
            'å' | 'ä' | 'Å' | 'Ä' => slug.push('a'),
            'ö' | 'Ö' => slug.push('o'),
            'é' | 'É' => slug.push('e'),
            '\0'..='\x7F' | '–' | '”' | '’' | '§' | '…' if slug.ends_with('-') => {}
            '\0'..='\x7F' | '–' | '”' | '’' | '§' | '…' => slug.push('-'),
            _ => return None,
        }
    }
    Some(trimmed(slug))
}

/// Without the hyphens around it, in its own place.
fn trimmed(mut slug: String) -> String {
    slug.truncate(slug.trim_end_matches('-').len());
    let blank = slug.len() - slug.trim_start_matches('-').len();
    slug.drain(..blank);
    slug
}

fn of_any_letters(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for letter in text.nfc().flat_map(char::to_lowercase).nfd() {
        if letter.is_ascii_lowercase() || letter.is_ascii_digit() {
            slug.push(letter);
        } else if !unicode_normalization::char::is_combining_mark(letter) && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    trimmed(slug)
}

#[cfg(test)]
mod tests {
    use super::{of_any_letters, plain, slug};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn plain_text_gives_what_any_text_gives(text in "[ -~åäöÅÄÖéÉ–”’§…\n\tüçK\u{301}\u{30A}]{0,12}|.{0,8}") {
            if let Some(slug) = plain(&text) {
                prop_assert_eq!(slug, of_any_letters(&text));
            }
        }
    }

    #[test]
    fn swedish_letters_lose_their_marks() {
        assert_eq!(slug("Ökad polisnärvaro i Åhus"), "okad-polisnarvaro-i-ahus");
        assert_eq!(slug("  LOV 3 – när? "), "lov-3-nar");
        assert_eq!(slug("Idée fixe"), "idee-fixe");
    }
}
