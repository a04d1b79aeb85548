//! Which parts of two texts differ.

use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A part that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The keys that lead to it, items of lists counted from 1: `commitments`, `ljus`, `text`. None: the body.
    pub way: Vec<String>,
    /// What was sealed; empty where there was nothing.
    pub before: String,
    /// What it says now; empty where there is nothing.
    pub after: String,
}

/// Every part that differs, those of one commitment together.
pub fn changes(before: &(Map<String, Value>, String), after: &(Map<String, Value>, String)) -> Vec<Changed> {
    let (old, new) = (parts(before), parts(after));
    let ways = old.keys().chain(new.keys().filter(|way| !old.contains_key(*way)));
    let mut changed: Vec<Changed> = ways
        .map(|way| Changed {
            way: way.clone(),
            before: old.get(way).cloned().unwrap_or_default(),
            after: new.get(way).cloned().unwrap_or_default(),
        })
        .filter(|changed| changed.before != changed.after)
        .collect();
    // The words of a commitment before what else it says.
    let place = |changed: &Changed| -> (bool, Vec<(bool, String)>) {
        let steps = changed.way.iter().map(|step| (step != "text", step.clone()));
        (changed.way.is_empty(), steps.collect())
    };
    changed.sort_by_cached_key(place);
    changed
}

fn parts((keys, body): &(Map<String, Value>, String)) -> BTreeMap<Vec<String>, String> {
    let mut parts = BTreeMap::new();
    for (key, value) in keys {
        add(&mut parts, vec![key.clone()], value);
    }
    if !body.is_empty() {
        parts.insert(Vec::new(), body.clone());
    }
    parts
}

fn add(parts: &mut BTreeMap<Vec<String>, String>, way: Vec<String>, value: &Value) {
    let inside = |step: String| way.iter().cloned().chain([step]).collect::<Vec<_>>();
    match value {
        Value::Object(map) if !map.is_empty() => {
            map.iter().for_each(|(key, value)| add(parts, inside(key.clone()), value));
        }
        Value::Array(items) if items.iter().all(Value::is_string) => {
            let words: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            parts.insert(way, words.join(", "));
        }
        Value::Array(items) => {
            let numbered = items.iter().enumerate();
            numbered.for_each(|(index, item)| add(parts, inside((index + 1).to_string()), item));
        }
        Value::String(text) => {
            parts.insert(way, text.clone());
        }
        // `{}`: named, and nothing said.
        _ => {
            parts.insert(way, "{}".to_owned());
        }
    }
}
