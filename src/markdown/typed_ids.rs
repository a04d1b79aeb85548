//! Ids that were typed at two headings of one body: what leads there can lead to one of them.

use super::link::{Found, FoundKind};
use super::reading::slice;
use super::section::sections;
use crate::source::ByteRange;
use std::collections::BTreeSet;

/// Every heading whose typed id stands at an earlier one; the target is the id.
pub(super) fn twice(text: &str, body: ByteRange) -> Vec<Found> {
    if slice(text, body).matches("{#").nth(1).is_none() {
        return Vec::new();
    }
    let mut typed: BTreeSet<String> = BTreeSet::new();
    let mut found = Vec::new();
    for section in sections(text, body).into_iter().filter(|section| section.is_typed) {
        let heading = slice(text, section.heading);
        let start = section.heading.start + heading.rfind("{#").unwrap_or(0);
        let mark = text.get(start..section.heading.end).unwrap_or("");
        let length = mark.find('}').map_or(mark.trim_end().len(), |end| end + 1);
        let whole = ByteRange { start, end: start + length };
        match typed.contains(&section.id) {
            true => found.push(Found::plain(FoundKind::IdTwice, &section.id, whole)),
            false => _ = typed.insert(section.id),
        }
    }
    found
}
