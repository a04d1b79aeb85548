//! How a promise stands to other papers: those it names, and later ones that name it.

use super::row::{Row, Rows};
use crate::make::desk::{Desk, Phrase};
use crate::model::id::PromiseId;
use crate::model::link::{Link, Reference};
use crate::model::promise::Promise;
use crate::model::site::PromiseState;

impl Desk<'_> {
    /// "Ersätter", "Fortsätter", "Förlänger", "Kompletterar", and the same from the other side.
    pub fn relations(&self, promise: &Promise, state: &PromiseState) -> Vec<Row> {
        let mut rows = Rows::new(self);
        let named =
            |links: &[Link]| -> Vec<Phrase> { links.iter().map(|link| self.relation(link)).collect() };
        rows.add_all("label-replaces", named(&promise.replaces));
        rows.add_all("label-continues-paper", named(&promise.continues));
        rows.add_all("label-extends", named(&promise.extends));
        rows.add_all("label-complements", named(&promise.complements));
        rows.add_all("label-replaced-by", self.later(promise, state, |later| &later.replaces));
        rows.add_all("label-continued-by", self.later(promise, state, |later| &later.continues));
        rows.add_all("label-extended-by", self.later(promise, state, |later| &later.extends));
        rows.add_all("label-complemented-by", self.later(promise, state, |later| &later.complements));
        rows.done()
    }

    fn later(
        &self,
        promise: &Promise,
        state: &PromiseState,
        links: impl Fn(&Promise) -> &[Link],
    ) -> Vec<Phrase> {
        let later = state.later.iter().filter_map(|id| self.facts().promises.get(id));
        later
            .filter(|paper| links(paper).iter().any(|link| leads_to(link, &promise.id)))
            .map(|paper| self.promise_with_period(paper))
            .collect()
    }

    /// A paper's title with its period.
    pub fn promise_with_period(&self, promise: &Promise) -> Phrase {
        self.say("with-facts")
            .with("title", self.promise_link(&promise.id))
            .with("facts", self.listed_period(promise))
            .phrase()
    }
}

fn leads_to(link: &Link, promise: &PromiseId) -> bool {
    match link {
        Link::Reference(Reference::Promise(id)) => id == promise,
        Link::Reference(Reference::Commitment(id)) => id.promise == *promise,
        _ => false,
    }
}
