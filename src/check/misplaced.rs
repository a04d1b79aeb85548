//! A text in the place of another kind, as a promise among the files of a municipality.
//!
//! Read as what its place makes it, each of its keys would be found wrong. One finding says where it belongs.

use super::card::choice::WrittenPromiseKind;
use super::card::scalar::Scalar;
use super::place_in_tree::Spot;
use super::yaml::Refusal;
use crate::diagnostic::Diagnostic;
use crate::model::id::PromiseId;
use crate::slug::slug;
use crate::source::{Place, Source};

/// Keys at the left edge of front matter.
struct Keys<'text>(Vec<(&'text str, &'text str)>);

impl<'text> Keys<'text> {
    fn of(yaml: &'text str) -> Self {
        let key = |line: &'text str| line.split_once(':').map(|(key, value)| (key, value.trim()));
        Self(
            yaml.lines()
                .filter(|line| line.starts_with(|letter: char| letter.is_ascii_lowercase()))
                .filter_map(key)
                .collect(),
        )
    }

    fn has(&self, key: &str) -> bool {
        self.value(key).is_some()
    }

    /// What stands after a key, on its line.
    fn value(&self, key: &str) -> Option<&'text str> {
        self.0.iter().find(|(known, _)| *known == key).map(|(_, value)| *value)
    }

    fn is_promise(&self) -> bool {
        let of_promise = ["parties", "period", "signatories"].iter().filter(|key| self.has(key)).count();
        let is_other = self.has("reported_by") || self.has("reviewed_by");
        let kind = self.value("kind").map(|kind| WrittenPromiseKind::read(kind).is_ok());
        match kind {
            Some(is_of_promise) => is_of_promise && of_promise >= 1 && !is_other,
            None => self.has("commitments") && of_promise >= 2 && !is_other,
        }
    }

    fn is_verdict(&self) -> bool {
        (self.has("reported_by") || self.has("reviewed_by")) && !self.has("parties") && !self.has("period")
    }
}

/// Where a document belongs, if its keys are clearly those of another place.
pub fn misplaced(source: &Source, spot: &Spot, yaml: &str) -> Option<Diagnostic> {
    let keys = Keys::of(yaml);
    let stem = source.path.name().strip_suffix(".md").unwrap_or_default();
    let refusal = match spot {
        Spot::BesideTown(town) | Spot::BesidePromise(PromiseId { town, .. }) if keys.is_promise() => {
            let file = format!("content/municipalities/{town}/{}/index.md", slug(stem));
            Refusal::new("misplaced-promise").with("file", file)
        }
        Spot::Promise(promise) if keys.is_verdict() => {
            Refusal::new("misplaced-verdict").with("name", format!("{}.md", promise.promise))
        }
        _ => return None,
    };
    Some(refusal.at(Place::at(&source.path, 0..source.text.lines().next().unwrap_or("").len())))
}
