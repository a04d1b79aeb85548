//! Where in a text another item of a list would stand.

use super::mend::Mended;
use super::tree::{self, Kind, Node};
use crate::source::{ByteRange, Source};

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
    /// It stands in brackets: before this one.
    InBrackets {
        /// The closing bracket.
        at: usize,
        /// Whether a comma must part it from what stands before.
        needs_comma: bool,
    },
}

/// Where the next item of the list under a key of the document goes. `None`: what is written is no list, or cannot be read.
pub fn next_item(source: &Source, yaml: ByteRange, key: &str) -> Option<NextItem> {
    let text = source.text.get(yaml.start..yaml.end)?;
    let root = tree::build(&Mended::new(text, &[]), yaml.start).ok()?.root;
    let Kind::Map { entries, .. } = root.kind else { return None };
    let Some(entry) = entries.into_iter().find(|entry| entry.key == key) else {
        return Some(NextItem::NoList(yaml.end));
    };
    match entry.value.kind {
        // A list on lines may begin where its first item does, so in a brace, but never in a bracket of its own.
        Kind::List { items, .. } if source.text.get(entry.value.range.start..)?.starts_with('[') => {
            let ByteRange { start, end } = entry.value.range;
            let typed = |end: usize| source.text.get(start..end);
            let at =
                start + typed(end).and_then(|list| list.rfind(']')).or_else(|| typed(end + 1)?.rfind(']'))?;
            let before = source.text.get(start..at)?.trim_end();
            Some(NextItem::InBrackets { at, needs_comma: !items.is_empty() && !before.ends_with(',') })
        }
        Kind::List { items, .. } => {
            let mut bytes = source.text.bytes().enumerate().skip(last_byte(items.last()?));
            let at = bytes.find(|(_, byte)| *byte == b'\n').map_or(source.text.len(), |(feed, _)| feed + 1);
            Some(NextItem::OnLines { at, indentation: indentation(source, entry.key_range.end)? })
        }
        Kind::Scalar(_) | Kind::Empty | Kind::Map { .. } => None,
    }
}

fn last_byte(item: &Node) -> usize {
    item.range.end.saturating_sub(1).max(item.range.start)
}

/// Spaces before the first dash after a byte.
fn indentation(source: &Source, after: usize) -> Option<usize> {
    let lines = source.text.get(after..)?.lines().skip(1);
    let first = lines.map(|line| (line, line.trim_start())).find(|(_, words)| words.starts_with('-'));
    first.map(|(line, words)| line.len() - words.len())
}
