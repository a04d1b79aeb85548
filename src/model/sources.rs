//! What `load` hands over: the files that people wrote.

use super::hash::Hash;
use super::held::Held;
use super::picture::Look;
use super::text_file::TextFile;
use crate::source::{ByteRange, FilePath, Source};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// The files of a site.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Text files of `content/` (`.md`, `.yaml`, `.jsonl`) and those in `templates/` and `words/` of every theme, as
    /// bytes: they may be in a wrong encoding.
    pub texts: BTreeMap<FilePath, TextFile>,
    /// Other files, also those in `static/` of every theme, read only when they are copied.
    pub assets: BTreeMap<FilePath, Asset>,
    /// What was not read and why, sorted by path.
    pub refused: Vec<(FilePath, Refusal)>,
    /// Made once, when it is asked for.
    hash: OnceLock<Hash>,
}

impl Sources {
    /// Lays a text in the place of what a file held.
    pub fn put(&mut self, file: FilePath, text: Arc<str>) {
        self.texts.insert(file, text.into());
        self.hash = OnceLock::new();
    }

    /// Takes a text out: its file is gone.
    pub fn remove(&mut self, file: &FilePath) {
        self.texts.remove(file);
        self.hash = OnceLock::new();
    }

    /// The text of a file without a copy of it, where it is known to be one.
    pub fn text(&self, path: &FilePath) -> Option<&Arc<str>> {
        self.texts.get(path)?.text()
    }

    /// SHA-256 of each of the texts, in their order.
    pub fn sums(&self) -> Vec<Hash> {
        self.texts.par_iter().map(|(_, text)| text.sum()).collect()
    }

    /// By what a build knows its content again: SHA-256 over every file in the order of their paths, each as its path,
    /// a zero byte, and what it holds. Of a text that is SHA-256 of its bytes; of another file its size, since those
    /// are not read before they are copied (the manifest of the site has their sums).
    pub fn hash(&self) -> Hash {
        *self.hash.get_or_init(|| {
            let texts = self.texts.keys().zip(self.sums()).map(|(path, sum)| (path, sum.to_string()));
            let assets = self.assets.iter().map(|(path, asset)| (path, asset.size.to_string()));
            let all: BTreeMap<&FilePath, String> = texts.chain(assets).collect();
            let lines = all
                .iter()
                .flat_map(|(path, holds)| [path.as_str().as_bytes(), b"\0", holds.as_bytes(), b"\n"]);
            Hash::of_parts(lines)
        })
    }
}

/// A file that is not text of lofte's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Where it lies on the disk, as its name is written there.
    pub disk: PathBuf,
    /// Bytes.
    pub size: u64,
    /// What was seen of a picture in the content; `None`: it is none, or nobody looked.
    pub look: Option<Look>,
}

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Refusal {
    /// `content/site.yaml` is not there: no site without it.
    Missing,
    /// The name is not UTF-8, or holds a control character; shown with � for what cannot be shown.
    Name,
    /// A symbolic link: none is followed out of the site.
    Link,
    /// Neither file nor folder: a pipe, a socket, a device.
    NoFile,
    /// Larger than any text that a person writes.
    TooLarge,
    /// Two files whose names are the same after composing letters.
    SameName,
}

/// The decoded texts, which places in findings and Markdown refer to.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// By path; decoded, without byte order mark, with `\n`, letters composed.
    sources: BTreeMap<FilePath, Held<Source>>,
}

impl Texts {
    /// The text of a file.
    pub fn get(&self, path: &FilePath) -> Option<&Source> {
        self.sources.get(path)?.get()
    }

    /// Whether there is a text of this file.
    pub fn has(&self, path: &FilePath) -> bool {
        self.sources.contains_key(path)
    }

    /// Lays a text in the place of what was known of its file.
    pub fn put(&mut self, source: Source) {
        self.sources.insert(source.path.clone(), Held::now(source));
    }

    /// As [`put`](Self::put), of a text that is got when somebody asks for it.
    pub fn put_later(&mut self, path: FilePath, get: impl Fn() -> Option<Source> + Send + Sync + 'static) {
        self.sources.insert(path, Held::later(get));
    }

    /// Takes a text out: its file is gone.
    pub fn remove(&mut self, path: &FilePath) {
        self.sources.remove(path);
    }

    /// Of which files there are texts, in order.
    pub fn files(&self) -> impl Iterator<Item = &FilePath> {
        self.sources.keys()
    }

    /// Every text, in the order of their files.
    pub fn all(&self) -> impl Iterator<Item = &Source> {
        self.sources.values().filter_map(Held::get)
    }

    /// A part of a text; empty where there is none.
    pub fn part(&self, path: &FilePath, range: ByteRange) -> &str {
        self.get(path).and_then(|source| source.text.get(range.start..range.end)).unwrap_or("")
    }
}

impl Extend<Source> for Texts {
    fn extend<I: IntoIterator<Item = Source>>(&mut self, more: I) {
        more.into_iter().for_each(|source| self.put(source));
    }
}
