//! Signs that nobody sees, and that no editor shows: they come along when text is pasted from a web page or a PDF.

/// Whether a letter leaves nothing on the page: a soft hyphen, a joiner, a mark of direction, a filler.
pub fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{115F}'
            | '\u{1160}'
            | '\u{17B4}'
            | '\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// A text without them.
pub fn visible(text: &str) -> String {
    text.chars().filter(|letter| !is_invisible(*letter)).collect()
}

/// The first of them in a text, as `U+00AD`.
pub fn first_invisible(text: &str) -> Option<String> {
    let found = text.chars().find(|letter| is_invisible(*letter))?;
    Some(format!("U+{:04X}", u32::from(found)))
}

/// Whether there is nothing to see in a text.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|letter| letter.is_whitespace() || is_invisible(letter))
}
