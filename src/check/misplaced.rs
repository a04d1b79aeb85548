//! A text in the place of another kind, as a promise among the files of a municipality.
//!
//! Read as what its place makes it, each of its keys would be found wrong. One finding says where it belongs.

use super::card::choice::WrittenPromiseKind;
use super::card::scalar::Scalar;
use super::left_keys::LeftKeys;
use super::place_in_tree::Spot;
use super::yaml::Refusal;
use crate::diagnostic::Diagnostic;
use crate::model::id::PromiseId;
use crate::slug::slug;
use crate::source::{Place, Source};

/// Whether the keys are those of a promise.
fn is_promise(keys: &LeftKeys<'_>) -> bool {
    let of_promise = ["parties", "period", "signatories"].iter().filter(|key| keys.has(key)).count();
    let is_other = keys.has("reported_by") || keys.has("reviewed_by");
    let kind = keys.value("kind").map(|kind| WrittenPromiseKind::read(kind).is_ok());
    match kind {
        Some(is_of_promise) => is_of_promise && of_promise >= 1 && !is_other,
        None => keys.has("commitments") && of_promise >= 2 && !is_other,
    }
}

/// Whether the keys are those of an account or a review.
fn is_verdict(keys: &LeftKeys<'_>) -> bool {
    (keys.has("reported_by") || keys.has("reviewed_by")) && !keys.has("parties") && !keys.has("period")
}

/// Where a document belongs, if its keys are clearly those of another place.
pub fn misplaced(source: &Source, spot: &Spot, keys: &LeftKeys<'_>) -> Option<Diagnostic> {
    let stem = source.path.name().strip_suffix(".md").unwrap_or_default();
    let refusal = match spot {
        Spot::BesideTown(town) | Spot::BesidePromise(PromiseId { town, .. }) if is_promise(keys) => {
            let file = format!("content/municipalities/{town}/{}/index.md", slug(stem));
            Refusal::new("misplaced-promise").with("file", file)
        }
        Spot::Promise(promise) if is_verdict(keys) => {
            Refusal::new("misplaced-verdict").with("name", format!("{}.md", promise.promise))
        }
        _ => return None,
    };
    Some(refusal.at(Place::at(&source.path, 0..source.text.lines().next().unwrap_or("").len())))
}
