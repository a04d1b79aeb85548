//! What is written in a YAML text, without places and without any card: every scalar as it was typed.

use super::tree::DEEPEST;
use saphyr_parser::{Event, Parser, ScalarStyle};
use serde_json::{Map, Value};

/// The map that a text holds, in the order written. A key with nothing after it is left out. `None`: the text is no map,
/// or holds what the format has no use for (anchors, aliases, tags); such a text is never without an error.
///
/// Blank space says nothing: a run of it is one space, and only a blank line is kept, as one line feed. So it does not
/// matter how a value is quoted, whether it stands in a block, and where its lines are broken.
pub fn written(text: &str) -> Option<Map<String, Value>> {
    read(text).or_else(|| read(&stricter(text)))
}

/// The same text for a parser that is stricter than the one of the cards: no tab after a key, no bracket that closes at
/// the beginning of a line. Neither says anything.
fn stricter(text: &str) -> String {
    let lines = text.split_inclusive('\n').map(|line| {
        let space = if line.starts_with([']', '}']) { " " } else { "" };
        format!("{space}{}", line.replace('\t', " "))
    });
    lines.collect()
}

fn read(text: &str) -> Option<Map<String, Value>> {
    let mut open: Vec<Open> = Vec::new();
    let mut whole = None;
    for event in Parser::new_from_str(text) {
        let value = match event.ok()?.0 {
            Event::Scalar(text, style, 0, None) => match (style, text.as_ref()) {
                // The parser's word for nothing at all; typed, it is not told apart, and means as little.
                (ScalarStyle::Plain, "~") => Value::Null,
                (ScalarStyle::Literal, text) => Value::from(of_lines(text)),
                (_, text) => Value::from(folded(text)),
            },
            Event::SequenceStart(0, None) if open.len() < DEEPEST => {
                open.push(Open::List(Vec::new()));
                continue;
            }
            Event::MappingStart(0, None) if open.len() < DEEPEST => {
                open.push(Open::Map(Map::new(), None));
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => open.pop()?.closed(),
            Event::Nothing | Event::StreamStart | Event::DocumentStart(_) => continue,
            Event::DocumentEnd | Event::StreamEnd => break,
            _ => return None,
        };
        match open.last_mut() {
            Some(around) => around.add(value)?,
            None => whole = Some(value),
        }
    }
    match whole {
        None | Some(Value::Null) => Some(Map::new()),
        Some(Value::Object(map)) => Some(map),
        Some(_) => None,
    }
}

/// A list or map that is not closed yet; a map with the key whose value comes next.
enum Open {
    List(Vec<Value>),
    Map(Map<String, Value>, Option<String>),
}

impl Open {
    fn closed(self) -> Value {
        match self {
            Self::List(items) => Value::Array(items),
            Self::Map(entries, _) => Value::Object(entries),
        }
    }

    fn add(&mut self, value: Value) -> Option<()> {
        match self {
            Self::List(items) => items.push(value),
            Self::Map(entries, key) => match (key.take(), value) {
                (None, Value::String(word)) => *key = Some(word),
                (None, _) => return None,
                (Some(_), Value::Null) => {}
                (Some(key), value) => {
                    entries.insert(key, value);
                }
            },
        }
        Some(())
    }
}

/// A text whose lines YAML has joined: a line feed that is left was a blank line.
fn folded(text: &str) -> String {
    if !text.contains(['\n', '\t']) && !text.contains("  ") && text.trim_matches(' ') == text {
        return text.to_owned();
    }
    let paragraphs = text.split('\n').map(one_spaced).filter(|paragraph| !paragraph.is_empty());
    paragraphs.collect::<Vec<_>>().join("\n")
}

/// A text whose lines stand as they were typed, after `|`.
fn of_lines(text: &str) -> String {
    let mut paragraphs = vec![String::new()];
    for line in text.lines().map(one_spaced) {
        match paragraphs.last_mut() {
            Some(last) if line.is_empty() && !last.is_empty() => paragraphs.push(String::new()),
            Some(last) if !last.is_empty() => {
                last.push(' ');
                last.push_str(&line);
            }
            Some(last) => last.push_str(&line),
            None => {}
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n")
}

fn one_spaced(line: &str) -> String {
    line.split([' ', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
