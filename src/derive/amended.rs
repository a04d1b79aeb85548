//! A derived site after some of its papers changed.

use super::contribution::Contribution;
use super::over_all::{self, Added};
use super::papers::Papers;
use crate::model::id::PromiseId;
use crate::model::listing::Subject;
use crate::model::site::Site;
use std::collections::{BTreeMap, BTreeSet};

/// What changes in a site when some of its papers do.
#[derive(Debug)]
pub struct Change {
    before: Added,
    after: Added,
}

impl Change {
    /// Of papers from what they were in a site to what they are in an excerpt, which holds everything that they hang
    /// together with.
    pub fn between(site: &Site, before: &Papers, excerpt: &Site, after: &Papers) -> Self {
        let added = |site: &Site, papers| Added::by(&site.facts, &site.promises, papers, site.today);
        Self { before: added(site, before), after: added(excerpt, after) }
    }

    /// The subjects on whose lists anything changes.
    pub fn subjects(&self) -> BTreeSet<Subject> {
        let (before, after) = (self.before.contributions(), self.after.contributions());
        let only_in = |these: &'_ [Contribution], others: &[Contribution]| -> BTreeSet<Subject> {
            these
                .iter()
                .filter(|one| !others.contains(one))
                .flat_map(Contribution::subjects)
                .cloned()
                .collect()
        };
        only_in(before, after).into_iter().chain(only_in(after, before)).collect()
    }

    /// Whether anything changes that is counted, listed or new.
    pub fn is_told_over_all(&self) -> bool {
        self.before != self.after
    }
}

/// Takes what follows for promises from an excerpt of the site. The facts of `site` are those after the change already.
pub fn amend(site: &mut Site, promises: &[PromiseId], mut excerpt: Site, change: Change) {
    for id in promises {
        exchange(&mut site.promises, &mut excerpt.promises, id);
        exchange(&mut site.successions, &mut excerpt.successions, id);
    }
    over_all::exchange(site, &change.before, change.after);
}

fn exchange<V>(into: &mut BTreeMap<PromiseId, V>, from: &mut BTreeMap<PromiseId, V>, id: &PromiseId) {
    match from.remove(id) {
        Some(value) => into.insert(id.clone(), value),
        None => into.remove(id),
    };
}
