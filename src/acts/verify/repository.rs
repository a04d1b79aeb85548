//! A site as it is written: its ledger, and every document against what was sealed of it.

use super::{Part, part};
use crate::check::{self, Question, ledger};
use crate::diagnostic::{Diagnostic, Severity};
use crate::fs::Failure;
use crate::load::load;
use std::path::Path;

/// Proves it. Whatever is an error in the content is told too: what cannot be read cannot be held against anything.
///
/// # Errors
/// The disk.
pub fn verify(root: &Path, question: &Question) -> Result<Part, Failure> {
    let sources = load(root)?;
    let renamed = check::rightly_named(&sources);
    let mut checked = check::check(renamed.as_ref().map_or(&sources, |renamed| &renamed.sources), question);
    if let Some(renamed) = renamed {
        renamed.restore(&mut checked.findings, &mut checked.texts);
    }
    let concerns = |finding: &Diagnostic| {
        let code = finding.code();
        finding.severity == Severity::Error || code.starts_with("ledger-") || code.starts_with("sealed-")
    };
    let findings = checked.findings.into_iter().filter(concerns).collect();
    Ok(part(findings, checked.texts, 0, ledger::read(&sources), None))
}
