//! FORMAT part B, sentence by sentence: small sites as text, and what follows from them.
//!
//! `cases/*.md` are the table; `cases/README.md` says how to read and add one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

mod case;
mod excerpt;
mod properties;
mod properties_of_numbers;
mod properties_of_status;
mod reading;

use lofte::model::facts::Facts;
use lofte::model::when::{Day, Today};
use std::path::Path;
use std::sync::Arc;

#[test]
fn every_case_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/derivation/cases");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut failures = Vec::new();
    for file in files.iter().filter(|file| file.file_name().is_some_and(|name| name != "README.md")) {
        let name = file.file_stem().unwrap().to_string_lossy();
        for case in case::read(&name, &std::fs::read_to_string(file).unwrap()) {
            assert!(!case.sentences.is_empty(), "{}: quotes no sentence of FORMAT part B", case.name);
            assert!(case.expects_something(), "{}: expects nothing", case.name);
            failures.extend(failures_of(&case));
        }
    }
    assert!(failures.is_empty(), "\n{}\n", failures.join("\n"));
}

fn failures_of(case: &case::Case) -> Vec<String> {
    let mut failures = Vec::new();
    let mut fail = |today: Day, found: String| failures.push(format!("{}, on {today}: {found}", case.name));
    for expected in &case.expected {
        match reading::facts(&case.files, expected.today) {
            Ok(facts) => {
                let status = status_of(&facts, expected.today);
                let found = excerpt::differences(&expected.excerpt, &status);
                found.into_iter().for_each(|found| fail(expected.today, found));
            }
            Err(findings) => fail(expected.today, format!("check refuses it:\n{findings}")),
        }
    }
    for case::Text { today, language, text } in &case.texts {
        let found = reading::facts(&case.files, *today).map(|facts| text_of(&facts, *today, language));
        if found.as_deref().map(str::trim_end) != Ok(text.trim_end()) {
            fail(*today, format!("expected\n{text}\nfound\n{found:?}"));
        }
    }
    for case::Findings { today, findings } in &case.findings {
        // Accounts in the cases say no more than the sentence needs, often nothing.
        let is_aside =
            |found: &String| found.starts_with("advice ") || found.starts_with("warning account-silent ");
        let is_told = |found: &String| !is_aside(found) || findings.contains(found);
        let found: Vec<String> = reading::findings(&case.files, *today).into_iter().filter(is_told).collect();
        if found != *findings {
            fail(*today, format!("expected findings {findings:?}, found {found:?}"));
        }
    }
    failures
}

/// What `lofte status` says of all promises.
fn text_of(facts: &Facts, today: Day, language: &str) -> String {
    let site = lofte::derive::derive(Arc::new(facts.clone()), Today(today));
    let promises: Vec<_> = site.promises.keys().cloned().collect();
    let words =
        lofte::words::terminal(language).unwrap_or_else(|_| panic!("the words of {language} cannot be read"));
    lofte::cli::status::text(&site, &promises, &words)
}

/// What `lofte status --format json` says of all promises.
fn status_of(facts: &Facts, today: Day) -> serde_json::Value {
    let site = lofte::derive::derive(Arc::new(facts.clone()), Today(today));
    let promises: Vec<_> = site.promises.keys().cloned().collect();
    serde_json::from_str(&lofte::cli::status::json(&site, &promises)).unwrap()
}
