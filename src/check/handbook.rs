//! The key-by-key reference and editors' schemas, made from the cards, so that they cannot lag behind.
//!
//! Comes in: the types of [`super::card`] with their Swedish doc comments. Goes out: `docs/format.md`, which communicators
//! read, and a JSON Schema for each kind of file. `tests/handbook.rs` holds both against the folder `docs/`.

use super::card::account::AccountCard;
use super::card::municipality::MunicipalityCard;
use super::card::page::PageCard;
use super::card::party::PartyCard;
use super::card::police::PoliceCard;
use super::card::promise::PromiseCard;
use super::card::review::ReviewCard;
use super::card::site::SiteCard;
use percent_encoding::percent_decode_str;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fmt::Write;

/// A kind of file, with the name of its schema and what it is called in headings.
struct Kind {
    name: &'static str,
    title: &'static str,
    schema: Schema,
    example: Example,
}

/// A whole file of the site in `docs/example/`, which a test holds right.
struct Example {
    /// Its place in `content/`.
    path: &'static str,
    text: &'static str,
}

macro_rules! example {
    ($path:literal) => {
        Example { path: $path, text: include_str!(concat!("../../docs/example/content/", $path)) }
    };
}

#[rustfmt::skip]
fn kinds() -> [Kind; 8] {
    [
        kind::<SiteCard>("site", "Webbplatsen", example!("site.yaml")),
        kind::<MunicipalityCard>("municipality", "Kommunen", example!("municipalities/exempelby/index.md")),
        kind::<PromiseCard>("promise", "Löftet", example!("municipalities/exempelby/stadskarnan-2026/index.md")),
        kind::<AccountCard>("follow-up", "Uppföljningen och utvärderingen", example!("municipalities/exempelby/stadskarnan-2026/2026-08-15.md")),
        kind::<ReviewCard>("review", "Granskningen", example!("municipalities/exempelby/stadskarnan-2026/2026-08-20-granskning.md")),
        kind::<PartyCard>("party", "Parten", example!("parties/revisorerna.md")),
        kind::<PoliceCard>("police", "Polisen", example!("police.yaml")),
        kind::<PageCard>("page", "Sidan", example!("pages/kontakt.md")),
    ]
}

fn kind<C: JsonSchema>(name: &'static str, title: &'static str, example: Example) -> Kind {
    let generator = SchemaSettings::draft2020_12().for_deserialize().into_generator();
    Kind { name, title, schema: generator.into_root_schema_for::<C>(), example }
}

/// JSON Schemas for editors: the name of each file, and what it holds.
pub fn schemas() -> Vec<(String, String)> {
    kinds()
        .into_iter()
        .map(|kind| {
            let schema = without_null(kind.schema.to_value());
            let written = serde_json::to_string_pretty(&schema).unwrap_or_default();
            (format!("{}.schema.json", kind.name), format!("{written}\n"))
        })
        .collect()
}

/// Names of the kinds of file, as `lofte keys` takes them.
pub fn kind_names() -> [&'static str; 8] {
    kinds().map(|kind| kind.name)
}

/// The part of the reference for one kind of file, with the forms of its values.
pub fn reference_of(kind: &str) -> Option<String> {
    let kind = kinds().into_iter().find(|known| known.name == kind)?;
    let mut page = String::new();
    let mut shapes: Vec<(String, Value)> = Vec::new();
    write_kind(&mut page, &kind, &mut shapes);
    write_shapes(&mut page, &shapes);
    Some(page.trim_start().to_owned())
}

/// The reference in Markdown: each kind of file key by key, then the forms of values.
pub fn reference() -> String {
    let mut page = PREFACE.to_owned();
    let mut shapes: Vec<(String, Value)> = Vec::new();
    for kind in kinds() {
        write_kind(&mut page, &kind, &mut shapes);
    }
    write_shapes(&mut page, &shapes);
    page
}

fn write_kind(page: &mut String, kind: &Kind, shapes: &mut Vec<(String, Value)>) {
    let schema = without_null(kind.schema.clone().to_value());
    let _ = write!(page, "\n## {}\n\n", kind.title);
    keys(page, &schema);
    let Example { path, text } = &kind.example;
    let language = if path.ends_with(".md") { "markdown" } else { "yaml" };
    let _ = write!(page, "\nEtt helt exempel, `content/{path}`:\n\n```{language}\n{text}```\n");
    collect(&schema, &schema, shapes, &mut BTreeSet::new());
}

fn write_shapes(page: &mut String, shapes: &[(String, Value)]) {
    let (groups, values): (Vec<_>, Vec<_>) = shapes.iter().partition(|(_, shape)| is_group(shape));
    page.push_str("\n## Grupper av nycklar\n");
    for (name, shape) in groups {
        let _ = write!(page, "\n### {name}\n\n");
        keys(page, shape);
    }
    page.push_str("\n## Värden\n");
    for (name, shape) in values {
        let _ = write!(page, "\n### {name}\n\n{}\n", description(shape));
    }
}

const PREFACE: &str = "<!-- Gjord av lofte ur programmets egna typer; ändra inte här. \
LOFTE_ACCEPT=1 cargo test --test handbook skriver den på nytt. -->

# Formatet, nyckel för nyckel

Det här är allt som kan stå i filerna under `content/`. En nyckel som krävs är märkt med *krävs*; alla andra kan utelämnas.
Vad som följer av det skrivna – status, antal, uppföljningar som saknas – räknas ut och skrivs aldrig.
Samma uppgifter visas av `lofte keys`, också ett slag för sig: `lofte keys promise`.

En översättning ligger bredvid originalet, `index.en.md` bredvid `index.md`, och har bara text: samma nycklar och samma id:n,
inget som krävs, inga tal, datum eller parter. Så översätts också `site.yaml` (`site.en.yaml`) och `police.yaml`.

En redigerare som kan JSON Schema hjälper till medan man skriver. Schemana ligger i [`docs/schema/`](schema/); i
`site.yaml` pekar raden `# yaml-language-server: $schema=../docs/schema/site.schema.json` ut sitt.
";

/// A description and a table of keys.
fn keys(page: &mut String, shape: &Value) {
    let _ = write!(page, "{}\n\n", description(shape));
    let required: Vec<&str> = shape
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    page.push_str("| nyckel | vad som skrivs | vad det betyder |\n|---|---|---|\n");
    for (key, value) in shape.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let due = if required.contains(&key.as_str()) { " *krävs*" } else { "" };
        let _ = writeln!(page, "| `{key}`{due} | {} | {} |", form(value), description(value));
    }
}

fn description(shape: &Value) -> String {
    let text = shape.get("description").and_then(Value::as_str).unwrap_or("");
    // A doc comment's lines are no lines of the reference, its paragraphs are.
    text.split("\n\n")
        .map(|paragraph| paragraph.replace('\n', " ").replace('|', "\\|"))
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// What is written for a key, in words that link to the shapes below.
fn form(schema: &Value) -> String {
    if let Some(name) = name_of(schema) {
        return format!("[{name}](#{})", anchor(&name));
    }
    if let Some(word) = schema.get("const").and_then(Value::as_str) {
        return format!("`{word}`");
    }
    if let Some(forms) = schema.get("anyOf").and_then(Value::as_array) {
        let forms: Vec<String> = forms.iter().map(form).collect();
        return match forms.as_slice() {
            [one, list] if *list == format!("lista av {one}") => format!("{one}, eller en lista av flera"),
            _ => forms.join(", eller "),
        };
    }
    if let Some(items) = schema.get("items") {
        return format!("lista av {}", form(items));
    }
    match (schema.get("propertyNames"), schema.get("additionalProperties")) {
        (Some(key), Some(value)) => format!("för varje {}: {}", form(key), form(value)),
        _ => String::new(),
    }
}

fn name_of(schema: &Value) -> Option<String> {
    let reference = schema.get("$ref").and_then(Value::as_str)?;
    let name = reference.rsplit('/').next()?;
    Some(percent_decode_str(name).decode_utf8_lossy().into_owned())
}

/// The anchor that a heading has where Markdown is shown on the web: letters, digits, hyphens for spaces.
fn anchor(name: &str) -> String {
    name.to_lowercase().replace(' ', "-")
}

/// The shapes that a schema uses, each once, in the order of their first use.
fn collect(root: &Value, schema: &Value, shapes: &mut Vec<(String, Value)>, seen: &mut BTreeSet<String>) {
    if let Some(name) = name_of(schema)
        && seen.insert(name.clone())
        && let Some(shape) = root.get("$defs").and_then(|shapes| shapes.get(&name))
    {
        if !shapes.iter().any(|(other, _)| *other == name) {
            shapes.push((name, shape.clone()));
        }
        collect(root, shape, shapes, seen);
    }
    match schema {
        Value::Object(map) => {
            for (_, value) in map.iter().filter(|(key, _)| *key != "$defs") {
                collect(root, value, shapes, seen);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(root, item, shapes, seen)),
        _ => {}
    }
}

fn is_group(shape: &Value) -> bool {
    shape.get("properties").is_some()
}

/// A key that may be left out is not one that may be empty: `null` is taken out of a schema.
fn without_null(schema: Value) -> Value {
    match schema {
        Value::Object(map) => Value::Object(map_without_null(map)),
        Value::Array(items) => Value::Array(items.into_iter().map(without_null).collect()),
        scalar => scalar,
    }
}

fn map_without_null(map: Map<String, Value>) -> Map<String, Value> {
    let mut kept = Map::new();
    for (key, value) in map {
        match (key.as_str(), value) {
            ("type", Value::Array(types)) => {
                let mut types: Vec<Value> = types.into_iter().filter(|one| one != "null").collect();
                let only = if types.len() == 1 { types.pop() } else { None };
                kept.insert(key, only.unwrap_or(Value::Array(types)));
            }
            ("anyOf", Value::Array(forms)) => {
                let is_null = |form: &Value| form.get("type").is_some_and(|kind| kind == "null");
                let mut forms: Vec<Value> =
                    forms.into_iter().filter(|form| !is_null(form)).map(without_null).collect();
                match (forms.len(), forms.pop()) {
                    (1, Some(Value::Object(only))) => kept.extend(only),
                    (_, last) => {
                        forms.extend(last);
                        kept.insert(key, Value::Array(forms));
                    }
                }
            }
            (_, value) => {
                kept.insert(key, without_null(value));
            }
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::super::yaml::key_names::{KEYS, add_keys};
    use super::schemas;
    use std::collections::BTreeSet;

    /// A line that begins with a key is told from running text by the keys of the kept schemas: they must be the cards'.
    #[test]
    fn the_keys_that_reading_knows_are_those_that_may_be_written() {
        let mut written = BTreeSet::new();
        for (_, schema) in schemas() {
            add_keys(&serde_json::from_str(&schema).unwrap(), &mut written);
        }
        assert!(written.len() > 100, "{written:?}");
        assert_eq!(*KEYS, written, "LOFTE_ACCEPT=1 cargo test --test handbook writes docs/schema/ anew");
    }
}
