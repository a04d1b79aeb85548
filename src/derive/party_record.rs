//! What each party took part in, so that its page need not look through the whole site.

use crate::model::account::Account;
use crate::model::facts::Facts;
use crate::model::id::Id;
use crate::model::party_record::PartyRecord;
use crate::model::promise::Promise;
use crate::model::review::{Finding, Review};
use std::collections::{BTreeMap, BTreeSet};

/// The records of all parties that took part in anything.
pub fn party_records(facts: &Facts) -> BTreeMap<Id, PartyRecord> {
    let mut records: BTreeMap<Id, PartyRecord> = BTreeMap::new();
    let promises = facts.shown_promises();
    for promise in promises {
        for party in promising(promise) {
            records.entry(party.clone()).or_default().promises.push(promise.id.clone());
        }
    }
    let accounts = facts.shown_accounts();
    for account in accounts {
        for party in telling(account) {
            records.entry(party.clone()).or_default().accounts.push(account.publication.file.clone());
        }
    }
    let reviews = facts.shown_reviews();
    for review in reviews {
        let file = &review.publication.file;
        for party in review.reviewed_by.iter().collect::<BTreeSet<_>>() {
            records.entry(party.clone()).or_default().reviews_by.push(file.clone());
        }
        let versions = facts.with_corrected(review).into_iter();
        for party in versions.flat_map(concerned).collect::<BTreeSet<_>>() {
            records.entry(party.clone()).or_default().reviews_of.push(file.clone());
        }
    }
    records
}

fn promising(promise: &Promise) -> BTreeSet<&Id> {
    let of_commitments = promise.commitments.iter().flat_map(|commitment| &commitment.parties);
    promise.parties.iter().chain(of_commitments).collect()
}

fn telling(account: &Account) -> BTreeSet<&Id> {
    let of_entries = account.entries.iter().flat_map(|entry| &entry.reported_by);
    account.reported_by.iter().chain(of_entries).collect()
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
