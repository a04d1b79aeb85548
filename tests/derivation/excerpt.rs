//! Whether an excerpt is part of a whole, and where it is not.

use serde_json::Value;
use serde_yaml::Value as Excerpt;

/// In an excerpt: the whole has no such key.
const ABSENT: &str = "absent";

/// Every place where the whole says something else than the excerpt.
///
/// A map in the excerpt names some keys of a map in the whole; a list stands for a whole list, element by
/// element; everything else is the same text.
pub fn differences(excerpt: &Excerpt, whole: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare("", excerpt, whole, &mut found);
    found
}

fn compare(place: &str, excerpt: &Excerpt, whole: &Value, found: &mut Vec<String>) {
    match (excerpt, whole) {
        (Excerpt::Mapping(keys), Value::Object(_)) => {
            for (key, excerpt) in keys {
                let key = text(key);
                match whole.get(&key) {
                    Some(whole) => compare(&format!("{place}.{key}"), excerpt, whole, found),
                    None if self::text(excerpt) == ABSENT => {}
                    None => found.push(format!("{place}: has no `{key}`")),
                }
            }
        }
        (Excerpt::Sequence(excerpts), Value::Array(wholes)) => {
            if excerpts.len() != wholes.len() {
                found.push(format!("{place}: {} expected, {} found: {whole}", excerpts.len(), wholes.len()));
            }
            for (index, (excerpt, whole)) in excerpts.iter().zip(wholes).enumerate() {
                compare(&format!("{place}[{index}]"), excerpt, whole, found);
            }
        }
        (Excerpt::Mapping(_) | Excerpt::Sequence(_), _) => {
            found.push(format!("{place}: expected {excerpt:?}, found {whole}"));
        }
        _ => {
            let (expected, actual) = (text(excerpt), plain(whole));
            if expected != actual {
                found.push(format!("{place}: expected {expected}, found {actual}"));
            }
        }
    }
}

fn text(excerpt: &Excerpt) -> String {
    match excerpt {
        Excerpt::String(text) => text.clone(),
        Excerpt::Number(number) => number.to_string(),
        Excerpt::Bool(yes) => yes.to_string(),
        Excerpt::Null => "null".to_owned(),
        other => format!("{other:?}"),
    }
}

fn plain(whole: &Value) -> String {
    match whole {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
