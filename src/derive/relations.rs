//! Which reviews and which later papers name a promise.

use crate::model::facts::Facts;
use crate::model::id::{CommitmentId, PromiseId};
use crate::model::link::{Link, Reference};
use crate::model::promise::Promise;
use crate::model::review::{Finding, Review};
use crate::model::when::Date;
use crate::source::FilePath;
use std::collections::{BTreeMap, BTreeSet};

/// Who names a promise or a commitment, over the whole site.
#[derive(Debug, Default)]
pub struct Relations {
    reviews_of_promises: BTreeMap<PromiseId, Vec<(FilePath, Option<Date>)>>,
    reviews_of_commitments: BTreeMap<CommitmentId, Vec<(FilePath, Option<Date>)>>,
    removed_reviews_of_promises: BTreeMap<PromiseId, Vec<FilePath>>,
    later: BTreeMap<PromiseId, Vec<PromiseId>>,
}

impl Relations {
    /// One pass over all reviews, and over the promises that are not removed.
    pub fn of(facts: &Facts) -> Self {
        let mut relations = Self::default();
        let mut reviews: Vec<&Review> = facts.shown_reviews().collect();
        reviews.sort_by_key(|review| (review.date.is_none(), review.date.map(Date::last_day)));
        for review in reviews {
            relations.add_review(facts, review);
        }
        for removed in facts.reviews.values().filter(|review| !review.publication.is_shown()) {
            for promise in named_by(facts, removed).promises {
                let of = relations.removed_reviews_of_promises.entry(promise.clone()).or_default();
                of.push(removed.publication.file.clone());
            }
        }
        for promise in facts.shown_promises() {
            for earlier in earlier_papers(promise) {
                relations.later.entry(earlier).or_default().push(promise.id.clone());
            }
        }
        relations
    }

    /// Reviews beside the promise, or that name it or a commitment of it: in order of date, undated last.
    pub fn reviews_of(&self, promise: &PromiseId) -> &[(FilePath, Option<Date>)] {
        self.reviews_of_promises.get(promise).map_or(&[], Vec::as_slice)
    }

    /// Reviews that name the commitment.
    pub fn reviews_of_commitment(&self, commitment: &CommitmentId) -> &[(FilePath, Option<Date>)] {
        self.reviews_of_commitments.get(commitment).map_or(&[], Vec::as_slice)
    }

    /// Those that were taken away, by file.
    pub fn removed_reviews_of(&self, promise: &PromiseId) -> &[FilePath] {
        self.removed_reviews_of_promises.get(promise).map_or(&[], Vec::as_slice)
    }

    /// Promises that replace, continue, extend or complement this one, by id.
    pub fn later_than(&self, promise: &PromiseId) -> &[PromiseId] {
        self.later.get(promise).map_or(&[], Vec::as_slice)
    }

    fn add_review(&mut self, facts: &Facts, review: &Review) {
        let Named { promises, commitments } = named_by(facts, review);
        let entry = || (review.publication.file.clone(), review.date);
        for promise in promises {
            self.reviews_of_promises.entry(promise.clone()).or_default().push(entry());
        }
        for commitment in commitments {
            self.reviews_of_commitments.entry(commitment.clone()).or_default().push(entry());
        }
    }
}

/// Promises that a review, or one that it corrects, is about: the one that it lies beside, and those that it names.
pub fn promises_of<'facts>(facts: &'facts Facts, review: &'facts Review) -> BTreeSet<&'facts PromiseId> {
    named_by(facts, review).promises
}

/// Promises and commitments that a review, or one that it corrects, is about.
struct Named<'facts> {
    promises: BTreeSet<&'facts PromiseId>,
    commitments: BTreeSet<&'facts CommitmentId>,
}

fn named_by<'facts>(facts: &'facts Facts, review: &'facts Review) -> Named<'facts> {
    let (mut promises, mut commitments) = (BTreeSet::new(), BTreeSet::new());
    let versions = facts.with_corrected(review);
    promises.extend(versions.iter().flat_map(|review| &review.promise));
    for reference in versions.into_iter().flat_map(about) {
        match reference {
            Reference::Promise(promise) => {
                promises.insert(promise);
            }
            Reference::Commitment(commitment) => {
                promises.insert(&commitment.promise);
                commitments.insert(commitment);
            }
            Reference::Party(_) | Reference::Document(_) => {}
        }
    }
    Named { promises, commitments }
}

/// What a review names, as a whole and in its findings.
fn about(review: &Review) -> Vec<&Reference> {
    let mut references: Vec<&Reference> = review.about.iter().collect();
    let mut findings: Vec<&Finding> = review.findings.iter().collect();
    while let Some(finding) = findings.pop() {
        references.extend(&finding.about);
        findings.extend(&finding.findings);
    }
    references
}

/// The papers on this site that a promise names as earlier, or as beside it.
fn earlier_papers(promise: &Promise) -> BTreeSet<PromiseId> {
    let links = [&promise.replaces, &promise.continues, &promise.extends, &promise.complements];
    links
        .into_iter()
        .flatten()
        .filter_map(|link| match link {
            Link::Reference(Reference::Promise(earlier)) => Some(earlier.clone()),
            Link::Reference(Reference::Commitment(earlier)) => Some(earlier.promise.clone()),
            Link::Reference(Reference::Party(_) | Reference::Document(_)) | Link::Elsewhere { .. } => None,
        })
        .filter(|earlier| *earlier != promise.id)
        .collect()
}
