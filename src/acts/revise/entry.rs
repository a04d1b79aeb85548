//! An entry under `revisions`, as somebody would write it.

use crate::model::hash::Hash;
use crate::model::when::Day;

/// What is declared.
#[derive(Clone, Debug)]
pub struct Declared {
    /// The day of the change.
    pub date: Day,
    /// What was changed, in words.
    pub text: String,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub decided_by: Option<String>,
}

/// The keys of an entry with their values, in order.
pub fn lines(declared: &Declared, to_hash: Hash) -> Vec<(&'static str, String)> {
    let Declared { date, text, reason, decided_by } = declared;
    let mut lines = vec![("date", date.to_string()), ("text", one_line(text)), ("reason", one_line(reason))];
    lines.extend(decided_by.as_ref().map(|body| ("decided_by", one_line(body))));
    lines.push(("to_hash", to_hash.to_string()));
    lines
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words a line, where they stand in a block.
const WIDTH: usize = 100;

/// A value after `key:`, on lines below where it is long or YAML would stumble over it.
pub fn on_lines(value: &str, indentation: usize) -> Vec<String> {
    if is_plain(value) && value.chars().count() + indentation < WIDTH {
        return vec![value.to_owned()];
    }
    let mut lines = vec![">".to_owned()];
    let mut line = String::new();
    for word in value.split(' ') {
        if !line.is_empty() && indentation + line.chars().count() + word.chars().count() >= WIDTH {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

/// A value inside `{}`.
pub fn in_braces(value: &str) -> String {
    let is_short = value.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    if is_short { value.to_owned() } else { serde_json::Value::from(value).to_string() }
}

/// Whether a value can stand without quotes: letters first, and nothing in it that means anything to YAML.
fn is_plain(value: &str) -> bool {
    let mut letters = value.chars();
    let begins = letters.next().is_some_and(char::is_alphanumeric);
    let ends = !value.ends_with(':');
    begins && ends && !value.contains(": ") && !value.contains(" #")
}
