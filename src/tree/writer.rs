//! Files on their way into the spare tree.

use super::manifest::Content;
use super::pair::Pair;
use crate::fs::Failure;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

/// Writes files beside the tree and puts each in its place whole: nobody ever sees a part of one, and who reads the
/// old one reads it to its end.
#[derive(Debug)]
pub struct Writer {
    tree: PathBuf,
    new: PathBuf,
    written: AtomicUsize,
    making_way: Mutex<()>,
}

/// Which time stamp a file gets.
#[derive(Clone, Copy, Debug)]
pub enum Stamp {
    /// The moment it is written.
    Now,
    /// That of the same file in the other tree.
    As(SystemTime),
}

impl Writer {
    /// Writes into the spare tree of a pair.
    pub fn of(pair: &Pair) -> Self {
        Self {
            tree: pair.spare.clone(),
            new: pair.new.clone(),
            written: AtomicUsize::new(0),
            making_way: Mutex::default(),
        }
    }

    /// Puts what `write` writes at `path`, and gives what that was.
    pub fn put(
        &self,
        path: &str,
        stamp: Stamp,
        write: &dyn Fn(&mut fs::File) -> io::Result<Content>,
    ) -> Result<Content, Failure> {
        let number = self.written.fetch_add(1, Ordering::Relaxed);
        let new = self.new.join(number.to_string());
        let place = self.tree.join(path);
        let done = Self::write(&new, stamp, write)
            .and_then(|content| self.place(&new, path, &place).map(|()| content));
        done.map_err(|cause| {
            // What was written of it shall not fill a disk that is full.
            let _ = fs::remove_file(&new);
            Failure::new("failure-write", place, cause)
        })
    }

    /// Puts a file where none lay in the tree. It needs no place of its own while it is written: the tree is marked
    /// as unfinished, and one that a killed build left so is made anew.
    pub fn put_first(
        &self,
        path: &str,
        write: &dyn Fn(&mut fs::File) -> io::Result<Content>,
    ) -> Result<Content, Failure> {
        let place = self.tree.join(path);
        let file = match fs::File::create_new(&place) {
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => {
                let alone = self.making_way.lock().unwrap_or_else(PoisonError::into_inner);
                let made = make_way(&self.tree, path);
                drop(alone);
                made.and_then(|()| fs::File::create_new(&place))
            }
            opened => opened,
        };
        // Something else stands in its way.
        let Ok(mut file) = file else { return self.put(path, Stamp::Now, write) };
        write(&mut file).map_err(|cause| {
            let _ = fs::remove_file(&place);
            Failure::new("failure-write", place, cause)
        })
    }

    /// Gives a file of the other tree a second name at `path`.
    pub fn link(&self, path: &str, from: &Path) -> io::Result<()> {
        let place = self.tree.join(path);
        match fs::hard_link(from, &place) {
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => {
                let alone = self.making_way.lock().unwrap_or_else(PoisonError::into_inner);
                make_way(&self.tree, path)?;
                drop(alone);
                fs::hard_link(from, &place)
            }
            Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => {
                let new = self.new.join(self.written.fetch_add(1, Ordering::Relaxed).to_string());
                fs::hard_link(from, &new)?;
                self.place(&new, path, &place).inspect_err(|_| drop(fs::remove_file(&new)))
            }
            linked => linked,
        }
    }

    fn write(
        new: &Path,
        stamp: Stamp,
        write: &dyn Fn(&mut fs::File) -> io::Result<Content>,
    ) -> io::Result<Content> {
        let mut file = fs::File::create_new(new)?;
        let content = write(&mut file)?;
        if let Stamp::As(modified) = stamp {
            file.set_modified(modified)?;
        }
        Ok(content)
    }

    fn place(&self, new: &Path, path: &str, place: &Path) -> io::Result<()> {
        if fs::rename(new, place).is_ok() {
            return Ok(());
        }
        let alone = self.making_way.lock().unwrap_or_else(PoisonError::into_inner);
        make_way(&self.tree, path)?;
        drop(alone);
        fs::rename(new, place)
    }
}

/// Makes the folders that lead to `path`, and takes away what stands in the way of them or of it.
fn make_way(tree: &Path, path: &str) -> io::Result<()> {
    let mut place = tree.to_owned();
    let mut parts = path.split('/').peekable();
    while let Some(part) = parts.next() {
        place.push(part);
        let is_folder = parts.peek().is_some();
        match place.symlink_metadata() {
            Ok(metadata) if metadata.is_dir() && !is_folder => fs::remove_dir_all(&place)?,
            Ok(metadata) if metadata.is_dir() => continue,
            Ok(_) if is_folder => fs::remove_file(&place)?,
            _ => {}
        }
        if is_folder {
            fs::create_dir(&place)?;
        }
    }
    Ok(())
}

/// Gives a file of a tree a time stamp.
pub fn set_modified(path: &Path, modified: SystemTime) -> Result<(), Failure> {
    let set = || fs::File::options().write(true).open(path)?.set_modified(modified);
    set().map_err(|cause| Failure::new("failure-write", path, cause))
}

/// Removes a file or folder that may be gone already, as where a file took the place of the folder above it.
pub fn remove(path: &Path, act: fn(&Path) -> io::Result<()>) -> Result<(), Failure> {
    match act(path) {
        Err(cause) if !matches!(cause.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Err(Failure::new("failure-remove", path, cause))
        }
        _ => Ok(()),
    }
}
