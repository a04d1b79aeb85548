//! The keys of the format, and what a person may have written instead of one.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use strsim::damerau_levenshtein;

/// Whether a word is a key of the format somewhere.
pub(in crate::check) fn is_key(word: &str) -> bool {
    KEYS.contains(word)
}

/// Whether a word is a key of the format, or stands for one in Swedish or in capitals.
pub(super) fn is_known(word: &str) -> bool {
    let word = plain(word);
    is_key(&word) || MEANINGS.contains_key(&word)
}

/// Whether a word that is no key was probably written for one.
pub(in crate::check) fn stands_for(word: &str, key: &str) -> bool {
    !is_key(word) && !word.starts_with([' ', '#', '-']) && meant(word, &[key]).is_some()
}

/// The key of `allowed` that was probably meant by `typed`.
pub(super) fn meant<'a>(typed: &str, allowed: &[&'a str]) -> Option<&'a str> {
    let word = plain(typed);
    let same = allowed.iter().find(|key| plain(key) == word);
    let translated = || {
        let meanings = MEANINGS.get(&word).map_or(&[][..], Vec::as_slice);
        meanings.iter().find_map(|key| allowed.iter().find(|allowed| *allowed == key))
    };
    same.or_else(translated).copied().or_else(|| nearest(&word, allowed))
}

/// The word of `allowed` that differs in the fewest letters, if these are few.
pub(super) fn nearest<'a>(typed: &str, allowed: &[&'a str]) -> Option<&'a str> {
    let typed = plain(typed);
    let most = match typed.chars().count() {
        0..=2 => return None,
        3..=4 => 1,
        5..=8 => 2,
        _ => 3,
    };
    let distance = |word: &&'a str| damerau_levenshtein(&typed, &plain(word));
    let nearest = allowed.iter().copied().min_by_key(distance)?;
    (distance(&nearest) <= most).then_some(nearest)
}

/// Lower case, with one sign between words, and letters without rings and dots.
fn plain(word: &str) -> String {
    let lower = word.trim().to_lowercase();
    lower
        .chars()
        .map(|letter| match letter {
            'å' | 'ä' => 'a',
            'ö' => 'o',
            'é' => 'e',
            '-' | ' ' | '.' => '_',
            other => other,
        })
        .collect()
}

/// Every key of FORMAT part A, out of the schemas that are made from the cards and kept in `docs/schema/`.
pub(in crate::check) static KEYS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let mut keys = BTreeSet::new();
    for schema in SCHEMAS {
        // A test in `handbook` holds the files against the cards.
        if let Ok(schema) = serde_json::from_str(schema) {
            add_keys(&schema, &mut keys);
        }
    }
    keys
});

const SCHEMAS: [&str; 8] = [
    include_str!("../../../docs/schema/site.schema.json"),
    include_str!("../../../docs/schema/municipality.schema.json"),
    include_str!("../../../docs/schema/promise.schema.json"),
    include_str!("../../../docs/schema/follow-up.schema.json"),
    include_str!("../../../docs/schema/review.schema.json"),
    include_str!("../../../docs/schema/party.schema.json"),
    include_str!("../../../docs/schema/police.schema.json"),
    include_str!("../../../docs/schema/page.schema.json"),
];

/// Adds every key that a schema knows, at any depth.
pub(in crate::check) fn add_keys(schema: &Value, keys: &mut BTreeSet<String>) {
    match schema {
        Value::Object(map) => {
            let properties = map.get("properties").and_then(Value::as_object);
            keys.extend(properties.into_iter().flatten().map(|(key, _)| key.clone()));
            map.values().for_each(|value| add_keys(value, keys));
        }
        Value::Array(items) => items.iter().for_each(|item| add_keys(item, keys)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// What else may be written for a key (`key_words.txt`): the plain form of the word, and keys, the likeliest first.
static MEANINGS: LazyLock<BTreeMap<String, Vec<&str>>> = LazyLock::new(|| {
    let lines = include_str!("key_words.txt").lines().filter(|line| !line.starts_with('#'));
    let pairs = lines.filter_map(|line| line.split_once(" = "));
    pairs.map(|(word, keys)| (plain(word), keys.split(", ").collect())).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_stands_for_keys_of_the_format() {
        for (word, keys) in &*MEANINGS {
            assert!(!keys.is_empty() && keys.iter().all(|key| is_key(key)), "{word}: {keys:?}");
        }
        assert!(MEANINGS.len() > 150, "{}", MEANINGS.len());
    }

    #[test]
    fn what_was_meant_is_found_among_what_is_allowed() {
        assert_eq!(meant("titel", &["kind", "title"]), Some("title"));
        assert_eq!(meant("TITLE", &["kind", "title"]), Some("title"));
        assert_eq!(meant("focus-area", &["focus_area"]), Some("focus_area"));
        assert_eq!(meant("Mål", &["aim"]), Some("aim"));
        assert_eq!(meant("comitments", &["commitments", "contacts"]), Some("commitments"));
        assert_eq!(meant("kattmat", &["commitments", "contacts"]), None);
    }
}
