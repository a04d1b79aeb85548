//! Findings as workflow commands of GitHub Actions.
//!
//! Escaping as the runner undoes it: <https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts>.

use super::Worded;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::sources::Texts;
use crate::words::Words;
use std::fmt::Write;

pub(super) fn print(findings: &[Diagnostic], texts: &Texts, words: &Words) -> String {
    let mut written = String::new();
    for finding in findings {
        let worded = Worded::of(finding, words);
        let command = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "notice",
        };
        let mut place = format!("file={}", property(finding.place.file.as_str()));
        if let (Some(range), Some(source)) = (finding.place.range, texts.get(&finding.place.file)) {
            let (line, column) = source.line_and_column(range.start);
            let (end_line, end_column) = source.line_and_column(range.end);
            let _ = write!(place, ",line={line},endLine={end_line}");
            // The runner takes columns only within one line.
            if line == end_line {
                let _ = write!(place, ",col={column},endColumn={end_column}");
            }
        }
        let text = match worded.help {
            Some(help) => format!("{}\n{help}", worded.message),
            None => worded.message,
        };
        let _ = writeln!(written, "::{command} {place},title={}::{}", property(finding.code()), data(&text));
    }
    written
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
