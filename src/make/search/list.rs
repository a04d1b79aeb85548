//! The list of what an index consists of, which Pagefind's script reads first.

use super::cbor::Cbor;
use super::index::IndexFile;
use super::postings::{Postings, PostingsFile};
use super::record::Record;
use super::script::Script;
use super::shown::{Page, Shown};
use super::sums::{compressed, full_sum, short_sum};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// The list of what an index consists of, while it is gathered.
#[derive(Default)]
pub struct List {
    pages: Cbor,
    words: Cbor,
    choices: Cbor,
}

impl List {
    /// What results show, page by page.
    pub fn pages(&mut self, shown: &Shown) {
        self.pages.list(shown.pages.len());
        for Page { sum, words, group } in &shown.pages {
            self.pages.list(3);
            self.pages.text(sum);
            self.pages.number(*words as i64);
            self.pages.text(group);
        }
    }

    /// Files of words, and pages that they stand on.
    pub fn words(&mut self, postings: Postings, language: &str, files: &mut Vec<IndexFile>) {
        let mut taken = BTreeSet::new();
        let made: Vec<(PostingsFile, String)> = postings
            .into_files()
            .map(|file| {
                let sum = full_sum(language, &file.bytes);
                (PostingsFile { bytes: compressed(&file.bytes), ..file }, sum)
            })
            .collect();
        self.words.list(made.len());
        for (PostingsFile { from, to, bytes }, sum) in made {
            let sum = short_sum(&sum, language.len() + 8, 2, &mut taken);
            self.words.list(3);
            [&from, &to, &sum].into_iter().for_each(|text| self.words.text(text));
            files.push(IndexFile { path: format!("index/{sum}.pf_index"), bytes });
        }
    }

    /// Files of pages by what they are chosen by.
    pub fn choices(&mut self, pages: &[&Record], language: &str, files: &mut Vec<IndexFile>) {
        let mut chosen: BTreeMap<&str, BTreeMap<&str, Vec<usize>>> = BTreeMap::new();
        for (number, page) in pages.iter().enumerate() {
            for (facet, values) in &page.facets {
                for value in values {
                    chosen.entry(facet).or_default().entry(value).or_default().push(number);
                }
            }
        }
        let mut taken = BTreeSet::new();
        self.choices.list(chosen.len());
        for (facet, values) in chosen {
            let mut file = Cbor::default();
            file.list(2);
            file.text(facet);
            file.list(values.len());
            for (value, pages) in values {
                file.list(2);
                file.text(value);
                file.numbers(pages.into_iter().map(|page| page as i64));
            }
            let bytes = file.bytes();
            let sum = short_sum(&full_sum(language, &bytes), language.len() + 8, 2, &mut taken);
            self.choices.list(2);
            [facet, &sum].into_iter().for_each(|text| self.choices.text(text));
            files.push(IndexFile { path: format!("filter/{sum}.pf_filter"), bytes: compressed(&bytes) });
        }
    }

    /// The list itself, which the script reads first.
    pub fn write(self, fields: &[&str], pages: usize, language: &str, script: &mut Script) {
        let mut list = Cbor::default();
        list.list(6);
        list.text(script.version());
        [&self.pages, &self.words, &self.choices].into_iter().for_each(|part| list.written(part));
        // Nothing is sorted by anything but how well it fits.
        list.list(0);
        list.list(fields.len());
        fields.iter().for_each(|field| list.text(field));
        let bytes = list.bytes();
        let sum = short_sum(&full_sum(language, &bytes), 2 * language.len() + 9, 1, &mut BTreeSet::new());
        script.enter(language, &sum, pages);
        script.files.push(IndexFile { path: format!("pagefind.{sum}.pf_meta"), bytes: compressed(&bytes) });
    }
}
