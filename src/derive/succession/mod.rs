//! What became of an earlier paper's commitments in a later one (FORMAT `continues`: default the same id).
//!
//! 1. Which commitments of the later paper carry on which of the earlier; 2. those that hang together are one `fate`;
//!    3. where one became one, words, parties and targets are held against each other (`targets`).

mod lineage;
mod targets;

use crate::model::commitment::Commitment;
use crate::model::id::{CommitmentId, Id};
use crate::model::promise::Promise;
use crate::model::succession::{Change, Fate, Relation, Succession};
pub use lineage::Lineage;
use std::collections::{BTreeMap, BTreeSet};
use targets::{TargetChange, target_change};

/// For each earlier paper on the site that a promise continues, replaces or extends, what became of it. Papers without
/// listed commitments have nothing to be told of.
pub fn successions(lineage: &Lineage<'_>, later: &Promise) -> Vec<Succession> {
    let earlier = lineage.earlier_of(&later.id).iter();
    earlier.map(|(relation, earlier)| succession(lineage, earlier, later, *relation)).collect()
}

fn succession(lineage: &Lineage<'_>, earlier: &Promise, later: &Promise, relation: Relation) -> Succession {
    let carried: BTreeMap<&Id, Vec<&Id>> = later
        .commitments
        .iter()
        .map(|commitment| (&commitment.id, carried_on(earlier, commitment)))
        .collect();
    let branches = Branches::between(lineage, earlier, later);
    let mut fates = Vec::new();
    let mut told: BTreeSet<&Id> = BTreeSet::new();
    for commitment in &later.commitments {
        if told.contains(&commitment.id) {
            continue;
        }
        let (before, after) = together(earlier, later, &carried, &commitment.id);
        told.extend(&after);
        // What comes from another paper is told of there.
        if !before.is_empty() || !branches.comes_from_another(commitment) {
            fates.push(branches.with_others(fate(earlier, later, before, after)));
        }
    }
    let carried: BTreeSet<&Id> = carried.into_values().flatten().collect();
    let left = earlier.commitments.iter().filter(|commitment| !carried.contains(&commitment.id));
    fates.extend(left.map(|commitment| {
        let others = branches.went_to(&commitment.id);
        let change = match relation {
            _ if !others.is_empty() => Change::Elsewhere,
            Relation::Extends => Change::NotRepeated,
            Relation::Continues | Relation::Replaces => Change::Dropped,
        };
        let earlier = vec![commitment.id.clone()];
        Fate { earlier, later: Vec::new(), others, change, reworded: false, other_parties: false }
    }));
    Succession { earlier: earlier.id.clone(), later: later.id.clone(), relation, fates }
}

/// The papers beside the two that a succession is between.
struct Branches<'facts> {
    later: &'facts Promise,
    /// All that the later paper follows too.
    before: Vec<&'facts Promise>,
    /// Of these, those that do not lead from or to the earlier paper.
    merging: Vec<&'facts Promise>,
    /// What follows the earlier paper too, and does not lead from or to the later one.
    splitting: Vec<&'facts Promise>,
}

impl<'facts> Branches<'facts> {
    fn between(lineage: &Lineage<'facts>, earlier: &Promise, later: &'facts Promise) -> Self {
        let before = lineage.beside_earlier(&later.id, &earlier.id);
        let merging =
            before.iter().copied().filter(|paper| !lineage.follow(&paper.id, &earlier.id)).collect();
        let after = lineage.beside_later(&later.id, &earlier.id).into_iter();
        let splitting = after.filter(|paper| !lineage.follow(&paper.id, &later.id)).collect();
        Self { later, before, merging, splitting }
    }

    fn comes_from_another(&self, commitment: &Commitment) -> bool {
        self.before.iter().any(|paper| !carried_on(paper, commitment).is_empty())
    }

    /// Commitments of other later papers that carry one on.
    fn went_to(&self, earlier: &Id) -> Vec<CommitmentId> {
        let carries = |commitment: &&Commitment| match &commitment.continues {
            Some(named) => named.contains(earlier),
            None => commitment.id == *earlier,
        };
        let papers = self.splitting.iter();
        papers
            .flat_map(|paper| {
                let carrying = paper.commitments.iter().filter(carries);
                carrying.map(|commitment| named(paper, &commitment.id))
            })
            .collect()
    }

    /// Where several papers' commitments became one, or one went on in several papers, nothing is compared.
    fn with_others(&self, fate: Fate) -> Fate {
        let after = self.later.commitments.iter().filter(|commitment| fate.later.contains(&commitment.id));
        let came: BTreeSet<CommitmentId> = after
            .flat_map(|commitment| {
                let papers = self.merging.iter();
                papers.flat_map(|paper| carried_on(paper, commitment).into_iter().map(|id| named(paper, id)))
            })
            .collect();
        let went: BTreeSet<CommitmentId> = fate.earlier.iter().flat_map(|id| self.went_to(id)).collect();
        let (change, others) = match (fate.change, fate.earlier.is_empty()) {
            (_, false) if !came.is_empty() => (Change::Merged, came),
            (change, false) if change != Change::Merged && !went.is_empty() => (Change::Split, went),
            (change, _) => (change, BTreeSet::new()),
        };
        Fate { change, others: others.into_iter().collect(), ..fate }
    }
}

fn named(paper: &Promise, commitment: &Id) -> CommitmentId {
    CommitmentId { promise: paper.id.clone(), commitment: commitment.clone() }
}

/// Which commitments of the earlier paper one of the later carries on.
fn carried_on<'facts>(earlier: &'facts Promise, commitment: &'facts Commitment) -> Vec<&'facts Id> {
    let own = std::slice::from_ref(&commitment.id);
    let named = commitment.continues.as_deref().unwrap_or(own);
    let ids = earlier.commitments.iter().map(|listed| &listed.id);
    ids.filter(|id| named.contains(id)).collect()
}

/// Everything that hangs together with a commitment of the later paper, each side in its paper's order.
fn together<'facts>(
    earlier: &'facts Promise,
    later: &'facts Promise,
    carried: &BTreeMap<&'facts Id, Vec<&'facts Id>>,
    from: &'facts Id,
) -> (Vec<&'facts Id>, Vec<&'facts Id>) {
    let mut before: BTreeSet<&Id> = BTreeSet::new();
    let mut after: BTreeSet<&Id> = BTreeSet::from([from]);
    loop {
        let size = before.len() + after.len();
        before.extend(after.iter().filter_map(|id| carried.get(id)).flatten());
        after.extend(
            carried.iter().filter(|(_, named)| named.iter().any(|id| before.contains(id))).map(|(id, _)| *id),
        );
        if before.len() + after.len() == size {
            break;
        }
    }
    let in_order = |promise: &'facts Promise, ids: &BTreeSet<&Id>| {
        let listed = promise.commitments.iter().map(|commitment| &commitment.id);
        listed.filter(|id| ids.contains(id)).collect::<Vec<_>>()
    };
    (in_order(earlier, &before), in_order(later, &after))
}

fn fate(earlier: &Promise, later: &Promise, before: Vec<&Id>, after: Vec<&Id>) -> Fate {
    let listed = |promise: &'_ Promise, id: &Id| {
        promise.commitments.iter().find(|commitment| commitment.id == *id).cloned()
    };
    let pair = match (before.as_slice(), after.as_slice()) {
        ([one], [other]) => listed(earlier, one).zip(listed(later, other)),
        _ => None,
    };
    let reworded =
        pair.as_ref().is_some_and(|(one, other)| words(&one.text.original) != words(&other.text.original));
    let other_parties = pair.as_ref().is_some_and(|(one, other)| {
        let parties = |commitment: &Commitment, promise: &Promise| -> BTreeSet<Id> {
            let own = &commitment.parties;
            if own.is_empty() { &promise.parties } else { own }.iter().cloned().collect()
        };
        parties(one, earlier) != parties(other, later)
    });
    let change = match (before.len(), after.len(), &pair) {
        (0, _, _) => Change::New,
        (1, 1, Some((one, other))) => match target_change((earlier, one), (later, other)) {
            TargetChange::Lower => Change::Weakened,
            TargetChange::Higher => Change::Strengthened,
            TargetChange::Other => Change::OtherTarget,
            TargetChange::OtherLength => Change::OtherLength,
            TargetChange::Same if reworded => Change::Reworded,
            TargetChange::Same if other_parties => Change::OtherParties,
            TargetChange::Same => Change::Kept,
        },
        (1, _, _) => Change::Split,
        _ => Change::Merged,
    };
    let owned = |ids: Vec<&Id>| ids.into_iter().cloned().collect();
    Fate { earlier: owned(before), later: owned(after), others: Vec::new(), change, reworded, other_parties }
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}
