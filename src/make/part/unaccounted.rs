//! Months of which nobody has told (FORMAT part B, *Numbers*): what holds for all is said once.

use crate::make::desk::{Desk, Phrase};
use crate::model::promise::Promise;
use crate::model::site::PromiseState;
use crate::model::when::Month;

impl Desk<'_> {
    /// "För 4 månader har ingen redovisat: …", of the whole promise; then of its commitments, where it is the same for each.
    pub fn unaccounted(&self, promise: &Promise, state: &PromiseState) -> Vec<Phrase> {
        let keys = if self.is_unofficial(&promise.id) {
            ["months-not-found", "months-not-found-of-each"]
        } else {
            ["months-unaccounted", "months-unaccounted-of-each"]
        };
        let of_each = of_each(state).unwrap_or_default();
        let said = keys.into_iter().zip([&*state.months_unaccounted, of_each]);
        said.filter(|(_, months)| !months.is_empty())
            .map(|(key, months)| self.of_months(key, months))
            .collect()
    }

    /// The same beside a commitment, in short. `None`: the promise's answer says it.
    pub fn unaccounted_here(
        &self,
        promise: &Promise,
        state: &PromiseState,
        months: &[Month],
    ) -> Option<Phrase> {
        if months.is_empty() || *months == *state.months_unaccounted || of_each(state).is_some() {
            return None;
        }
        let is_unofficial = self.is_unofficial(&promise.id);
        let key = if is_unofficial { "months-not-found" } else { "months-unaccounted-here" };
        Some(self.of_months(key, months))
    }

    fn of_months(&self, key: &'static str, months: &[Month]) -> Phrase {
        self.say(key).count("count", months.len()).with("months", self.months(months)).phrase()
    }
}

/// The months where they are the same for each of several commitments, and not those of the promise.
fn of_each(state: &PromiseState) -> Option<&[Month]> {
    let months = &state.commitments.get(1)?.months_unaccounted;
    let is_common = !months.is_empty() && **months != *state.months_unaccounted;
    let of_each = state.commitments.iter().all(|follows| follows.months_unaccounted == *months);
    (is_common && of_each).then_some(months)
}
