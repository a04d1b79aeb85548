//! A commitment whose id was changed in its promise alone: one mistake there, not one in every document that names it.

use super::library::{Findings, Library};
use crate::check::at::At;
use crate::check::suggestion::suggestion;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::account::Account;
use crate::model::facts::Facts;
use crate::model::id::{Id, PromiseId};
use crate::source::FilePath;
use std::collections::{BTreeMap, BTreeSet};

/// Ids that several accounts give a commitment, and the near one that only its promise gives it.
#[derive(Default)]
pub(super) struct Renamed<'site> {
    ids: BTreeMap<&'site PromiseId, BTreeMap<&'site Id, OnlyHere<'site>>>,
}

/// The id that only the promise has, and the accounts that have the other.
struct OnlyHere<'site> {
    id: &'site Id,
    accounts: Vec<&'site FilePath>,
}

/// As many accounts cannot all have misspelt an id alike.
const ENOUGH: usize = 2;

impl<'site> Renamed<'site> {
    /// Looks through the accounts of every promise.
    pub fn new(library: &Library<'site>) -> Self {
        let facts = library.facts;
        let mut unknown: BTreeMap<&PromiseId, BTreeMap<&Id, Vec<&FilePath>>> = BTreeMap::new();
        for (promise, account) in accounts(facts) {
            let Some(paper) = facts.promises.get(promise) else { continue };
            for entry in &account.entries {
                if !library.has_commitment_in(paper, &entry.commitment) {
                    let accounts = unknown.entry(promise).or_default().entry(&entry.commitment).or_default();
                    accounts.push(&account.publication.file);
                }
            }
        }
        let mut ids: BTreeMap<&PromiseId, BTreeMap<&Id, OnlyHere<'_>>> = BTreeMap::new();
        for (promise, unknown) in unknown {
            let unnamed = unnamed(facts, promise);
            let unknown: Vec<_> =
                unknown.into_iter().filter(|(_, accounts)| accounts.len() >= ENOUGH).collect();
            // One that is not there and one that nobody names: whatever the words, they are one and the same.
            let only = match (unknown.as_slice(), unnamed.as_slice()) {
                ([_], [id]) => Some(id.as_str()),
                _ => None,
            };
            for (typed, accounts) in unknown {
                let near = suggestion(typed.as_str(), unnamed.iter().map(|id| id.as_str())).or(only);
                if let Some(id) = unnamed.iter().find(|id| Some(id.as_str()) == near) {
                    ids.entry(promise).or_default().insert(typed, OnlyHere { id, accounts });
                }
            }
        }
        Self { ids }
    }

    /// Whether a commitment's id was most likely changed in its promise.
    pub fn has(&self, promise: &PromiseId, typed: &Id) -> bool {
        self.ids.get(promise).is_some_and(|ids| ids.contains_key(typed))
    }
}

/// Accounts of one promise each, with it.
fn accounts(facts: &Facts) -> impl Iterator<Item = (&PromiseId, &Account)> {
    let beside = facts.accounts.values().filter(|account| !account.in_town_folder);
    beside.filter_map(|account| Some((account.about.first()?, &**account)))
}

/// A promise's commitments that no account names.
fn unnamed<'site>(facts: &'site Facts, promise: &PromiseId) -> Vec<&'site Id> {
    let accounts = accounts(facts).filter(|(about, _)| *about == promise);
    let named: BTreeSet<&Id> =
        accounts.flat_map(|(_, account)| &account.entries).map(|entry| &entry.commitment).collect();
    let commitments = facts.promises.get(promise).into_iter().flat_map(|promise| &promise.commitments);
    commitments.map(|commitment| &commitment.id).filter(|id| !named.contains(id)).collect()
}

/// Tells it where the promise has the id.
pub(super) fn check(findings: &mut Findings<'_>) {
    let mut told = Vec::new();
    for (promise, ids) in &findings.renamed().ids {
        let Some(promise) = findings.library.facts.promises.get(*promise) else { continue };
        let promise = At::document(&promise.publication.file);
        let commitments = promise.key("commitments");
        for (typed, OnlyHere { id, accounts }) in ids {
            let at = commitments.key(id.as_str());
            let message = Message::new("commitment-renamed")
                .with("id", id.as_str())
                .with("named", typed.as_str())
                .with("count", accounts.len());
            let help = Message::new("commitment-renamed.help").with("named", typed.as_str());
            let mut finding = Diagnostic::error(findings.place_of_key(&at), message).help(help);
            for account in accounts {
                let account = At::document(account);
                let entries = account.key("commitments");
                let place = findings.place_of_key(&entries.key(typed.as_str()));
                finding = finding.related(place, Message::new("commitment-renamed.related"));
            }
            told.push(finding);
        }
    }
    for finding in told {
        findings.push(finding);
    }
}
