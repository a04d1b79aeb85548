//! What a block of words, emphasis and links to the web refers to, read without the parser: nearly every paragraph that has
//! a link at all. Tests hold it against the parser ([`super::silent`]).

use super::link::{Found, FoundKind};
use super::plain_inline::{self, Piece};
use super::plainly::{begins_something, means_something};
use super::reading::slice;
use super::silent::has_address;
use crate::source::{ByteRange, lines};

/// The links of a block, which is a paragraph or a list of one line an item; `None`: ask the parser.
pub(super) fn of_block(text: &str, block: ByteRange) -> Option<Vec<Found>> {
    let words = slice(text, block);
    if means_something(words) || has_blanks_before_line_ends(words) {
        return None;
    }
    let mut found = Vec::new();
    if words.starts_with("- ") {
        let mut start = block.start;
        for line in lines(words) {
            let item = line.strip_prefix("- ")?.trim_end_matches('\n');
            if item.is_empty() || begins_something(item) {
                return None;
            }
            add(item, start + "- ".len(), &mut found)?;
            start += line.len();
        }
    } else {
        if lines(words).any(begins_something) {
            return None;
        }
        add(words.trim_end_matches('\n'), block.start, &mut found)?;
    }
    Some(found)
}

fn has_blanks_before_line_ends(words: &str) -> bool {
    lines(words).any(|line| line.strip_suffix('\n').unwrap_or(line).ends_with(char::is_whitespace))
}

fn add(words: &str, start: usize, found: &mut Vec<Found>) -> Option<()> {
    plain_inline::read(words, &mut |piece| match piece {
        // An address that is no link, or marks of a heading behind letters that nobody sees, are for the parser to tell.
        Piece::Words(words) => (!words.contains('#') && !has_address(words)).then_some(()),
        Piece::Open(_) | Piece::Close(_) => Some(()),
        Piece::Link { words, address, at } => {
            let begin = start + at;
            let from = begin + 1 + words.len() + "](".len();
            let range = ByteRange { start: from, end: from + address.len() };
            let whole = ByteRange { start: begin, end: range.end + 1 };
            let words = words.replace('\n', " ").trim().to_owned();
            found.push(Found { kind: FoundKind::Link, target: address.to_owned(), words, range, whole });
            Some(())
        }
    })
}
