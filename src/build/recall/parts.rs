//! What is known of a site as it lies on the shelf: first what there are few of, then promises and accounts in parts that
//! are written and read by several threads.

use super::super::kept_parts::{Part, PartsReader, PartsWriter};
use super::super::{Ready, Survey};
use crate::check::text::decode;
use crate::check::{Mentions, Waiting};
use crate::load::Later;
use crate::model::account::Account;
use crate::model::facts::Facts;
use crate::model::hash::Hash;
use crate::model::id::PromiseId;
use crate::model::picture::Look;
use crate::model::promise::Promise;
use crate::model::sources::{Asset, Refusal, Sources, Texts};
use crate::model::text_file::TextFile;
use crate::source::{FilePath, Source};
use rayon::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// So many promises or accounts make a part.
const PART: usize = 128;

/// So many parts are worked at together.
const TOGETHER: usize = 8;

/// What a survey found out, without what follows from it.
pub struct Known {
    /// The files, whose texts are left on the disk.
    pub sources: Sources,
    /// The facts.
    pub facts: Facts,
    /// The texts, left there as well.
    pub texts: Texts,
    /// What bodies refer to.
    pub mentions: Mentions,
    /// Papers that are not public yet.
    pub waiting: Waiting,
}

/// Everything but promises and accounts. Borrowed where it is written.
#[derive(Serialize, Deserialize)]
struct Few<'survey> {
    texts: Vec<(Cow<'survey, FilePath>, Hash)>,
    assets: Vec<WrittenAsset<'survey>>,
    refused: Cow<'survey, [(FilePath, Refusal)]>,
    /// Texts that are not those of their files: where something is wrong in a ledger or an outline.
    drawn: Vec<(Cow<'survey, FilePath>, Cow<'survey, str>)>,
    mentions: Cow<'survey, Mentions>,
    waiting: Cow<'survey, Waiting>,
    facts: Cow<'survey, Facts>,
    promises: usize,
    accounts: usize,
}

/// A file that is no text: its path, where it lies below the root, how many bytes it has, and what was seen of a picture.
type WrittenAsset<'survey> = (Cow<'survey, FilePath>, PathBuf, u64, Option<Cow<'survey, Look>>);

/// A part of what there are many of.
#[derive(Serialize, Deserialize)]
enum Many<'survey> {
    Promises(Vec<(Cow<'survey, PromiseId>, Cow<'survey, Promise>)>),
    Accounts(Vec<(Cow<'survey, FilePath>, Cow<'survey, Arc<Account>>)>),
}

/// Writes what is known by a survey. `false`: it cannot be kept.
pub fn write(survey: &Survey, ready: &Ready, root: &Path, writer: &mut PartsWriter) -> io::Result<bool> {
    let facts = &ready.site.facts;
    let Some(few) = few(survey, facts, root) else { return Ok(false) };
    writer.put(&bytes(&few)?)?;
    let promises: Vec<_> = facts.promises.iter().collect();
    let accounts: Vec<_> = facts.accounts.iter().collect();
    let promises = promises.chunks(PART).map(|part| {
        Many::Promises(
            part.iter().map(|(id, promise)| (Cow::Borrowed(*id), Cow::Borrowed(*promise))).collect(),
        )
    });
    let accounts = accounts.chunks(PART).map(|part| {
        Many::Accounts(
            part.iter().map(|(file, account)| (Cow::Borrowed(*file), Cow::Borrowed(*account))).collect(),
        )
    });
    let mut many = promises.chain(accounts);
    loop {
        let together: Vec<Many<'_>> = many.by_ref().take(TOGETHER).collect();
        if together.is_empty() {
            return Ok(true);
        }
        let written: Vec<Vec<u8>> = together.par_iter().map(bytes).collect::<io::Result<_>>()?;
        written.iter().try_for_each(|part| writer.put(part))?;
    }
}

fn few<'survey>(survey: &'survey Survey, facts: &'survey Facts, root: &Path) -> Option<Few<'survey>> {
    let Survey { sources, texts, mentions, waiting, .. } = survey;
    let sums = sources.sums();
    let assets = sources.assets.iter().map(|(file, Asset { disk, size, look })| {
        let disk = disk.strip_prefix(root).ok()?.to_owned();
        // A path that is no text cannot be written down.
        disk.to_str()?;
        Some((Cow::Borrowed(file), disk, *size, look.as_ref().map(Cow::Borrowed)))
    });
    let drawn = texts.all().filter(|source| !is_left(sources, &source.path));
    Some(Few {
        texts: sources.texts.keys().map(Cow::Borrowed).zip(sums).collect(),
        assets: assets.collect::<Option<_>>()?,
        refused: Cow::Borrowed(&sources.refused),
        drawn: drawn.map(|source| (Cow::Borrowed(&source.path), Cow::Borrowed(&*source.text))).collect(),
        mentions: Cow::Borrowed(mentions),
        waiting: Cow::Borrowed(waiting),
        facts: Cow::Borrowed(facts),
        promises: facts.promises.len(),
        accounts: facts.accounts.len(),
    })
}

/// Whether the text of a file is that of the file itself, so that it can be left there.
fn is_left(sources: &Sources, file: &FilePath) -> bool {
    !file.name().ends_with(".jsonl") && sources.texts.contains_key(file)
}

impl Known {
    /// Reads what was kept. `None`: it is not whole.
    pub fn read(mut parts: PartsReader, root: &Path, later: &Arc<Later>) -> Option<Self> {
        let few: Few<'static> = read(&parts.next()?)?;
        let counts = (few.promises, few.accounts);
        let mut known = Self::of(few, root, later);
        loop {
            let together: Vec<Part> = parts.by_ref().take(TOGETHER).collect();
            if together.is_empty() {
                break;
            }
            let read: Vec<Option<Many<'static>>> = together.par_iter().map(read).collect();
            for part in read {
                known.take(part?);
            }
        }
        (counts == (known.facts.promises.len(), known.facts.accounts.len())).then_some(known)
    }

    fn of(few: Few<'_>, root: &Path, later: &Arc<Later>) -> Self {
        let mut sources = Sources::default();
        let mut texts = Texts::default();
        for (file, sum) in few.texts {
            let file = file.into_owned();
            let (disk, path) = (Arc::clone(later), file.clone());
            sources.texts.insert(file.clone(), TextFile::on_disk(sum, move || disk.text(&path, sum)));
            if is_left(&sources, &file) {
                let (disk, path) = (Arc::clone(later), file.clone());
                let get = move || Some(decode(&path, disk.text(&path, sum)?.as_bytes()).source);
                texts.put_later(file, get);
            }
        }
        for (file, disk, size, look) in few.assets {
            let asset = Asset { disk: root.join(disk), size, look: look.map(Cow::into_owned) };
            sources.assets.insert(file.into_owned(), asset);
        }
        sources.refused = few.refused.into_owned();
        texts.extend(
            few.drawn
                .into_iter()
                .map(|(file, text)| Source { path: file.into_owned(), text: Arc::from(text.into_owned()) }),
        );
        let facts = few.facts.into_owned();
        let (mentions, waiting) = (few.mentions.into_owned(), few.waiting.into_owned());
        Self { sources, facts, texts, mentions, waiting }
    }

    fn take(&mut self, part: Many<'_>) {
        match part {
            Many::Promises(promises) => {
                let owned = promises.into_iter().map(|(id, promise)| (id.into_owned(), promise.into_owned()));
                self.facts.promises.extend(owned);
            }
            Many::Accounts(accounts) => {
                let owned =
                    accounts.into_iter().map(|(file, account)| (file.into_owned(), account.into_owned()));
                self.facts.accounts.extend(owned);
            }
        }
    }
}

/// A value as it is written.
pub fn bytes<V: Serialize>(value: &V) -> io::Result<Vec<u8>> {
    postcard::to_allocvec(value).map_err(io::Error::other)
}

/// The value that a part holds; `None`: it holds something else.
pub fn read<V: DeserializeOwned>(part: &Part) -> Option<V> {
    postcard::from_bytes(part.bytes()?).ok()
}
