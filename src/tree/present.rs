//! What really lies in a tree, held against its manifest.
//!
//! A file counts as what the manifest says where its size is right and it has not been changed since the manifest was
//! written; where its change time does not tell, it is read. The change time of the system is used, which nobody sets.
//! Most files of the spare tree are published ones under a second name, whose change time is that of the name: they hold
//! what was found in the published tree.

use super::inode::{Inode, changed};
use super::manifest::{Content, Manifest};
use super::path::{MANIFEST, UNFINISHED, is_kept, is_litter, is_own, tells_the_day};
use crate::fs::{self, Failure};
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::time::SystemTime;
use walkdir::WalkDir;

/// What lies in a tree.
#[derive(Debug, Default)]
pub struct Present {
    /// Files of the site.
    pub files: BTreeMap<String, File>,
    /// Folders.
    pub folders: Vec<String>,
    /// Git's files that survive.
    pub kept: Vec<String>,
    /// What neither the manifest nor anything else explains, links among them.
    pub foreign: Vec<String>,
    /// How many files the manifest lists.
    pub listed: usize,
    /// Whether there is a manifest, and no mark that the tree is unfinished.
    pub finished: bool,
}

/// One file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct File {
    /// What it holds; `None` where that is not what the manifest says, or not said in it.
    pub content: Option<Content>,
    /// Its time stamp.
    pub modified: SystemTime,
    /// Which file of the disk it is.
    pub inode: Inode,
}

/// What is done about a file whose change time does not tell that it is as the manifest says.
enum Doubt {
    /// It holds this, or what is not worth knowing.
    Solved(Option<Content>),
    /// It is read.
    Reading,
}

impl Present {
    /// Looks at a tree; a folder that does not exist is empty.
    pub fn look(tree: &Path) -> Result<Self, Failure> {
        Self::walk(tree, &|_, _, _| Doubt::Reading)
    }

    /// Looks at the spare tree of a published one. What a file of another size or sum than the published one's holds is
    /// not worth reading it for: giving it a second name costs less.
    pub fn look_beside(tree: &Path, published: &Self) -> Result<Self, Failure> {
        Self::walk(tree, &|path, inode, said| match published.files.get(path) {
            Some(public) if public.inode == *inode => Doubt::Solved(public.content.filter(|it| *it == said)),
            Some(public) if public.content == Some(said) => Doubt::Reading,
            _ => Doubt::Solved(None),
        })
    }

    fn walk(tree: &Path, doubt: &dyn Fn(&str, &Inode, Content) -> Doubt) -> Result<Self, Failure> {
        let mut present = Self::default();
        let manifest = Manifest::read(tree)?;
        present.finished = manifest.is_some() && tree.join(UNFINISHED).symlink_metadata().is_err();
        let manifest = manifest.unwrap_or_default();
        present.listed = manifest.files.len();
        let written = tree.join(MANIFEST).metadata().map(|metadata| changed(&metadata)).unwrap_or_default();
        for entry in WalkDir::new(tree).min_depth(1).sort_by_file_name() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error)
                    if error.io_error().is_some_and(|cause| cause.kind() == io::ErrorKind::NotFound) =>
                {
                    continue;
                }
                Err(error) => return Err(unreadable(error, tree)),
            };
            let below = entry.path().strip_prefix(tree).unwrap_or(entry.path());
            let path = below.to_string_lossy().into_owned();
            if entry.file_type().is_dir() {
                present.folders.push(path);
            } else if is_own(&path) {
            } else if !entry.file_type().is_file() || below.to_str().is_none() {
                present.foreign.push(path);
            } else if is_kept(&path) {
                present.kept.push(path);
            } else if let Some(file) = file(entry.path(), &path, &manifest, written, doubt)? {
                present.files.insert(path, file);
            } else if !is_litter(&path) {
                present.foreign.push(path);
            }
        }
        Ok(present)
    }

    /// Whether every file that the manifest lists lies here as it says, and nothing else but pages that tell the day.
    pub fn is_whole(&self) -> bool {
        let known = self.files.values().filter(|file| file.content.is_some()).count();
        let unknown = self.files.iter().filter(|(path, file)| file.content.is_none() && !tells_the_day(path));
        self.finished && self.foreign.is_empty() && known == self.listed && unknown.count() == 0
    }

    /// Whether somebody else's files lie here.
    pub fn is_foreign(&self) -> bool {
        !self.foreign.is_empty() || (!self.finished && !self.files.is_empty())
    }
}

/// The file as the manifest explains it; `None` where it does not.
fn file(
    disk: &Path,
    path: &str,
    manifest: &Manifest,
    written: (i64, i64),
    doubt: &dyn Fn(&str, &Inode, Content) -> Doubt,
) -> Result<Option<File>, Failure> {
    let metadata = disk.metadata().map_err(|cause| Failure::new("failure-read", disk, cause))?;
    let modified = metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH);
    let inode = Inode::of(&metadata);
    let Some(said) = manifest.files.get(path) else {
        return Ok(tells_the_day(path).then_some(File { content: None, modified, inode }));
    };
    let content = if said.size != metadata.len() {
        None
    } else if inode.changed < written {
        Some(*said)
    } else {
        match doubt(path, &inode, *said) {
            Doubt::Solved(content) => content,
            Doubt::Reading => Some(content_of(disk)?).filter(|content| content == said),
        }
    };
    Ok(Some(File { content, modified, inode }))
}

/// What a plain file holds.
pub fn content_of(disk: &Path) -> Result<Content, Failure> {
    let read = || Content::of_stream(fs::open_plain(disk)?, io::sink());
    read().map_err(|cause| Failure::new("failure-read", disk, cause))
}

fn unreadable(error: walkdir::Error, tree: &Path) -> Failure {
    let path = error.path().unwrap_or(tree).to_owned();
    let cause = error.into_io_error().unwrap_or_else(|| io::Error::other("loop"));
    Failure::new("failure-read", path, cause)
}
