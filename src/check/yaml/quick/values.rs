//! Values: on one line with or without quotes, in brackets, or texts after `|` and `>`.

use super::lines::Lines;
use super::tape::{Kind, Tape};
use crate::check::yaml::scan::{has_own_meaning, looks_split};
use std::borrow::Cow;

/// Brackets lie no deeper in each other than this.
const DEEPEST_BRACKET: usize = 4;

/// Where a key that begins a text ends: before a colon with a blank or nothing after it.
pub(super) fn key_end(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    if !bytes.first()?.is_ascii_alphanumeric() && *bytes.first()? < 0x80 {
        return None;
    }
    let end = bytes.iter().position(|byte| {
        !(byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b' ') || *byte >= 0x80)
    })?;
    let is_key = bytes.get(end) == Some(&b':') && matches!(bytes.get(end + 1), None | Some(b' '));
    let key = text.get(..end)?;
    (is_key && !key.ends_with(' ') && !means_something(key)).then_some(end)
}

/// A value that begins on the line of its key or dash, which stands at a column. The line is passed already; blanks
/// around the value are gone.
pub(super) fn value<'t>(lines: &mut Lines<'t>, written: &'t str, column: usize) -> Option<()> {
    match written.as_bytes().first()? {
        b'"' | b'\'' => {
            lines.tape.push(quoted(written)?);
            Some(())
        }
        b'[' | b'{' => {
            let rest = flow(&mut lines.tape, written, 0)?;
            rest.is_empty().then_some(())
        }
        b'|' | b'>' => block(lines, written, column),
        _ => {
            lines.tape.push(plain(written)?);
            Some(())
        }
    }
}

/// A value without quotes that ends with its line.
fn plain(written: &str) -> Option<Kind<'_>> {
    let first = *written.as_bytes().first()?;
    let begins_well = first.is_ascii_alphanumeric() || first >= 0x80 || matches!(first, b'(' | b'/');
    let bytes = written.as_bytes();
    let ends_early = bytes.iter().enumerate().any(|(index, byte)| match byte {
        b':' => matches!(bytes.get(index + 1), None | Some(b' ')),
        b'#' => matches!(index.checked_sub(1).and_then(|before| bytes.get(before)), Some(b' ')),
        _ => false,
    });
    (begins_well && !ends_early && !has_own_meaning(written)).then_some(Kind::Plain(written))
}

/// A value in quotes that escapes nothing.
fn quoted(written: &str) -> Option<Kind<'_>> {
    let (inside, rest) = quotation(written)?;
    rest.is_empty().then_some(Kind::Text(Cow::Borrowed(inside)))
}

/// What stands in the quotes that a text begins with, and what follows.
fn quotation(text: &str) -> Option<(&str, &str)> {
    let quote = *text.as_bytes().first()?;
    let after = text.get(1..)?;
    let end = after.bytes().position(|byte| byte == quote || byte == b'\\' || byte == b'\n')?;
    let rest = after.get(end + 1..)?;
    let escapes = after.as_bytes().get(end) != Some(&quote) || rest.as_bytes().first() == Some(&quote);
    (!escapes).then_some((after.get(..end)?, rest))
}

/// A list or map in brackets; gives what follows.
fn flow<'t>(tape: &mut Tape<'t>, text: &'t str, depth: usize) -> Option<&'t str> {
    if depth == DEEPEST_BRACKET {
        return None;
    }
    let is_map = text.starts_with('{');
    let closing = if is_map { '}' } else { ']' };
    let opened = tape.open(if is_map { Kind::Map } else { Kind::List });
    let mut rest = text.get(1..)?.trim_start_matches(' ');
    let mut before = None;
    if let Some(rest) = rest.strip_prefix(closing) {
        tape.close(opened);
        return Some(rest);
    }
    loop {
        if is_map {
            let end = key_end(rest)?;
            let key = rest.get(..end)?;
            if tape.has_key(opened, key) {
                return None;
            }
            tape.push(Kind::Plain(key));
            rest = rest.get(end + 1..)?.trim_start_matches(' ');
        }
        let (after, item) = flow_value(tape, rest, depth)?;
        if !is_map && before.zip(item).is_some_and(|(one, other)| looks_split(one, other)) {
            return None;
        }
        before = item;
        rest = after.trim_start_matches(' ');
        if let Some(rest) = rest.strip_prefix(closing) {
            tape.close(opened);
            return Some(rest);
        }
        rest = rest.strip_prefix(',')?.trim_start_matches(' ');
    }
}

/// One value in brackets; gives what follows, and the value where it has no quotes.
fn flow_value<'t>(tape: &mut Tape<'t>, text: &'t str, depth: usize) -> Option<(&'t str, Option<&'t str>)> {
    match text.as_bytes().first()? {
        b'[' | b'{' => Some((flow(tape, text, depth + 1)?, None)),
        b'"' | b'\'' => {
            let (inside, rest) = quotation(text)?;
            tape.push(Kind::Text(Cow::Borrowed(inside)));
            Some((rest, None))
        }
        _ => {
            let end = text.find([',', '[', ']', '{', '}'])?;
            let item = text.get(..end)?.trim_end_matches(' ');
            let colons_within = item.match_indices(':').all(|(at, _)| {
                item.as_bytes().get(at + 1).is_some_and(|next| next.is_ascii_alphanumeric() || *next == b'/')
            });
            if item.contains(['"', '\'', '#', '?']) || !colons_within {
                return None;
            }
            tape.push(plain(item)?);
            Some((text.get(end..)?, Some(item)))
        }
    }
}

/// What becomes of the lines of a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// After `|`: they stay.
    AsTyped,
    /// After `>`: they become one.
    Folded,
}

/// A text after `|` or `>`.
fn block<'t>(lines: &mut Lines<'t>, sign: &str, column: usize) -> Option<()> {
    let (style, keeps_end) = match sign {
        "|" => (Style::AsTyped, true),
        "|-" => (Style::AsTyped, false),
        ">" => (Style::Folded, true),
        ">-" => (Style::Folded, false),
        _ => return None,
    };
    let first = lines.line()?;
    let due = first.indentation;
    if first.words.is_empty() || due <= column {
        return None;
    }
    let mut text = String::new();
    let mut blank_lines = 0;
    while let Some(line) = lines.line() {
        if line.words.is_empty() {
            if line.indentation > due {
                return None;
            }
            blank_lines += 1;
        } else if line.indentation == due || style == Style::AsTyped && line.indentation > due {
            if !text.is_empty() {
                separate(&mut text, style, blank_lines);
            }
            blank_lines = 0;
            text.extend(std::iter::repeat_n(' ', line.indentation - due));
            text.push_str(line.words);
        } else if line.indentation > column {
            return None;
        } else {
            break;
        }
        lines.pass(line);
    }
    if keeps_end {
        text.push('\n');
    }
    lines.tape.push(Kind::Text(Cow::Owned(text)));
    Some(())
}

/// What stands between two lines of a text.
fn separate(text: &mut String, style: Style, blank_lines: usize) {
    match (style, blank_lines) {
        (Style::Folded, 0) => text.push(' '),
        (Style::Folded, count) => text.extend(std::iter::repeat_n('\n', count)),
        (Style::AsTyped, count) => text.extend(std::iter::repeat_n('\n', count + 1)),
    }
}

/// Whether a parser takes an unquoted word for something else than text.
pub(super) fn means_something(word: &str) -> bool {
    has_own_meaning(word) || matches!(word, "true" | "false")
}
