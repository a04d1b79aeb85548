//! What each party took part in, so that its page need not look through the whole site.

use super::listings::place_in;
use super::sums::Turn;
use crate::model::account::Account;
use crate::model::facts::Facts;
use crate::model::id::{Id, PromiseId};
use crate::model::party_record::PartyRecord;
use crate::model::promise::Promise;
use crate::model::review::{Finding, Review};
use crate::source::FilePath;
use std::collections::{BTreeMap, BTreeSet};

/// What a party took part in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// It promised.
    Promise(PromiseId),
    /// It told.
    Account(FilePath),
    /// It reviewed.
    ReviewBy(FilePath),
    /// It was reviewed.
    ReviewOf(FilePath),
}

/// Who takes part in a promise.
pub fn of_promise(promise: &Promise) -> impl Iterator<Item = (Id, Part)> + '_ {
    promising(promise).into_iter().map(|party| (party.clone(), Part::Promise(promise.id.clone())))
}

/// Who takes part in an account.
pub fn of_account(account: &Account) -> impl Iterator<Item = (Id, Part)> + '_ {
    let file = &account.publication.file;
    let tellers: BTreeSet<&Id> = account.tellers().collect();
    tellers.into_iter().map(|party| (party.clone(), Part::Account(file.clone())))
}

/// Who takes part in a review, those whom what it corrects concerns included.
pub fn of_review(facts: &Facts, review: &Review) -> Vec<(Id, Part)> {
    let file = &review.publication.file;
    let by: BTreeSet<&Id> = review.reviewed_by.iter().collect();
    let of: BTreeSet<&Id> = facts.with_corrected(review).into_iter().flat_map(concerned).collect();
    let by = by.into_iter().map(|party| (party.clone(), Part::ReviewBy(file.clone())));
    by.chain(of.into_iter().map(|party| (party.clone(), Part::ReviewOf(file.clone())))).collect()
}

/// Puts a part into its party's record, or takes it out.
pub fn turn(records: &mut BTreeMap<Id, PartyRecord>, turn: Turn, party: &Id, part: &Part) {
    let record = records.entry(party.clone()).or_default();
    match part {
        Part::Promise(id) => turn_in_list(&mut record.promises, turn, id),
        Part::Account(file) => turn_in_list(&mut record.accounts, turn, file),
        Part::ReviewBy(file) => turn_in_list(&mut record.reviews_by, turn, file),
        Part::ReviewOf(file) => turn_in_list(&mut record.reviews_of, turn, file),
    }
    if turn == Turn::TakenOut && *record == PartyRecord::default() {
        records.remove(party);
    }
}

fn turn_in_list<T: Ord + Clone>(list: &mut Vec<T>, turn: Turn, item: &T) {
    let place = place_in(list, |other| other < item);
    match turn {
        Turn::PutIn => list.insert(place, item.clone()),
        Turn::TakenOut if list.get(place) == Some(item) => drop(list.remove(place)),
        Turn::TakenOut => {}
    }
}

fn promising(promise: &Promise) -> BTreeSet<&Id> {
    let of_commitments = promise.commitments.iter().flat_map(|commitment| &commitment.parties);
    promise.parties.iter().chain(of_commitments).collect()
}

fn concerned(review: &Review) -> BTreeSet<&Id> {
    let mut parties: BTreeSet<&Id> = review.concerns.iter().collect();
    let mut findings: Vec<&Finding> = review.findings.iter().collect();
    while let Some(finding) = findings.pop() {
        parties.extend(&finding.concerns);
        findings.extend(&finding.findings);
    }
    parties
}
