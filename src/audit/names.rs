//! Names of elements and attributes, as templates write them.

use std::borrow::Cow;

/// The name of an attribute that a text has at a byte, in small letters: drawings write some in both.
pub(super) fn attribute_name(text: &str, at: usize) -> Option<Cow<'_, str>> {
    let small = word(text, at)?;
    if !text.as_bytes().get(at + small.len()).is_some_and(u8::is_ascii_uppercase) {
        return Some(Cow::Borrowed(small));
    }
    let is_end = |byte: &u8| !(byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':'));
    let rest = text.get(at..)?;
    let name = rest.get(..rest.as_bytes().iter().position(is_end).unwrap_or(rest.len()))?;
    Some(Cow::Owned(name.to_ascii_lowercase()))
}

/// A name in small letters that a text has at a byte.
pub(super) fn word(text: &str, at: usize) -> Option<&str> {
    let rest = text.as_bytes().get(at..)?;
    let length = rest.iter().position(|byte| !is_in_names(*byte)).unwrap_or(rest.len());
    text.get(at..at + length)
}

/// Whether a byte stands in names in small letters. A third of a page's bytes are asked for, so it is looked up.
fn is_in_names(byte: u8) -> bool {
    IN_NAMES.get(usize::from(byte)).copied().unwrap_or(false)
}

static IN_NAMES: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 128_u8 {
        #[expect(clippy::indexing_slicing, reason = "counted to 127")]
        {
            table[byte as usize] =
                byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b':');
        }
        byte += 1;
    }
    table
};
