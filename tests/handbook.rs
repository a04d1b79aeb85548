//! The reference and the schemas in `docs/` are what the types say now.
//!
//! `LOFTE_ACCEPT=1 cargo test --test handbook` writes them anew; read them before you keep them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

use lofte::check::handbook::{reference, schemas};
use std::fs;
use std::path::Path;

fn hold(file: &str, wanted: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(file);
    if std::env::var_os("LOFTE_ACCEPT").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, wanted).unwrap();
        return;
    }
    let there = fs::read_to_string(&path).unwrap_or_default();
    assert!(there == wanted, "docs/{file} lags behind the types: LOFTE_ACCEPT=1 cargo test --test handbook");
}

#[test]
fn the_reference_is_current() {
    hold("format.md", &reference());
}

#[test]
fn the_schemas_are_current() {
    for (file, schema) in schemas() {
        hold(&format!("schema/{file}"), &schema);
    }
}

#[test]
fn every_key_and_every_shape_is_described() {
    for (file, schema) in schemas() {
        let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
        let mut bare = Vec::new();
        find_bare(&schema, &file, &mut bare);
        assert!(bare.is_empty(), "without a description: {bare:?}");
    }
}

fn find_bare(schema: &serde_json::Value, path: &str, bare: &mut Vec<String>) {
    if let Some(map) = schema.as_object() {
        for (key, value) in map.get("properties").and_then(|keys| keys.as_object()).into_iter().flatten() {
            if value.get("description").is_none() {
                bare.push(format!("{path}.{key}"));
            }
        }
        for (name, shape) in map.get("$defs").and_then(|shapes| shapes.as_object()).into_iter().flatten() {
            if shape.get("description").is_none() {
                bare.push(format!("{path} {name}"));
            }
        }
        for (key, value) in map {
            find_bare(value, &format!("{path}/{key}"), bare);
        }
    }
}
