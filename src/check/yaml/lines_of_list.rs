//! Where in a text another item of a list would stand.

use super::mend::Mended;
use super::tree::{self, Kind, Node};
use crate::source::{ByteRange, Source};
use std::str::CharIndices;

/// Where the next item of a list goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextItem {
    /// The key is not there: it goes before this byte, the beginning of a line.
    NoList(usize),
    /// Its items stand on lines: the next begins at this byte, after so many spaces.
    OnLines {
        /// The beginning of a line, or the end of the text.
        at: usize,
        /// Before the dash.
        indentation: usize,
    },
    /// It stands in brackets: before the closing one.
    InBrackets {
        /// The closing bracket.
        at: usize,
        /// The closing brace of the item before, where no comma follows it.
        lacks_comma: Option<usize>,
        /// Whether a comma stands before the closing bracket.
        ends_with_comma: bool,
    },
}

/// Where the next item of the list under a key of the document goes. `None`: what is written is no list, or cannot be read.
pub fn next_item(source: &Source, yaml: ByteRange, key: &str) -> Option<NextItem> {
    let text = source.text.get(yaml.start..yaml.end)?;
    let build = |text: &str| tree::build(&Mended::new(text, &[]), yaml.start).ok();
    let root = build(text).or_else(|| build(&stricter(text)))?.root;
    let Kind::Map { entries, .. } = root.kind else { return None };
    let Some(entry) = entries.into_iter().find(|entry| entry.key == key) else {
        return Some(NextItem::NoList(yaml.end));
    };
    match entry.value.kind {
        // A list on lines may begin where its first item does, so in a brace, but never in a bracket of its own.
        Kind::List { .. } if source.text.get(entry.value.range.start..)?.starts_with('[') => {
            in_brackets(source.text.get(entry.value.range.start..)?, entry.value.range.start)
        }
        Kind::List { items, .. } => {
            let at = line_after(source, last_byte(items.last()?));
            Some(NextItem::OnLines { at, indentation: indentation(source, entry.key_range.end)? })
        }
        Kind::Scalar(_) | Kind::Empty | Kind::Map { .. } => None,
    }
}

fn last_byte(item: &Node) -> usize {
    item.range.end.saturating_sub(1).max(item.range.start)
}

/// The same text, byte for byte as long, for a parser that is stricter than the one of the cards: no tab, and nothing that
/// is empty over several lines.
fn stricter(text: &str) -> String {
    let mut text = text.replace('\t', " ");
    let bytes = text.as_bytes();
    let empty =
        bytes.iter().enumerate().filter(|(_, byte)| matches!(byte, b'[' | b'{')).filter_map(|(open, _)| {
            let inside = bytes.get(open + 1..)?;
            let blank = inside.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            matches!(inside.get(blank), Some(b']' | b'}')).then_some(open + 1..open + 1 + blank)
        });
    for range in empty.collect::<Vec<_>>() {
        text.replace_range(range.clone(), &" ".repeat(range.len()));
    }
    text
}

/// The beginning of the line after the one that a byte lies on.
fn line_after(source: &Source, byte: usize) -> usize {
    let mut bytes = source.text.bytes().enumerate().skip(byte);
    bytes.find(|(_, byte)| *byte == b'\n').map_or(source.text.len(), |(feed, _)| feed + 1)
}

/// Where the next item of a list in brackets goes. `text` begins with the opening bracket, at byte `start`; what stands
/// in quotes or comments is skipped. `None`: it has no end, or its last item is no map.
fn in_brackets(text: &str, start: usize) -> Option<NextItem> {
    let (mut depth, mut brace, mut ends_with_comma) = (0_usize, None, false);
    let mut before = '[';
    let mut letters = text.char_indices();
    while let Some((index, letter)) = letters.next() {
        match letter {
            '"' | '\'' if matches!(before, '[' | '{' | ',' | ':') => skip_quoted(&mut letters, letter),
            '#' if text.get(..index)?.ends_with(char::is_whitespace) => {
                letters.find(|(_, letter)| *letter == '\n');
                continue;
            }
            '[' | '{' => depth += 1,
            ']' | '}' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    let lacks_comma = brace.filter(|_| !ends_with_comma).map(|brace: usize| start + brace);
                    return Some(NextItem::InBrackets { at: start + index, lacks_comma, ends_with_comma });
                }
                if depth == 1 {
                    (brace, ends_with_comma) = (Some(index), false);
                }
            }
            ',' if depth == 1 => ends_with_comma = true,
            _ => {}
        }
        if !letter.is_whitespace() {
            before = letter;
        }
    }
    None
}

/// Goes on behind the closing quote; a doubled single quote and what follows a backslash close nothing.
fn skip_quoted(letters: &mut CharIndices<'_>, quote: char) {
    while let Some((_, letter)) = letters.next() {
        if letter == '\\' && quote == '"' {
            letters.next();
        } else if letter == quote && !(quote == '\'' && letters.as_str().starts_with(quote)) {
            return;
        } else if letter == quote {
            letters.next();
        }
    }
}

/// Spaces before the first dash after a byte.
fn indentation(source: &Source, after: usize) -> Option<usize> {
    let lines = source.text.get(after..)?.lines().skip(1);
    let first = lines.map(|line| (line, line.trim_start())).find(|(_, words)| words.starts_with('-'));
    first.map(|(line, words)| line.len() - words.len())
}
