//! What people may write wrong, and the whole message that they get.
//!
//! Each file in `traps/` is one case: what was typed, a line `=== sv` (or `=== en`), and all that is printed. In what was
//! typed `⇥` is a tab, `⍽` a no-break space. `LOFTE_ACCEPT=1 cargo test --test findings` writes the messages anew; read
//! them before you keep them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines
)]
// A test that cannot read its own case has failed.

mod bytes;
mod card;
mod printer;
mod properties;
mod words;

use card::Promise;
use lofte::check::{front_matter, text, yaml};
use lofte::cli::finding_printer::{Colour, Format, print};
use lofte::diagnostic::{Diagnostic, sort};
use lofte::model::sources::Texts;
use lofte::source::FilePath;
use lofte::words as word_files;
use std::fs;
use std::path::Path;

/// All findings about one document, and its text.
fn findings_of(bytes: &[u8]) -> (Vec<Diagnostic>, Texts) {
    let decoded = text::decode(&FilePath::new("content/index.md"), bytes);
    let mut findings = decoded.findings;
    if decoded.legible {
        let division = front_matter::split(&decoded.source);
        findings.extend(division.findings);
        if let Some(parts) = division.parts {
            findings.extend(yaml::read::<Promise>(&decoded.source, parts.yaml).findings);
        }
    }
    sort(&mut findings);
    let mut texts = Texts::default();
    texts.put(decoded.source);
    (findings, texts)
}

fn printed(typed: &str, language: &str) -> String {
    let typed = typed.replace('⇥', "\t").replace('⍽', "\u{A0}");
    let (findings, texts) = findings_of(typed.as_bytes());
    let words = word_files::findings(language).unwrap_or_else(|errors| panic!("{errors:?}"));
    print(&findings, &texts, &words, Format::Text, Colour::Plain)
}

#[test]
fn every_trap_is_explained() {
    let mut wrong = Vec::new();
    let mut cases = 0;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/findings/traps");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        let case = fs::read_to_string(&path).unwrap();
        let (typed, rest) = case.split_once("=== ").unwrap_or((case.as_str(), "sv\n"));
        let (language, expected) = rest.split_once('\n').unwrap();
        let printed = printed(typed, language);
        cases += 1;
        if printed != expected {
            if std::env::var_os("LOFTE_ACCEPT").is_some() {
                fs::write(&path, format!("{typed}=== {language}\n{printed}")).unwrap();
            } else {
                wrong.push(format!("{}\n--- expected\n{expected}--- printed\n{printed}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    assert!(cases > 50, "only {cases} cases");
}
