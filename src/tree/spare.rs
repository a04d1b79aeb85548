//! The spare tree of an output folder, being brought up to date.

use super::inode::Rights;
use super::manifest::Content;
use super::notes;
use super::pair::Pair;
use super::path::{UNFINISHED, refuse_outside, tells_the_day};
use super::present::{File, Present};
use super::writer::{Stamp, Writer, remove, set_modified};
use crate::fs::{Failure, open_plain};
use crate::model::hash::Hash;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

/// The spare tree of an output folder. Shared by many threads.
#[derive(Debug)]
pub struct Spare {
    pub(super) pair: Pair,
    pub(super) public: Present,
    pub(super) writer: Writer,
    /// What lies in the spare tree when it is opened. Many threads look at it, so none of them may hold a lock meanwhile
    /// for which others wait that could help.
    lying: Arc<Present>,
    /// The same once the spare tree is marked unfinished, which is when the first file differs.
    before: Mutex<Option<Arc<Before>>>,
    put: Mutex<BTreeMap<String, Put>>,
}

/// What lay in the spare tree before this build.
#[derive(Debug)]
pub(super) struct Before {
    pub present: Arc<Present>,
    /// What a file that is written there now gets.
    pub rights_of_new: Rights,
}

/// A file of the new site.
#[derive(Clone, Copy, Debug)]
pub(super) struct Put {
    pub content: Content,
    pub differs: Differs,
}

/// Whether a file of the new site is another than the published one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Differs {
    /// As published: it waits until something else differs.
    No,
    /// It lies in the spare tree.
    Yes,
}

/// A tree in which everything lies as its manifest says.
pub(super) struct Whole {
    /// The sum of the manifest.
    pub manifest: Hash,
    /// How many files there are, with those that the manifest leaves out.
    pub files: usize,
}

impl Whole {
    /// The published tree; `None` where it is not whole.
    pub fn published(pair: &Pair, public: &Present) -> Option<Self> {
        let manifest = notes::manifest(pair).filter(|_| public.is_whole())?;
        Some(Self { manifest, files: public.files.len() })
    }

    /// By what it is known again.
    pub fn to_text(&self) -> String {
        format!("{} {}", self.manifest, self.files)
    }
}

impl Spare {
    /// Opens the spare tree of `out`, waiting for other builds of the same folder.
    ///
    /// # Errors
    /// A foreign, non-empty folder, or the disk.
    pub fn open(out: &Path) -> Result<Self, Failure> {
        let pair = Pair::lock(out)?;
        let public = Present::look(&pair.public)?;
        refuse_foreign(&public, out)?;
        let lying = Arc::new(Present::look_beside(&pair.spare, &public)?);
        let writer = Writer::of(&pair);
        Ok(Self { pair, public, writer, lying, before: Mutex::default(), put: Mutex::default() })
    }

    /// By what the tree that is published in `out` is known again; `None` where it is not whole.
    ///
    /// # Errors
    /// As of [`open`](Self::open).
    pub fn published(out: &Path) -> Result<Option<String>, Failure> {
        let pair = Pair::lock(out)?;
        let public = Present::look(&pair.public)?;
        refuse_foreign(&public, out)?;
        Ok(Whole::published(&pair, &public).map(|whole| whole.to_text()))
    }

    /// Puts one file, written only where it differs. `path` is relative, with `/`.
    ///
    /// # Errors
    /// A path that leaves the tree or is a folder's, or the disk.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        let content = Content::of(bytes);
        self.put_content(path, content, &|file| file.write_all(bytes).map(|()| content))
    }

    /// Copies one file of the disk, written only where it differs.
    ///
    /// # Errors
    /// As of [`put`](Self::put), or the file itself.
    pub fn copy(&self, path: &str, from: &Path) -> Result<(), Failure> {
        let unreadable = |cause| Failure::new("failure-read", from, cause);
        let content =
            Content::of_stream(open_plain(from).map_err(unreadable)?, io::sink()).map_err(unreadable)?;
        self.put_content(path, content, &|file| Content::of_stream(open_plain(from)?, file))
    }

    /// Leaves one file as it is published; `false` where it is not there, or not as the manifest has it.
    ///
    /// # Errors
    /// As of [`put`](Self::put).
    pub fn leave(&self, path: &str) -> Result<bool, Failure> {
        let Some(content) = self.public.files.get(path).and_then(|file| file.content) else {
            return Ok(false);
        };
        self.note(path, Put { content, differs: Differs::No })?;
        Ok(true)
    }

    /// What was noted when the tree that is published now was made; `None` where that is not known.
    pub fn noted(&self) -> Option<String> {
        notes::read(&self.pair)
    }

    fn put_content(
        &self,
        path: &str,
        content: Content,
        write: &dyn Fn(&mut fs::File) -> io::Result<Content>,
    ) -> Result<(), Failure> {
        refuse_outside(path)?;
        let differs = if self.is_published(path, content)? { Differs::No } else { Differs::Yes };
        self.note(path, Put { content, differs })?;
        if differs == Differs::No {
            return Ok(());
        }
        // A file that is copied may have changed since it was hashed: what was written counts.
        let content = match self.before()?.present.files.get(path) {
            // The same bytes as two sites ago are new to readers.
            Some(file) if file.content == Some(content) && !self.is_published_too(path, file) => {
                return set_modified(&self.pair.spare.join(path), SystemTime::now());
            }
            Some(_) => self.writer.put(path, Stamp::Now, write)?,
            None => self.writer.put_first(path, write)?,
        };
        self.note(path, Put { content, differs })
    }

    /// Whether a file of the spare tree is the published one under a second name.
    fn is_published_too(&self, path: &str, file: &File) -> bool {
        self.public.files.get(path).is_some_and(|public| public.inode.is_file(&file.inode))
    }

    fn is_published(&self, path: &str, content: Content) -> Result<bool, Failure> {
        let Some(file) = self.public.files.get(path) else { return Ok(false) };
        if tells_the_day(path) {
            let disk = self.pair.public.join(path);
            let read = || Content::of_stream(open_plain(&disk)?, io::sink());
            return Ok(read().map_err(|cause| Failure::new("failure-read", &disk, cause))? == content);
        }
        Ok(file.content == Some(content))
    }

    /// Notes a file of the new site; a file and a folder of one name cannot both be.
    fn note(&self, path: &str, put: Put) -> Result<(), Failure> {
        let mut all = self.put.lock().unwrap_or_else(PoisonError::into_inner);
        let below = format!("{path}/");
        let is_folder = all.range(below.clone()..).next().is_some_and(|(other, _)| other.starts_with(&below));
        let in_file =
            path.match_indices('/').any(|(slash, _)| all.contains_key(path.get(..slash).unwrap_or("")));
        if is_folder || in_file {
            let cause = io::Error::from(io::ErrorKind::IsADirectory);
            return Err(Failure::new("failure-file-and-folder", self.pair.public.join(path), cause));
        }
        all.insert(path.to_owned(), put);
        Ok(())
    }

    pub(super) fn take_put(&self) -> BTreeMap<String, Put> {
        std::mem::take(&mut *self.put.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// What lay in the spare tree before this build; from here on it is marked as unfinished.
    pub(super) fn before(&self) -> Result<Arc<Before>, Failure> {
        let mut before = self.before.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = &*before {
            return Ok(Arc::clone(found));
        }
        let found = Arc::new(self.begin()?);
        *before = Some(Arc::clone(&found));
        Ok(found)
    }

    fn begin(&self) -> Result<Before, Failure> {
        let spare = &self.pair.spare;
        let mark = spare.join(UNFINISHED);
        let mut present = Arc::clone(&self.lying);
        if present.finished || mark.symlink_metadata().is_err() {
            refuse_foreign(&present, spare)?;
        }
        let failed = |cause| Failure::new("failure-write", spare, cause);
        let new = &self.pair.new;
        remove(new, |path| fs::remove_dir_all(path))?;
        fs::create_dir(new).map_err(|cause| Failure::new("failure-write", new, cause))?;
        if !present.finished && spare.symlink_metadata().is_ok() {
            // Aside first: a process killed while it empties a tree could leave one that has lost its mark.
            fs::rename(spare, self.pair.unfinished()).map_err(failed)?;
            present = Arc::default();
        }
        fs::create_dir_all(spare).map_err(failed)?;
        let marked = fs::write(&mark, "").and_then(|()| mark.symlink_metadata());
        let marked = marked.map_err(|cause| Failure::new("failure-write", &mark, cause))?;
        Ok(Before { present, rights_of_new: Rights::of(&marked) })
    }
}

fn refuse_foreign(present: &Present, folder: &Path) -> Result<(), Failure> {
    if !present.is_foreign() {
        return Ok(());
    }
    let theirs = || present.foreign.iter().chain(present.files.keys().filter(|_| !present.finished));
    let shown = theirs().take(3).map(String::as_str).collect::<Vec<_>>().join(", ");
    let more = if theirs().nth(3).is_some() { " …" } else { "" };
    Err(Failure::new("failure-foreign-folder", folder, io::Error::other(format!("{shown}{more}"))))
}
