//! Places for findings that know only a file: where the text itself says what they are about.

use crate::diagnostic::{Argument, Diagnostic};
use crate::model::segment::Segment;
use crate::model::sources::Texts;
use crate::source::Place;

/// The plan's findings, each at the line that writes its address (`aliases`, `moved_from`), if any does; without those
/// that only follow from what was `found` before: of two parties with one id it is the id that is wrong.
pub fn placed(mut findings: Vec<Diagnostic>, found: &[Diagnostic], texts: &Texts) -> Vec<Diagnostic> {
    findings.retain(|finding| !address(finding).is_some_and(|address| is_known(address, found)));
    for finding in &mut findings {
        if finding.place.range.is_some() {
            continue;
        }
        let Some(address) = address(finding).filter(|address| !address.is_empty()).map(str::to_owned) else {
            continue;
        };
        let Some(source) = texts.get(&finding.place.file) else { continue };
        let is_whole = |end: usize| {
            let rest = source.text.get(end..).unwrap_or("");
            !rest
                .trim_start_matches('/')
                .starts_with(|letter: char| letter.is_alphanumeric() || letter == '-')
        };
        let found =
            source.text.match_indices(address.as_str()).find(|(start, found)| is_whole(start + found.len()));
        if let Some((start, found)) = found {
            finding.place = Place::at(&source.path, start..start + found.len());
        }
    }
    findings
}

fn address(finding: &Diagnostic) -> Option<&str> {
    finding.message.arguments.iter().find_map(|(name, value)| match value {
        Argument::Text(address) if *name == "address" => Some(address.trim_end_matches('/')),
        _ => None,
    })
}

fn is_known(address: &str, found: &[Diagnostic]) -> bool {
    found.iter().filter(|finding| finding.code() == "party-id-taken").any(|finding| {
        finding.message.arguments.iter().any(|(_, value)| match value {
            Argument::Text(id) => address.ends_with(&format!("/{}/{id}", Segment::Parties)),
            Argument::Number(_) => false,
        })
    })
}
