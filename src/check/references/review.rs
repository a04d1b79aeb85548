//! What a review says of those it looked at.

use super::library::Findings;
use super::{dates, document, party, relation};
use crate::check::at::At;
use crate::check::suggestion::suggestion;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::link::Reference;
use crate::model::review::{Finding, Review};
use crate::source::Place;

pub(super) fn check(findings: &mut Findings<'_>) {
    let facts = findings.library.facts;
    for review in facts.reviews.values() {
        let at = At::document(&review.publication.file);
        if let Some(promise) =
            review.promise.as_ref().filter(|promise| !findings.library.has_promise(promise))
        {
            findings.push(
                Diagnostic::error(
                    Place::whole(&review.publication.file),
                    Message::new("promise-missing-beside").with("promise", promise.to_string()),
                )
                .help(Message::new("promise-missing-beside.help")),
            );
        }
        party::list(findings, &review.reviewed_by, &at.key("reviewed_by"));
        party::list(findings, &review.concerns, &at.key("concerns"));
        about(findings, &review.about, &at);
        dates::not_ahead(findings, review.date, &review.publication, &at.key("date"));
        let seen = review.source.as_ref().and_then(|source| source.seen);
        dates::not_ahead(findings, seen, &review.publication, &at.key("source").key("seen"));
        document::list(findings, &review.documents, &at);
        let signatories = at.key("signatories");
        for (index, signatory) in review.signatories.iter().enumerate() {
            party::one(findings, &signatory.party, &signatories.index(index).key("party"));
        }
        let responses = at.key("responses");
        for (index, response) in review.responses.iter().enumerate() {
            relation::reference_of_link(findings, response, &responses.index(index));
        }
        assessment(findings, review, review.assessment.as_deref(), &at.key("assessment"));
        inner(findings, review, &review.findings, &at.key("findings"));
    }
}

fn about(findings: &mut Findings<'_>, about: &[Reference], at: &At<'_>) {
    let at = at.key("about");
    for (index, reference) in about.iter().enumerate() {
        relation::reference(findings, reference, &at.index(index));
    }
}

/// Findings lie in each other no deeper than YAML may be nested, so this ends.
fn inner(findings: &mut Findings<'_>, review: &Review, list: &[Finding], at: &At<'_>) {
    for (index, finding) in list.iter().enumerate() {
        let at = at.index(index);
        party::list(findings, &finding.concerns, &at.key("concerns"));
        about(findings, &finding.about, &at);
        assessment(findings, review, finding.assessment.as_deref(), &at.key("assessment"));
        inner(findings, review, &finding.findings, &at.key("findings"));
    }
}

/// Where there is a scale, every verdict is one of its words.
fn assessment(findings: &mut Findings<'_>, review: &Review, word: Option<&str>, at: &At<'_>) {
    let Some(word) = word else { return };
    let words = || review.scale.iter().map(|(word, _)| word.as_str());
    if review.scale.is_empty() || words().any(|known| known.to_lowercase() == word.to_lowercase()) {
        return;
    }
    if findings.library.is_mended(&At::document(&review.publication.file).key("scale")) {
        return;
    }
    let help = match suggestion(word, words()) {
        Some(better) => Message::new("assessment-unknown.help").with("better", better),
        None => {
            Message::new("assessment-unknown.help-none").with("words", words().collect::<Vec<_>>().join(", "))
        }
    };
    findings.add(at, |place| {
        Diagnostic::error(place, Message::new("assessment-unknown").with("word", word)).help(help)
    });
}
