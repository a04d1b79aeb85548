//! Stage: reads a finished page once for what a theme or a text broke.
//!
//! Comes in: the bytes of one output, and the plan. 1. read the page in one pass and note what is on it ([`seen`]);
//! 2. judge that: language, title, headings, ids, alternatives, names of links and buttons, what comes from elsewhere;
//! 3. hold every link against the plan ([`links`]). Goes out: findings, whose place is the page's address, and the
//! fragments of other pages that only those pages can answer for.
//!
//! It must not know how a page was made.

mod destinations;
mod links;
mod names;
mod quick;
mod seen;
mod style;
mod tag;

pub use destinations::Destinations;

use crate::diagnostic::{Diagnostic, Message};
use crate::model::plan::{Address, Output};
use crate::model::text::Language;
use crate::source::{FilePath, Place};
use seen::Seen;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// What one page was found to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audited {
    /// Findings. An error stops the exchange.
    pub findings: Vec<Diagnostic>,
    /// Fragments of other pages that it leads to and the plan does not know: see [`lost`].
    pub awaited: Vec<Awaited>,
    /// Places on it that others may lead to; `None` where it was not read.
    pub places: Option<Places>,
}

impl Audited {
    /// Whether nothing was found, and nothing is left for other pages to answer.
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty() && self.awaited.is_empty()
    }
}

/// The ids on a page, as so many numbers: ten thousand pages are kept until the last is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places(Box<[u64]>);

impl Places {
    /// The places on a finished page.
    pub fn on(page: &[u8]) -> Self {
        Seen::read(page).map(|seen| Self::of(&seen)).unwrap_or_default()
    }

    fn of(seen: &Seen<'_>) -> Self {
        let mut numbers: Vec<u64> = seen.ids().iter().map(|id| number(id)).collect();
        numbers.sort_unstable();
        Self(numbers.into())
    }

    fn has(&self, id: &str) -> bool {
        self.0.binary_search(&number(id)).is_ok()
    }
}

/// Two ids of one page with the same number are a matter of one in a million million pages; a dead link would be missed.
fn number(id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}

/// A link to a place on another page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Awaited {
    /// The page that it leads to.
    pub to: Address,
    /// The place on it.
    pub fragment: String,
    /// The page that it stands on.
    pub from: Address,
    /// The link as written.
    pub url: String,
}

/// What is wrong with one output; only pages and style sheets are read.
pub fn audit(output: &Output, bytes: &[u8], destinations: &Destinations<'_>) -> Audited {
    audit_in(&output.language, output, bytes, destinations)
}

/// So, of a page that is in the language `spoken`.
pub fn audit_in(
    spoken: &Language,
    output: &Output,
    bytes: &[u8],
    destinations: &Destinations<'_>,
) -> Audited {
    let address = &output.address;
    if address.as_str().ends_with(".css") {
        return Audited { findings: style::judge(address, bytes, destinations), ..Audited::default() };
    }
    if !is_page(address) {
        return Audited::default();
    }
    let seen = match Seen::read(bytes) {
        Ok(seen) => seen,
        Err(reason) => {
            let finding = error(address, Message::new("audit-unreadable").with("reason", reason));
            return Audited { findings: vec![finding], ..Audited::default() };
        }
    };
    let mut audited = Audited { places: Some(Places::of(&seen)), ..Audited::default() };
    judge_head(output, spoken, &seen, &mut audited.findings);
    judge_headings(address, &seen, &mut audited.findings);
    judge_elements(address, &seen, &mut audited.findings);
    judge_ids(output, &seen, &mut audited.findings);
    links::judge(output, &seen, destinations, &mut audited);
    audited
}

/// Links to places that do not exist on the finished page that they lead to.
pub fn lost(awaited: &[Awaited], places: &Places) -> Vec<Diagnostic> {
    awaited
        .iter()
        .filter(|awaited| !places.has(&awaited.fragment))
        .map(|awaited| error(&awaited.from, Message::new("audit-fragment").with("url", awaited.url.as_str())))
        .collect()
}

/// Places on a finished page that links may lead to.
pub fn places(page: &[u8]) -> BTreeSet<String> {
    let ids = |seen: Seen<'_>| seen.ids().iter().map(|id| id.clone().into_owned()).collect();
    Seen::read(page).map(ids).unwrap_or_default()
}

/// One finding for what is the same on many pages: the first page, and how many more there are.
pub fn gather(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut same: BTreeMap<Message, Vec<Diagnostic>> = BTreeMap::new();
    for finding in findings {
        same.entry(finding.message.clone()).or_default().push(finding);
    }
    let mut gathered = Vec::new();
    for (_, mut findings) in same {
        crate::diagnostic::sort(&mut findings);
        let more = findings.len() - 1;
        let next = findings.get(1).map(|finding| finding.place.clone());
        gathered.extend(findings.into_iter().next().map(|first| match next {
            Some(next) => first.related(next, Message::new("audit-more").with("count", more)),
            None => first,
        }));
    }
    crate::diagnostic::sort(&mut gathered);
    gathered
}

fn is_page(address: &Address) -> bool {
    address.as_str().ends_with('/') || address.as_str().ends_with(".html")
}

/// The page as a place: its address.
fn place(address: &Address) -> Place {
    Place::whole(&FilePath::new(address.as_str()))
}

fn error(address: &Address, message: Message) -> Diagnostic {
    Diagnostic::error(place(address), message).help(Message::new("audit-help"))
}

fn warning(address: &Address, message: Message) -> Diagnostic {
    Diagnostic::warning(place(address), message).help(Message::new("audit-help"))
}

fn judge_head(output: &Output, spoken: &Language, seen: &Seen<'_>, findings: &mut Vec<Diagnostic>) {
    let address = &output.address;
    match seen.language.as_deref().map(str::trim) {
        None | Some("") => findings.push(error(address, Message::new("audit-language"))),
        Some(tag) if tag != spoken.tag() => {
            let message = Message::new("audit-language-other").with("tag", tag);
            findings.push(error(address, message.with("expected", spoken.tag())));
        }
        Some(_) => {}
    }
    if seen.title.trim().is_empty() {
        findings.push(error(address, Message::new("audit-title")));
    }
    if seen.has_base {
        findings.push(error(address, Message::new("audit-base")));
    }
}

fn judge_headings(address: &Address, seen: &Seen<'_>, findings: &mut Vec<Diagnostic>) {
    match seen.headings.iter().filter(|heading| heading.level == 1).count() {
        0 => findings.push(error(address, Message::new("audit-no-h1"))),
        1 => {}
        count => findings.push(error(address, Message::new("audit-many-h1").with("count", count))),
    }
    for heading in &seen.headings {
        if heading.text.trim().is_empty() {
            let message = Message::new("audit-heading-empty").with("level", usize::from(heading.level));
            findings.push(error(address, message));
        }
    }
    for (above, heading) in seen.headings.iter().zip(seen.headings.iter().skip(1)) {
        if heading.level > above.level + 1 {
            let message = Message::new("audit-heading-skipped")
                .with("above", usize::from(above.level))
                .with("level", usize::from(heading.level))
                .with("text", heading.text.trim());
            findings.push(warning(address, message));
        }
    }
}

fn judge_elements(address: &Address, seen: &Seen<'_>, findings: &mut Vec<Diagnostic>) {
    for tag in &seen.without_alternative {
        findings.push(error(address, Message::new("audit-image").with("tag", tag.as_str())));
    }
    for tag in &seen.nameless {
        findings.push(error(address, Message::new("audit-nameless").with("tag", tag.as_str())));
    }
    for tag in &seen.inline {
        findings.push(warning(address, Message::new("audit-inline").with("tag", tag.as_str())));
    }
}

fn judge_ids(output: &Output, seen: &Seen<'_>, findings: &mut Vec<Diagnostic>) {
    let address = &output.address;
    for id in &seen.ids_again {
        findings.push(error(address, Message::new("audit-id-twice").with("id", &**id)));
    }
    for (attribute, id) in seen.id_references.iter().filter(|(_, id)| !seen.has_id(id)) {
        let message = Message::new("audit-id-unknown").with("attribute", *attribute).with("id", id.as_str());
        findings.push(error(address, message));
    }
    for id in output.fragments.iter().filter(|id| !seen.has_id(id)) {
        findings.push(error(address, Message::new("audit-anchor-lost").with("id", id.as_str())));
    }
}
