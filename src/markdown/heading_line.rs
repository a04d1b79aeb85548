//! A heading as nearly everybody writes it, read without the parser: `## Words` or `## Words {#id}`.

use super::signs::{HEADING, Holds, MARK};
use memchr::memchr;

/// A heading on a line of its own.
pub(super) struct PlainHeading<'text> {
    /// 1 to 6.
    pub level: u8,
    /// Its words.
    pub words: &'text str,
    /// The id in `{#id}`.
    pub id: Option<&'text str>,
}

/// Marks, a blank, plain words, and perhaps an id as it should be written; `None`: it is something else, or the parser has to
/// say what it is.
pub(super) fn plain_heading(line: &str, holds: Holds) -> Option<PlainHeading<'_>> {
    if holds & HEADING == 0 || holds & MARK != 0 {
        return None;
    }
    let line = line.strip_suffix('\n').unwrap_or(line);
    let words = line.trim_start_matches('#');
    let level = u8::try_from(line.len() - words.len()).ok().filter(|level| (1..=6).contains(level))?;
    let words = words.strip_prefix(' ')?;
    let (words, id) = match memchr(b'{', words.as_bytes()).map(|brace| words.split_at(brace)) {
        Some((words, id)) => {
            let id = id.strip_prefix("{#")?.strip_suffix('}').filter(|id| is_id(id))?;
            (words.strip_suffix(' ')?, Some(id))
        }
        None => (words, None),
    };
    let is_plain = words.starts_with(char::is_alphanumeric) && !words.contains(['#', '{', '}']);
    is_plain.then(|| PlainHeading { level, words: words.trim_end_matches(' '), id })
}

fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
