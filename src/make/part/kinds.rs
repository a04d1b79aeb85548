//! What several promises, agreements and plans are called together.

use crate::make::desk::Desk;
use crate::model::promise::PromiseKind;
use crate::model::site::PromiseState;

impl Desk<'_> {
    /// The code of the kind that they all are; `mixed` where they are of several kinds, `promise` where there is none.
    pub fn common_kind<'states>(&self, states: impl Iterator<Item = &'states PromiseState>) -> &'static str {
        let promises = states.filter_map(|state| self.facts().promises.get(&state.id));
        let mut kinds = promises.map(|promise| promise.kind);
        let first = kinds.next().unwrap_or(PromiseKind::Promise);
        if kinds.all(|kind| kind == first) { first.code() } else { "mixed" }
    }
}
