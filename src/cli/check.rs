//! `lofte check`: every finding, and nothing built.

use super::Outcome;
use super::arguments::Check;
use super::site::surveyed;
use crate::diagnostic::{Cause, Diagnostic, Severity};

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
    found.print(&found.survey.findings);
    if found.survey.findings.iter().any(stops) { Outcome::Findings } else { Outcome::Fine }
}
