//! Whether two texts say the same.

/// Whether two texts have the same letters and digits in the same order, whatever their case and the signs between them.
pub fn same_words(one: &str, other: &str) -> bool {
    letters(one).eq(letters(other))
}

/// Whether two words are the same, whatever the case of their letters.
pub fn same_word(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim(), other.trim());
    match one.is_ascii() && other.is_ascii() {
        true => one.eq_ignore_ascii_case(other),
        false => one.to_lowercase() == other.to_lowercase(),
    }
}

/// One after the other: two texts mostly differ in the first ones.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::same_words;

    #[test]
    fn signs_and_capitals_make_no_difference() {
        assert!(same_words("Möten, med boende.", " möten med BOENDE"));
        assert!(!same_words("Möten med boende", "Möten med de boende"));
        assert!(!same_words("Tio lampor", "10 lampor"));
    }
}
