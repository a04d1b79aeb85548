//! What `load` hands over: the files that people wrote.

use super::hash::Hash;
use super::picture::Look;
use crate::source::{ByteRange, FilePath, Source};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// The files of a site.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Text files of `content/` (`.md`, `.yaml`, `.jsonl`) and those in `templates/` and `words/` of every theme, as
    /// bytes: they may be in a wrong encoding.
    pub texts: BTreeMap<FilePath, Arc<[u8]>>,
    /// Those of the texts that are UTF-8, sharing the memory of `texts`. One that is not here is looked at anew.
    pub utf8: BTreeMap<FilePath, Arc<str>>,
    /// Other files, also those in `static/` of every theme, read only when they are copied.
    pub assets: BTreeMap<FilePath, Asset>,
    /// What was not read and why, sorted by path.
    pub refused: Vec<(FilePath, Refusal)>,
    /// Made once, when it is asked for.
    sums: OnceLock<Vec<Hash>>,
    /// As well.
    hash: OnceLock<Hash>,
}

impl Sources {
    /// Lays a text in the place of what a file held.
    pub fn put(&mut self, file: FilePath, text: Arc<str>) {
        self.texts.insert(file.clone(), Arc::clone(&text).into());
        self.utf8.insert(file, text);
        self.sums = OnceLock::new();
        self.hash = OnceLock::new();
    }

    /// Takes a text out: its file is gone.
    pub fn remove(&mut self, file: &FilePath) {
        self.texts.remove(file);
        self.utf8.remove(file);
        self.sums = OnceLock::new();
        self.hash = OnceLock::new();
    }

    /// The text of a file without a copy of it, where it is known to be one.
    pub fn utf8(&self, path: &FilePath) -> Option<&Arc<str>> {
        let (text, bytes) = (self.utf8.get(path)?, self.texts.get(path)?);
        // Whoever replaced the bytes has not replaced the text.
        std::ptr::eq(text.as_ptr(), bytes.as_ptr()).then_some(text)
    }

    /// SHA-256 of each of the texts, in their order.
    pub fn sums(&self) -> &[Hash] {
        self.sums.get_or_init(|| self.texts.par_iter().map(|(_, bytes)| Hash::of(bytes)).collect())
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    pub sources: BTreeMap<FilePath, Source>,
}

impl Texts {
    /// The text of a file.
    pub fn get(&self, path: &FilePath) -> Option<&Source> {
        self.sources.get(path)
    }

    /// A part of a text; empty where there is none.
    pub fn part(&self, path: &FilePath, range: ByteRange) -> &str {
        self.get(path).and_then(|source| source.text.get(range.start..range.end)).unwrap_or("")
    }
}
