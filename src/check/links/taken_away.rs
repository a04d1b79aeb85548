//! Addresses that `outputs` in `site.yaml` took away: links to them stand as words.

use crate::model::segment::Segment;
use crate::model::settings::{OutputKind, Settings};

/// Whether a root address belongs to a kind of output that is not made.
pub(super) fn is_taken_away(settings: &Settings, path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let mut kinds = parts.iter().filter_map(|part| Segment::parse(part)?.kind());
    let is_language = parts.first().is_some_and(|part| {
        !settings.outputs.has(OutputKind::Languages)
            && settings.languages.iter().skip(1).any(|language| language.tag() == *part)
    });
    is_language || kinds.any(|kind| !settings.outputs.has(kind))
}
