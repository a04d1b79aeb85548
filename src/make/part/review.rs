//! Others' verdicts, always in their own words and apart from the parties' status (DOMAIN M16, R9).

use crate::make::desk::{Desk, Phrase};
use crate::model::id::PromiseId;
use crate::model::link::Reference;
use crate::model::review::{Assessment, Finding, Review};
use serde::Serialize;
use std::collections::BTreeSet;

/// A review in a list, always with its verdict.
#[derive(Clone, Debug, Serialize)]
pub struct ReviewEntry {
    /// Its title.
    pub title: Phrase,
    /// Who reviewed, and when.
    pub source: Phrase,
    /// What the verdict as a whole is called.
    pub label: String,
    /// The verdict as a whole, where it gives one.
    pub assessment: Option<Phrase>,
    /// What it says of the page's own subject, criterion by criterion: the whole may be about several.
    pub own: Vec<Phrase>,
}

impl Desk<'_> {
    /// A review in a list; of its findings, those that are the subject's own.
    pub fn review_entry(&self, review: &Review, is_own: &dyn Fn(&Finding) -> bool) -> ReviewEntry {
        let mut own = Vec::new();
        if looks_at_several(review) {
            self.add_own(review, &review.findings, is_own, &mut own);
        }
        let label = if own.is_empty() { "label-assessment" } else { "label-assessment-overall" };
        ReviewEntry {
            label: self.word(label),
            own,
            title: self.review_link(review),
            source: self.with_review_corrections(review, self.review_source(review)),
            assessment: review.assessment.as_deref().map(|word| self.assessment(review, word)),
        }
    }

    /// Findings lie in each other no deeper than YAML may be nested, so this ends.
    fn add_own(
        &self,
        review: &Review,
        findings: &[Finding],
        is_own: &dyn Fn(&Finding) -> bool,
        own: &mut Vec<Phrase>,
    ) {
        for finding in findings {
            match finding.assessment.as_deref().filter(|_| is_own(finding)) {
                Some(word) => {
                    let said =
                        self.say("criterion-assessment").with("criterion", self.text(&finding.criterion));
                    own.push(said.with("assessment", self.assessment(review, word)).phrase());
                }
                // What lies in a finding of one's own is said on the review's page.
                None => self.add_own(review, &finding.findings, is_own, own),
            }
        }
    }

    /// "Exempelrevisorerna, 7 oktober 2025"
    pub fn review_source(&self, review: &Review) -> Phrase {
        let by = self.parties(&review.reviewed_by);
        match review.date {
            Some(date) => by.then(", ", &self.date(date)),
            None => by.then(", ", &self.word("undated").into()),
        }
    }

    /// What a review corrects, and what corrects it: two verdicts never stand beside each other unmarked.
    pub fn with_review_corrections(&self, review: &Review, said: Phrase) -> Phrase {
        let reviews = &self.facts().reviews;
        let corrects =
            review.corrects.iter().filter_map(|file| Some(("corrects-account", reviews.get(file)?)));
        let corrected = self.review_corrections_of(review).map(|other| ("corrected-in", other));
        corrects.chain(corrected).fold(said, |said, (key, named)| {
            said.then(", ", &self.say(key).with("account", self.review_link(named)).phrase())
        })
    }

    /// Reviews that correct one.
    pub fn review_corrections_of<'desk>(
        &'desk self,
        review: &'desk Review,
    ) -> impl Iterator<Item = &'desk Review> {
        let own = &review.publication.file;
        self.facts().shown_reviews().filter(move |other| other.corrects.as_ref() == Some(own))
    }

    /// A verdict in the reviewer's word, and what it amounts to where they gave a scale.
    pub fn assessment(&self, review: &Review, word: &str) -> Phrase {
        let own = self.untranslated(word);
        let meaning =
            review.scale.iter().find(|(on_scale, _)| on_scale.to_lowercase() == word.to_lowercase());
        match meaning {
            Some((_, meaning)) => self
                .say("with-facts")
                .with("title", own)
                .with("facts", self.word(meaning_key(*meaning)))
                .phrase(),
            None => own,
        }
    }
}

/// Whether a review looks at several promises or parties, so that its verdict as a whole is not that on each.
fn looks_at_several(review: &Review) -> bool {
    let promises: BTreeSet<&PromiseId> = review.about.iter().filter_map(Reference::promise).collect();
    promises.len() > 1 || review.concerns.len() > 1
}

/// "uppfyllt enligt granskarens skala"
pub fn meaning_key(meaning: Assessment) -> &'static str {
    match meaning {
        Assessment::Met => "assessment-met",
        Assessment::MetWithRemarks => "assessment-met-with-remarks",
        Assessment::PartlyMet => "assessment-partly-met",
        Assessment::NotMet => "assessment-not-met",
    }
}
