//! What a review says of those it looked at.

use super::library::Findings;
use super::period::{Bounds, shown};
use super::{dates, order, party, relation};
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::link::Reference;
use crate::model::promise::Promise;
use crate::model::review::{Finding, Review};
use crate::model::when::When;
use chrono::Months;

pub(super) fn check(findings: &mut Findings<'_>) {
    let facts = findings.library.facts;
    for review in facts.reviews.values() {
        let at = At::document(&review.publication.file);
        party::list(findings, &review.reviewed_by, &at.key("reviewed_by"));
        party::list(findings, &review.concerns, &at.key("concerns"));
        if !review.reviewed_by.is_empty()
            && review.reviewed_by.iter().all(|party| review.concerns.contains(party))
        {
            findings.add(&at.key("reviewed_by"), |place| {
                Diagnostic::warning(place, Message::new("review-of-itself"))
                    .help(Message::new("review-of-itself.help"))
            });
        }
        about(findings, &review.about, &at);
        dates::not_ahead(findings, review.date, &review.publication, &at.key("date"));
        let seen = review.source.as_ref().and_then(|source| source.seen);
        dates::not_ahead(findings, seen, &review.publication, &at.key("source").key("seen"));
        if let Some(covers) = review.covers
            && order::told_before(findings, covers, review.date, &at.key("covers"))
        {
            outside(findings, review, covers, &at.key("covers"));
        }
        order::seen_after(findings, seen, review.date, &at);
        dates::of_documents(findings, &review.documents, &review.publication, &at);
        let signatories = at.key("signatories");
        for (index, signatory) in review.signatories.iter().enumerate() {
            party::one(findings, &signatory.party, &signatories.index(index).key("party"));
        }
        let responses = at.key("responses");
        for (index, response) in review.responses.iter().enumerate() {
            relation::answer(findings, response, &responses.index(index));
        }
        inner(findings, &review.findings, &at.key("findings"));
    }
}

/// For how long after a promise its effects, and what became of advice, are looked into.
const LOOKED_BACK: Months = Months::new(36);

/// What a review covers has a day in common with one of the promises that it is about, or with the years after it.
fn outside(findings: &mut Findings<'_>, review: &Review, covers: When, at: &At<'_>) {
    let facts = findings.library.facts;
    let named = review.about.iter().filter_map(Reference::promise);
    let own = review.promise.iter().filter(|_| review.about.is_empty());
    let promises: Vec<&Promise> = named.chain(own).filter_map(|id| facts.promises.get(id)).collect();
    let Some(covered) = Bounds::of(covers) else { return };
    let is_outside = |promise: &&Promise| {
        Bounds::of(promise.period).is_some_and(|period| !covered.meets(period.prolonged(LOOKED_BACK)))
    };
    let Some(first) = promises.first().filter(|_| promises.iter().all(is_outside)) else { return };
    let message = Message::new("review-covers-outside")
        .with("covers", shown(covers))
        .with("promise", first.id.to_string())
        .with("period", shown(first.period));
    findings.add(at, |place| {
        Diagnostic::warning(place, message).help(Message::new("review-covers-outside.help"))
    });
}

fn about(findings: &mut Findings<'_>, about: &[Reference], at: &At<'_>) {
    let at = at.key("about");
    for (index, reference) in about.iter().enumerate() {
        relation::subject(findings, reference, &at.index(index));
    }
}

/// Findings lie in each other no deeper than YAML may be nested, so this ends.
fn inner(findings: &mut Findings<'_>, list: &[Finding], at: &At<'_>) {
    for (index, finding) in list.iter().enumerate() {
        let at = at.index(index);
        party::list(findings, &finding.concerns, &at.key("concerns"));
        about(findings, &finding.about, &at);
        inner(findings, &finding.findings, &at.key("findings"));
    }
}
