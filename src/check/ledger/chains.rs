//! Records → the chain of each document.
//!
//! 1. A record that stands twice counts once, masked where it is masked anywhere; 2. records that name each other, and
//!    those whose latest lie in one file, belong together; 3. in each chain a record stands after those that it names;
//! 4. what is missing, dated before what it follows, or split in two is found.

use crate::diagnostic::{Diagnostic, Message};
use crate::model::hash::Hash;
use crate::model::ledger::{Chain, Ledger, LedgerLine, Record};
use crate::source::{FilePath, Place};
use std::collections::{BTreeMap, BTreeSet};

/// Puts the chains together. `claimed` are the sums of records that are there but broken; `place` is where a line stands.
pub fn chains(
    records: Vec<Record>,
    claimed: &BTreeSet<Hash>,
    place: &dyn Fn(&LedgerLine) -> Place,
) -> (Ledger, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let records = once_each(records, place, &mut findings);
    let named: BTreeSet<Hash> = records.values().flat_map(|record| &record.previous).copied().collect();
    for record in records.values() {
        missing(record, &records, claimed, place, &mut findings);
        out_of_order(record, &records, place, &mut findings);
    }
    let mut group_of: BTreeMap<Hash, Hash> = BTreeMap::new();
    for record in records.values() {
        for previous in &record.previous {
            join(&mut group_of, record.hash, *previous);
        }
    }
    let mut of_file: BTreeMap<&FilePath, Hash> = BTreeMap::new();
    for head in records.values().filter(|record| !named.contains(&record.hash)) {
        let first = *of_file.entry(&head.document).or_insert(head.hash);
        join(&mut group_of, first, head.hash);
    }
    let mut groups: BTreeMap<Hash, Vec<&Record>> = BTreeMap::new();
    for record in records.values() {
        groups.entry(root(&group_of, record.hash)).or_default().push(record);
    }
    let mut ledger = Ledger::default();
    for group in groups.into_values() {
        let chain = chain(group, &named);
        let Some(last) = chain.latest().max_by_key(|record| (record.sealed, record.hash)) else { continue };
        if chain.heads.len() > 1 {
            findings.push(split(&chain, place));
        }
        let document = last.document.clone();
        let merged = ledger.chains.entry(document).or_default();
        merged.records.extend(chain.records);
        merged.heads.extend(chain.heads);
    }
    (ledger, findings)
}

fn once_each(
    all: Vec<Record>,
    place: &dyn Fn(&LedgerLine) -> Place,
    findings: &mut Vec<Diagnostic>,
) -> BTreeMap<Hash, Record> {
    let is_masked = |record: &Record| record.text.as_ref().is_some_and(|text| text.masked);
    let mut records: BTreeMap<Hash, Record> = BTreeMap::new();
    for record in all {
        let Some(other) = records.remove(&record.hash) else {
            records.insert(record.hash, record);
            continue;
        };
        let (kept, dropped) = match (is_masked(&other), is_masked(&record), other.text.is_some()) {
            (false, true, _) | (_, _, false) => (record, other),
            _ => (other, record),
        };
        if is_masked(&kept) && dropped.text.is_some() && !is_masked(&dropped) {
            let finding = Diagnostic::warning(
                place(&dropped.line),
                Message::new("ledger-unmasked-again").with("line", dropped.line.number),
            );
            findings.push(finding.help(Message::new("ledger-unmasked-again.help")));
        }
        records.insert(kept.hash, kept);
    }
    records
}

fn missing(
    record: &Record,
    records: &BTreeMap<Hash, Record>,
    claimed: &BTreeSet<Hash>,
    place: &dyn Fn(&LedgerLine) -> Place,
    findings: &mut Vec<Diagnostic>,
) {
    for previous in &record.previous {
        if records.contains_key(previous) || claimed.contains(previous) {
            continue;
        }
        let message = Message::new("ledger-predecessor-missing")
            .with("line", record.line.number)
            .with("document", record.document.in_content())
            .with("hash", previous.to_string());
        findings.push(
            Diagnostic::error(place(&record.line), message)
                .help(Message::new("ledger-predecessor-missing.help")),
        );
    }
}

fn out_of_order(
    record: &Record,
    records: &BTreeMap<Hash, Record>,
    place: &dyn Fn(&LedgerLine) -> Place,
    findings: &mut Vec<Diagnostic>,
) {
    let before = record.previous.iter().filter_map(|previous| records.get(previous));
    let Some(later) =
        before.filter(|before| before.sealed > record.sealed).max_by_key(|before| before.sealed)
    else {
        return;
    };
    let message = Message::new("ledger-order")
        .with("line", record.line.number)
        .with("sealed", record.sealed.to_string())
        .with("before", later.sealed.to_string());
    findings.push(
        Diagnostic::error(place(&record.line), message)
            .help(Message::new("ledger.help"))
            .related(place(&later.line), Message::new("ledger-order-before")),
    );
}

/// Two branches each sealed the document.
fn split(chain: &Chain, place: &dyn Fn(&LedgerLine) -> Place) -> Diagnostic {
    let mut heads: Vec<&Record> = chain.latest().collect();
    heads.sort_by_key(|record| (&record.line.file, record.line.number));
    let first = heads.first().map(|record| (place(&record.line), record.document.in_content().to_owned()));
    let (at, document) = first.unwrap_or_else(|| (Place::whole(&FilePath::new("")), String::new()));
    let finding = Diagnostic::warning(at, Message::new("ledger-fork").with("document", document));
    let finding = finding.help(Message::new("ledger-fork.help"));
    heads.iter().skip(1).fold(finding, |finding, record| {
        finding.related(place(&record.line), Message::new("ledger-fork-other"))
    })
}

fn chain(group: Vec<&Record>, named: &BTreeSet<Hash>) -> Chain {
    let heads = group.iter().map(|record| record.hash).filter(|hash| !named.contains(hash)).collect();
    let mut waiting: Vec<&Record> = group;
    waiting.sort_by_key(|record| (record.sealed, record.hash));
    let mut records: Vec<Record> = Vec::with_capacity(waiting.len());
    // A record names only what was there when its own sum was made, so that there is always one to go on with.
    while !waiting.is_empty() {
        let open: BTreeSet<Hash> = waiting.iter().map(|record| record.hash).collect();
        let next = waiting.iter().position(|record| !record.previous.iter().any(|hash| open.contains(hash)));
        records.push(waiting.remove(next.unwrap_or(0)).clone());
    }
    Chain { records, heads }
}

/// The record that stands for all of a group.
fn root(group_of: &BTreeMap<Hash, Hash>, hash: Hash) -> Hash {
    let mut hash = hash;
    while let Some(next) = group_of.get(&hash).filter(|next| **next != hash) {
        hash = *next;
    }
    hash
}

fn join(group_of: &mut BTreeMap<Hash, Hash>, one: Hash, other: Hash) {
    let (one, other) = (root(group_of, one), root(group_of, other));
    if one != other {
        group_of.insert(one.max(other), one.min(other));
    }
}
