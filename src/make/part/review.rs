//! Others' verdicts, always in their own words and apart from the parties' status (DOMAIN M16, R9).

use crate::make::desk::{Desk, Phrase};
use crate::model::review::{Assessment, Review};
use serde::Serialize;

/// A review in a list, always with its verdict.
#[derive(Clone, Debug, Serialize)]
pub struct ReviewEntry {
    /// Its title.
    pub title: Phrase,
    /// Who reviewed, and when.
    pub source: Phrase,
    /// The verdict as a whole, where it gives one.
    pub assessment: Option<Phrase>,
}

impl Desk<'_> {
    /// A review in a list.
    pub fn review_entry(&self, review: &Review) -> ReviewEntry {
        ReviewEntry {
            title: self.review_link(review),
            source: self.with_review_corrections(review, self.review_source(review)),
            assessment: review.assessment.as_deref().map(|word| self.assessment(review, word)),
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

/// "uppfyllt enligt granskarens skala"
pub fn meaning_key(meaning: Assessment) -> &'static str {
    match meaning {
        Assessment::Met => "assessment-met",
        Assessment::MetWithRemarks => "assessment-met-with-remarks",
        Assessment::PartlyMet => "assessment-partly-met",
        Assessment::NotMet => "assessment-not-met",
    }
}
