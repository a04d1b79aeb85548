//! What only follows from something that is wrong elsewhere.

use super::place_in_tree::Layout;
use super::yaml::{Mended, Step};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::sources::Texts;
use crate::source::FilePath;
use std::collections::{BTreeMap, BTreeSet};

/// What holds the days of an account against its date: where that is another than in the file's name, one of the two is wrong.
const AGAINST_DATE: [&str; 5] =
    ["covers-after-date", "covers-far-ahead", "told-before-period", "corrects-after-date", "corrects-later"];

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
    texts: &Texts,
) {
    let translations: BTreeSet<&FilePath> = layout
        .translations
        .iter()
        .filter(|(original, _)| wrong.contains(*original))
        .flat_map(|(_, translations)| translations.iter().map(|(_, file)| file))
        .collect();
    tell_of_date_once(findings);
    let elsewhere = ids_elsewhere(findings);
    let renamed = renamed(findings);
    let sealed: BTreeSet<(String, String)> = findings
        .iter()
        .filter(|finding| finding.code() == "sealed-renamed")
        .filter_map(|finding| folder_and_id(finding, "old"))
        .collect();
    findings.retain(|finding| {
        if finding.code() == "commitment-renamed"
            && folder_and_id(finding, "named").is_some_and(|named| sealed.contains(&named))
        {
            return false;
        }
        if follows_from_rename(finding, &renamed) || is_bare_and_unknown(finding, &elsewhere) {
            return false;
        }
        let is_same_slip = finding.code() == "section-near"
            && folder_and_id(finding, "typed").is_some_and(|named| elsewhere.contains(&named));
        let follows =
            translations.contains(&finding.place.file) && AGAINST_ORIGINAL.contains(&finding.code());
        !(follows
            || is_same_slip
            || finding.code() == "status-unknown" && may_be_of_town(finding, mended, wrong, texts))
    });
}

/// Keeps, of a date that neither the file's name nor the days told of agree with, what is said of the date itself; it weighs
/// as much as what it stands for.
fn tell_of_date_once(findings: &mut Vec<Diagnostic>) {
    let differing: BTreeSet<FilePath> = findings
        .iter()
        .filter(|finding| finding.code() == "date-differs")
        .map(|finding| finding.place.file.clone())
        .collect();
    let follows = |finding: &Diagnostic| {
        AGAINST_DATE.contains(&finding.code()) && differing.contains(&finding.place.file)
    };
    let wrong: BTreeSet<FilePath> = findings
        .iter()
        .filter(|finding| follows(finding) && finding.severity == Severity::Error)
        .map(|finding| finding.place.file.clone())
        .collect();
    findings.retain(|finding| !follows(finding));
    for finding in findings.iter_mut().filter(|finding| finding.code() == "date-differs") {
        if wrong.contains(&finding.place.file) {
            finding.severity = Severity::Error;
        }
    }
}

/// Drops what is said of a link to a place on a page whose id was changed by mistake, when links have been looked at.
pub fn drop_links(findings: &mut Vec<Diagnostic>) {
    let renamed = renamed(findings);
    findings.retain(|finding| {
        finding.code() != "fragment-unknown"
            || !finding
                .message
                .text("fragment")
                .is_some_and(|id| renamed.values().any(|ids| ids.contains(id)))
    });
}

/// Ids that were changed by mistake, by the folder of their promise; the old ones.
fn renamed(findings: &[Diagnostic]) -> BTreeMap<String, BTreeSet<String>> {
    let mut renamed: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for finding in findings {
        let name = match finding.code() {
            "sealed-renamed" => "old",
            "commitment-renamed" => "named",
            _ => continue,
        };
        let folder = finding.place.file.folder().to_owned();
        renamed.entry(folder).or_default().extend(finding.message.text(name).map(str::to_owned));
    }
    renamed
}

/// Whether all that is wrong is that an id was changed where it is told of already.
fn follows_from_rename(finding: &Diagnostic, renamed: &BTreeMap<String, BTreeSet<String>>) -> bool {
    let (name, folder) = match finding.code() {
        "answers-unknown" | "focus-area-unknown" => ("id", finding.place.file.folder().to_owned()),
        "commitment-unknown" => {
            let promise = finding.message.text("promise").unwrap_or_default();
            ("id", format!("content/municipalities/{promise}"))
        }
        _ => return false,
    };
    let id = finding.message.text(name).unwrap_or_default();
    renamed.get(&folder).is_some_and(|ids| ids.contains(id))
}

/// What an entry of a misspelt id lacks may stand under the right one.
fn is_bare_and_unknown(finding: &Diagnostic, elsewhere: &BTreeSet<(String, String)>) -> bool {
    ["fulfilled-bare", "reason-missing"].contains(&finding.code())
        && folder_and_id(finding, "id").is_some_and(|named| elsewhere.contains(&named))
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
    Some((finding.place.file.folder().to_owned(), finding.message.text(name)?.to_owned()))
}

/// Whether the words of the town in which a document lies were not read whole, or one of them is wrong itself.
fn may_be_of_town(
    finding: &Diagnostic,
    mended: &BTreeMap<FilePath, Mended>,
    wrong: &BTreeSet<FilePath>,
    texts: &Texts,
) -> bool {
    let Some(town) = finding.place.file.as_str().split('/').nth(2) else { return false };
    let page = FilePath::new(format!("content/municipalities/{town}/index.md"));
    let stands_there = || {
        let typed = finding.message.text("typed").unwrap_or_default();
        wrong.contains(&page) && texts.get(&page).is_some_and(|source| source.text.contains(typed))
    };
    mended.get(&page).is_some_and(|mended| mended.touches(&[Step::from("status_words")])) || stands_there()
}
