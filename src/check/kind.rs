//! Which kind of file lies beside a promise or a municipality: what it says, else what is usual there.

use super::card::choice::{FileKind, WrittenFileKind};
use super::left_keys::LeftKeys;
use super::place_in_tree::Spot;
use super::yaml::{Refusal, key_names};
use crate::diagnostic::Diagnostic;
use crate::model::account::AccountKind;
use crate::source::{Place, Source, lines};
use memchr::memmem;
use serde::Deserialize;

/// The kind of a file, from its YAML and its place.
///
/// Where none is written but the keys are clearly another kind's, it is read as that, with a finding that says so:
/// else each of its keys would be found wrong. A kind that is misspelt is read as the one that was meant; the card finds
/// it.
pub fn of_file(
    source: &Source,
    spot: &Spot,
    yaml: &str,
    keys: &LeftKeys<'_>,
) -> (FileKind, Option<Diagnostic>) {
    let usual = match spot {
        Spot::BesideTown(_) => FileKind::Review,
        _ => FileKind::Account(AccountKind::FollowUp),
    };
    let has = |key: &str| keys.has(key);
    let (mut reports, mut reviews) = (has("reported_by"), has("reviewed_by"));
    // Where the other keys say otherwise, it is this one that is wrong, and the card says so.
    let (of_account, of_review) =
        (ONLY_OF_ACCOUNTS.into_iter().any(has), ONLY_OF_REVIEWS.into_iter().any(has));
    if reports != reviews && of_account != of_review && reports == of_review {
        (reports, reviews) = (of_account, of_review);
    }
    if let Some(written) = written(yaml).filter(|written| !written.is_empty()) {
        let kind = WrittenFileKind::meant(&written).map_or(usual, |kind| kind.0);
        return match kind {
            FileKind::Account(_) if reviews && !reports => {
                (FileKind::Review, Some(contradiction(source, &written, "review", "reviewed_by")))
            }
            FileKind::Review if reports && !reviews => {
                let kind = FileKind::Account(AccountKind::FollowUp);
                (kind, Some(contradiction(source, &written, "follow_up", "reported_by")))
            }
            kind => (kind, None),
        };
    }
    let (kind, code) = match usual {
        FileKind::Review if reports && !reviews => (FileKind::Account(AccountKind::FollowUp), "follow_up"),
        FileKind::Account(_) if reviews && !reports => (FileKind::Review, "review"),
        usual => return (usual, None),
    };
    // A kind that was begun is found where it stands.
    if written(yaml).is_some() {
        return (kind, None);
    }
    let place = Place::at(&source.path, 0..source.text.lines().next().unwrap_or("").len());
    (kind, Some(Refusal::new("kind-unsaid").with("kind", code).at(place)))
}

/// The kind that is written is not that of a key which only the other kind has.
fn contradiction(source: &Source, written: &str, kind: &'static str, key: &'static str) -> Diagnostic {
    let start = source.text.find("kind").unwrap_or(0);
    let value = start + source.text.get(start..).and_then(|rest| rest.find(written)).unwrap_or(0);
    let place = Place::at(&source.path, value..value + written.len());
    Refusal::new("kind-differs").with("typed", written).with("kind", kind).with("key", key).at(place)
}

/// Keys that only accounts have.
const ONLY_OF_ACCOUNTS: [&str; 3] = ["commitments", "also_done", "effects"];

/// Keys that only reviews have.
const ONLY_OF_REVIEWS: [&str; 6] =
    ["findings", "scale", "assessment", "recommendations", "responses", "concerns"];

/// The `kind` that is written: at the beginning of a line as nearly always, else where YAML finds it.
fn written(yaml: &str) -> Option<String> {
    // A key that is indented is one of something else, or is found below; but not on the first line.
    let is_first = |number: usize| number == 0;
    for (_, line) in lines(yaml)
        .map(str::trim_end)
        .filter(|line| !line.is_empty())
        .enumerate()
        .filter(|(number, line)| is_first(*number) || !line.starts_with(' '))
    {
        let line = line.trim_start();
        let Some((key, value)) = line.split_once(':') else {
            // `kind review`, as it is read once its colon is there.
            let mut words = line.split([' ', '=', '\t']).filter(|word| !word.is_empty());
            match (words.next(), words.next(), words.next()) {
                (Some("kind"), Some(value), None) => return Some(value.to_owned()),
                _ => continue,
            }
        };
        let key = key.trim_end();
        if key == "kind" || key_names::stands_for(key, "kind") {
            let value = value.split(" #").next().unwrap_or("");
            return Some(value.trim().trim_matches(['"', '\'']).to_owned());
        }
    }
    memmem::find(yaml.as_bytes(), b"kind")?;
    let card: KindCard = serde_yaml::from_str(yaml).ok()?;
    card.kind
}

/// Only the `kind` of a document.
#[derive(Deserialize)]
struct KindCard {
    kind: Option<String>,
}
