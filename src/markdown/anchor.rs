//! Anchors of headings.

use super::reading::Reading;
use crate::model::id::Id;
use crate::model::text::Markdown;
use crate::slug::slug;
use pulldown_cmark::{Event, Tag};
use std::collections::{BTreeMap, BTreeSet};

/// The id that a heading asks for: the typed one, else the slug of its words.
pub(super) fn wanted(typed: Option<&str>, words: &str) -> String {
    match typed {
        Some(typed) if Id::parse(typed).is_some() => typed.to_owned(),
        Some(typed) => slug(typed),
        None => slug(words),
    }
}

/// The anchors of a text's headings, in order, as [`super::to_html`] writes them with this prefix and these ids taken.
pub fn anchors(text: &str, markdown: &Markdown, prefix: &str, taken: &[&str]) -> Vec<String> {
    of_reading(&Reading::of(text, markdown), prefix, taken).into_values().collect()
}

/// The anchor of each heading with its prefix, by the index of its first event; unique among themselves and `taken`. A
/// heading that shows nothing has none.
pub(super) fn of_reading(reading: &Reading<'_>, prefix: &str, taken: &[&str]) -> BTreeMap<usize, String> {
    let mut anchors = BTreeMap::new();
    let is_heading = |(event, _): &(Event<'_>, _)| matches!(event, Event::Start(Tag::Heading { .. }));
    if !reading.events.iter().any(is_heading) {
        return anchors;
    }
    let mut taken: BTreeSet<String> = taken.iter().map(|id| (*id).to_owned()).collect();
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for block in &reading.blocks {
        for index in block.clone() {
            let Some(Event::Start(Tag::Heading { id, .. })) = reading.event(index) else { continue };
            if !reading.shows_anything(index..reading.after(index)) {
                continue;
            }
            let wanted = wanted(id.as_deref(), &reading.words(index..reading.after(index)));
            let wanted = format!("{prefix}{}", if wanted.is_empty() { "avsnitt" } else { &wanted });
            let mut anchor = wanted.clone();
            while !taken.insert(anchor.clone()) {
                let uses = uses.entry(wanted.clone()).or_insert(1);
                *uses += 1;
                anchor = format!("{wanted}-{uses}");
            }
            anchors.insert(index, anchor);
        }
    }
    anchors
}
