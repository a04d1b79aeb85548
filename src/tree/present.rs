//! What really lies in a tree, held against its manifest.
//!
//! A file counts as what the manifest says where its size is right and it has not been changed since the manifest was
//! written; where its change time does not tell, it is read. The change time of the system is used, which nobody sets.
//! Most files of the spare tree are published ones under a second name, whose change time is that of the name: they hold
//! what was found in the published tree.

use super::inode::{Inode, changed};
use super::lying::{Lies, Seen, lying};
use super::manifest::{Content, Manifest};
use super::path::{MANIFEST, UNFINISHED, is_kept, is_litter, tells_the_day};
use crate::fs::{self, Failure};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::time::SystemTime;

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

/// Tells of a path, the file there and what the manifest says of it what is done about it.
type Doubts<'a> = dyn Fn(&str, &Inode, Content) -> Doubt + Sync + 'a;

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

    fn walk(tree: &Path, doubt: &Doubts<'_>) -> Result<Self, Failure> {
        let (manifest, found) = rayon::join(|| Manifest::read(tree), || lying(tree));
        let (manifest, found) = (manifest?, found?);
        let finished = manifest.is_some() && tree.join(UNFINISHED).symlink_metadata().is_err();
        let manifest = manifest.unwrap_or_default();
        let written = tree.join(MANIFEST).metadata().map(|metadata| changed(&metadata)).unwrap_or_default();
        let explained = |(path, lies): (String, Lies)| {
            let explained = match &lies {
                Lies::File(seen) if !is_kept(&path) => file(tree, &path, seen, &manifest, written, doubt)?,
                _ => None,
            };
            Ok((path, lies, explained))
        };
        let looked: Vec<(String, Lies, Option<File>)> =
            found.into_par_iter().map(explained).collect::<Result<_, Failure>>()?;
        let mut present = Self { listed: manifest.files.len(), finished, ..Self::default() };
        for (path, lies, explained) in looked {
            match (lies, explained) {
                (_, Some(file)) => drop(present.files.insert(path, file)),
                (Lies::Folder, None) => present.folders.push(path),
                (Lies::File(_), None) if is_kept(&path) => present.kept.push(path),
                (Lies::File(_), None) if is_litter(&path) => {}
                (Lies::File(_) | Lies::Other, None) => present.foreign.push(path),
            }
        }
        present.folders.sort_unstable();
        present.kept.sort_unstable();
        present.foreign.sort_unstable();
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
    tree: &Path,
    path: &str,
    seen: &Seen,
    manifest: &Manifest,
    written: (i64, i64),
    doubt: &Doubts<'_>,
) -> Result<Option<File>, Failure> {
    let Seen { size, modified, inode } = *seen;
    let Some(said) = manifest.files.get(path) else {
        return Ok(tells_the_day(path).then_some(File { content: None, modified, inode }));
    };
    let content = if said.size != size {
        None
    } else if inode.changed < written {
        Some(*said)
    } else {
        match doubt(path, &inode, *said) {
            Doubt::Solved(content) => content,
            Doubt::Reading => Some(content_of(&tree.join(path))?).filter(|content| content == said),
        }
    };
    Ok(Some(File { content, modified, inode }))
}

/// What a plain file holds.
pub fn content_of(disk: &Path) -> Result<Content, Failure> {
    let read = || Content::of_stream(fs::open_plain(disk)?, io::sink());
    read().map_err(|cause| Failure::new("failure-read", disk, cause))
}
