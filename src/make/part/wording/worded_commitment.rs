//! Every part of a commitment in the words of the page.

use super::difference::Spoken;
use super::worded::{Parts, Worded, plain};
use crate::make::desk::{Desk, Phrase};
use crate::model::commitment::Commitment;
use crate::model::follow_up_plan::OwnFollowUp;
use crate::model::id::Id;
use crate::model::promise::Promise;

impl Desk<'_> {
    /// What a commitment says.
    pub(super) fn worded_commitment(&self, promise: &Promise, commitment: &Commitment) -> Vec<Worded> {
        let Commitment {
            id: _,
            text,
            parties,
            follow_up_by,
            focus_area,
            answers,
            period,
            targets,
            reservation,
            ongoing,
            follow_up,
            continues,
            background: _,
        } = commitment;
        let mut parts = Parts::new(self);
        parts.text("text", Some(text));
        parts.said("parties", Some(self.promising(promise, parties)));
        parts.said("target", self.targets_in_words(commitment).filter(|_| !targets.is_empty()));
        parts.said("period", period.map(|period| self.when(period)));
        parts.text("reservation", reservation.as_ref());
        parts.said("ongoing", ongoing.then(|| self.word("ongoing").into()));
        parts.said("follow-up-by", Some(self.party_names(follow_up_by)));
        let named = focus_area.as_ref().map(|id| {
            let own = promise.focus_areas.iter().find(|area| area.id == *id);
            own.map_or_else(|| id.to_string(), |area| plain(&area.name))
        });
        parts.add("focus-area", named.unwrap_or_default(), Spoken::AsWritten);
        let grounds = promise.needs.iter().chain(&promise.problems);
        let answered = grounds.filter(|(id, _)| answers.contains(id));
        let answered: Vec<String> = answered.map(|(_, text)| plain(text)).collect();
        parts.add("answers", answered.join("; "), Spoken::AsWritten);
        let plans = match follow_up {
            OwnFollowUp::Inherited => &[][..],
            OwnFollowUp::Keys(plan) => std::slice::from_ref(&**plan),
            OwnFollowUp::List(plans) => plans,
        };
        parts.all_said("follow-up", plans.iter().map(|plan| self.follow_up_plan(plan)));
        let continues = continues.iter().flatten().map(Id::as_str).collect::<Vec<_>>();
        parts.add("continues", continues.join("; "), Spoken::ByThePage);
        parts.done()
    }

    /// Who promises something, or that all do; alone in its paper, a party has nobody to promise with.
    fn promising(&self, promise: &Promise, parties: &[Id]) -> Phrase {
        match (parties, promise.parties.as_slice()) {
            ([], alone @ [_]) => self.party_names(alone),
            ([], _) => self.word("jointly").into(),
            (named, _) => self.party_names(named),
        }
    }

    /// As in [`Desk::promising`], with the names of all where all do: where parties of a paper came or went, that all do
    /// says nothing of it.
    pub(super) fn promising_by_name(&self, promise: &Promise, commitment: &Commitment) -> Phrase {
        match (commitment.parties.as_slice(), promise.parties.as_slice()) {
            ([], all @ [_, _, ..]) => self.say("jointly-by").with("parties", self.party_names(all)).phrase(),
            ([], alone) => self.party_names(alone),
            (named, _) => self.party_names(named),
        }
    }

    /// Words with the target of the commitment that they stand for: "Tio nya lampor (10 lampor)".
    pub fn with_target(&self, words: Phrase, commitment: &Commitment) -> Phrase {
        match self.targets_in_words(commitment) {
            Some(target) => {
                self.say("fate-with-target").with("commitment", words).with("target", target).phrase()
            }
            None => words,
        }
    }

    /// The targets of a commitment: "minst 800 timmar per år; …". `None`: it has none.
    pub(super) fn targets_in_words(&self, commitment: &Commitment) -> Option<Phrase> {
        commitment
            .targets
            .iter()
            .map(|target| self.target(target))
            .reduce(|before, next| before.then("; ", &next))
    }
}
