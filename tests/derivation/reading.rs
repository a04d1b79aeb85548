//! The files of a case → what `lofte check` makes of them.

use lofte::check::{Checked, Doubtful, Drafts, Question, check, consequences};
use lofte::diagnostic::{Diagnostic, Severity};
use lofte::model::facts::Facts;
use lofte::model::sources::Sources;
use lofte::model::when::{Day, Today};
use lofte::source::FilePath;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The facts; or the findings, one a line, where any is an error.
pub fn facts(files: &BTreeMap<String, String>, today: Day) -> Result<Facts, String> {
    let Checked { facts, findings, .. } = checked(files, today);
    facts.ok_or_else(|| findings.iter().map(line).collect::<Vec<_>>().join("\n"))
}

/// Every finding, those about what follows too: severity, code, file.
pub fn findings(files: &BTreeMap<String, String>, today: Day) -> Vec<String> {
    let Checked { facts, texts, mut findings, .. } = checked(files, today);
    if let Some(facts) = facts {
        let site = lofte::derive::derive(Arc::new(facts), Today(today));
        findings.extend(consequences(&site, &texts, &Doubtful::default()));
    }
    findings.iter().map(line).collect()
}

fn checked(files: &BTreeMap<String, String>, today: Day) -> Checked {
    let texts =
        files.iter().map(|(path, text)| (FilePath::new(format!("content/{path}")), text.as_bytes().into()));
    let mut sources = Sources::default();
    sources.texts = texts.collect();
    check(&sources, &Question { today: Today(today), drafts: Drafts::Hidden, base_url: None })
}

fn line(finding: &Diagnostic) -> String {
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "advice",
    };
    format!("{severity} {} {}", finding.code(), finding.place.file.in_content())
}
