//! Which papers follow which: a commitment may come from one of several earlier papers, or go on in one of several later.

use crate::model::facts::Facts;
use crate::model::id::PromiseId;
use crate::model::link::Link;
use crate::model::promise::Promise;
use crate::model::succession::Relation;
use std::collections::{BTreeMap, BTreeSet};

/// The papers of the site that commitments are told of, by whom they follow and by whom they are followed.
#[derive(Debug, Default)]
pub struct Lineage<'facts> {
    earlier: BTreeMap<&'facts PromiseId, Vec<(Relation, &'facts Promise)>>,
    later: BTreeMap<&'facts PromiseId, Vec<&'facts Promise>>,
}

impl<'facts> Lineage<'facts> {
    /// One pass over all papers. Those without listed commitments have nothing to be told of.
    pub fn of(facts: &'facts Facts) -> Self {
        let mut lineage = Self::default();
        for promise in facts.shown_promises().filter(|promise| !promise.commitments.is_empty()) {
            let earlier = earlier_papers(facts, promise);
            for (_, paper) in &earlier {
                lineage.later.entry(&paper.id).or_default().push(promise);
            }
            lineage.earlier.insert(&promise.id, earlier);
        }
        lineage
    }

    /// The papers that one names as earlier, each once.
    pub fn earlier_of(&self, later: &PromiseId) -> &[(Relation, &'facts Promise)] {
        self.earlier.get(later).map_or(&[], Vec::as_slice)
    }

    /// What a later paper follows beside an earlier one.
    pub fn beside_earlier(&self, later: &PromiseId, earlier: &PromiseId) -> Vec<&'facts Promise> {
        let papers = self.earlier_of(later).iter().map(|(_, paper)| *paper);
        papers.filter(|paper| paper.id != *earlier).collect()
    }

    /// What follows an earlier paper beside a later one.
    pub fn beside_later(&self, later: &PromiseId, earlier: &PromiseId) -> Vec<&'facts Promise> {
        let papers = self.later.get(earlier).into_iter().flatten().copied();
        papers.filter(|paper| paper.id != *later).collect()
    }

    /// Whether one of the two papers follows the other, over any number of papers: then they are no two branches.
    pub fn follow(&self, one: &PromiseId, other: &PromiseId) -> bool {
        self.leads_back(one, other) || self.leads_back(other, one)
    }

    fn leads_back(&self, from: &PromiseId, to: &PromiseId) -> bool {
        let mut seen: BTreeSet<&PromiseId> = BTreeSet::new();
        let mut waiting: Vec<&Promise> = self.earlier_of(from).iter().map(|(_, paper)| *paper).collect();
        while let Some(paper) = waiting.pop() {
            if paper.id == *to {
                return true;
            }
            if seen.insert(&paper.id) {
                waiting.extend(self.earlier_of(&paper.id).iter().map(|(_, paper)| *paper));
            }
        }
        false
    }
}

fn earlier_papers<'facts>(facts: &'facts Facts, later: &Promise) -> Vec<(Relation, &'facts Promise)> {
    let mut seen: BTreeSet<&PromiseId> = BTreeSet::new();
    let links = [
        (Relation::Continues, &later.continues),
        (Relation::Replaces, &later.replaces),
        (Relation::Extends, &later.extends),
    ];
    let mut papers = Vec::new();
    for (relation, links) in links {
        let named = links.iter().filter_map(Link::promise).filter_map(|id| facts.promises.get(id));
        for paper in named.filter(|paper| paper.id != later.id) {
            let has_commitments = paper.publication.is_shown() && !paper.commitments.is_empty();
            if has_commitments && seen.insert(&paper.id) {
                papers.push((relation, paper));
            }
        }
    }
    papers
}
