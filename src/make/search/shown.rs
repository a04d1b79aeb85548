//! What results show: a page's texts and what it is chosen by, in groups of pages. One file a page would be 2 000 files
//! for a region of 2 000 records.

use super::index::IndexFile;
use super::places::pieces;
use super::record::Record;
use super::sums::{compressed, full_sum, short_sum};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// How many files hold what the results of a part show, where it has more pages than that.
const GROUPS: usize = 64;

/// A page in the list of an index.
pub struct Page {
    /// What it is called by.
    pub sum: String,
    /// How many words it has.
    pub words: usize,
    /// The file that it lies in; empty where it lies in one of its own.
    pub group: String,
}

/// All pages, and the files that they lie in.
pub struct Shown {
    /// In the order of their numbers.
    pub pages: Vec<Page>,
    /// The files.
    pub files: Vec<IndexFile>,
}

/// One page as the script reads it.
#[derive(Serialize)]
struct Fragment<'record> {
    url: &'record str,
    content: String,
    word_count: usize,
    filters: &'record BTreeMap<String, Vec<String>>,
    meta: &'record BTreeMap<String, String>,
    /// Headings that a result could lead to; of a record there are none.
    anchors: [(); 0],
}

/// Writes what is shown of pages, whose numbers of words are given.
pub fn shown(pages: &[&Record], words: &[usize], language: &str) -> Shown {
    let fragments = || pages.par_iter().zip(words).map(|(page, words)| Fragment::of(page, *words));
    // Only the sums of all pages are held; their texts are made again, group by group.
    let full: Vec<String> = fragments().map(|fragment| full_sum(language, &json(&fragment))).collect();
    let mut taken = BTreeSet::new();
    let sums: Vec<String> =
        full.iter().map(|full| short_sum(full, language.len() + 8, 1, &mut taken)).collect();
    let shown = pages.iter().zip(words).zip(sums);
    let mut shown: Vec<(&Record, Page)> = shown
        .map(|((record, words), sum)| (*record, Page { sum, words: *words, group: String::new() }))
        .collect();
    let files = if pages.len() > GROUPS {
        in_groups(&mut shown, language)
    } else {
        shown
            .par_iter()
            .map(|(record, page)| {
                let bytes = compressed(&json(&Fragment::of(record, page.words)));
                IndexFile { path: path(&page.sum), bytes }
            })
            .collect()
    };
    Shown { pages: shown.into_iter().map(|(_, page)| page).collect(), files }
}

fn in_groups(shown: &mut [(&Record, Page)], language: &str) -> Vec<IndexFile> {
    let size = shown.len().div_ceil(GROUPS);
    let packed: Vec<(String, Vec<u8>)> = shown
        .par_chunks(size)
        .map(|group| {
            let group: BTreeMap<&str, Fragment<'_>> = group
                .iter()
                .map(|(record, page)| (page.sum.as_str(), Fragment::of(record, page.words)))
                .collect();
            let json = json(&group);
            (full_sum(&format!("{language}_group"), &json), compressed(&json))
        })
        .collect();
    let mut taken = BTreeSet::new();
    let mut files = Vec::new();
    for (group, (sum, bytes)) in shown.chunks_mut(size).zip(packed) {
        let sum = short_sum(&sum, language.len() + "_group_".len() + 7, 1, &mut taken);
        group.iter_mut().for_each(|(_, page)| page.group.clone_from(&sum));
        files.push(IndexFile { path: path(&sum), bytes });
    }
    files
}

impl<'record> Fragment<'record> {
    fn of(record: &'record Record, words: usize) -> Self {
        Self {
            url: &record.address,
            content: pieces(&record.words).collect::<Vec<_>>().join(" "),
            word_count: words,
            filters: &record.facets,
            meta: &record.shown,
            anchors: [],
        }
    }
}

fn json(shown: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(shown).unwrap_or_default()
}

fn path(sum: &str) -> String {
    format!("fragment/{sum}.pf_fragment")
}
