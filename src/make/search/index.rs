//! The index of a part, in the form that Pagefind's script reads. The same records give the same bytes.
//!
//! Pagefind itself holds the words of all pages three times over while it makes an index: 650 MiB for 10 000 records,
//! and no setting of it makes that less. Its form is simple, so it is written here, byte for byte what Pagefind
//! writes (`tests/pages/search_index.rs` holds both against each other): 1. the words of each page
//! ([`places`](super::places), [`stems`](super::stems)) are noted by word ([`postings`](super::postings)); 2. what
//! results show is written in groups of pages ([`shown`](super::shown)); 3. pages are noted by what they are chosen
//! by; 4. the list of all these files ([`list`](super::list)). The script and what it runs are Pagefind's own
//! ([`script`](super::script)).

use super::record::Record;
use crate::model::text::Language;
use serde::{Deserialize, Serialize};

#[cfg(feature = "search")]
use super::{
    known_stems::KnownStems,
    list::List,
    places::{Words, pieces},
    postings::Postings,
    script::script,
    shown::shown,
    stems::Stems,
};
#[cfg(feature = "search")]
use rayon::prelude::*;
#[cfg(feature = "search")]
use std::collections::BTreeSet;

/// How many pages are taken apart before their words are noted: enough for every core, and few in memory.
#[cfg(feature = "search")]
const AT_ONCE: usize = 256;

/// One file of an index.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct IndexFile {
    /// Its path in the part's folder.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The index of some records, by path; with the script that reads it.
///
/// # Errors
/// What Pagefind or the machine said.
#[cfg(feature = "search")]
pub fn index(records: &[Record], language: &Language) -> Result<Vec<IndexFile>, String> {
    let language = language.tag();
    let stems = Stems::of(language);
    let pages: Vec<&Record> = records.iter().filter(|record| has_words(record, &stems)).collect();
    let mut script = script(pages.first().copied(), language)?;
    if !pages.is_empty() {
        let mut list = List::default();
        let fields: BTreeSet<&str> =
            pages.iter().flat_map(|page| page.shown.keys()).map(String::as_str).collect();
        let fields: Vec<&str> = fields.into_iter().collect();
        let (postings, words) = postings(&pages, &stems, &fields);
        let shown = shown(&pages, &words, language);
        list.pages(&shown);
        script.files.extend(shown.files);
        list.words(postings, language, &mut script.files);
        list.choices(&pages, language, &mut script.files);
        list.write(&fields, pages.len(), language, &mut script);
    }
    let mut files = script.into_files();
    files.sort();
    Ok(files)
}

/// Without the feature nothing is indexed, and no page asks for it.
///
/// # Errors
/// None.
#[cfg(not(feature = "search"))]
pub fn index(_: &[Record], _: &Language) -> Result<Vec<IndexFile>, String> {
    Ok(Vec::new())
}

/// What nothing can be found by is not in the index.
#[cfg(feature = "search")]
fn has_words(record: &Record, stems: &Stems) -> bool {
    record.words.contains(char::is_alphanumeric)
        || pieces(&record.words).any(|piece| !stems.of_piece(&piece).is_empty())
}

/// On which pages each word stands, and how many words each page has.
#[cfg(feature = "search")]
fn postings(pages: &[&Record], stems: &Stems, fields: &[&str]) -> (Postings, Vec<usize>) {
    let (mut postings, mut counts) = (Postings::default(), Vec::new());
    for some in pages.chunks(AT_ONCE) {
        let known = || KnownStems::new(stems);
        let words = some.par_iter().map_init(known, |known, page| Words::of(page, known, fields));
        let words: Vec<Words> = words.collect();
        for words in words {
            let page = counts.len();
            counts.push(words.count);
            postings.add(page, words);
        }
    }
    (postings, counts)
}

impl IndexFile {
    /// Whether it is the same in every part: the script that reads an index, and what that script runs. One part has
    /// it for all.
    pub fn is_shared(&self) -> bool {
        self.path == "pagefind.js" || self.path == "pagefind-worker.js" || self.path.starts_with("wasm.")
    }
}
