//! From a text back to the one before a revision.

use super::versions::Text;
use serde_json::{Map, Value};

/// What stood before a revision: `was` holds the old value of each changed key, commitments by id, with only those of
/// their keys that changed, and `new` for one that was added (FORMAT `revisions`). An empty list or map says that there was
/// nothing.
pub fn before(after: &Text, was: &Map<String, Value>) -> Text {
    let mut keys = after.keys.clone();
    for (key, old) in was {
        match (key.as_str(), old) {
            ("commitments", Value::Object(old)) => {
                if let Value::Object(commitments) =
                    keys.entry(key.clone()).or_insert_with(|| Value::Object(Map::new()))
                {
                    commitments_before(commitments, old);
                }
            }
            _ => put_back(&mut keys, key, old),
        }
    }
    Text { keys, body: after.body.clone() }
}

fn commitments_before(commitments: &mut Map<String, Value>, was: &Map<String, Value>) {
    for (id, old) in was {
        match old {
            Value::Object(old) => {
                if let Value::Object(commitment) =
                    commitments.entry(id.clone()).or_insert_with(|| Value::Object(Map::new()))
                {
                    old.iter().for_each(|(key, old)| put_back(commitment, key, old));
                }
            }
            _ => {
                commitments.remove(id);
            }
        }
    }
}

fn put_back(keys: &mut Map<String, Value>, key: &str, old: &Value) {
    let was_nothing = match old {
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    };
    if was_nothing {
        keys.remove(key);
    } else {
        keys.insert(key.to_owned(), old.clone());
    }
}
