//! From one period to the next: how each stood, below each other, where a town has several papers after each other.

use super::answer::TallyPart;
use crate::make::desk::{Desk, Phrase};
use crate::make::picture::distribution::Distribution;
use crate::model::id::PromiseId;
use crate::model::promise::Promise;
use crate::model::site::{PeriodState, PromiseState};
use serde::Serialize;
use std::collections::BTreeSet;

/// Papers after each other.
#[derive(Clone, Debug, Serialize)]
pub struct PeriodChain {
    /// What the latest is called.
    pub title: Phrase,
    /// The earliest first.
    pub periods: Vec<PeriodRow>,
}

/// How one of them stood.
#[derive(Clone, Debug, Serialize)]
pub struct PeriodRow {
    /// Its period, leading to it.
    pub period: Phrase,
    /// How many stand where.
    pub tally: Vec<TallyPart>,
    /// The same as a bar.
    pub distribution: Option<Distribution>,
}

impl Desk<'_> {
    /// Chains of the papers, each beginning with the earliest. Papers that have not begun tell of nothing yet.
    pub fn period_chains(&self, papers: &[&PromiseId]) -> Vec<PeriodChain> {
        let begun: BTreeSet<&PromiseId> = papers
            .iter()
            .copied()
            .filter(|id| {
                self.site().promises.get(id).is_some_and(|state| state.period_state != PeriodState::Upcoming)
            })
            .collect();
        let followed: BTreeSet<&PromiseId> =
            begun.iter().flat_map(|id| self.earlier_of(id)).filter(|id| begun.contains(id)).collect();
        let latest = begun.iter().copied().filter(|id| !followed.contains(id));
        latest.filter_map(|id| self.chain_to(id, &begun)).collect()
    }

    /// The chain of papers of one kind that ends with a paper; of several that it follows, all. `None`: it follows none.
    fn chain_to(&self, latest: &PromiseId, begun: &BTreeSet<&PromiseId>) -> Option<PeriodChain> {
        let mut chain: BTreeSet<&PromiseId> = BTreeSet::new();
        let mut waiting = vec![latest];
        while let Some(paper) = waiting.pop() {
            if let Some(paper) = begun.get(paper).copied().filter(|paper| chain.insert(*paper)) {
                waiting.extend(self.earlier_of(paper));
            }
        }
        let title = self.facts().promises.get(latest)?;
        let papers = chain.into_iter().filter_map(|id| self.promise(id));
        let mut papers: Vec<_> = papers.filter(|(promise, _)| promise.kind == title.kind).collect();
        papers.sort_by_key(|(promise, _)| {
            let first = promise.period.first_known_day();
            (first.is_none(), first, promise.id.clone())
        });
        let papers = self.each_after_what_it_follows(papers);
        let times: Vec<String> =
            papers.iter().map(|(promise, _)| self.listed_period(promise).words()).collect();
        let is_alone = |time: &String| times.iter().filter(|other| *other == time).count() == 1;
        let rows = papers.iter().zip(&times).map(|((promise, state), time)| PeriodRow {
            // Of two papers of one time, each is named.
            period: match is_alone(time) {
                true => self.listed_period(promise).linked(self.promise_way(&promise.id).as_deref()),
                false => self.promise_with_period(promise),
            },
            tally: self.tally(promise, state),
            distribution: self.distribution(&state.counts, state.denominator.unlisted),
        });
        let periods: Vec<PeriodRow> = rows.collect();
        (periods.len() > 1).then(|| PeriodChain { title: self.text(&title.title), periods })
    }

    /// Papers in the order that they have, but none before one that it follows, whatever is known of its period.
    fn each_after_what_it_follows<'site>(
        &self,
        mut waiting: Vec<(&'site Promise, &'site PromiseState)>,
    ) -> Vec<(&'site Promise, &'site PromiseState)> {
        let mut ordered = Vec::new();
        while !waiting.is_empty() {
            let ids: BTreeSet<&PromiseId> = waiting.iter().map(|(promise, _)| &promise.id).collect();
            let follows_none =
                |paper: &PromiseId| self.earlier_of(paper).all(|id| id == paper || !ids.contains(id));
            let next = waiting.iter().position(|(promise, _)| follows_none(&promise.id)).unwrap_or(0);
            ordered.push(waiting.remove(next));
        }
        ordered
    }

    fn earlier_of(&self, paper: &PromiseId) -> impl Iterator<Item = &PromiseId> {
        let successions = self.site().successions.get(paper);
        successions.into_iter().flatten().map(|succession| &succession.earlier)
    }
}
