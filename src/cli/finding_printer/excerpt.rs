//! The line that a finding shows, cut to what fits beside a caret.

use crate::source::{ByteRange, Place, Source};
use std::ops::Range;

/// Letters of a line that are shown on each side of what is pointed at, at most.
const AROUND: usize = 200;

/// A line of a source, or the part of it around a place.
pub(super) struct Excerpt {
    /// Counted from 1.
    pub(super) line: usize,
    /// In characters, from 1.
    pub(super) column: usize,
    /// What is shown; `…` where the line goes on.
    pub(super) text: String,
    /// What is pointed at, in bytes of `text`; a caret after the last letter where nothing stands.
    pub(super) marked: Range<usize>,
}

impl Excerpt {
    /// The line on which `range` begins. What goes on over several lines is marked to the end of the first.
    pub(super) fn of(source: &Source, range: ByteRange) -> Self {
        let text = &*source.text;
        let start = on_boundary(text, range.start.min(text.len()));
        let (line, column) = source.line_and_column(start);
        let line_start =
            text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
        let after = text.get(start..).unwrap_or("");
        let line_end = start + after.find('\n').unwrap_or(after.len());
        let end = on_boundary(text, range.end.clamp(start, line_end));
        let before = text.get(line_start..start).unwrap_or("");
        let marked = text.get(start..end).unwrap_or("");
        let behind = text.get(end..line_end).unwrap_or("");
        let mut shown = last_letters(before, AROUND);
        let from = shown.len();
        shown.push_str(&first_letters(marked, AROUND));
        let to = shown.len();
        shown.push_str(&first_letters(behind, AROUND));
        Self { line, column, text: shown, marked: from..to }
    }
}

impl Excerpt {
    /// How the drawing names the place, counting columns in what is shown.
    pub(super) fn drawn_at(&self, place: &Place) -> String {
        let column = self.text.get(..self.marked.start).unwrap_or("").chars().count() + 1;
        format!("{}:{}:{column}", place.file, self.line)
    }

    /// What the place is called.
    pub(super) fn lies_at(&self, place: &Place) -> String {
        format!("{}:{}:{}", place.file, self.line, self.column)
    }
}

fn on_boundary(text: &str, byte: usize) -> usize {
    (0..=byte).rev().find(|byte| text.is_char_boundary(*byte)).unwrap_or_default()
}

fn first_letters(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or("")),
        None => text.to_owned(),
    }
}

fn last_letters(text: &str, most: usize) -> String {
    match text.char_indices().rev().nth(most) {
        Some((start, letter)) => format!("…{}", text.get(start + letter.len_utf8()..).unwrap_or("")),
        None => text.to_owned(),
    }
}
