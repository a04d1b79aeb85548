//! A site with every key of the format, read into facts that are compared whole.

use chrono::NaiveDate;
use lofte::check::handbook::schemas;
use lofte::check::{Drafts, Question, check};
use lofte::load::load;
use lofte::model::when::Today;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/format/every_key")
}

#[test]
fn every_key_means_what_it_says() {
    let sources = load(&root()).unwrap();
    let today = Today(NaiveDate::from_ymd_opt(2025, 10, 1).unwrap());
    let question = Question { today, drafts: Drafts::Hidden, base_url: None };
    let checked = check(&sources, &question);
    let findings: Vec<String> = checked
        .findings
        .iter()
        .map(|finding| format!("{:?} {:?} {:?}", finding.severity, finding.message, finding.place))
        .collect();
    let facts = checked.facts.unwrap_or_else(|| panic!("{findings:#?}"));
    let found = format!("{facts:#?}\n");
    let path = root().with_file_name("every_key.facts");
    if std::env::var_os("LOFTE_ACCEPT").is_some() {
        fs::write(&path, &found).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap();
    for (number, (line, wanted)) in found.lines().zip(expected.lines()).enumerate() {
        assert_eq!(line, wanted, "line {} of every_key.facts", number + 1);
    }
    assert_eq!(found.lines().count(), expected.lines().count());
}

/// Every key of every schema stands somewhere in the site.
#[test]
fn every_key_is_there() {
    let (mut all, mut used) = (BTreeSet::new(), BTreeSet::new());
    for (file, schema) in schemas() {
        let kind = file.trim_end_matches(".schema.json");
        let schema: Value = serde_json::from_str(&schema).unwrap();
        for document in documents(kind) {
            mark(&schema, &schema, &document, kind, &mut used);
        }
        keys(&schema, kind, &mut all);
        for (name, shape) in schema["$defs"].as_object().into_iter().flatten() {
            keys(shape, name, &mut all);
        }
    }
    let missing: Vec<&String> = all.difference(&used).collect();
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(all.len() > 200, "only {} keys", all.len());
}

/// The front matter of every document of a kind, and of its translations.
fn documents(kind: &str) -> Vec<Value> {
    let content = root().join("content");
    let town = content.join("municipalities/ekby");
    let promise = town.join("torget-2024");
    let beside =
        ["2024-07-15-halvar.md", "2024-08-rattelse.md", "utvardering.md"].map(|name| promise.join(name));
    let paths: Vec<PathBuf> = match kind {
        "site" => vec![content.join("site.yaml")],
        "police" => vec![content.join("police.yaml")],
        "municipality" => vec![town.join("index.md"), content.join("municipalities/aby/index.md")],
        "promise" => vec![promise.join("index.md"), town.join("torget-2022/index.md")],
        "follow-up" => beside.into_iter().chain([town.join("2025-01-samlad.md")]).collect(),
        "review" => vec![promise.join("granskning.md"), promise.join("granskning-2.md")],
        "party" => vec![content.join("parties/ekbybostader.md"), content.join("parties/granskarna.md")],
        "page" => vec![content.join("pages/kontakt.md"), content.join("pages/om.md")],
        other => panic!("what is {other}?"),
    };
    let translations: Vec<PathBuf> =
        paths.iter().map(|path| path.with_extension("en.md")).filter(|path| path.exists()).collect();
    paths
        .into_iter()
        .chain(translations)
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let yaml = match text.strip_prefix("---\n") {
                Some(rest) => rest.split_once("\n---\n").unwrap().0.to_owned(),
                None => text,
            };
            serde_yaml::from_str(&yaml).unwrap()
        })
        .collect()
}

fn keys(shape: &Value, name: &str, all: &mut BTreeSet<String>) {
    for (key, _) in shape["properties"].as_object().into_iter().flatten() {
        all.insert(format!("{name}.{key}"));
    }
}

fn mark(root: &Value, shape: &Value, value: &Value, name: &str, used: &mut BTreeSet<String>) {
    if let Some(reference) = shape["$ref"].as_str() {
        let encoded = reference.rsplit('/').next().unwrap();
        let name = percent_encoding::percent_decode_str(encoded).decode_utf8().unwrap();
        return mark(root, &root["$defs"][&*name], value, &name, used);
    }
    for form in shape["anyOf"].as_array().into_iter().flatten() {
        mark(root, form, value, name, used);
    }
    for item in value.as_array().into_iter().flatten() {
        mark(root, &shape["items"], item, name, used);
    }
    for (key, inner) in value.as_object().into_iter().flatten() {
        if let Some(property) = shape["properties"].get(key) {
            used.insert(format!("{name}.{key}"));
            mark(root, property, inner, name, used);
        } else if shape.get("additionalProperties").is_some_and(Value::is_object) {
            mark(root, &shape["additionalProperties"], inner, name, used);
        }
    }
}
