//! What was typed to be something, and is shown as it was typed.

use super::link::{Found, FoundKind};
use super::reading::slice;
use crate::source::ByteRange;
use memchr::memchr2_iter;

/// Marks of footnotes that no footnote answers: `[^1]`.
pub(super) fn footnote_marks(text: &str, run: ByteRange) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = run.start;
    while let Some(start) = text.get(at..run.end).and_then(|rest| rest.find("[^")).map(|start| at + start) {
        let name = text.get(start + 2..run.end).unwrap_or("");
        let length = name.find([']', '[', ' ', '\n']).unwrap_or(name.len());
        at = start + 2 + length;
        let is_escaped = text.get(..start).is_some_and(|before| before.ends_with('\\'));
        if length > 0 && name.get(length..).is_some_and(|rest| rest.starts_with(']')) && !is_escaped {
            let label = name.get(..length).unwrap_or("");
            let whole = ByteRange { start, end: at + 1 };
            found.push(Found::plain(FoundKind::UndefinedFootnote, label, whole));
        }
    }
    found
}

/// Addresses in running text, which are no links.
pub(super) fn bare_addresses(text: &str, run: ByteRange) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = run.start;
    for start in beginnings(text, run) {
        if start < at {
            continue;
        }
        let rest = text.get(start..run.end).unwrap_or("");
        let length = rest.find(|letter: char| letter.is_whitespace() || "<>\"”)]".contains(letter));
        let address = rest.get(..length.unwrap_or(rest.len())).unwrap_or("");
        let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?']);
        at = start + address.len();
        let before = text.get(..start).and_then(|before| before.chars().next_back());
        let is_own_word = before.is_none_or(|letter| letter.is_whitespace() || "(\"”".contains(letter));
        let has_host = address.len() > "www.a".len() && address.contains('.');
        if is_own_word && has_host {
            let whole = ByteRange { start, end: start + address.len() };
            found.push(Found::plain(FoundKind::BareAddress, address, whole));
        }
    }
    found
}

/// Where an address may begin, in order: `https://`, `http://`, `www.`. A colon and a `w` are rare letters in Swedish, and
/// are found faster than words.
fn beginnings(text: &str, run: ByteRange) -> impl Iterator<Item = usize> {
    let part = slice(text, run);
    memchr2_iter(b':', b'w', part.as_bytes()).filter_map(move |place| {
        let (before, from) = part.split_at_checked(place)?;
        let start = if from.starts_with("://") {
            before.len() - SCHEMES.iter().find(|scheme| before.ends_with(**scheme))?.len()
        } else if from.starts_with("www.") {
            place
        } else {
            return None;
        };
        Some(run.start + start)
    })
}

/// Schemes that people type; the longer one first, since none of them ends as the other does.
const SCHEMES: [&str; 2] = ["https", "http"];

/// A paragraph with a line of dashes and bars was meant to be a table: its columns are not as many as the line above has.
pub(super) fn no_table(text: &str, paragraph: ByteRange) -> Option<Found> {
    let mut start = paragraph.start;
    for line in slice(text, paragraph).split_inclusive('\n') {
        let marks = line.trim();
        let is_rule = marks.contains("--")
            && marks.contains('|')
            && marks.bytes().all(|byte| matches!(byte, b'|' | b'-' | b':' | b' '));
        if is_rule {
            let lead = line.len() - line.trim_start().len();
            let whole = ByteRange { start: start + lead, end: start + lead + marks.len() };
            return Some(Found::plain(FoundKind::NoTable, marks, whole));
        }
        start += line.len();
    }
    None
}
