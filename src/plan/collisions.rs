//! Addresses that two outputs claim.

use super::Draft;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::plan::{Output, Recipe};
use crate::source::{FilePath, Place};

/// Two outputs at one address. `settings` stands for outputs that no file of its own asks for.
pub fn taken(settings: &FilePath, claimant: &Output, holder: Option<&Output>) -> Diagnostic {
    let other = holder.and_then(|holder| holder.origin.as_ref());
    let place = claimant.origin.as_ref().or(other).unwrap_or(settings);
    let address = claimant.address.as_str();
    let twin = holder
        .map(|holder| holder.address.as_str())
        .filter(|twin| claimant.address.twin().is_some_and(|own| own.as_str() == *twin));
    let message = match twin {
        Some(twin) => Message::new("address-taken-twin").with("address", address).with("other", twin),
        None => Message::new("address-taken").with("address", address),
    };
    let finding = Diagnostic::error(Place::whole(place), message).help(way_out(claimant));
    match other {
        Some(other) if other != place => {
            finding.related(Place::whole(other), Message::new("address-taken-by"))
        }
        _ => finding,
    }
}

/// An address that lofte keeps for itself.
pub fn reserved(settings: &FilePath, claimant: &Output) -> Diagnostic {
    let message = Message::new("address-reserved").with("address", claimant.address.as_str());
    Diagnostic::error(Place::whole(claimant.origin.as_ref().unwrap_or(settings)), message)
        .help(way_out(claimant))
}

/// What somebody wrote as an earlier address is taken away; a file or folder gets another name.
fn way_out(claimant: &Output) -> Message {
    Message::new(match claimant.recipe {
        Recipe::Redirect(_) => "address-taken-help-earlier",
        _ => "address-taken-help",
    })
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
    let in_index =
        draft.plan.outputs.values().filter(|output| draft.plan.index_at(output.address.as_str()).is_some());
    let findings: Vec<Diagnostic> = in_index.map(|output| reserved(settings, output)).collect();
    draft.findings.extend(findings);
}

/// Sorts `a` directly before `a/…`.
fn folders_first(file: &str) -> String {
    file.replace('/', "\u{0}")
}
