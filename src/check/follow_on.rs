//! What only follows from something that is wrong elsewhere.

use super::place_in_tree::Layout;
use super::yaml::{Mended, Step};
use crate::diagnostic::{Argument, Diagnostic};
use crate::source::FilePath;
use std::collections::{BTreeMap, BTreeSet};

/// What holds a translation against its original.
const AGAINST_ORIGINAL: [&str; 4] =
    ["translation-of-nothing", "translation-list-length", "translation-section-alone", "section-near"];

/// Drops what is said of a translation whose original is wrong, and of a status that may be a word of the town, where
/// its words could not be read whole.
pub fn drop(
    findings: &mut Vec<Diagnostic>,
    wrong: &BTreeSet<FilePath>,
    layout: &Layout,
    mended: &BTreeMap<FilePath, Mended>,
) {
    let translations: BTreeSet<&FilePath> = layout
        .translations
        .iter()
        .filter(|(original, _)| wrong.contains(*original))
        .flat_map(|(_, translations)| translations.iter().map(|(_, file)| file))
        .collect();
    let elsewhere = ids_elsewhere(findings);
    findings.retain(|finding| {
        let is_same_slip = finding.code() == "section-near"
            && folder_and_id(finding, "typed").is_some_and(|named| elsewhere.contains(&named));
        let follows =
            translations.contains(&finding.place.file) && AGAINST_ORIGINAL.contains(&finding.code());
        !(follows || is_same_slip || finding.code() == "status-unknown" && may_be_of_town(finding, mended))
    });
}

/// Ids that documents give commitments of the promise in whose folder they lie, and that the promise does not have.
fn ids_elsewhere(findings: &[Diagnostic]) -> BTreeSet<(String, String)> {
    let id = |finding: &Diagnostic| match finding.code() {
        "commitment-unknown" => folder_and_id(finding, "id"),
        "commitment-renamed" => folder_and_id(finding, "named"),
        _ => None,
    };
    findings.iter().filter_map(id).collect()
}

/// The folder of a finding, and an id that it names.
fn folder_and_id(finding: &Diagnostic, name: &str) -> Option<(String, String)> {
    let named = finding.message.arguments.iter().find(|(known, _)| *known == name);
    let Some((_, Argument::Text(id))) = named else { return None };
    Some((finding.place.file.folder().to_owned(), id.clone()))
}

/// Whether the words of the town in which a document lies were not read whole.
fn may_be_of_town(finding: &Diagnostic, mended: &BTreeMap<FilePath, Mended>) -> bool {
    let Some(town) = finding.place.file.as_str().split('/').nth(2) else { return false };
    let page = FilePath::new(format!("content/municipalities/{town}/index.md"));
    mended.get(&page).is_some_and(|mended| mended.touches(&[Step::from("status_words")]))
}
