//! Documents held against what was last sealed of them (FORMAT part B, *Sealed*; DESIGN law 3).
//!
//! 1. The document of each chain is found: in its file, or where its address was taken over; 2. a document that is gone
//!    without a word is found; 3. its text must be each text that was last sealed, or its last revision lead to it: else
//!    what differs is told at its place. Goes out: the seals, and the sealed texts that histories are made of.

use super::difference::{Difference, differences};
use super::own_words::{self, Changed};
use crate::check::canonical::canonical;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::canonical_text::CanonicalText;
use crate::model::facts::Facts;
use crate::model::ledger::{Chain, Ledger, Record};
use crate::model::publication::Publication;
use crate::model::revision::Revision;
use crate::model::seal::{Seal, SealOfText, Standing};
use crate::model::sealed_text::SealedText;
use crate::model::sources::Texts;
use crate::source::{FilePath, Place};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What documents are held against the ledger with.
pub struct Bench<'site> {
    /// What is public.
    pub facts: &'site Facts,
    /// The texts.
    pub texts: &'site Texts,
    /// Every document's file, public or not.
    pub files: &'site BTreeSet<FilePath>,
    /// Documents of which not everything is known: nothing is said of them.
    pub doubtful: &'site BTreeSet<FilePath>,
}

/// What came of it.
#[derive(Default)]
pub struct Held {
    /// By the document's present file; of those that are gone by the last one.
    pub seals: BTreeMap<FilePath, Seal>,
    /// Sealed texts of documents that were sealed more than once or are another now.
    pub sealed: BTreeMap<FilePath, Vec<SealedText>>,
    /// Findings.
    pub findings: Vec<Diagnostic>,
}

/// Holds every chain against its document.
pub fn against(ledger: &Ledger, bench: &Bench<'_>) -> Held {
    if ledger.is_empty() {
        return Held::default();
    }
    let publications = publications(bench.facts);
    let earlier = earlier_addresses(&publications);
    let chains: Vec<(&FilePath, &Chain)> = ledger.chains.iter().collect();
    let results: Vec<Outcome> =
        chains.par_iter().map(|(file, chain)| bench.hold(file, chain, &publications, &earlier)).collect();
    let mut held = Held::default();
    let mut words = Vec::new();
    for outcome in results {
        words.extend(outcome.words);
        held.findings.extend(outcome.findings);
        held.seals.insert(outcome.file.clone(), outcome.seal);
        if !outcome.texts.is_empty() {
            held.sealed.insert(outcome.file, outcome.texts);
        }
    }
    held.findings.extend(own_words::told(bench, &words));
    held
}

/// What came of one chain.
struct Outcome {
    file: FilePath,
    seal: Seal,
    texts: Vec<SealedText>,
    words: Vec<Changed>,
    findings: Vec<Diagnostic>,
}

type Publications<'site> = BTreeMap<&'site FilePath, &'site Publication>;

impl Bench<'_> {
    fn hold(
        &self,
        file: &FilePath,
        chain: &Chain,
        publications: &Publications<'_>,
        earlier: &BTreeMap<&str, &FilePath>,
    ) -> Outcome {
        let is_there = |file: &FilePath| publications.contains_key(file) || is_settings(file);
        let present =
            if is_there(file) { Some(file.clone()) } else { moved_to(chain, publications, earlier) };
        let mut outcome = Outcome {
            file: present.clone().unwrap_or_else(|| file.clone()),
            seal: seal_of(chain),
            texts: Vec::new(),
            words: Vec::new(),
            findings: Vec::new(),
        };
        let Some(present) = present else {
            outcome.findings.extend(self.gone(file, chain));
            return outcome;
        };
        if is_settings(&present) {
            outcome.findings.extend(self.levels_gone(&present, chain, earlier));
            return outcome;
        }
        let last = chain.last_texts();
        if last.is_empty() {
            return outcome;
        }
        let removed = publications.get(&present).is_some_and(|publication| publication.removed.is_some());
        let now = canonical(self.facts, self.texts, &present);
        let standing = match &now {
            Some(now) if !removed => self.stands(&present, now, &last, &mut outcome.findings),
            None if !removed => {
                outcome.findings.extend(self.unreadable(&present));
                Standing::Changed
            }
            _ => Standing::AsSealed,
        };
        if !removed {
            outcome.words = own_words::changed(self, &present, &last);
        }
        let texts: Vec<(&Record, SealedText)> = chain.records.iter().filter_map(sealed_text).collect();
        outcome.seal.text = seal_of_text(&texts, &last, standing);
        if texts.len() > 1 || standing == Standing::Changed {
            outcome.texts = texts.into_iter().map(|(_, text)| text).collect();
        }
        outcome
    }

    /// Whether the document has the text that was last sealed. Where it has another in silence, that is found.
    fn stands(
        &self,
        file: &FilePath,
        now: &CanonicalText,
        last: &[&Record],
        findings: &mut Vec<Diagnostic>,
    ) -> Standing {
        let revisions = revisions(self.facts, file);
        let declared = revisions.and_then(|all| all.last()?.to_hash.clone());
        let is_declared = declared.is_some_and(|declared| declared == now.hash().to_string());
        let mut standing = Standing::AsSealed;
        for record in last {
            let Some(text) = &record.text else { continue };
            let found = differences(&text.text, now);
            let (names, found): (Vec<Difference>, Vec<Difference>) =
                found.into_iter().partition(|found| found.is_name);
            if !self.doubtful.contains(file) {
                findings.extend(names.iter().map(|name| self.named(file, name)));
            }
            if found.is_empty() {
                continue;
            }
            standing = Standing::Changed;
            if self.is_promise(file) && !self.doubtful.contains(file) {
                findings.extend(self.plan_exchanged(file, record, &text.text, now));
            }
            let (taken_out, found): (Vec<Difference>, Vec<Difference>) =
                found.into_iter().partition(|found| found.takes_out_commitments() && self.is_promise(file));
            if !taken_out.is_empty() && !self.doubtful.contains(file) {
                findings.extend(taken_out.iter().map(|found| self.taken_out(file, record, found)));
                break;
            }
            if is_declared || self.doubtful.contains(file) {
                continue;
            }
            findings.push(self.changed(file, record, &found));
            break;
        }
        standing
    }

    /// A document that is nowhere any more.
    fn gone(&self, file: &FilePath, chain: &Chain) -> Option<Diagnostic> {
        if self.doubtful.contains(file) {
            return None;
        }
        let record = chain.latest().max_by_key(|record| (record.sealed, record.hash))?;
        // That in the site's own language, which has no other before it.
        let address = record.addresses.iter().min_by_key(|address| address.len()).map_or("", String::as_str);
        let is_hidden = self.files.contains(file);
        let key = if is_hidden { "sealed-hidden" } else { "sealed-gone" };
        let message = Message::new(key)
            .with("document", file.as_str())
            .with("address", address)
            .with("sealed", record.sealed.to_string());
        let help = if is_hidden { "sealed-hidden.help" } else { "sealed-gone.help" };
        let help = Message::new(help).with("address", address);
        Some(Diagnostic::error(Place::whole(file), message).help(help))
    }

    /// Levels of the police that are no longer there.
    fn levels_gone(
        &self,
        file: &FilePath,
        chain: &Chain,
        earlier: &BTreeMap<&str, &FilePath>,
    ) -> Vec<Diagnostic> {
        if self.doubtful.contains(file) || !self.files.contains(file) {
            return Vec::new();
        }
        let levels: BTreeSet<&str> = self.facts.police_levels().map(|level| level.id().as_str()).collect();
        let is_lost = |address: &&&str| {
            let id = address.trim_end_matches('/').rsplit('/').next().unwrap_or("");
            let in_own_language = address.starts_with("/parter/");
            in_own_language && !levels.contains(id) && !earlier.contains_key(address.trim_end_matches('/'))
        };
        let addresses = chain.addresses();
        let lost = addresses.iter().filter(|(address, _)| is_lost(address));
        lost.map(|(address, record)| {
            let message = Message::new("sealed-level-gone")
                .with("address", *address)
                .with("sealed", record.sealed.to_string());
            Diagnostic::error(Place::whole(file), message).help(Message::new("sealed-level-gone.help"))
        })
        .collect()
    }
}

/// The seal of a chain, without its text.
fn seal_of(chain: &Chain) -> Seal {
    let mut heads = chain.heads.clone();
    heads.sort();
    let addresses = chain.addresses().into_keys().map(str::to_owned).collect();
    let documents: BTreeSet<FilePath> = chain.records.iter().map(|record| record.document.clone()).collect();
    let documents = documents.into_iter().collect();
    Seal { heads, documents, day: chain.last_day().unwrap_or_default(), addresses, text: None }
}

fn sealed_text(record: &Record) -> Option<(&Record, SealedText)> {
    let text = record.text.as_ref()?;
    Some((record, SealedText { date: record.sealed, hash: text.hash, text: text.text.clone() }))
}

fn seal_of_text(texts: &[(&Record, SealedText)], last: &[&Record], standing: Standing) -> Option<SealOfText> {
    let record = last.last()?;
    Some(SealOfText {
        first: texts.first()?.0.sealed,
        last: record.sealed,
        count: texts.len(),
        record: record.hash,
        standing,
        masked: record.text.as_ref().is_some_and(|text| text.masked),
    })
}

fn revisions<'site>(facts: &'site Facts, file: &FilePath) -> Option<&'site [Revision]> {
    let of_promise = || facts.promise_in(file).map(|promise| promise.revisions.as_slice());
    let of_account = || facts.accounts.get(file).map(|account| account.revisions.as_slice());
    of_promise().or_else(of_account)
}

fn is_settings(file: &FilePath) -> bool {
    file.as_str() == "content/police.yaml"
}

fn publications(facts: &Facts) -> Publications<'_> {
    facts.publications().map(|publication| (&publication.file, publication)).collect()
}

/// Earlier addresses, without their last slash, and the document that took each over.
fn earlier_addresses<'site>(publications: &Publications<'site>) -> BTreeMap<&'site str, &'site FilePath> {
    let of = |publication: &'site Publication| {
        let addresses = publication.moved_from.iter().chain(&publication.aliases);
        addresses.map(|address| (address.trim_end_matches('/'), &publication.file))
    };
    publications.values().flat_map(|publication| of(publication)).collect()
}

/// Where a document that is not in its file any more lies now: the document that names its address; beside a promise or
/// a town that moved also the one with the same name.
fn moved_to(
    chain: &Chain,
    publications: &Publications<'_>,
    earlier: &BTreeMap<&str, &FilePath>,
) -> Option<FilePath> {
    let records: Vec<&Record> = chain.latest().collect();
    for record in &records {
        for address in &record.addresses {
            if let Some(file) = earlier.get(address.trim_end_matches('/')) {
                return Some((*file).clone());
            }
        }
    }
    for record in &records {
        let name = record.document.name();
        for address in &record.addresses {
            let mut folder = address.trim_end_matches('/');
            while let Some((above, _)) = folder.rsplit_once('/') {
                folder = above;
                let Some(file) = earlier.get(folder).map(|file| file.beside(name)) else { continue };
                if publications.contains_key(&file) && name != "index.md" {
                    return Some(file);
                }
            }
        }
    }
    None
}
