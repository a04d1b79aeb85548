//! What papers say of earlier papers.

use super::library::Findings;
use super::loops::loops;
use super::period::Bounds;
use crate::check::at::At;
use crate::check::suggestion::{path_suggestion, suggestion};
use crate::diagnostic::{Diagnostic, Message};
use crate::model::id::{CommitmentId, PromiseId};
use crate::model::link::{Link, Reference};
use crate::model::promise::Promise;
use crate::source::FilePath;
use std::collections::{BTreeMap, BTreeSet};

/// Every promise's relations hold, and none leads back to itself.
pub(super) fn check(findings: &mut Findings<'_>) {
    let promises = &findings.library.facts.promises;
    let circles = circles(promises);
    for promise in promises.values() {
        let at = At::document(&promise.publication.file);
        for (key, links) in
            earlier(promise).into_iter().chain([("complements", promise.complements.as_slice())])
        {
            for (index, link) in links.iter().enumerate() {
                paper_of_link(findings, link, &at.key(key).index(index));
            }
        }
        for (key, links) in earlier(promise) {
            order_in_time(findings, promise, links, &circles, &at.key(key));
        }
        to_itself(findings, promise);
    }
    tell_of_circles(findings, promises, &circles);
}

/// The keys that name earlier papers.
pub(super) fn earlier(promise: &Promise) -> [(&'static str, &[Link]); 3] {
    [("replaces", &promise.replaces), ("continues", &promise.continues), ("extends", &promise.extends)]
}

/// The promises of this site that a list of links names, with their places in it.
pub(super) fn promises_in(links: &[Link]) -> impl Iterator<Item = (usize, &PromiseId)> {
    links.iter().enumerate().filter_map(|(index, link)| match link {
        Link::Reference(Reference::Promise(promise)) => Some((index, promise)),
        Link::Reference(Reference::Commitment(commitment)) => Some((index, &commitment.promise)),
        _ => None,
    })
}

/// What a link within the site names must be a promise, or one commitment of it: parties and accounts are no papers that
/// another one replaces or carries on.
fn paper_of_link(findings: &mut Findings<'_>, link: &Link, at: &At<'_>) {
    if let Link::Reference(to) = link {
        paper(findings, to, at, "relation-to-promise");
    }
}

/// What a review is about: a promise or a commitment.
pub(super) fn subject(findings: &mut Findings<'_>, reference: &Reference, at: &At<'_>) {
    paper(findings, reference, at, "relation-to-subject");
}

/// A promise or commitment must be there; else `help` says what belongs there.
fn paper(findings: &mut Findings<'_>, reference: &Reference, at: &At<'_>, help: &'static str) {
    match reference {
        Reference::Promise(id) => promise(findings, id, at),
        Reference::Commitment(id) => commitment(findings, id, at),
        Reference::Party(_) | Reference::Document(_) => other_kind(findings, reference, at, help),
    }
}

/// An answer to a review is an account, a review or a promise, never who gives it.
pub(super) fn answer(findings: &mut Findings<'_>, link: &Link, at: &At<'_>) {
    match link {
        Link::Elsewhere { .. } => {}
        Link::Reference(Reference::Document(file)) => document(findings, file, at),
        Link::Reference(to @ Reference::Party(_)) => other_kind(findings, to, at, "relation-to-document"),
        Link::Reference(to) => paper(findings, to, at, "relation-to-document"),
    }
}

/// What stands instead of a commitment is another one, of this promise or of a later one.
pub(super) fn commitment_instead(
    findings: &mut Findings<'_>,
    reference: &Reference,
    own: &Promise,
    at: &At<'_>,
) {
    match reference {
        Reference::Commitment(id) => commitment(findings, id, at),
        Reference::Promise(id) if !findings.library.has_promise(id) => promise(findings, id, at),
        _ => {
            let example = own.commitments.first().map_or("id", |commitment| commitment.id.as_str());
            let name = match reference {
                Reference::Promise(id) if id.town == own.id.town => id.promise.to_string(),
                Reference::Promise(id) => id.to_string(),
                _ => own.id.promise.to_string(),
            };
            let message = Message::new("replaced-by-no-commitment").with("id", typed(reference));
            let help =
                Message::new("replaced-by-no-commitment.help").with("example", format!("{name}#{example}"));
            findings.add(at, |place| Diagnostic::error(place, message).help(help));
        }
    }
}

/// A finding that something of another kind is named; `help` says what belongs there.
fn other_kind(findings: &mut Findings<'_>, reference: &Reference, at: &At<'_>, help: &'static str) {
    let key = match reference {
        Reference::Party(_) => "relation-party",
        _ => "relation-document",
    };
    let message = Message::new(key).with("id", typed(reference));
    findings.add(at, |place| Diagnostic::error(place, message).help(Message::new(help)));
}

/// A reference as it is written within its town.
fn typed(reference: &Reference) -> String {
    match reference {
        Reference::Promise(id) => id.promise.to_string(),
        Reference::Commitment(id) => format!("{}#{}", id.promise.promise, id.commitment),
        Reference::Party(id) => id.to_string(),
        Reference::Document(file) => file.stem().to_owned(),
    }
}

/// A promise must be there.
pub(super) fn promise(findings: &mut Findings<'_>, id: &PromiseId, at: &At<'_>) {
    if findings.library.has_promise(id) {
        if let Some(promise) = findings.library.facts.promises.get(id) {
            findings.must_be_public(&promise.publication.file, at);
        }
        return;
    }
    let names: Vec<String> = findings.library.facts.promises.keys().map(ToString::to_string).collect();
    let same_town = format!("{}/", id.town);
    let (own, others): (Vec<&str>, Vec<&str>) =
        names.iter().map(String::as_str).partition(|name| name.starts_with(&same_town));
    let typed = id.to_string();
    let help = match path_suggestion(&typed, own).or_else(|| path_suggestion(&typed, others)) {
        Some(better) => Message::new("promise-unknown.help")
            .with("better", better.strip_prefix(&same_town).unwrap_or(better)),
        None => Message::new("promise-unknown.help-none").with("id", typed.as_str()),
    };
    findings.add(at, |place| {
        Diagnostic::error(place, Message::new("promise-unknown").with("id", typed.as_str())).help(help)
    });
}

/// A commitment of a promise must be there.
pub(super) fn commitment(findings: &mut Findings<'_>, id: &CommitmentId, at: &At<'_>) {
    if !findings.library.has_promise(&id.promise) {
        promise(findings, &id.promise, at);
        return;
    }
    if findings.library.has_commitment(&id.promise, &id.commitment) {
        promise(findings, &id.promise, at);
        return;
    }
    if findings.renamed().has(&id.promise, &id.commitment) {
        return;
    }
    let Some(promise) = findings.library.facts.promises.get(&id.promise) else { return };
    let help = super::commitment::help_for_unknown(promise, &id.commitment);
    findings.add(at, |place| {
        Diagnostic::error(
            place,
            Message::new("commitment-unknown")
                .with("id", id.commitment.as_str())
                .with("promise", id.promise.to_string()),
        )
        .help(help)
    });
}

fn document(findings: &mut Findings<'_>, file: &FilePath, at: &At<'_>) {
    let library = findings.library;
    let facts = library.facts;
    if facts.accounts.contains_key(file) || facts.reviews.contains_key(file) || library.unread.contains(file)
    {
        findings.must_be_public(file, at);
        return;
    }
    let beside = facts
        .accounts
        .keys()
        .chain(facts.reviews.keys())
        .filter(|other| other.folder() == file.folder())
        .map(|other| other.stem());
    let help = match suggestion(file.stem(), beside) {
        Some(better) => Message::new("document-unknown.help").with("better", better),
        None => Message::new("document-unknown.help-none").with("folder", file.folder()),
    };
    findings.add(at, |place| {
        Diagnostic::error(place, Message::new("document-unknown").with("file", file.name())).help(help)
    });
}

/// An earlier paper does not begin after this one is over.
fn order_in_time(
    findings: &mut Findings<'_>,
    promise: &Promise,
    links: &[Link],
    circles: &[Vec<&PromiseId>],
    at: &At<'_>,
) {
    let facts = findings.library.facts;
    for (index, id) in promises_in(links) {
        let Some(other) = facts.promises.get(id) else { continue };
        let (Some(own), Some(earlier)) = (Bounds::of(promise.period), Bounds::of(other.period)) else {
            continue;
        };
        // Where the way leads back to this one, the circle is the finding.
        let is_in_circle = circles.iter().any(|circle| circle.contains(&&promise.id) && circle.contains(&id));
        if !is_in_circle && matches!((own.last, earlier.first), (Some(last), Some(first)) if first > last) {
            findings.add(&at.index(index), |place| {
                Diagnostic::warning(place, Message::new("relation-later").with("id", id.to_string()))
                    .help(Message::new("relation-later.help"))
            });
        }
    }
}

/// `complements` may go both ways, but not to itself.
fn to_itself(findings: &mut Findings<'_>, promise: &Promise) {
    let at = At::document(&promise.publication.file);
    for (index, id) in promises_in(&promise.complements) {
        if *id == promise.id {
            findings.add(&at.key("complements").index(index), |place| {
                Diagnostic::error(place, Message::new("relation-self"))
                    .help(Message::new("relation-self.help"))
            });
        }
    }
}

/// Ways along earlier papers that lead back to where they began.
fn circles(promises: &BTreeMap<PromiseId, Promise>) -> Vec<Vec<&PromiseId>> {
    let edges: BTreeMap<&PromiseId, Vec<&PromiseId>> = promises
        .values()
        .map(|promise| {
            let targets = earlier(promise).into_iter().flat_map(|(_, links)| promises_in(links));
            // One that is named twice closes one loop.
            let targets: BTreeSet<&PromiseId> = targets.map(|(_, id)| id).collect();
            (&promise.id, targets.into_iter().collect())
        })
        .collect();
    loops(&edges)
}

fn tell_of_circles(
    findings: &mut Findings<'_>,
    promises: &BTreeMap<PromiseId, Promise>,
    circles: &[Vec<&PromiseId>],
) {
    for circle in circles {
        let Some((from, to)) = against_time(circle, promises) else { continue };
        let at = At::document(&from.publication.file);
        let Some((key, index)) = earlier(from).into_iter().find_map(|(key, links)| {
            promises_in(links).find(|(_, id)| *id == to).map(|(index, _)| (key, index))
        }) else {
            continue;
        };
        let message = if circle.len() == 1 {
            Message::new("relation-self")
        } else {
            Message::new("relation-loop").with("way", way(circle.iter().map(ToString::to_string)))
        };
        let help = if circle.len() == 1 { "relation-self.help" } else { "relation-loop.help" };
        findings.add(&at.key(key).index(index), |place| {
            Diagnostic::error(place, message).help(Message::new(help))
        });
    }
}

/// The step of a circle that goes most against time: from the promise that begins earliest to one that begins later. Where
/// no period tells, the step that closes the circle.
fn against_time<'site>(
    circle: &[&'site PromiseId],
    promises: &'site BTreeMap<PromiseId, Promise>,
) -> Option<(&'site Promise, &'site PromiseId)> {
    let mut worst: Option<(i64, &Promise, &PromiseId)> = None;
    for (index, from) in circle.iter().enumerate() {
        let to = *circle.get(index + 1).or(circle.first())?;
        let from = promises.get(*from)?;
        let begins = |promise: &Promise| Bounds::of(promise.period).and_then(|period| period.first);
        let days = match (begins(from), promises.get(to).and_then(begins)) {
            (Some(own), Some(other)) => (other - own).num_days(),
            _ => 0,
        };
        if worst.is_none_or(|(most, ..)| days >= most) {
            worst = Some((days, from, to));
        }
    }
    worst.map(|(_, from, to)| (from, to))
}

/// `a → b → a`
pub(super) fn way(names: impl Iterator<Item = String>) -> String {
    let mut names: Vec<String> = names.collect();
    names.extend(names.first().cloned());
    names.join(" → ")
}
