//! On which pages each word stands: written as it comes, page after page, so that 10 000 pages take a few bytes a word
//! and page instead of several texts.

use super::cbor::Cbor;
use super::places::{Places, Words};
use rayon::prelude::*;
use std::collections::HashMap;

/// How much lies in one file of the index: places of words, and pages that they stand on.
const FILE_SIZE: usize = 20_000;

/// Every word of an index.
#[derive(Default)]
pub struct Postings(HashMap<String, Word>);

/// A word, by its stem.
#[derive(Default)]
struct Word {
    /// Where it is written without diacritics.
    plain: Pages,
    /// How else it is written, in the order in which pages do.
    variants: Vec<(String, Pages)>,
}

/// The pages that a word stands on, as they are written into the index.
#[derive(Default)]
struct Pages {
    written: Cbor,
    count: usize,
    /// How many places there are, and pages.
    size: usize,
    /// The number of the last page.
    last: usize,
}

/// One file of the index.
pub struct PostingsFile {
    /// The first word, cut to what tells it from the last of the file before; as every file's last is cut.
    pub from: String,
    /// The last word.
    pub to: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Postings {
    /// Adds the words of a page. Pages come in the order of their numbers.
    pub fn add(&mut self, page: usize, words: Words) {
        // What only a result shows comes last.
        let (in_text, shown): (Vec<_>, Vec<_>) =
            words.places.into_iter().partition(|(_, places)| places.is_in_text());
        for ((stem, original), places) in in_text.into_iter().chain(shown) {
            let word = self.0.entry(stem).or_default();
            word.written_as(original).add(page, places);
        }
    }

    /// The files, in the order of the words; each is written when it is asked for.
    pub fn into_files(self) -> impl IndexedParallelIterator<Item = PostingsFile> {
        let mut words: Vec<(String, Word)> = self.0.into_iter().collect();
        words.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        let borders = borders(&words);
        let mut words = words.into_iter();
        let in_files: Vec<(Border, Vec<(String, Word)>)> = borders
            .into_iter()
            .map(|border| {
                let words = words.by_ref().take(border.count).collect();
                (border, words)
            })
            .collect();
        in_files.into_par_iter().map(|(Border { from, to, .. }, words)| PostingsFile {
            from,
            to,
            bytes: file(words),
        })
    }
}

impl Word {
    fn written_as(&mut self, original: Option<String>) -> &mut Pages {
        let Some(original) = original else { return &mut self.plain };
        let at = self.variants.iter().position(|(form, _)| *form == original).unwrap_or_else(|| {
            self.variants.push((original, Pages::default()));
            self.variants.len() - 1
        });
        self.variants.get_mut(at).map_or(&mut self.plain, |(_, pages)| pages)
    }

    fn size(&self) -> usize {
        self.plain.size + self.variants.iter().map(|(_, pages)| pages.size + 1).sum::<usize>()
    }
}

impl Pages {
    fn add(&mut self, page: usize, places: Places) {
        let (text, shown) = places.written();
        self.size += text.len() + shown.len() + 1;
        self.written.list(3);
        self.written.number((page - self.last) as i64);
        self.written.numbers(text.into_iter());
        self.written.numbers(shown.into_iter());
        self.count += 1;
        self.last = page;
    }

    fn write(&self, file: &mut Cbor) {
        file.list(self.count);
        file.written(&self.written);
    }
}

fn file(words: Vec<(String, Word)>) -> Vec<u8> {
    let mut file = Cbor::default();
    file.list(1);
    file.list(words.len());
    for (stem, word) in words {
        file.list(3);
        file.text(&stem);
        word.plain.write(&mut file);
        file.list(word.variants.len());
        for (form, pages) in &word.variants {
            file.list(2);
            file.text(form);
            pages.write(&mut file);
        }
    }
    file.bytes()
}

/// Which words lie in one file.
struct Border {
    from: String,
    to: String,
    count: usize,
}

fn borders(words: &[(String, Word)]) -> Vec<Border> {
    let mut borders: Vec<Border> = Vec::new();
    let mut size = FILE_SIZE;
    for (stem, word) in words {
        if size >= FILE_SIZE {
            size = 0;
            let from = stem.clone();
            borders.push(Border { from, to: String::new(), count: 0 });
        }
        size += word.size();
        if let Some(border) = borders.last_mut() {
            border.to.clone_from(stem);
            border.count += 1;
        }
    }
    let mut before: Option<&mut Border> = None;
    for border in &mut borders {
        if let Some(before) = before {
            let shared =
                before.to.chars().zip(border.from.chars()).take_while(|(one, other)| one == other).count();
            let to = start(&before.to, shared + 1);
            // A last word that is cut before the first is none.
            if to >= before.from {
                before.to = to;
            }
            border.from = start(&border.from, shared + 1);
        }
        before = Some(border);
    }
    borders
}

fn start(word: &str, letters: usize) -> String {
    word.chars().take(letters).collect()
}
