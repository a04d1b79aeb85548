//! The house rules that can be read off the code: who may import whom, the map, and sizes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Rooms from the top down; a file imports only from lines below its own, or from its own room.
const LAYERS: &[&[&str]] = &[
    &["main"],
    &["cli"],
    &["serve"],
    &["acts"],
    &["build"],
    &["load", "check", "derive", "plan", "make", "audit", "tree"],
    &["images", "markdown", "ledger"],
    &["slug", "date", "words", "fs", "difference"],
    &["model"],
    &["diagnostic"],
    &["source"],
];

fn source_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn room_of(file: &Path) -> String {
    let inside = file.strip_prefix(source_folder()).unwrap();
    let first = inside.components().next().unwrap().as_os_str().to_str().unwrap();
    first.trim_end_matches(".rs").to_owned()
}

fn layer_of(room: &str) -> usize {
    LAYERS.iter().position(|layer| layer.contains(&room)).unwrap_or_else(|| {
        panic!("the room `{room}` stands in no layer: add it to LAYERS and to the map in lib.rs")
    })
}

/// The rooms that a text names as `crate::room`, comments left out.
fn imported_rooms(text: &str) -> BTreeSet<String> {
    let code: String =
        text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut rooms = BTreeSet::new();
    for (_, after) in code.match_indices("crate::").map(|(at, found)| (at, &code[at + found.len()..])) {
        if let Some(group) = after.strip_prefix('{') {
            let group = &group[..group.find('}').unwrap_or(group.len())];
            rooms.extend(group.split(',').filter_map(|part| room_name(part.trim())));
        } else {
            rooms.extend(room_name(after));
        }
    }
    rooms
}

fn room_name(text: &str) -> Option<String> {
    let name: String = text
        .chars()
        .take_while(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || *letter == '_')
        .collect();
    (!name.is_empty()).then_some(name)
}

#[test]
fn arrows_between_rooms_point_down() {
    let mut upward = Vec::new();
    for file in rust_files(&source_folder()) {
        let room = room_of(&file);
        if room == "lib" {
            continue;
        }
        for imported in imported_rooms(&fs::read_to_string(&file).unwrap()) {
            if imported != room && layer_of(&imported) <= layer_of(&room) && !shared(&room, &imported) {
                upward.push(format!("{} imports {imported}", file.display()));
            }
        }
    }
    assert!(upward.is_empty(), "{upward:#?}");
}

/// What stages share may use each other; stages may not.
fn shared(room: &str, imported: &str) -> bool {
    let line = ["slug", "date", "words", "fs"];
    line.contains(&room) && line.contains(&imported)
}

#[test]
fn an_upward_arrow_would_be_seen() {
    let text = "use crate::{make::Job, model::id};\nuse crate::derive::derive; // not crate::cli\n";
    let rooms: Vec<String> = imported_rooms(text).into_iter().collect();
    assert_eq!(rooms, ["cli", "derive", "make", "model"].map(String::from));
}

/// The rooms within `check` from the top down, as its own map in `check/mod.rs` has them.
fn rooms_of_check() -> Vec<BTreeSet<String>> {
    let map = fs::read_to_string(source_folder().join("check/mod.rs")).unwrap();
    let lines = map.lines().filter_map(|line| line.strip_prefix("//! | `"));
    let rooms = |line: &str| {
        line.split(" |").next().unwrap().split(", ").map(|room| room.trim_matches('`').to_owned()).collect()
    };
    lines.map(rooms).collect()
}

/// The parts of a file's module below `check`: `references::body`.
fn module_in_check(file: &Path) -> Vec<String> {
    let inside = file.strip_prefix(source_folder().join("check")).unwrap().with_extension("");
    let parts = inside.iter().map(|part| part.to_str().unwrap().to_owned());
    parts.filter(|part| part != "mod").collect()
}

/// The rooms of `check` that a text in this module names, by `crate::check::` or as far up as `super::` leads there.
fn imported_in_check(text: &str, depth: usize) -> BTreeSet<String> {
    let up = "super::".repeat(depth);
    let text = text.replace("{\n", "{").replace(",\n", ", ").replace("crate::check::", "check::crate::");
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let named = |line: &str| {
        let rooms = line.match_indices(&up).filter(|(at, _)| !line[..*at].ends_with("super::"));
        rooms.map(|(at, _)| format!("crate::{}", &line[at + up.len()..])).collect::<Vec<_>>()
    };
    let above: Vec<String> = code.clone().flat_map(named).collect();
    let full = code.flat_map(|line| line.split("check::").skip(1)).map(str::to_owned);
    above.into_iter().chain(full).flat_map(|path| imported_rooms(&path)).collect()
}

#[test]
fn arrows_within_check_point_down() {
    let layers = rooms_of_check();
    let layer_of = |room: &str| layers.iter().position(|layer| layer.contains(room));
    let mut upward = Vec::new();
    let mut unnamed = BTreeSet::new();
    for file in rust_files(&source_folder().join("check")) {
        let module = module_in_check(&file);
        let Some(room) = module.first() else { continue };
        let Some(layer) = layer_of(room) else {
            unnamed.insert(room.clone());
            continue;
        };
        for imported in imported_in_check(&fs::read_to_string(&file).unwrap(), module.len()) {
            if imported != *room && layer_of(&imported).is_some_and(|other| other <= layer) {
                upward.push(format!("{} imports {imported}", file.display()));
            }
        }
    }
    assert!(unnamed.is_empty(), "rooms that the map in check/mod.rs does not name: {unnamed:?}");
    assert!(upward.is_empty(), "{upward:#?}");
}

#[test]
fn an_upward_arrow_within_check_would_be_seen() {
    let text =
        "use super::super::sheet::Sheet;\nuse crate::check::card::words::Words;\nuse super::revision;\n";
    let rooms: Vec<String> = imported_in_check(text, 2).into_iter().collect();
    assert_eq!(rooms, ["card", "sheet"].map(String::from));
    let rooms: Vec<String> = imported_in_check("use super::meaning::promise;\n", 1).into_iter().collect();
    assert_eq!(rooms, ["meaning"].map(String::from));
}

#[test]
fn the_map_names_every_room_and_no_other() {
    let map = fs::read_to_string(source_folder().join("lib.rs")).unwrap();
    let named: BTreeSet<String> = map
        .lines()
        .filter_map(|line| line.strip_prefix("//! | `"))
        .filter_map(|line| line.split('`').next())
        .map(str::to_owned)
        .collect();
    let mut rooms: BTreeSet<String> = rust_files(&source_folder()).iter().map(|file| room_of(file)).collect();
    rooms.remove("lib");
    assert_eq!(named, rooms);
    for room in &rooms {
        layer_of(room);
    }
}

#[test]
fn files_stay_readable() {
    let mut lengths: Vec<(usize, String)> = rust_files(&source_folder())
        .iter()
        .map(|file| (fs::read_to_string(file).unwrap().lines().count(), file.display().to_string()))
        .collect();
    lengths.sort();
    let crowded: Vec<_> = lengths.iter().filter(|(length, _)| *length > 400).collect();
    assert!(crowded.is_empty(), "rooms that grew crowded: {crowded:#?}");
    let median = lengths[lengths.len() / 2].0;
    assert!(median <= 120, "the median file has {median} lines");
}

/// No tool breaks the lines of comments. Rows of tables cannot be broken, and what stands above a key is one sentence of
/// the reference.
#[test]
fn comments_keep_to_their_column() {
    let mut wide = Vec::new();
    for file in rust_files(&source_folder()) {
        let text = fs::read_to_string(&file).unwrap();
        let is_card = file.starts_with(source_folder().join("check/card"));
        let is_free = |line: &str| line.starts_with("//! |") || (is_card && line.starts_with("///"));
        for (index, line) in text.lines().enumerate() {
            let comment = line.trim_start();
            if comment.starts_with("//") && !is_free(comment) && line.chars().count() > 128 {
                wide.push(format!("{}:{}", file.display(), index + 1));
            }
        }
    }
    assert!(wide.is_empty(), "comments wider than 128 letters: {wide:#?}");
}

#[test]
fn no_unsafe_code_and_no_clock_but_today() {
    for file in rust_files(&source_folder()) {
        let text = fs::read_to_string(&file).unwrap();
        let room = room_of(&file);
        let clock = ["Utc::now", "Local::now", "SystemTime::now"].iter().any(|name| text.contains(name));
        // The tree stamps files that it writes; the preview and the commands wait and show progress.
        let may = ["date", "serve", "cli", "tree"].contains(&room.as_str());
        assert!(!clock || may, "{} reads a clock", file.display());
    }
    for root in ["lib.rs", "main.rs"] {
        assert!(fs::read_to_string(source_folder().join(root)).unwrap().contains("#![forbid(unsafe_code)]"));
    }
}
