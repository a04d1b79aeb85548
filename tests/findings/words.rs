//! The word files of findings hold together, and with the code.

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

type Values = BTreeSet<String>;

fn file(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words").join(name)).unwrap()
}

/// Every sentence of a word file (`key` and `key.attribute`), with the values that it uses.
fn sentences(name: &str) -> BTreeMap<String, Values> {
    let text = file(name);
    let resource = fluent_syntax::parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
    let mut sentences = BTreeMap::new();
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        let mut add = |key: String, pattern: &ast::Pattern<&str>| {
            let mut values = Values::new();
            pattern_values(pattern, &mut values);
            assert!(sentences.insert(key.clone(), values).is_none(), "{name}: {key} stands twice");
        };
        if let Some(value) = &message.value {
            add(key.to_owned(), value);
        }
        for attribute in &message.attributes {
            add(format!("{key}.{}", attribute.id.name), &attribute.value);
        }
    }
    sentences
}

fn pattern_values(pattern: &ast::Pattern<&str>, values: &mut Values) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_values(expression, values);
        }
    }
}

fn expression_values(expression: &Expression<&str>, values: &mut Values) {
    match expression {
        Expression::Inline(inline) => inline_values(inline, values),
        Expression::Select { selector, variants } => {
            inline_values(selector, values);
            variants.iter().for_each(|variant| pattern_values(&variant.value, values));
        }
    }
}

fn inline_values(inline: &InlineExpression<&str>, values: &mut Values) {
    match inline {
        InlineExpression::VariableReference { id } => {
            values.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => expression_values(expression, values),
        _ => {}
    }
}

#[test]
fn both_languages_have_the_same_sentences_with_the_same_values() {
    let (swedish, english) = (sentences("findings.sv.ftl"), sentences("findings.en.ftl"));
    let only = |one: &BTreeMap<String, Values>, other: &BTreeMap<String, Values>| {
        one.keys().filter(|key| !other.contains_key(*key)).cloned().collect::<Vec<_>>()
    };
    assert_eq!(only(&swedish, &english), Vec::<String>::new(), "only in Swedish");
    assert_eq!(only(&english, &swedish), Vec::<String>::new(), "only in English");
    for (key, values) in &swedish {
        let other = english.get(key).map(alike);
        assert_eq!(Some(alike(values)), other, "values of {key}");
    }
}

/// Swedish names a status by its word where English names it by its code: both are given.
fn alike(values: &Values) -> Values {
    values.iter().map(|value| value.replace("word", "code")).collect()
}

#[test]
fn a_value_that_only_one_language_uses_is_seen() {
    let values = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Values>();
    assert_eq!(alike(&values(&["other_word", "id"])), alike(&values(&["other_code", "id"])));
    assert_ne!(alike(&values(&["id"])), alike(&values(&["id", "key"])));
}

/// Keys as the code writes them: `Message::new("key")`, `Refusal::new("key")`, `.help("key")` and the tables of `key`s.
#[test]
fn every_sentence_that_the_code_speaks_exists() {
    let swedish = sentences("findings.sv.ftl");
    let terminal = sentences("terminal.sv.ftl");
    let mut missing = BTreeSet::new();
    for (path, text) in code() {
        // Pages and feeds speak the words of the theme.
        if path.contains("/make") || path.ends_with("/words.rs") {
            continue;
        }
        for key in spoken(&text) {
            if !swedish.contains_key(key) && !terminal.contains_key(key) {
                missing.insert(format!("{key} ({path})"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// The files of `src/`, without lines that are comments.
fn code() -> Vec<(String, String)> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    walkdir::WalkDir::new(source)
        .into_iter()
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|extension| extension == "rs"))
        .map(|entry| {
            let text = fs::read_to_string(entry.path()).unwrap();
            let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            (entry.path().display().to_string(), lines.collect::<Vec<_>>().join("\n"))
        })
        .collect()
}

fn spoken(text: &str) -> impl Iterator<Item = &str> {
    ["Message::new(\"", "Refusal::new(\"", ".help(\""]
        .into_iter()
        .flat_map(move |opening| text.split(opening).skip(1))
        .filter_map(|rest| rest.split_once('"').map(|(key, _)| key))
        .filter(|key| key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.')))
}

/// Every sentence is spoken somewhere: a key that stands nowhere in the code is left from a change.
#[test]
fn no_sentence_is_left_over() {
    let code: String = code().into_iter().map(|(_, text)| text).collect();
    let left: Vec<String> = sentences("findings.sv.ftl")
        .into_keys()
        .filter(|key| {
            // Translations are on their way.
            !key.contains('.')
                && !key.starts_with("translation-")
                && !code.contains(&format!("\"{key}\""))
                && !code.contains(&format!("\"{key}."))
        })
        .collect();
    assert!(left.is_empty(), "{left:#?}");
}
