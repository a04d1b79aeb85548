//! Maps and lists on lines of their own.

use super::has_odd_letter;
use super::tape::{Kind, Tape};
use super::values::{self, key_end};
use crate::check::yaml::tree::DEEPEST;

/// Reads a whole document; `None` where it is not written plainly.
pub(super) fn read(text: &str) -> Option<Tape<'_>> {
    if !text.ends_with('\n') || has_odd_letter(text) {
        return None;
    }
    let mut lines = Lines { text, at: 0, tape: Tape::for_text(text), depth: 0 };
    let first = lines.next_line()?;
    if first.indentation != 0 || first.is_dash() {
        return None;
    }
    lines.map(0)?;
    lines.next_line().is_none().then_some(lines.tape)
}

/// The lines of a document, as far as they are read.
pub(super) struct Lines<'t> {
    text: &'t str,
    /// Where the next line begins, or its part that is not read yet.
    at: usize,
    pub(super) tape: Tape<'t>,
    depth: usize,
}

/// A line that says something.
#[derive(Clone, Copy)]
pub(super) struct Line<'t> {
    /// How many spaces it begins with.
    pub(super) indentation: usize,
    /// Where the letters after them begin.
    start: usize,
    /// The letters, without the line feed.
    pub(super) words: &'t str,
}

impl Line<'_> {
    fn is_dash(self) -> bool {
        self.words.starts_with("- ") || self.words == "-"
    }
}

impl<'t> Lines<'t> {
    /// The next line that says something; blank lines and comments before it are passed.
    pub(super) fn next_line(&mut self) -> Option<Line<'t>> {
        loop {
            let line = self.line()?;
            if line.words.is_empty() || line.words.starts_with('#') {
                self.pass(line);
            } else {
                return Some(line);
            }
        }
    }

    /// The next line, whatever it says.
    pub(super) fn line(&self) -> Option<Line<'t>> {
        let rest = self.text.get(self.at..)?;
        if rest.is_empty() {
            return None;
        }
        let end = memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
        let whole = rest.get(..end)?;
        let words = whole.trim_start_matches(' ');
        let indentation = whole.len() - words.len();
        Some(Line { indentation, start: self.at + indentation, words })
    }

    /// Goes on after a line.
    pub(super) fn pass(&mut self, line: Line<'_>) {
        self.at = line.start + line.words.len() + 1;
    }

    /// A map whose keys stand at a column. The present line is its first.
    fn map(&mut self, column: usize) -> Option<()> {
        self.deeper()?;
        let first = self.next_line()?;
        self.entries(first, column)
    }

    /// The entries of a map whose keys stand at a column, from its first line on.
    fn entries(&mut self, first: Line<'t>, column: usize) -> Option<()> {
        let map = self.tape.open(Kind::Map);
        let mut line = first;
        loop {
            self.entry(map, line, column)?;
            match self.next_line() {
                Some(next) if next.indentation > column => return None,
                Some(next) if next.indentation == column && !next.is_dash() => line = next,
                _ => break,
            }
        }
        self.tape.close(map);
        self.depth -= 1;
        Some(())
    }

    /// A key with its value.
    fn entry(&mut self, map: usize, line: Line<'t>, column: usize) -> Option<()> {
        let end = key_end(line.words)?;
        let key = line.words.get(..end)?;
        if self.tape.has_key(map, key) {
            return None;
        }
        self.tape.push(Kind::Plain(key));
        let value = line.words.get(end + 1..)?.trim_matches(' ');
        self.pass(line);
        if !value.is_empty() {
            return values::value(self, value, column);
        }
        let next = self.next_line()?;
        if next.is_dash() && next.indentation >= column {
            self.list(next.indentation)
        } else if next.indentation > column {
            self.map(next.indentation)
        } else {
            None
        }
    }

    /// A list whose dashes stand at a column. The present line is its first.
    fn list(&mut self, column: usize) -> Option<()> {
        self.deeper()?;
        let list = self.tape.open(Kind::List);
        let mut line = self.next_line()?;
        loop {
            self.item(line, column)?;
            match self.next_line() {
                Some(next) if next.indentation > column => return None,
                Some(next) if next.indentation == column && next.is_dash() => line = next,
                _ => break,
            }
        }
        self.tape.close(list);
        self.depth -= 1;
        Some(())
    }

    fn item(&mut self, line: Line<'t>, column: usize) -> Option<()> {
        let after_dash = line.words.get(1..)?;
        let words = after_dash.trim_start_matches(' ');
        if words.trim_end_matches(' ').is_empty() {
            self.pass(line);
            let next = self.next_line()?;
            if next.indentation <= column || next.is_dash() {
                return None;
            }
            return self.map(next.indentation);
        }
        if key_end(words).is_some() {
            // The rest of the line is the first line of a map.
            let blanks = after_dash.len() - words.len();
            return self.map_after_dash(line, column + 1 + blanks);
        }
        self.pass(line);
        values::value(self, words.trim_end_matches(' '), column)
    }

    /// A map whose first key stands after a dash.
    fn map_after_dash(&mut self, line: Line<'t>, column: usize) -> Option<()> {
        self.deeper()?;
        let shift = column - line.indentation;
        let first = Line { indentation: column, start: line.start + shift, words: line.words.get(shift..)? };
        self.entries(first, column)
    }

    /// One level further in.
    fn deeper(&mut self) -> Option<()> {
        self.depth += 1;
        (self.depth < DEEPEST / 2).then_some(())
    }
}
