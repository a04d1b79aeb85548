//! Counts as a table of words and numbers, with an honest denominator always shown.

use super::standing::Mark;
use crate::make::desk::{Desk, Phrase};
use crate::make::picture::distribution::Distribution;
use crate::model::counts::{Counts, HeldWhen, PartySum, Tense, TownSum, Unlisted};
use crate::model::promise::PromiseKind;
use crate::model::status::StandingKind;
use serde::Serialize;

/// Counts of one kind of paper and tense.
#[derive(Clone, Debug, Serialize)]
pub struct CountsView {
    /// "Medborgarlöften som gäller nu"
    pub caption: Phrase,
    /// The sum in a sentence: "3 löften med 28 åtaganden".
    pub sum: Phrase,
    /// "7 av 11 uppfyllda", where it may be said.
    pub share: Option<Phrase>,
    /// The rows as a bar.
    pub distribution: Option<Distribution>,
    /// A row a status.
    pub rows: Vec<CountRow>,
}

/// One status with its number.
#[derive(Clone, Debug, Serialize)]
pub struct CountRow {
    /// The status; `None`: not listed here.
    pub mark: Option<Mark>,
    /// Its words.
    pub words: Phrase,
    /// How many: "3", "minst 3".
    pub count: Phrase,
}

impl CountsView {
    /// Each status leading to what is counted, where there is such a list.
    #[must_use]
    pub fn linked(mut self, way: impl Fn(StandingKind) -> Option<String>) -> Self {
        for mark in self.rows.iter_mut().filter_map(|row| row.mark.as_mut()) {
            if let Some(way) = way(mark.kind) {
                mark.words = mark.words.clone().linked(Some(&way));
            }
        }
        self
    }
}

impl Desk<'_> {
    /// Counts over a town's promises.
    pub fn town_counts(&self, kind: PromiseKind, tense: Tense, sum: &TownSum) -> CountsView {
        let commitments = sum.listed + sum.unlisted;
        let is_unknown = commitments == 0 && sum.lacking_number > 0;
        let sentence = self
            .say(if is_unknown { "town-sum-unknown" } else { "town-sum" })
            .with("kind", kind.code())
            .count("promises", sum.promises)
            .count("commitments", commitments)
            .with("least", if sum.lacking_number > 0 { "yes" } else { "no" })
            .count("lacking", sum.lacking_number);
        let mut rows = self.count_rows(&sum.counts);
        if sum.unlisted > 0 || sum.lacking_number > 0 {
            let count = if sum.unlisted == 0 {
                self.word("count-unknown").into()
            } else if sum.lacking_number > 0 {
                self.say("at-least").count("count", sum.unlisted).phrase()
            } else {
                Phrase::from(sum.unlisted.to_string())
            };
            rows.push(CountRow { mark: None, words: self.word("status-unlisted").into(), count });
        }
        CountsView {
            caption: self.counts_caption(kind, HeldWhen::of(tense, sum.promises, sum.period_unknown)),
            sum: self.with_unknown_periods(sentence.phrase(), sum.period_unknown, sum.promises),
            share: sum.share.map(|share| {
                self.say("share").count("fulfilled", share.fulfilled).count("all", share.all).phrase()
            }),
            distribution: self.distribution(
                &sum.counts,
                if sum.lacking_number > 0 { Unlisted::Unknown } else { Unlisted::Number(sum.unlisted) },
            ),
            rows,
        }
    }

    /// "Medborgarlöften som gäller nu"
    pub fn counts_caption(&self, kind: PromiseKind, when: HeldWhen) -> Phrase {
        self.say("counts-caption").with("kind", kind.code()).with("when", when.code()).phrase()
    }

    /// What is counted as current because nobody knows when it holds, is marked (FORMAT part B, *Counts*).
    fn with_unknown_periods(&self, sentence: Phrase, unknown: u32, all: u32) -> Phrase {
        match unknown {
            0 => sentence,
            // Its caption has said it of all.
            unknown if unknown == all => sentence,
            unknown => {
                sentence.then(" ", &self.say("period-unknown-of-them").count("count", unknown).phrase())
            }
        }
    }

    /// Counts over a party's commitments.
    pub fn party_counts(&self, kind: PromiseKind, tense: Tense, sum: &PartySum) -> CountsView {
        CountsView {
            caption: self.counts_caption(kind, HeldWhen::of(tense, sum.promises, sum.period_unknown)),
            sum: self
                .say("party-sum")
                .count("commitments", sum.commitments)
                .count("joint", sum.joint.saturating_sub(sum.alone))
                .phrase(),
            share: sum.share.map(|share| {
                self.say("share").count("fulfilled", share.fulfilled).count("all", share.all).phrase()
            }),
            distribution: self.distribution(&sum.counts, Unlisted::Number(0)),
            rows: self.count_rows(&sum.counts),
        }
    }

    fn count_rows(&self, counts: &Counts) -> Vec<CountRow> {
        self.counted_marks(counts)
            .into_iter()
            .map(|counted| CountRow {
                words: counted.mark.words.clone(),
                mark: Some(counted.mark),
                count: counted.count.to_string().into(),
            })
            .collect()
    }
}
