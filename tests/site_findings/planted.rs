//! One mistake, one finding: every line of three documents, each with a translation beside, is spoiled in every way that
//! a hand slips, one at a time.

use super::{case, folder};
use lofte::check::{Drafts, Question, check};
use lofte::diagnostic::{Diagnostic, Severity};
use lofte::model::sources::Sources;
use lofte::model::when::Today;
use lofte::source::FilePath;
use rayon::prelude::*;

const FILES: [&str; 3] = [
    "content/municipalities/ljungasa/index.md",
    "content/municipalities/ljungasa/trygga-torg-2025/index.md",
    "content/municipalities/ljungasa/trygga-torg-2025/2025-07-10.md",
];

type Slip = (&'static str, fn(&str) -> Option<String>);

/// Ways to spoil a line; `None` where the line gives no occasion.
const SLIPS: [Slip; 20] = [
    ("tab for the indentation", |line| {
        let text = line.trim_start_matches(' ');
        (text.len() < line.len()).then(|| format!("\t{text}"))
    }),
    ("tab in the indentation", |line| line.strip_prefix("  ").map(|rest| format!("\t{rest}"))),
    ("one blank too many", |line| Some(format!(" {line}"))),
    ("two blanks too many", |line| Some(format!("  {line}"))),
    ("one blank too few", |line| line.strip_prefix(' ').map(str::to_owned)),
    ("two blanks too few", |line| line.strip_prefix("  ").map(str::to_owned)),
    ("no colon", |line| {
        let (key, value) = line.split_once(": ").or_else(|| Some((line.strip_suffix(':')?, "")))?;
        Some(format!("{key} {value}"))
    }),
    ("no blank after the colon", |line| line.split_once(": ").map(|(key, value)| format!("{key}:{value}"))),
    ("a semicolon for the colon", |line| line.split_once(": ").map(|(key, value)| format!("{key}; {value}"))),
    ("no opening quote", |line| line.contains('"').then(|| line.replacen('"', "", 1))),
    ("no closing quote", |line| line.rsplit_once('"').map(|(before, after)| format!("{before}{after}"))),
    ("a curled quote", |line| line.rsplit_once('"').map(|(before, after)| format!("{before}”{after}"))),
    ("no opening bracket", |line| line.contains('[').then(|| line.replacen('[', "", 1))),
    ("no closing bracket", |line| line.strip_suffix(']').map(str::to_owned)),
    ("no opening brace", |line| line.contains('{').then(|| line.replacen('{', "", 1))),
    ("no closing brace", |line| line.strip_suffix('}').map(str::to_owned)),
    ("a brace for a bracket", |line| line.strip_suffix(']').map(|rest| format!("{rest}}}"))),
    ("a key misspelled", |line| {
        let key = line.split_once(':')?.0.trim_start_matches(['-', ' ']);
        let key = key.trim_start_matches(|letter: char| !letter.is_ascii_lowercase());
        let letter = key.chars().nth(2)?;
        let at = line.find(key)? + key.char_indices().nth(2)?.0;
        Some(format!("{}{letter}{}", line.get(..at)?, line.get(at..)?))
    }),
    ("a line twice", |line| Some(format!("{line}\n{line}"))),
    ("no blank after the dash", |line| line.contains("- ").then(|| line.replacen("- ", "-", 1))),
];

const PROMISE: &str = "municipalities/ljungasa/trygga-torg-2025/index.md";
const TOWN: &str = "municipalities/ljungasa/index.md";

/// Lines where a slip is no mistake, or more than one.
const EXCEPTIONS: [(&str, usize, &str, usize); 16] = [
    // A town's own word for a status may be any word.
    (TOWN, 12, "a key misspelled", 0),
    // A text after `>` stays a text.
    (PROMISE, 7, "one blank too few", 0),
    (PROMISE, 7, "a line twice", 0),
    (PROMISE, 8, "one blank too many", 0),
    (PROMISE, 8, "two blanks too many", 0),
    (PROMISE, 8, "a line twice", 0),
    (PROMISE, 9, "two blanks too many", 0),
    // One line alone under its key may lie as deep as it will.
    (PROMISE, 18, "one blank too many", 0),
    (PROMISE, 18, "two blanks too many", 0),
    (PROMISE, 18, "one blank too few", 0),
    (PROMISE, 35, "one blank too many", 0),
    (PROMISE, 35, "two blanks too many", 0),
    (PROMISE, 35, "one blank too few", 0),
    // An id that stands in several documents: nobody knows in which it is wrong, so each is told.
    (PROMISE, 21, "a key misspelled", 2),
    (PROMISE, 27, "a key misspelled", 2),
    (PROMISE, 34, "a key misspelled", 2),
];

struct Planted {
    file: String,
    line: usize,
    slip: &'static str,
    findings: Vec<String>,
}

fn findings(sources: Sources) -> (Vec<Diagnostic>, Vec<String>) {
    let question =
        Question { today: Today("2025-08-01".parse().unwrap()), drafts: Drafts::Hidden, base_url: None };
    let survey = check(&sources, &question);
    let told = survey
        .findings
        .iter()
        .map(|finding| {
            let line = finding.place.range.and_then(|range| {
                Some(survey.texts.get(&finding.place.file)?.line_and_column(range.start).0)
            });
            format!("{}:{} {}", finding.place.file.in_content(), line.unwrap_or_default(), finding.code())
        })
        .collect();
    (survey.findings, told)
}

fn planted(base: &Sources) -> Vec<Planted> {
    let mut all = Vec::new();
    for file in FILES {
        let path = FilePath::new(file);
        let text = String::from_utf8(base.texts[&path].bytes().to_vec()).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let end = lines.iter().skip(1).position(|line| *line == "---").unwrap() + 1;
        for at in 1..end {
            for (name, slip) in SLIPS {
                let Some(spoiled) = slip(lines[at]) else { continue };
                let mut changed: Vec<&str> = lines.clone();
                changed[at] = &spoiled;
                all.push((path.clone(), at + 1, name, changed.join("\n") + "\n"));
            }
        }
    }
    all.into_par_iter()
        .map(|(path, line, name, text)| {
            let mut sources = base.clone();
            sources.texts.insert(path.clone(), text.as_bytes().into());
            let file = path.in_content().to_owned();
            Planted { file, line, slip: name, findings: findings(sources).1 }
        })
        .collect()
}

#[test]
fn one_mistake_gives_one_finding() {
    let base = case::base(&folder("planted"));
    let (found, told) = findings(base.clone());
    assert!(found.iter().all(|finding| finding.severity == Severity::Advice), "{told:?}");
    let mut wrong = Vec::new();
    let all = planted(&base);
    for one in &all {
        let expected = EXCEPTIONS
            .iter()
            .find(|(file, line, slip, _)| (*file, *line, *slip) == (&*one.file, one.line, one.slip))
            .map_or(1, |(_, _, _, count)| *count);
        if one.findings.len() != expected {
            let told = one.findings.join("\n    ");
            wrong.push(format!("{} {}:{} {}\n    {told}", one.findings.len(), one.file, one.line, one.slip));
        }
    }
    assert!(all.len() > 600, "only {} slips", all.len());
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), all.len(), wrong.join("\n"));
}

#[test]
fn what_the_original_lacks_is_not_told_of_its_translation() {
    let mut sources = case::base(&folder("planted"));
    let path = FilePath::new(FILES[1]);
    let text = String::from_utf8(sources.texts[&path].bytes().to_vec()).unwrap();
    let without = text.replace("  alt: Karta över torgen\n", "");
    assert_ne!(text, without);
    sources.texts.insert(path, without.as_bytes().into());
    assert_eq!(findings(sources).1, [format!("{PROMISE}:36 image-no-alt")]);
}
