//! What became of an earlier paper's commitments in a later one (FORMAT `continues`: default the same id).
//!
//! 1. Which commitments of the later paper carry on which of the earlier; 2. those that hang together are one `fate`;
//!    3. where one became one, words, parties and targets are held against each other (`targets`).

mod targets;

use crate::model::commitment::Commitment;
use crate::model::facts::Facts;
use crate::model::id::{Id, PromiseId};
use crate::model::link::{Link, Reference};
use crate::model::promise::Promise;
use crate::model::succession::{Change, Fate, Relation, Succession};
use std::collections::{BTreeMap, BTreeSet};
use targets::{TargetChange, target_change};

/// For each earlier paper on the site that a promise continues, replaces or extends, what became of it. Papers without
/// listed commitments have nothing to be told of.
pub fn successions(facts: &Facts, later: &Promise) -> Vec<Succession> {
    let mut seen: BTreeSet<&PromiseId> = BTreeSet::new();
    let links = [
        (Relation::Continues, &later.continues),
        (Relation::Replaces, &later.replaces),
        (Relation::Extends, &later.extends),
    ];
    let mut successions = Vec::new();
    for (relation, links) in links {
        for id in links.iter().filter_map(promise_of).filter(|id| **id != later.id) {
            let Some(earlier) = facts.promises.get(id).filter(|earlier| has_commitments(earlier)) else {
                continue;
            };
            if has_commitments(later) && seen.insert(id) {
                successions.push(succession(earlier, later, relation));
            }
        }
    }
    successions
}

fn has_commitments(promise: &Promise) -> bool {
    promise.publication.is_shown() && !promise.commitments.is_empty()
}

fn promise_of(link: &Link) -> Option<&PromiseId> {
    match link {
        Link::Reference(Reference::Promise(id)) => Some(id),
        Link::Reference(Reference::Commitment(id)) => Some(&id.promise),
        Link::Reference(Reference::Party(_) | Reference::Document(_)) | Link::Elsewhere { .. } => None,
    }
}

fn succession(earlier: &Promise, later: &Promise, relation: Relation) -> Succession {
    let carried: BTreeMap<&Id, Vec<&Id>> = later
        .commitments
        .iter()
        .map(|commitment| (&commitment.id, carried_on(earlier, commitment)))
        .collect();
    let mut fates = Vec::new();
    let mut told: BTreeSet<&Id> = BTreeSet::new();
    for commitment in &later.commitments {
        if told.contains(&commitment.id) {
            continue;
        }
        let (before, after) = together(earlier, later, &carried, &commitment.id);
        told.extend(&after);
        fates.push(fate(earlier, later, before, after));
    }
    let carried: BTreeSet<&Id> = carried.into_values().flatten().collect();
    let left = earlier.commitments.iter().filter(|commitment| !carried.contains(&commitment.id));
    fates.extend(left.map(|commitment| Fate {
        earlier: vec![commitment.id.clone()],
        later: Vec::new(),
        change: if relation == Relation::Extends { Change::NotRepeated } else { Change::Dropped },
        reworded: false,
        other_parties: false,
    }));
    Succession { earlier: earlier.id.clone(), later: later.id.clone(), relation, fates }
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
        let both_jointly = one.parties.is_empty() && other.parties.is_empty();
        !both_jointly && parties(one, earlier) != parties(other, later)
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
    Fate { earlier: owned(before), later: owned(after), change, reworded, other_parties }
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}
