//! What is wrong between documents, and what follows on the day: a site goes in, the whole printed message comes out.
//!
//! `base/` is a small site in which nothing is wrong. Each file in `cases/` is one mistake or more: changes of that site,
//! a line `=== sv` (or `=== en`, with `2025-06-01` after it for another day), and all that is printed.
//! In a case `@@ path` begins a whole file, and `~~ path` changes of one: lines that begin with `-` stand once in the
//! file and are replaced by the lines that begin with `+` after them. `xx path` takes a file away.
//! `LOFTE_ACCEPT=1 cargo test --test site_findings` writes the messages anew; read them before you keep them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]

mod case;
mod damage;
mod planted;

use case::Case;
use lofte::build::{Shelves, Written, survey_sources, write};
use lofte::check::{Drafts, Question};
use lofte::cli::finding_printer::{Colour, Format, print};
use lofte::model::sources::Sources;
use lofte::model::when::Today;
use std::fs;
use std::path::Path;

fn folder(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/site_findings").join(name)
}

/// All that is printed about a site on a day.
fn printed(sources: Sources, today: &str, language: &str) -> String {
    let question = Question { today: Today(today.parse().unwrap()), drafts: Drafts::Hidden, base_url: None };
    let survey = survey_sources(sources, &question);
    let words = lofte::words::findings(language).unwrap_or_else(|errors| panic!("{errors:?}"));
    let printed = print(&survey.findings, &survey.texts, &words, Format::Text, Colour::Plain);
    assert!(!printed.contains("{$"), "a value is missing in a sentence:\n{printed}");
    printed
}

#[test]
fn nothing_is_found_where_nothing_is_wrong() {
    let printed = printed(case::base(&folder("base")), case::TODAY, "sv");
    assert_eq!(printed, "");
}

#[test]
fn every_mistake_is_found_with_its_place_and_remedy() {
    let mut wrong = Vec::new();
    let mut paths: Vec<_> =
        fs::read_dir(folder("cases")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in &paths {
        let text = fs::read_to_string(path).unwrap();
        let case = Case::read(&text).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
        let sources = case
            .sources(case::base(&folder("base")))
            .unwrap_or_else(|why| panic!("{}: {why}", path.display()));
        let printed = printed(sources, case.today, case.language);
        if printed == case.expected {
            continue;
        }
        if std::env::var_os("LOFTE_ACCEPT").is_some() {
            fs::write(path, format!("{}{}\n{printed}", case.changes, case.line)).unwrap();
        } else {
            wrong.push(format!("{}\n--- expected\n{}--- printed\n{printed}", path.display(), case.expected));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    assert!(paths.len() > 10, "only {} cases", paths.len());
}

/// Headings in many texts of one page may be the same, and the same as ids of needs and commitments.
#[test]
fn headings_of_one_page_never_share_an_id() {
    let promise = "municipalities/exempelkoping/centrum-2024/index.md";
    let account = "municipalities/exempelkoping/centrum-2024/2024-09-15.md";
    let crowded = format!(
        "~~ {promise}\n-Polisen fanns på torget för lite.\n+### Varför\n+\n+## Lampor {{#belysning}}\n+### Varför\n\
         +## Klotter\n+[hit](#klotter) [dit](#klotter-2) [varför](#belysning-varfor)\n+## Fotnot 1\n+> ## Vandringar\n\
         ~~ {account}\n-Poliserna gick [rundor](/exempelkoping/centrum-2024/#polisnarvaro).\n+### Varför\n+## Vandringar\n\
         +### Varför\n+Not[^1].\n+[^1]: Så.\n+## Mer polis\n=== sv\n"
    );
    let case = Case::read(&crowded).unwrap();
    let sources = case.sources(case::base(&folder("base"))).unwrap();
    let question =
        Question { today: Today(case::TODAY.parse().unwrap()), drafts: Drafts::Hidden, base_url: None };
    let survey = survey_sources(sources, &question);
    assert!(survey.findings.is_empty(), "{:#?}", survey.findings);
    let out = tempfile::tempdir().unwrap();
    let written = write(
        &survey,
        survey.ready.as_ref().unwrap(),
        &out.path().join("public"),
        &Shelves::in_memory(),
        &|| {},
    )
    .unwrap();
    let Written::Published { findings, .. } = written else { panic!("not published") };
    assert!(findings.is_empty(), "{findings:#?}");
}
