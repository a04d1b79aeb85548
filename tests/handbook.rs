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

use lofte::check::canonical::{OF_NO_PROMISE, OF_NO_TEXT};
use lofte::check::handbook::{reference, schemas};
use std::collections::BTreeSet;
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

/// Keys of a card, by the name of its schema or of a shape in it.
fn keys_of(file: &str, shape: Option<&str>) -> Vec<String> {
    let (_, schema) = schemas().into_iter().find(|(name, _)| name == file).unwrap();
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    let shape = shape.map_or(&schema, |name| &schema["$defs"][name]);
    shape["properties"].as_object().unwrap().keys().cloned().collect()
}

/// What cannot be declared as changed though it belongs to no sealed text by itself: a translation is of its original, and
/// what an account is of is said by its place.
const NOT_DECLARED: [&str; 2] = ["translation_of", "about"];

fn is_sealed(key: &str) -> bool {
    // What kind of document it is is sealed beside the keys.
    key == "kind"
        || ![OF_NO_TEXT, OF_NO_PROMISE, &NOT_DECLARED].into_iter().flatten().any(|other| *other == key)
}

/// Whoever recomputes a hash by the published recipe gets the same one: it names every key that is left out, and no other.
#[test]
fn the_recipe_of_a_sealed_text_names_what_is_left_out() {
    let recipe = include_str!("../docs/sealed-text.md");
    let left_out = recipe.split_once("Inte med är").unwrap().1.split_once("De får ändras").unwrap().0;
    let named: BTreeSet<&str> = left_out.split('`').skip(1).step_by(2).collect();
    // What kind of document it is stands beside the keys.
    let keys = OF_NO_TEXT.iter().chain(OF_NO_PROMISE).copied().filter(|key| *key != "kind");
    assert_eq!(named, keys.collect());
}

/// What belongs to the sealed text can be declared as changed, and the page has a word for it.
#[test]
fn every_sealed_key_can_be_declared_as_changed_and_has_a_word() {
    let words = |language: &str| {
        let path = format!("themes/standard/words/{language}.ftl");
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
    };
    let terminal_swedish = include_str!("../src/words/terminal.sv.ftl");
    let terminal_english = include_str!("../src/words/terminal.en.ftl");
    let (swedish, english) = (words("sv"), words("en"));
    let mut missing = Vec::new();
    for (file, was) in
        [("promise.schema.json", "löftet förut"), ("follow-up.schema.json", "redovisningen förut")]
    {
        let declared = keys_of(file, Some(was));
        for key in keys_of(file, None).iter().filter(|key| is_sealed(key)) {
            // A follow-up that becomes an evaluation is another account.
            let is_kind_of_account = key == "kind" && file == "follow-up.schema.json";
            if !declared.contains(key) && !is_kind_of_account {
                missing.push(format!("{file}: `{key}` is not in {was}"));
            }
            for (language, text) in [("sv", terminal_swedish), ("en", terminal_english)] {
                let named = text.split_once("\nrevise-part = ").unwrap().1.split_once("\n}").unwrap().0;
                if !named.contains(&format!("\n    [{key}] ")) {
                    missing.push(format!("terminal.{language}.ftl: `revise-part` lacks [{key}]"));
                }
            }
            let word = format!("\nkey-{} = ", key.replace('_', "-"));
            for (language, text) in [("sv", &swedish), ("en", &english)] {
                if !text.contains(&word) {
                    missing.push(format!("{language}.ftl lacks{}", word.trim_end_matches(" = ")));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// The whole examples of the reference are a site in which nothing is wrong.
#[test]
fn the_examples_pass_every_check() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/example");
    assert_cmd::Command::new(env!("CARGO_BIN_EXE_lofte"))
        .args(["check", "--strict", "--today", "2026-09-01", "--root"])
        .arg(root)
        .assert()
        .success()
        .stdout("");
    assert_eq!(reference().matches("\nEtt helt exempel, `content/").count(), 8);
}
