//! References to what has moved since they were written.
//!
//! A sealed document cannot change its words, so what it names by an earlier address (`moved_from`, `aliases`) is what lies
//! there now: a promise, also with its municipality, and an account or review that got another name. What is there under the
//! name that was written goes first.

use crate::model::account::Account;
use crate::model::facts::Facts;
use crate::model::id::{Id, PromiseId};
use crate::model::link::{Link, Reference};
use crate::model::promise::Promise;
use crate::model::publication::Publication;
use crate::model::review::{Finding, Review};
use crate::source::FilePath;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Lets every reference name what it named under its present name.
pub fn follow(facts: &mut Facts) {
    let moved = Moved::of(facts);
    if moved.is_nothing() {
        return;
    }
    facts.promises.values_mut().for_each(|promise| moved.in_promise(promise));
    for account in facts.accounts.values_mut().filter(|account| moved.is_named_in(account)) {
        let mut followed = (**account).clone();
        moved.in_account(&mut followed);
        *account = Arc::new(followed);
    }
    facts.reviews.values_mut().for_each(|review| moved.in_review(review));
}

/// What is no longer where it was, by where it was.
struct Moved {
    promises: BTreeMap<PromiseId, PromiseId>,
    documents: BTreeMap<FilePath, FilePath>,
}

impl Moved {
    fn of(facts: &Facts) -> Self {
        let mut promises = BTreeMap::new();
        for (id, town) in &facts.municipalities {
            for earlier in earlier(&town.publication).filter_map(|parts| match parts.as_slice() {
                [town] => Id::parse(town),
                _ => None,
            }) {
                let own = facts.promises.keys().filter(|promise| promise.town == *id);
                promises.extend(own.map(|promise| {
                    (PromiseId { town: earlier.clone(), ..promise.clone() }, promise.clone())
                }));
            }
        }
        for (id, promise) in &facts.promises {
            let named = earlier(&promise.publication).filter_map(|parts| match parts.as_slice() {
                [town, promise] => Some(PromiseId { town: Id::parse(town)?, promise: Id::parse(promise)? }),
                _ => None,
            });
            promises.extend(named.map(|earlier| (earlier, id.clone())));
        }
        promises.retain(|earlier, _| !facts.promises.contains_key(earlier));
        let accounts = facts.accounts.values().map(|account| &account.publication);
        let verdicts = accounts.chain(facts.reviews.values().map(|review| &review.publication));
        let mut documents = BTreeMap::new();
        for publication in verdicts {
            for parts in earlier(publication) {
                if let [folder @ .., _, name] = parts.as_slice() {
                    let file = format!("content/municipalities/{}/{name}.md", folder.join("/"));
                    documents.insert(FilePath::new(file), publication.file.clone());
                }
            }
        }
        documents.retain(|file, _| !facts.accounts.contains_key(file) && !facts.reviews.contains_key(file));
        Self { promises, documents }
    }

    fn is_nothing(&self) -> bool {
        self.promises.is_empty() && self.documents.is_empty()
    }

    fn promise(&self, id: &mut PromiseId) {
        if let Some(now) = self.promises.get(id) {
            *id = now.clone();
        }
    }

    fn document(&self, file: &mut FilePath) {
        if let Some(now) = self.documents.get(file) {
            *file = now.clone();
        }
    }

    fn reference(&self, reference: &mut Reference) {
        match reference {
            Reference::Promise(id) => self.promise(id),
            Reference::Commitment(id) => self.promise(&mut id.promise),
            Reference::Document(file) => self.document(file),
            Reference::Party(_) => {}
        }
    }

    fn links(&self, links: &mut [Link]) {
        for link in links {
            if let Link::Reference(reference) = link {
                self.reference(reference);
            }
        }
    }

    fn in_promise(&self, promise: &mut Promise) {
        let Promise { replaces, continues, extends, complements, .. } = promise;
        [replaces, continues, extends, complements].into_iter().for_each(|links| self.links(links));
    }

    fn is_named_in(&self, account: &Account) -> bool {
        let is_moved = |reference: &Reference| match reference {
            Reference::Promise(id) => self.promises.contains_key(id),
            Reference::Commitment(id) => self.promises.contains_key(&id.promise),
            Reference::Document(file) => self.documents.contains_key(file),
            Reference::Party(_) => false,
        };
        let mut replaced = account.entries.iter().filter_map(|entry| entry.replaced_by.as_deref());
        account.about.iter().any(|promise| self.promises.contains_key(promise))
            || account.corrects.iter().any(|file| self.documents.contains_key(file))
            || replaced.any(is_moved)
    }

    fn in_account(&self, account: &mut Account) {
        let Account { about, entries, corrects, .. } = account;
        about.iter_mut().for_each(|promise| self.promise(promise));
        corrects.iter_mut().for_each(|file| self.document(file));
        let replaced = entries.iter_mut().filter_map(|entry| entry.replaced_by.as_deref_mut());
        replaced.for_each(|reference| self.reference(reference));
    }

    fn in_review(&self, review: &mut Review) {
        let Review { about, findings, responses, corrects, .. } = review;
        about.iter_mut().for_each(|reference| self.reference(reference));
        findings.iter_mut().for_each(|finding| self.in_finding(finding));
        self.links(responses);
        corrects.iter_mut().for_each(|file| self.document(file));
    }

    fn in_finding(&self, finding: &mut Finding) {
        finding.about.iter_mut().for_each(|reference| self.reference(reference));
        finding.findings.iter_mut().for_each(|finding| self.in_finding(finding));
    }
}

/// The parts of each earlier address.
fn earlier(publication: &Publication) -> impl Iterator<Item = Vec<&str>> {
    let addresses = publication.moved_from.iter().chain(&publication.aliases);
    addresses.map(|address| address.trim_matches('/').split('/').collect())
}
