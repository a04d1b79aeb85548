//! What a promise rests on, and the chain "du sa – vi lovade – vi gjorde" (DOMAIN R5).

use super::standing::Mark;
use crate::make::desk::{Desk, Phrase};
use crate::model::id::Id;
use crate::model::promise::{Basis, Promise};
use crate::model::site::PromiseState;
use crate::model::text::Text;
use crate::model::when::When;
use serde::Serialize;

/// Something that people asked for or the parties saw, and what was promised for it.
#[derive(Clone, Debug, Serialize)]
pub struct GroundView {
    /// Its anchor.
    pub id: String,
    /// In words.
    pub text: Phrase,
    /// What was promised, and how it went.
    pub answers: Vec<GroundAnswer>,
    /// That no commitment is named as an answer, where the paper names answers at all.
    pub unanswered: bool,
}

/// A commitment that answers a need or a problem.
#[derive(Clone, Debug, Serialize)]
pub struct GroundAnswer {
    /// The commitment.
    pub commitment: Phrase,
    /// Its status.
    pub mark: Mark,
}

impl Desk<'_> {
    /// Needs or problems with the commitments that answer them.
    pub fn grounds(
        &self,
        promise: &Promise,
        state: &PromiseState,
        grounds: &[(Id, Text)],
    ) -> Vec<GroundView> {
        let names_answers = promise.commitments.iter().any(|commitment| !commitment.answers.is_empty());
        let view = |(id, text): &(Id, Text)| {
            let pairs = promise.commitments.iter().zip(&state.commitments);
            let answering = pairs.filter(|(commitment, _)| commitment.answers.contains(id));
            let answers = answering.map(|(commitment, follows)| GroundAnswer {
                commitment: self.text(&commitment.text).linked(Some(&format!("#{}", commitment.id))),
                mark: self.standing_mark(follows),
            });
            let answers: Vec<GroundAnswer> = answers.collect();
            GroundView {
                id: id.to_string(),
                text: self.text(text),
                unanswered: names_answers && answers.is_empty(),
                answers,
            }
        };
        grounds.iter().map(view).collect()
    }

    /// A dialogue, survey or statistics: "Enkät: Trygghetsundersökningen, oktober 2025, 702 svar av 1 500 tillfrågade, av …".
    pub fn basis(&self, basis: &Basis) -> Phrase {
        let Basis { kind, title, date, n, answered, by, url } = basis;
        let title = self.text(title).linked(url.as_deref());
        let mut words = self.say("basis").with("kind", kind.code()).with("title", title).phrase();
        if let Some(date) = date {
            let date = if *date == When::Unknown { self.word("undated").into() } else { self.when(*date) };
            words = words.then(", ", &date);
        }
        let numbers = match (n, answered) {
            (Some(n), Some(answered)) => Some(
                self.say("basis-answered-of")
                    .with("answered", self.whole(*answered))
                    .with("n", self.whole(*n))
                    .phrase(),
            ),
            (Some(n), None) => {
                Some(self.say("basis-n").with("kind", kind.code()).with("n", self.whole(*n)).phrase())
            }
            (None, Some(answered)) => {
                Some(self.say("basis-answered").with("answered", self.whole(*answered)).phrase())
            }
            (None, None) => None,
        };
        if let Some(numbers) = numbers {
            words = words.then(", ", &numbers);
        }
        if !by.is_empty() {
            words = words.then(", ", &self.say("basis-by").with("parties", self.party_names(by)).phrase());
        }
        words
    }
}
