//! Places for findings that know only a file: where the text itself says what they are about.

use super::at::{At, Places};
use crate::diagnostic::{Argument, Diagnostic};
use crate::model::segment::Segment;
use crate::model::sources::Texts;
use crate::source::{FilePath, Place};
use std::collections::BTreeSet;

/// The plan's findings, each at the item of `aliases` or `moved_from` that writes its address, if any does; without those
/// that only follow from what was `found` before: of two parties with one id it is the id that is wrong. What was found
/// and only follows from an address goes: that nothing leads to a file, that its name will be a page's.
pub fn placed(mut findings: Vec<Diagnostic>, found: &mut Vec<Diagnostic>, texts: &Texts) -> Vec<Diagnostic> {
    findings.retain(|finding| !address(finding).is_some_and(|address| is_known(address, found)));
    let places = Places::new(texts);
    for finding in &mut findings {
        let Some(address) = address(finding) else { continue };
        if finding.place.range.is_none()
            && let Some(place) = item(&places, texts, &finding.place.file, address)
        {
            finding.place = place;
        }
    }
    let told: BTreeSet<&FilePath> = findings.iter().map(|finding| &finding.place.file).collect();
    found.retain(|finding| {
        !matches!(finding.code(), "file-unnamed" | "name-promised") || !told.contains(&finding.place.file)
    });
    findings
}

/// The item of a list of earlier addresses that writes an address; else the one that does so for another language.
fn item(places: &Places<'_>, texts: &Texts, file: &FilePath, address: &str) -> Option<Place> {
    let text = &texts.get(file)?.text;
    let document = At::document(file);
    let mut written: Vec<(&str, Place)> = Vec::new();
    for key in ["aliases", "moved_from"] {
        let list = document.key(key);
        for index in 0.. {
            let at = list.index(index);
            if !places.is_written(&at) {
                break;
            }
            let place = places.value(&at);
            let item = place.range.and_then(|range| text.get(range.start..range.end)).unwrap_or("");
            written.push((bare(item.trim_matches(['"', '\''])), place));
        }
    }
    let address = bare(address);
    let without_language = address.split_once('/').map(|(_, rest)| rest);
    let mut wanted = [Some(address), without_language].into_iter().flatten();
    let found = wanted.find_map(|wanted| written.iter().position(|(item, _)| *item == wanted))?;
    Some(written.swap_remove(found).1)
}

/// An address without the slashes around it.
fn bare(address: &str) -> &str {
    address.trim_matches('/')
}

fn address(finding: &Diagnostic) -> Option<&str> {
    finding.message.text("address")
}

fn is_known(address: &str, found: &[Diagnostic]) -> bool {
    let address = address.trim_end_matches('/');
    found.iter().filter(|finding| finding.code() == "party-id-taken").any(|finding| {
        finding.message.arguments.iter().any(|(_, value)| match value {
            Argument::Text(id) => address.ends_with(&format!("/{}/{id}", Segment::Parties)),
            Argument::Number(_) => false,
        })
    })
}
