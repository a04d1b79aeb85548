//! Front matter and body of a Markdown document.

use super::yaml::{Refusal, key_names};
use crate::diagnostic::Diagnostic;
use crate::source::{ByteRange, Place, Source, lines};
use memchr::memmem;
use std::ops::Range;

/// Where the two parts of a document lie, in bytes of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FrontMatter {
    /// Between the two `---` lines.
    pub yaml: ByteRange,
    /// After the second; may be empty.
    pub body: ByteRange,
}

/// What came of splitting a document.
#[derive(Clone, Debug)]
pub struct Division {
    /// The two parts; also where a line between them is wrong, if it can be told where they were meant to meet.
    pub parts: Option<FrontMatter>,
    /// What is wrong with the first and the last line. A `---` that comes too early lies in the YAML, and is found there.
    pub findings: Vec<Diagnostic>,
}

/// Splits a document at its two `---` lines (FORMAT part C).
pub fn split(source: &Source) -> Division {
    let text = &*source.text;
    let first = lines_of(text, 0).next().unwrap_or(0..0);
    if !is_mark(text, &first) {
        let (finding, start) = no_start(source, first);
        let findings = vec![finding];
        let Some(start) = start else { return Division { parts: None, findings } };
        let mut rest = divide(source, start);
        rest.findings.splice(0..0, findings);
        return rest;
    }
    divide(source, first.end)
}

/// Divides a document whose YAML begins at a byte.
fn divide(source: &Source, start: usize) -> Division {
    let text = &*source.text;
    let parts = |yaml_end: usize, body: usize| {
        let yaml = ByteRange { start, end: yaml_end };
        Some(FrontMatter { yaml, body: ByteRange { start: body, end: text.len() } })
    };
    match next_mark(text, start) {
        None => {
            let (finding, yaml_end, body) = no_end(source, start);
            Division { parts: parts(yaml_end, body), findings: vec![finding] }
        }
        Some(end) => {
            let (yaml_end, body) = goes_on_to(text, &end).unwrap_or((end.start, end.end));
            Division { parts: parts(yaml_end, body), findings: Vec::new() }
        }
    }
}

/// The first line from a byte on, where one begins, that is a mark.
fn next_mark(text: &str, from: usize) -> Option<Range<usize>> {
    let line_at = |start: usize| lines_of(text, start).next().filter(|line| is_mark(text, line));
    line_at(from).or_else(|| {
        let after = text.as_bytes().get(from..).unwrap_or_default();
        memmem::find_iter(after, "\n---").find_map(|place| line_at(from + place + 1))
    })
}

/// The lines from a byte on, each with its line feed.
fn lines_of(text: &str, from: usize) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = from;
    lines(text.get(from..).unwrap_or("")).map(move |line| {
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

/// What is wrong with the first line, and where the YAML begins all the same.
fn no_start(source: &Source, first: Range<usize>) -> (Diagnostic, Option<usize>) {
    let text = &*source.text;
    let line = part(text, &first);
    let spoken = lines_of(text, 0).find(|line| !part(text, line).trim().is_empty());
    match spoken {
        Some(spoken) if spoken.start > first.start && is_mark(text, &spoken) => {
            (Refusal::new("front-matter-start-later").at(place(source, &spoken)), Some(spoken.end))
        }
        Some(_) if line.trim() == "---" => {
            let blanks = line.len() - line.trim_start().len();
            let place = Place::at(&source.path, first.start..first.start + blanks);
            (Refusal::new("front-matter-start-indented").at(place), Some(first.end))
        }
        Some(_) if is_dashes(line) => {
            let refusal = Refusal::new("front-matter-start-wrong").with("line", line.trim());
            (refusal.at(place(source, &first)), Some(first.end))
        }
        Some(spoken) => {
            let is_key = key_of(part(text, &spoken)).is_some_and(key_names::is_key);
            let start = is_key.then_some(spoken.start);
            (Refusal::new("front-matter-no-start").at(place(source, &spoken)), start)
        }
        None => (Refusal::new("front-matter-no-start").at(Place::whole(&source.path)), None),
    }
}

/// The front matter never ends: at a line that was meant to end it, at the first line of the text, or as a whole. With
/// it, where the YAML ends and the body begins all the same.
fn no_end(source: &Source, from: usize) -> (Diagnostic, usize, usize) {
    let text = &*source.text;
    let meant_as_end = |line: &Range<usize>| ends_wrong(part(text, line)).is_some();
    if let Some(wrong) = lines_of(text, from).find(meant_as_end) {
        let mark = ends_wrong(part(text, &wrong)).unwrap_or_default();
        let place = Place::at(&source.path, wrong.start..wrong.start + mark.trim_end().len());
        let finding = Refusal::new("front-matter-end-wrong").with("line", mark.trim_end()).at(place);
        return (finding, wrong.start, wrong.start + mark.len());
    }
    let mut before = "";
    for line in lines_of(text, from) {
        let written = part(text, &line);
        if begins_text(written, before) {
            let finding = Refusal::new("front-matter-no-end-before").at(place(source, &line));
            return (finding, line.start, line.start);
        }
        before = written;
    }
    let first = lines_of(text, 0).next().unwrap_or(0..0);
    (Refusal::new("front-matter-no-end").at(place(source, &first)), text.len(), text.len())
}

/// What was meant as the line that ends the front matter but is not quite: other dashes, `...`, or text on its line.
fn ends_wrong(line: &str) -> Option<&str> {
    let trimmed = line.trim();
    let other_sign = matches!(trimmed, "..." | "…" | "***" | "___" | "===" | "+++" | "~~~");
    if other_sign || is_dashes(line) && !line.trim_start().starts_with("- ") {
        return Some(line);
    }
    let text = line.strip_prefix("---")?;
    (!text.starts_with('-')).then_some("---")
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
    // Also right under the last key: at the left edge nothing but a key may stand there.
    let is_sentence = line.trim().contains(' ') || line.trim_end().ends_with(['.', '!', '?']);
    let sentence = is_sentence && key_of_known(line).is_none();
    words && (after_blank || sentence) && key_of(line).is_none()
}

/// The key of the format that a line begins with but for its colon.
fn key_of_known(line: &str) -> Option<&str> {
    line.split([' ', '=', ':']).next().filter(|word| key_names::is_key(word))
}

/// The key that a line begins with, also after a dash.
fn key_of(line: &str) -> Option<&str> {
    let (key, rest) = line.trim_start().trim_start_matches("- ").trim_start().split_once(':')?;
    let word = !key.is_empty() && !key.contains([' ', '\t']);
    (word && (rest.is_empty() || rest.starts_with(char::is_whitespace))).then_some(key)
}

/// Where the front matter ends that was meant to go on after a `---`: the text after that begins with keys of the format.
fn goes_on_to(text: &str, end: &Range<usize>) -> Option<(usize, usize)> {
    let first_lines = lines_of(text, end.end)
        .skip_while(|line| part(text, line).trim().is_empty())
        .take_while(|line| !part(text, line).trim().is_empty() && !is_mark(text, line));
    let mut last = end.end;
    let mut has_key = false;
    for line in first_lines {
        let written = part(text, &line);
        let key = key_of(written);
        let of_keys = key.is_some() || written.starts_with(' ') || written.trim_start().starts_with("- ");
        if !of_keys {
            break;
        }
        has_key |= key.is_some_and(key_names::is_key);
        last = line.end;
    }
    if !has_key {
        return None;
    }
    let mark = lines_of(text, end.end).find(|line| is_mark(text, line));
    Some(mark.map_or((last, last), |mark| (mark.start, mark.end)))
}
