//! A file with one more entry under `revisions`, and every other byte as it was.

use super::entry::{in_braces, on_lines};
use crate::acts::desk::Desk;
use crate::check::front_matter;
use crate::check::yaml::{NextItem, next_item};
use crate::source::{FilePath, Source};
use std::fmt::Write;

/// The bytes of the file with the entry. `None`: what stands under `revisions` is no list.
pub fn with_entry(desk: &Desk, file: &FilePath, entry: &[(&'static str, String)]) -> Option<Vec<u8>> {
    let source = desk.texts().get(file)?;
    let typed = std::str::from_utf8(desk.bytes(file)?).ok()?;
    let yaml = front_matter::split(source).parts?.yaml;
    let additions = match next_item(source, yaml, "revisions")? {
        NextItem::NoList(at) => {
            vec![(line_begins(typed, line_of(source, at)), format!("revisions:\n{}", item(entry, 2)))]
        }
        NextItem::OnLines { at, indentation } => {
            vec![(line_begins(typed, line_of(source, at)), item(entry, indentation))]
        }
        NextItem::InBrackets { at, lacks_comma, ends_with_comma } => {
            let comma = lacks_comma.map(|brace| Some((in_file(typed, source, brace)? + 1, ",".to_owned())));
            let comma_after = if ends_with_comma { "," } else { "" };
            let added = before_bracket(typed, in_file(typed, source, at)?, entry, comma_after)?;
            comma.into_iter().chain([Some(added)]).collect::<Option<_>>()?
        }
    };
    with_additions(typed, &additions).map(String::into_bytes)
}

/// The text with what is added at each byte, in order.
fn with_additions(typed: &str, additions: &[(usize, String)]) -> Option<String> {
    let line_end = if typed.contains("\r\n") { "\r\n" } else { "\n" };
    let mut text = String::new();
    let mut from = 0;
    for (at, added) in additions {
        text.push_str(typed.get(from..*at)?);
        text.push_str(&added.replace('\n', line_end));
        from = *at;
    }
    text.push_str(typed.get(from..)?);
    Some(text)
}

/// What is added before a closing bracket, and where: on a line of its own where the bracket has one. `comma` ends it.
fn before_bracket(
    typed: &str,
    bracket: usize,
    entry: &[(&'static str, String)],
    comma: &str,
) -> Option<(usize, String)> {
    let before = typed.get(..bracket)?;
    let begins = before.rfind('\n').map_or(0, |feed| feed + 1);
    let spaces = before.get(begins..)?;
    if spaces.trim().is_empty() {
        Some((begins, format!("{spaces}  {}{comma}\n", braces(entry))))
    } else {
        let space = if before.ends_with([' ', '[']) { "" } else { " " };
        Some((bracket, format!("{space}{}{comma}", braces(entry))))
    }
}

fn item(entry: &[(&'static str, String)], indentation: usize) -> String {
    let spaces = " ".repeat(indentation);
    let mut item = String::new();
    for (index, (key, value)) in entry.iter().enumerate() {
        let begins = if index == 0 { "- " } else { "  " };
        let lines = on_lines(value, indentation + 4);
        let _ = writeln!(item, "{spaces}{begins}{key}: {}", lines.first().map_or("", String::as_str));
        for line in lines.iter().skip(1) {
            let _ = writeln!(item, "{spaces}    {line}");
        }
    }
    item
}

fn braces(entry: &[(&'static str, String)]) -> String {
    let pairs: Vec<String> =
        entry.iter().map(|(key, value)| format!("{key}: {}", in_braces(value))).collect();
    format!("{{{}}}", pairs.join(", "))
}

/// The number of the line that a byte of the source lies on; the source has the lines of the file.
fn line_of(source: &Source, at: usize) -> usize {
    source.text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}

/// The byte of the file at which a line begins; a carriage return ends a line too.
fn line_begins(typed: &str, line: usize) -> usize {
    let bytes = typed.as_bytes();
    let ends = (0..bytes.len()).filter(|index| match bytes.get(*index) {
        Some(b'\n') => true,
        Some(b'\r') => bytes.get(index + 1) != Some(&b'\n'),
        _ => false,
    });
    let begins = std::iter::once(0).chain(ends.map(|end| end + 1));
    begins.into_iter().nth(line).unwrap_or(typed.len())
}

/// The byte of the file of a closing bracket or brace of the source. Letters may be composed in the source, brackets are
/// not: the bracket has the same number on its line.
fn in_file(typed: &str, source: &Source, at: usize) -> Option<usize> {
    let line = line_of(source, at);
    let before = source.text.get(..at)?.rsplit('\n').next()?;
    let bracket = source.text.get(at..)?.chars().next()?;
    let number = before.matches(bracket).count();
    let begins = line_begins(typed, line);
    typed.get(begins..)?.match_indices(bracket).nth(number).map(|(index, _)| begins + index)
}
