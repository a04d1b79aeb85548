//! What is new, changed or to be joined.

use super::addresses::addresses;
use crate::build::{Ready, Survey};
use crate::check::canonical::canonical;
use crate::ledger::line::Sealing;
use crate::model::canonical_text::CanonicalText;
use crate::model::facts::Facts;
use crate::model::ledger::RecordKind;
use crate::model::plan::Recipe;
use crate::model::seal::{Seal, Standing};
use crate::source::FilePath;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Every sealing that is due, in the order of the documents.
///
/// # Errors
/// A text that cannot be sealed: the document.
pub fn pending(survey: &Survey, ready: &Ready) -> Result<Vec<Sealing>, FilePath> {
    let facts = &*ready.site.facts;
    let documents: Vec<(FilePath, BTreeSet<String>)> = addresses(facts, &ready.plan).into_iter().collect();
    // Also what lies beside a promise that was removed.
    let tombstones =
        ready.plan.outputs.values().filter(|output| matches!(output.recipe, Recipe::Tombstone(_)));
    let removed: BTreeSet<&FilePath> = tombstones.filter_map(|output| output.origin.as_ref()).collect();
    documents
        .into_par_iter()
        .filter_map(|(document, addresses)| {
            let seal = facts.seals.get(&document);
            let is_removed = removed.contains(&document);
            let needs_text = !is_removed && kind(facts, &document).is_some() && wants_text(seal);
            let is_split = seal.is_some_and(|seal| seal.heads.len() > 1);
            let text = (needs_text || (is_split && !is_removed))
                .then(|| canonical(facts, &survey.texts, &document))
                .flatten();
            let has_new_address = !is_removed && addresses.iter().any(|address| !is_known(seal, address));
            if text.is_none() && needs_text {
                return Some(Err(document));
            }
            if text.is_none() && !is_split && !has_new_address {
                return None;
            }
            Some(Ok(sealing(ready, document, addresses, seal, text)))
        })
        .collect()
}

/// What kind of text a document has; `None`: only an address.
fn kind(facts: &Facts, document: &FilePath) -> Option<RecordKind> {
    if facts.promise_in(document).is_some() {
        Some(RecordKind::Promise)
    } else if facts.accounts.contains_key(document) {
        Some(RecordKind::Account)
    } else if facts.reviews.contains_key(document) {
        Some(RecordKind::Review)
    } else {
        None
    }
}

fn wants_text(seal: Option<&Seal>) -> bool {
    seal.and_then(|seal| seal.text.as_ref()).is_none_or(|text| text.standing == Standing::Changed)
}

fn is_known(seal: Option<&Seal>, address: &String) -> bool {
    seal.is_some_and(|seal| seal.addresses.contains(address))
}

fn sealing(
    ready: &Ready,
    document: FilePath,
    addresses: BTreeSet<String>,
    seal: Option<&Seal>,
    text: Option<CanonicalText>,
) -> Sealing {
    let facts = &ready.site.facts;
    let kind = text.as_ref().and_then(|_| kind(facts, &document));
    let words = text.as_ref().map(|_| own_words(facts, &document)).unwrap_or_default();
    Sealing {
        kind: kind.unwrap_or(RecordKind::Address),
        document,
        addresses: addresses.into_iter().collect(),
        sealed: ready.site.today.0,
        previous: seal.map(|seal| seal.heads.clone()).unwrap_or_default(),
        text,
        words,
    }
}

/// The town's own words for status in an account: what they mean is written in another document.
fn own_words(facts: &Facts, document: &FilePath) -> BTreeMap<String, String> {
    let entries = facts.accounts.get(document).into_iter().flat_map(|account| &account.entries);
    let written = entries.filter_map(|entry| entry.status.as_ref());
    let own = written.filter_map(|written| Some((written.words.as_deref()?, written.status)));
    own.map(|(word, status)| (word.to_owned(), status.code().to_owned())).collect()
}
