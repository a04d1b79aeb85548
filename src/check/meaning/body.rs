//! The body of a document, and its sections by heading (FORMAT part A, *The body*).

use crate::check::same_words::same_words;
use crate::check::sheet::Sheet;
use crate::check::yaml::Refusal;
use crate::diagnostic::{Message, Severity};
use crate::markdown::{Section, divide, sections};
use crate::model::id::Id;
use crate::model::text::{self as model, Markdown};
use crate::slug::slug;
use crate::source::{ByteRange, Place};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A body taken apart.
pub struct Body {
    /// What stands under the heading of an id, in the order of the headings; `None` where nothing does.
    pub sections: Vec<(Id, Option<Markdown>)>,
    /// Where the first heading of each stands.
    pub headings: Vec<(Id, ByteRange)>,
    /// All else; `None` where there is nothing.
    pub general: Option<Markdown>,
}

impl Body {
    /// Whether anything stands under the heading of an id.
    pub fn has(&self, id: &Id) -> bool {
        self.sections.iter().any(|(owner, section)| owner == id && section.is_some())
    }

    /// The section of an id, taken out.
    pub fn take(&mut self, id: &Id) -> Option<Markdown> {
        self.sections.iter_mut().find(|(owner, _)| owner == id).and_then(|(_, section)| section.take())
    }
}

/// The whole body as one.
pub fn whole(sheet: &Sheet<'_>) -> Option<Markdown> {
    markdown(sheet, &body_of(sheet), vec![sheet.body])
}

fn body_of(sheet: &Sheet<'_>) -> Arc<model::Body> {
    Arc::new(model::Body { file: sheet.file().clone(), range: sheet.body })
}

/// Whom a section of a body can belong to.
#[derive(Clone, Copy)]
pub struct Owner<'site> {
    /// Its id, which the heading has.
    pub id: &'site Id,
    /// What it says itself; empty where that is not known.
    pub words: &'site str,
}

impl Owner<'_> {
    /// Whether a heading says another thing than the owner does, so that it is shown above its text. One whose words give
    /// the id is a name for it.
    fn is_said_more_by(&self, section: &Section) -> bool {
        if !section.is_typed || section.title == self.words {
            return false;
        }
        let title = slug(&section.title);
        // The id first: making an address of a whole commitment's text takes time.
        !is_part_of(self.id.as_str(), &title) && !is_part_of(&slug(self.words), &title)
    }
}

/// Whether whole words of an address, one after the other, are those of another.
fn is_part_of(address: &str, part: &str) -> bool {
    let ends_word = |rest: Option<&str>| rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    let begins_word =
        |before: Option<&str>| before.is_some_and(|before| before.is_empty() || before.ends_with('-'));
    address == part
        || !part.is_empty()
            && address.match_indices(part).any(|(start, _)| {
                begins_word(address.get(..start)) && ends_word(address.get(start + part.len()..))
            })
}

/// The body, divided among the owners whose heading it has. A heading that says more than its owner stands above its text.
pub fn divided(sheet: &mut Sheet<'_>, owners: &[Owner<'_>]) -> Body {
    let ids: Vec<&Id> = owners.iter().map(|owner| owner.id).collect();
    let source = sheet.source;
    let text = &*source.text;
    let all = sections(text, sheet.body);
    let owner = |section: &Section| ids.iter().find(|id| id.as_str() == section.id).copied();
    let division = divide(text, sheet.body, &all, |section| owner(section).is_some());
    let mut parts: Vec<(Id, Vec<ByteRange>)> = Vec::new();
    let mut headings: BTreeMap<&Id, ByteRange> = BTreeMap::new();
    for (place, mut owned) in division.owned {
        let Some((section, id)) = all.get(place).and_then(|section| Some((section, owner(section)?))) else {
            continue;
        };
        if owners.iter().any(|owner| owner.id == id && owner.is_said_more_by(section)) {
            with_heading(&mut owned, section);
        }
        if let Some(first) = headings.get(id) {
            let refusal = Refusal::new("section-twice").with("id", id.as_str());
            let finding = refusal.at(Place::at(sheet.file(), section.heading));
            let first = Place::at(sheet.file(), *first);
            sheet.add(finding.related(first, Message::new("section-twice.first")));
        } else {
            headings.insert(id, section.heading);
        }
        match parts.iter_mut().find(|(other, _)| other == id) {
            Some((_, parts)) => parts.extend(owned),
            None => parts.push((id.clone(), owned)),
        }
    }
    near_misses(sheet, &all, &ids, &headings);
    words_of_owners(sheet, &all, owners, &headings);
    let whole = body_of(sheet);
    let sections = parts.into_iter().map(|(id, parts)| (id, markdown(sheet, &whole, parts))).collect();
    let headings = headings.into_iter().map(|(id, heading)| (id.clone(), heading)).collect();
    Body { sections, headings, general: markdown(sheet, &whole, division.general) }
}

/// The heading of a section stands before its first part.
fn with_heading(parts: &mut Vec<ByteRange>, section: &Section) {
    match parts.first_mut() {
        Some(first) if first.start == section.content.start => first.start = section.heading.start,
        Some(_) => parts.insert(0, section.heading),
        None => {}
    }
}

/// A heading one or two letters off an id that has no section is probably meant for it. Of short words only an id that
/// was typed tells what was meant, and there one letter.
fn near_misses(sheet: &mut Sheet<'_>, all: &[Section], ids: &[&Id], found: &BTreeMap<&Id, ByteRange>) {
    for section in all.iter().filter(|section| section.id.len() >= 8 || section.is_typed) {
        let most = if section.id.len() >= 8 { 2 } else { 1 };
        if ids.iter().any(|id| id.as_str() == section.id) {
            continue;
        }
        let near = ids
            .iter()
            .filter(|id| !found.contains_key(*id) && id.as_str().len().abs_diff(section.id.len()) <= most)
            .map(|id| (strsim::damerau_levenshtein(&section.id, id.as_str()), *id))
            .filter(|(distance, id)| (1..=most).contains(distance) && id.as_str().len() > 2)
            .min();
        if let Some((_, id)) = near {
            let refusal =
                Refusal::new("section-near").with("typed", section.id.as_str()).with("id", id.as_str());
            let mut finding = refusal.at(Place::at(sheet.file(), section.heading));
            finding.severity = Severity::Warning;
            sheet.add(finding);
        }
    }
}

/// A heading that says what an owner without a section says, or that has its id in other brackets, is meant for it.
fn words_of_owners(
    sheet: &mut Sheet<'_>,
    all: &[Section],
    owners: &[Owner<'_>],
    found: &BTreeMap<&Id, ByteRange>,
) {
    let is_owned = |section: &Section| owners.iter().any(|owner| owner.id.as_str() == section.id);
    for section in all.iter().filter(|section| !is_owned(section)) {
        let is_meant = |owner: &&Owner<'_>| {
            let of_id = |open: &str, close: &str| {
                let rest = section.title.trim_end().strip_suffix(close);
                rest.and_then(|rest| rest.strip_suffix(owner.id.as_str()))
                    .is_some_and(|rest| rest.ends_with(open))
            };
            same_words(&section.title, owner.words) || of_id("(#", ")") || of_id("[#", "]")
        };
        let mut free = owners.iter().filter(|owner| !found.contains_key(owner.id) && !owner.words.is_empty());
        if let Some(owner) = free.find(is_meant) {
            let marks = "#".repeat(usize::from(section.level));
            let words = section.title.split(['(', '[']).next().unwrap_or("").trim_end();
            let better = format!("{marks} {words} {{#{}}}", owner.id);
            let refusal = Refusal::new("section-words").with("id", owner.id.as_str()).with("better", better);
            let mut finding = refusal.at(Place::at(sheet.file(), section.heading));
            finding.severity = Severity::Warning;
            sheet.add(finding);
        }
    }
}

fn markdown(sheet: &Sheet<'_>, whole: &Arc<model::Body>, parts: Vec<ByteRange>) -> Option<Markdown> {
    let text = &sheet.source.text;
    let is_blank =
        |part: &ByteRange| text.get(part.start..part.end).is_none_or(|part| part.trim().is_empty());
    let parts: Vec<ByteRange> = parts.into_iter().filter(|part| !is_blank(part)).collect();
    (!parts.is_empty()).then(|| Markdown::new(Arc::clone(whole), parts))
}
