//! Every part of a commitment in the words of the page.

use super::difference::Spoken;
use super::worded::{Parts, Worded};
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
        parts.said("parties", Some(self.promising(parties)));
        parts.said("target", self.targets_in_words(commitment).filter(|_| !targets.is_empty()));
        parts.said("period", period.map(|period| self.when(period)));
        parts.text("reservation", reservation.as_ref());
        parts.said("ongoing", ongoing.then(|| self.word("ongoing").into()));
        parts.said("follow-up-by", Some(self.party_names(follow_up_by)));
        let named = focus_area.as_ref().map(|id| {
            let own = promise.focus_areas.iter().find(|area| area.id == *id);
            own.map_or_else(|| Phrase::from(id.as_str()), |area| self.untranslated(&area.name.original))
        });
        parts.said("focus-area", named);
        let grounds = promise.needs.iter().chain(&promise.problems);
        let answered = grounds.filter(|(id, _)| answers.contains(id));
        parts.all_said("answers", answered.map(|(_, text)| self.untranslated(&text.original)));
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

    /// Who promises something, or that all do.
    pub(super) fn promising(&self, parties: &[Id]) -> Phrase {
        if parties.is_empty() { self.word("jointly").into() } else { self.party_names(parties) }
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
