//! Findings as people and programs read them.
//!
//! | format | for whom |
//! |---|---|
//! | text | a person at a terminal: place, line, caret, the way out |
//! | json | a program: one list, every key always there |
//! | github | GitHub Actions: workflow commands, shown beside the changed lines |

mod excerpt;
mod github;
mod json;
mod text;

use crate::diagnostic::{Diagnostic, Severity};
use crate::model::sources::Texts;
use crate::words::Words;

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For a person.
    Text,
    /// For a program.
    Json,
    /// For GitHub Actions.
    Github,
}

/// Whether the text is coloured; only a terminal can show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// Letters only.
    Plain,
    /// With terminal colours.
    Coloured,
}

/// Writes findings, in the order given, and after them a line that counts them; nothing where there are none (in
/// JSON: an empty list).
///
/// `texts` are the decoded files, which the lines shown come from; `words` those of [`crate::words::findings`].
pub fn print(
    findings: &[Diagnostic],
    texts: &Texts,
    words: &Words,
    format: Format,
    colour: Colour,
) -> String {
    match format {
        Format::Text => text::print(findings, texts, words, colour),
        Format::Json => json::print(findings, texts, words),
        Format::Github => github::print(findings, texts, words),
    }
}

/// A message and its way out in words.
struct Worded {
    severity: &'static str,
    message: String,
    help: Option<String>,
}

impl Worded {
    fn of(finding: &Diagnostic, words: &Words) -> Self {
        Self {
            severity: severity_code(finding),
            message: words.say(&finding.message),
            help: finding.help.as_ref().map(|help| words.say(help)),
        }
    }
}

fn severity_code(finding: &Diagnostic) -> &'static str {
    match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "advice",
    }
}
