//! What was once made public (DESIGN section 5, *Ledger*): records of texts and addresses, chained by document.

use super::canonical_text::CanonicalText;
use super::hash::Hash;
use super::when::Day;
use crate::source::FilePath;
use std::collections::BTreeMap;

/// What a record seals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordKind {
    /// The text of a promise, agreement or action plan.
    Promise,
    /// The text of a follow-up or evaluation.
    Account,
    /// The text of a review.
    Review,
    /// Only where a document was answered: a town, a party, the police, a page; or a text that got another address.
    Address,
}

impl RecordKind {
    /// The code that is written in the ledger.
    pub fn code(self) -> &'static str {
        match self {
            Self::Promise => "promise",
            Self::Account => "account",
            Self::Review => "review",
            Self::Address => "address",
        }
    }

    /// The kind with this code.
    pub fn of_code(code: &str) -> Option<Self> {
        [Self::Promise, Self::Account, Self::Review, Self::Address]
            .into_iter()
            .find(|kind| kind.code() == code)
    }
}

/// One sealing of one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its own sum, by which others name it.
    pub hash: Hash,
    /// What it seals.
    pub kind: RecordKind,
    /// The document, as it lay then: `content/…`.
    pub document: FilePath,
    /// Root addresses that answered for it, without the base, sorted.
    pub addresses: Vec<String>,
    /// The day it was sealed.
    pub sealed: Day,
    /// The document's records before it: none for the first, several where branches that each sealed were joined.
    pub previous: Vec<Hash>,
    /// The text; `None` for addresses, and where a published ledger leaves out the text of what was removed.
    pub text: Option<RecordText>,
    /// The town's own words for status in the text, and the code of what each meant that day.
    pub words: BTreeMap<String, String>,
    /// Where it is written.
    pub line: LedgerLine,
}

/// The text of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordText {
    /// The canonical text; with [`MASK`] in place of names that were masked.
    pub text: CanonicalText,
    /// By what it is known: its hash; the record's own where a name is masked, since the text's would give it away.
    pub hash: Hash,
    /// Whether a name is masked in it.
    pub masked: bool,
}

/// What stands in a sealed text in place of a masked name.
pub const MASK: &str = "⟦maskat enligt beslut⟧";

/// A line of a ledger.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LedgerLine {
    /// The file.
    pub file: FilePath,
    /// Counted from 1.
    pub number: usize,
}

/// All records of one document, through all its moves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chain {
    /// In an order in which none stands before one that it names; else by day.
    pub records: Vec<Record>,
    /// Those that no other names: one, but where branches that each sealed were merged.
    pub heads: Vec<Hash>,
}

impl Chain {
    /// The latest records: those that no other names.
    pub fn latest(&self) -> impl Iterator<Item = &Record> {
        self.records.iter().filter(|record| self.heads.contains(&record.hash))
    }

    /// The texts that the document must not differ from in silence: for each of the latest records the text that it
    /// carries on.
    pub fn last_texts(&self) -> Vec<&Record> {
        let mut last = Vec::new();
        let mut wanted: Vec<Hash> = self.heads.clone();
        let mut seen = std::collections::BTreeSet::new();
        while let Some(hash) = wanted.pop() {
            let Some(record) = self.records.iter().find(|record| record.hash == hash) else { continue };
            if !seen.insert(hash) {
                continue;
            }
            if record.kind == RecordKind::Address {
                wanted.extend(&record.previous);
            } else {
                last.push(record);
            }
        }
        last.sort_by_key(|record| (record.sealed, record.hash));
        last
    }

    /// The last day on which anything of it was sealed.
    pub fn last_day(&self) -> Option<Day> {
        self.records.iter().map(|record| record.sealed).max()
    }

    /// Every address that ever answered for it, with the first record that names it.
    pub fn addresses(&self) -> BTreeMap<&str, &Record> {
        let mut addresses = BTreeMap::new();
        for record in &self.records {
            for address in &record.addresses {
                addresses.entry(address.as_str()).or_insert(record);
            }
        }
        addresses
    }
}

/// Everything that was sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// By the document's file as its latest record has it.
    pub chains: BTreeMap<FilePath, Chain>,
}

impl Ledger {
    /// Whether nothing was ever sealed.
    pub fn is_empty(&self) -> bool {
        self.chains.is_empty()
    }

    /// The chain of a document that lies in `file` and was answered at `earlier` addresses before. `is_there` tells
    /// whether a document lies in a file now.
    pub fn chain_of(
        &self,
        file: &FilePath,
        earlier: &[String],
        is_there: impl Fn(&FilePath) -> bool,
    ) -> Option<&Chain> {
        self.chains.get(file).or_else(|| {
            let moved = self.chains.iter().filter(|(document, _)| !is_there(document));
            let names = |chain: &Chain| chain.latest().any(|record| record.answered_at(earlier));
            moved.map(|(_, chain)| chain).find(|chain| names(chain))
        })
    }

    /// A digest to keep elsewhere: the sum of each document's latest records, sorted by document.
    pub fn heads(&self) -> Vec<(Hash, &FilePath)> {
        let heads = self.chains.iter();
        heads.flat_map(|(document, chain)| chain.heads.iter().map(move |head| (*head, document))).collect()
    }
}

impl Record {
    /// Whether it answered at one of these addresses, with or without their last slash.
    pub fn answered_at(&self, addresses: &[String]) -> bool {
        let same = |one: &str, other: &str| one.trim_end_matches('/') == other.trim_end_matches('/');
        addresses.iter().any(|earlier| self.addresses.iter().any(|address| same(address, earlier)))
    }
}
