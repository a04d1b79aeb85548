//! Addresses that two outputs claim.

use super::Draft;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::plan::Output;
use crate::source::{FilePath, Place};

/// Two outputs at one address. `settings` stands for outputs that no file of its own asks for.
pub fn taken(settings: &FilePath, claimant: &Output, holder: Option<&Output>) -> Diagnostic {
    let other = holder.and_then(|holder| holder.origin.as_ref());
    let place = claimant.origin.as_ref().or(other).unwrap_or(settings);
    let finding = Diagnostic::error(
        Place::whole(place),
        Message::new("address-taken").with("address", claimant.address.as_str()),
    )
    .help(Message::new("address-taken-help"));
    match other {
        Some(other) if other != place => {
            finding.related(Place::whole(other), Message::new("address-taken-by"))
        }
        _ => finding,
    }
}

/// A file that stands where another output needs a folder.
pub fn find(draft: &mut Draft<'_>) {
    let mut files: Vec<(String, &Output)> =
        draft.plan.outputs.values().map(|output| (output.address.file(), output)).collect();
    files.sort_by_key(|(file, _)| folders_first(file));
    let settings = &draft.facts.settings.file;
    let findings: Vec<Diagnostic> = files
        .windows(2)
        .filter_map(|pair| match pair {
            [(file, holder), (inside, claimant)] if inside.strip_prefix(file.as_str())?.starts_with('/') => {
                Some(taken(settings, claimant, Some(holder)))
            }
            _ => None,
        })
        .collect();
    draft.findings.extend(findings);
}

/// Sorts `a` directly before `a/…`.
fn folders_first(file: &str) -> String {
    file.replace('/', "\u{0}")
}
