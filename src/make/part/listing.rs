//! Promises in lists: title, period, how it stands, in one row each.

use super::answer::TallyPart;
use crate::make::desk::{Desk, Phrase};
use crate::model::id::{Id, PromiseId};
use crate::model::promise::{Promise, PromiseKind};
use crate::model::site::{PeriodState, PromiseState};
use serde::Serialize;

/// A promise in a list.
#[derive(Clone, Debug, Serialize)]
pub struct ListedPromise {
    /// Its title.
    pub title: Phrase,
    /// Its period.
    pub period: Phrase,
    /// Where it holds, within its town.
    pub area: Option<Phrase>,
    /// The town in whose folder it lies, where that is not the page's.
    pub town: Option<Phrase>,
    /// How it stands, in a sentence.
    pub tally: Vec<TallyPart>,
    /// When last told, what is missing, what comes next.
    pub sentences: Vec<Phrase>,
}

/// Promises of one kind and state.
#[derive(Clone, Debug, Serialize)]
pub struct PromiseGroup {
    /// "Medborgarlöften som gäller nu"
    pub heading: Phrase,
    /// Which state, as a code.
    pub state: &'static str,
    /// The promises.
    pub promises: Vec<ListedPromise>,
}

impl Desk<'_> {
    /// A promise in a list.
    pub fn listed_promise(
        &self,
        promise: &Promise,
        state: &PromiseState,
        here: Option<&Id>,
    ) -> ListedPromise {
        let answer = self.answer(promise, state);
        ListedPromise {
            title: self.promise_link(&promise.id),
            period: self.listed_period(promise),
            area: promise.area.as_ref().map(|area| self.text(area)),
            town: (here != Some(&promise.id.town)).then(|| self.town_beside(&promise.id.town)),
            tally: answer.tally,
            sentences: answer.sentences,
        }
    }

    /// Its period in a list; `unknown` says what is unknown, for nothing else does.
    pub fn listed_period(&self, promise: &Promise) -> Phrase {
        match (promise.period.first_day(), promise.period.last_day()) {
            (None, None) => self.word("listed-period-unknown").into(),
            _ => self.when(promise.period),
        }
    }

    /// Promises by state and kind, those that hold now first; within a group the latest period first.
    pub fn promise_groups(&self, ids: &[&PromiseId], here: Option<&Id>) -> Vec<PromiseGroup> {
        let mut found: Vec<(&Promise, &PromiseState)> =
            ids.iter().filter_map(|id| self.promise(id)).collect();
        found.sort_by(|(one, _), (other, _)| {
            let begins = (other.period.first_known_day(), one.period.first_known_day());
            begins
                .0
                .cmp(&begins.1)
                .then_with(|| self.tongue.compare(&self.plain(&one.title), &self.plain(&other.title)))
        });
        let mut groups = Vec::new();
        for (code, period) in [
            ("current", PeriodState::Current),
            ("unknown", PeriodState::Unknown),
            ("upcoming", PeriodState::Upcoming),
            ("ended", PeriodState::Ended),
        ] {
            for kind in PromiseKind::ALL {
                let belong = found
                    .iter()
                    .filter(|(promise, state)| promise.kind == kind && state.period_state == period);
                let promises: Vec<ListedPromise> =
                    belong.map(|(promise, state)| self.listed_promise(promise, state, here)).collect();
                if !promises.is_empty() {
                    let heading =
                        self.say("promises-heading").with("kind", kind.code()).with("state", code).phrase();
                    groups.push(PromiseGroup { heading, state: code, promises });
                }
            }
        }
        groups
    }
}
