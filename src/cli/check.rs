//! `lofte check`: every finding, and nothing built.

use super::Outcome;
use super::arguments::{Check, FindingFormat};
use super::finding_printer::Format;
use super::large::Large;
use super::remembered::{Remembered, Said};
use super::site::{Stream, question, surveyed_timed};
use super::timings;
use crate::build::{Stopwatch, lacking_in_production};
use crate::diagnostic::{Cause, Diagnostic, Message, Severity, sort};
use std::time::Instant;

/// Runs the command.
pub fn run(asked: &Check) -> Outcome {
    let begun = Instant::now();
    let clock = || begun.elapsed();
    let watch = if asked.timings { Stopwatch::by(&clock) } else { Stopwatch::stopped() };
    let root = &asked.site.root;
    let large = Large::of(root);
    let what = ("check", question(&asked.site, None), asked);
    let remembered = large.as_ref().and_then(|large| Remembered::of(large, &what));
    if let Some(said) = remembered.as_ref().and_then(Remembered::said).filter(|_| !asked.timings) {
        return said.again();
    }
    let Ok(found) = surveyed_timed(&asked.site, None, large.as_ref(), &watch) else {
        return Outcome::Failed;
    };
    let stops = |finding: &Diagnostic| match finding.severity {
        Severity::Error => true,
        Severity::Warning => asked.strict && finding.cause == Cause::Content,
        Severity::Advice => false,
    };
    let format = match asked.format {
        FindingFormat::Text => Format::Text,
        FindingFormat::Json => Format::Json,
        FindingFormat::Github => Format::Github,
    };
    let mut findings = found.survey.findings.clone();
    if asked.production {
        findings.extend(lacking_in_production(&found.survey));
        sort(&mut findings);
    }
    let findings = &findings;
    let mut said = Said { findings: findings.iter().any(stops), ..Said::default() };
    said.add(Stream::Result, &found.drawn(findings, format, Stream::Result));
    if findings.is_empty() {
        let documents = found.survey.texts.files().count();
        let message = Message::new("check-nothing-found").with("documents", documents);
        said.add(Stream::Beside, &found.words.say(&message));
    }
    if asked.timings {
        timings::print(&watch, &found.words);
    }
    if let Some(remembered) = remembered {
        remembered.say(root, &said);
    }
    if let Some(large) = large {
        large.keep(&found.survey);
    }
    if said.findings { Outcome::Findings } else { Outcome::Fine }
}
