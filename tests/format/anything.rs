//! Whatever people type: no panic (nor in what follows from it), every finding has a place in its text, and no facts
//! where anything is wrong.

use super::site::checked;
use lofte::check::{Checked, Drafts};
use lofte::derive::derive;
use lofte::diagnostic::Severity;
use lofte::load::load;
use lofte::model::sources::Sources;
use lofte::model::when::Today;
use lofte::source::FilePath;
use proptest::prelude::*;
use std::path::Path;
use std::sync::{Arc, LazyLock};

static SITE: LazyLock<Sources> =
    LazyLock::new(|| load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/format/every_key")).unwrap());

/// What may stand somewhere by mistake: half of a value, another shape, another sort.
const PIECES: [&str; 34] = [
    "",
    " ",
    "x",
    "å",
    "-",
    ":",
    "#",
    "{}",
    "[]",
    "{",
    "]",
    "~",
    "null",
    "true",
    "0",
    "-1",
    "1e9",
    "99999999999999999999999999999999",
    "unknown",
    "2024",
    "2024-02-30",
    "2024–2023",
    "{from: 2025, to: 2024}",
    "[a, b]",
    "{a: b}",
    "a/b#c",
    "#x",
    "../x",
    "javascript:x",
    "|",
    ">",
    "\n",
    "\t",
    "\u{a0}",
];

/// One change of a text: at a place among its lines, some lines away, a piece there.
#[derive(Clone, Debug)]
struct Change {
    file: prop::sample::Index,
    line: prop::sample::Index,
    column: prop::sample::Index,
    kind: u8,
    piece: &'static str,
}

fn change() -> impl Strategy<Value = Change> {
    (
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        0u8..6,
        prop::sample::select(&PIECES[..]),
    )
        .prop_map(|(file, line, column, kind, piece)| Change { file, line, column, kind, piece })
}

fn changed(text: &str, change: &Change) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    if lines.is_empty() {
        return change.piece.to_owned();
    }
    let line = change.line.index(lines.len());
    let letters: Vec<char> = lines[line].chars().collect();
    let column = change.column.index(letters.len() + 1);
    let (before, after): (String, String) =
        (letters[..column].iter().collect(), letters[column..].iter().collect());
    match change.kind {
        0 => {
            lines.remove(line);
        }
        1 => lines.insert(line, lines[line].clone()),
        2 => lines[line] = format!("{before}{}{after}", change.piece),
        3 => lines[line] = before,
        4 => {
            let key = lines[line].split_once(':').map_or("", |(key, _)| key).to_owned();
            lines[line] = format!("{key}: {}", change.piece);
        }
        _ => lines[line] = format!("  {}", lines[line]),
    }
    lines.join("\n") + "\n"
}

fn holds(checked: &Checked) -> Result<(), TestCaseError> {
    let is_wrong = checked.findings.iter().any(|finding| finding.severity == Severity::Error);
    prop_assert_eq!(checked.facts.is_none(), is_wrong);
    for finding in &checked.findings {
        let places = finding.related.iter().map(|(place, _)| place).chain([&finding.place]);
        for place in places {
            let Some(range) = place.range else { continue };
            let source = checked.texts.get(&place.file);
            let part = source.and_then(|source| source.text.get(range.start..range.end));
            prop_assert!(part.is_some(), "{} at {range:?} of {}", finding.code(), place.file);
        }
    }
    for today in ["1900-01-01", "2024-08-01", "2199-12-31"] {
        if let Some(facts) = &checked.facts {
            derive(Arc::new(facts.clone()), Today(today.parse().unwrap()));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn slips_of_the_hand_are_findings(changes in prop::collection::vec(change(), 1..6)) {
        let mut sources = SITE.clone();
        for change in &changes {
            let paths: Vec<FilePath> = sources.texts.keys().cloned().collect();
            let path = &paths[change.file.index(paths.len())];
            let text = String::from_utf8(sources.texts[path].bytes().to_vec()).unwrap();
            sources.texts.insert(path.clone(), changed(&text, change).into_bytes().into());
        }
        holds(&checked(&sources, Drafts::Hidden))?;
    }

    #[test]
    fn files_of_any_name_have_a_place_or_a_finding(name in "[a-zA-Z0-9åÅ .#_-]{1,12}", ending in "(md|yaml|en\\.md|yml|jsonl)", folder in "(|parties/|pages/|municipalities/|municipalities/ekby/|municipalities/ekby/torget-2024/|municipalities/ny/|municipalities/ekby/ny/|ledger/|a/b/c/)") {
        let mut sources = SITE.clone();
        let path = FilePath::new(format!("content/{folder}{name}.{ending}"));
        sources.texts.entry(path).or_insert_with(|| b"---\ntitle: x\n---\n"[..].into());
        holds(&checked(&sources, Drafts::Shown))?;
    }
}
