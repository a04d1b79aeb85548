//! Addresses from names (FORMAT part A).

use unicode_normalization::UnicodeNormalization;

/// The slug of a text: NFC, lower case, å ä → a, ö → o, other accents dropped, every run outside
/// a–z 0–9 → `-`, trimmed.
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for letter in text.nfc().flat_map(char::to_lowercase).nfd() {
        if letter.is_ascii_lowercase() || letter.is_ascii_digit() {
            slug.push(letter);
        } else if !unicode_normalization::char::is_combining_mark(letter) && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn swedish_letters_lose_their_marks() {
        assert_eq!(slug("Ökad polisnärvaro i Åhus"), "okad-polisnarvaro-i-ahus");
        assert_eq!(slug("  LOV 3 – när? "), "lov-3-nar");
        assert_eq!(slug("Idée fixe"), "idee-fixe");
    }
}
