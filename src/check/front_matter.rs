//! Front matter and body of a Markdown document.

use super::yaml::{Refusal, key_names};
use crate::diagnostic::{Diagnostic, Message};
use crate::source::{ByteRange, Place, Source};
use std::ops::Range;

/// Where the two parts of a document lie, in bytes of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FrontMatter {
    /// Between the two `---` lines.
    pub yaml: ByteRange,
    /// After the second; may be empty.
    pub body: ByteRange,
}

/// Splits a document at its two `---` lines.
///
/// # Errors
/// A missing first or last line, or a `---` that ended the front matter too early (FORMAT part C).
pub fn split(source: &Source) -> Result<FrontMatter, Vec<Diagnostic>> {
    let text = &*source.text;
    let mut lines = lines_of(text, 0);
    let first = lines.next().unwrap_or(0..0);
    if !is_mark(text, &first) {
        return Err(vec![no_start(source, first)]);
    }
    let Some(end) = lines.find(|line| is_mark(text, line)) else {
        return Err(vec![no_end(source, first.end)]);
    };
    if let Some(early) = ended_early(source, &end) {
        return Err(vec![early]);
    }
    Ok(FrontMatter {
        yaml: ByteRange { start: first.end, end: end.start },
        body: ByteRange { start: end.end, end: text.len() },
    })
}

/// The lines from a byte on, each with its line feed.
fn lines_of(text: &str, from: usize) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = from;
    text.get(from..).unwrap_or("").split_inclusive('\n').map(move |line| {
        let range = start..start + line.len();
        start = range.end;
        range
    })
}

fn part<'t>(text: &'t str, line: &Range<usize>) -> &'t str {
    text.get(line.clone()).unwrap_or("")
}

fn is_mark(text: &str, line: &Range<usize>) -> bool {
    part(text, line).trim_end() == "---"
}

/// Whether a line is made of hyphens and dashes only.
fn is_dashes(line: &str) -> bool {
    let line = line.trim();
    line.chars().count() > 1
        && line.chars().all(|letter| matches!(letter, '-' | '‐'..='―' | '−' | ' ' | '\u{A0}'))
}

/// The place of a line, without the blanks after it.
fn place(source: &Source, line: &Range<usize>) -> Place {
    let length = part(&source.text, line).trim_end().len();
    Place::at(&source.path, line.start..line.start + length)
}

fn no_start(source: &Source, first: Range<usize>) -> Diagnostic {
    let text = &*source.text;
    let line = part(text, &first);
    let spoken = lines_of(text, 0).find(|line| !part(text, line).trim().is_empty());
    match spoken {
        Some(spoken) if spoken.start > first.start && is_mark(text, &spoken) => {
            Refusal::new("front-matter-start-later").at(place(source, &spoken))
        }
        Some(_) if line.trim() == "---" => {
            let blanks = line.len() - line.trim_start().len();
            Refusal::new("front-matter-start-indented")
                .at(Place::at(&source.path, first.start..first.start + blanks))
        }
        Some(_) if is_dashes(line) => {
            Refusal::new("front-matter-start-wrong").with("line", line.trim()).at(place(source, &first))
        }
        Some(spoken) => Refusal::new("front-matter-no-start").at(place(source, &spoken)),
        None => Refusal::new("front-matter-no-start").at(Place::whole(&source.path)),
    }
}

/// The front matter never ends: at a line that was meant to end it, at the first line of the text, or as a whole.
fn no_end(source: &Source, from: usize) -> Diagnostic {
    let text = &*source.text;
    let dashes =
        |line: &Range<usize>| is_dashes(part(text, line)) && !part(text, line).trim_start().starts_with("- ");
    if let Some(wrong) = lines_of(text, from).find(dashes) {
        let line = part(text, &wrong).trim_end();
        return Refusal::new("front-matter-end-wrong").with("line", line).at(place(source, &wrong));
    }
    let mut before = "";
    for line in lines_of(text, from) {
        let written = part(text, &line);
        if begins_text(written, before) {
            return Refusal::new("front-matter-no-end-before").at(place(source, &line));
        }
        before = written;
    }
    Refusal::new("front-matter-no-end").at(Place::at(&source.path, 0..3))
}

/// Whether a line is the first of a text: a heading after a blank line, or words without a key.
fn begins_text(line: &str, before: &str) -> bool {
    let after_blank = !before.is_empty() && before.trim().is_empty();
    let heading = line.trim_start_matches('#');
    if heading.len() < line.len() {
        return after_blank && heading.starts_with(' ');
    }
    let words = line
        .chars()
        .next()
        .is_some_and(|letter| letter.is_alphanumeric() || matches!(letter, '!' | '>' | '*' | '<'));
    words && after_blank && key_of(line).is_none()
}

/// The key that a line begins with, also after a dash.
fn key_of(line: &str) -> Option<&str> {
    let (key, rest) = line.trim_start().trim_start_matches("- ").trim_start().split_once(':')?;
    let word = !key.is_empty() && !key.contains([' ', '\t']);
    (word && (rest.is_empty() || rest.starts_with(char::is_whitespace))).then_some(key)
}

/// The text begins with keys of the format: the front matter was meant to go on.
fn ended_early(source: &Source, end: &Range<usize>) -> Option<Diagnostic> {
    let text = &*source.text;
    let first_lines = lines_of(text, end.end)
        .skip_while(|line| part(text, line).trim().is_empty())
        .take_while(|line| !part(text, line).trim().is_empty() && !is_mark(text, line));
    for line in first_lines {
        let written = part(text, &line);
        let key = key_of(written);
        let listed = written.trim_start().starts_with("- ");
        match key {
            Some(key) if key_names::is_key(key) => {
                let start = line.start + written.find(key).unwrap_or(0);
                let refusal = Refusal::new("front-matter-ended-early").with("key", key);
                return Some(
                    refusal
                        .at(Place::at(&source.path, start..start + key.len()))
                        .related(place(source, end), Message::new("front-matter-ended-early.end")),
                );
            }
            None if !listed => return None,
            _ => {}
        }
    }
    None
}
