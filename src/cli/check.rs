//! `lofte check`: every finding, and nothing built.

use super::Outcome;
use super::arguments::{Check, FindingFormat};
use super::finding_printer::Format;
use super::site::{Stream, surveyed};
use super::terminal;
use crate::diagnostic::{Cause, Diagnostic, Message, Severity};

/// Runs the command.
pub fn run(asked: &Check) -> Outcome {
    let Ok(found) = surveyed(&asked.site, None) else {
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
    found.print(&found.survey.findings, format, Stream::Result);
    if found.survey.findings.is_empty() {
        let documents = found.survey.texts.sources.len();
        terminal::beside(&found.words.say(&Message::new("check-nothing-found").with("documents", documents)));
    }
    if found.survey.findings.iter().any(stops) { Outcome::Findings } else { Outcome::Fine }
}
