//! The files of a folder of the site, by many threads.

use super::{composed, is_passed_by, is_text, shown};
use crate::fs::Failure;
use crate::model::sources::Refusal;
use crate::source::FilePath;
use rayon::prelude::*;
use std::fs::DirEntry;
use std::io;
use std::path::{Path, PathBuf};

/// A file that was found.
pub struct Found<T> {
    pub path: FilePath,
    pub disk: PathBuf,
    pub kind: Kind<T>,
}

/// What it is.
pub enum Kind<T> {
    /// A text, with what reading it gave.
    Text(T),
    /// Something else, of so many bytes.
    Asset(u64),
    Refused(Refusal),
}

/// What is done with a text as soon as it is found, so that one folder is looked into while the texts of another are read.
pub type Reading<'a, T> = dyn Fn(&FilePath, &Path) -> T + Sync + 'a;

/// What lies directly in a folder.
struct Inside<T> {
    found: Vec<Found<T>>,
    folders: Vec<PathBuf>,
}

/// Every file below a folder of the root, sorted by path, and where two paths became the same one, by the names on the disk.
///
/// # Errors
/// A folder that the system will not read.
pub fn walk<T: Send>(root: &Path, folder: &str, read: &Reading<'_, T>) -> Result<Vec<Found<T>>, Failure> {
    let start = root.join(folder);
    if !start.is_dir() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    // One level after the other, so that no stack grows with the depth in which somebody nests folders.
    let mut folders = vec![start];
    while !folders.is_empty() {
        let looked: Vec<Inside<T>> =
            folders.par_iter().map(|folder| inside(root, folder, read)).collect::<Result<_, Failure>>()?;
        folders.clear();
        for inside in looked {
            found.extend(inside.found);
            folders.extend(inside.folders);
        }
    }
    found.sort_unstable_by(|one, other| {
        let paths = one.path.cmp(&other.path);
        paths.then_with(|| one.disk.as_os_str().cmp(other.disk.as_os_str()))
    });
    Ok(found)
}

fn inside<T>(root: &Path, folder: &Path, read: &Reading<'_, T>) -> Result<Inside<T>, Failure> {
    let mut inside = Inside { found: Vec::new(), folders: Vec::new() };
    let failed = |cause| Failure::new("failure-read", folder, cause);
    let entries = match std::fs::read_dir(folder) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(inside),
        entries => entries.map_err(failed)?,
    };
    for entry in entries {
        let entry = entry.map_err(failed)?;
        if is_passed_by(&entry.file_name()) {
            continue;
        }
        let disk = entry.path();
        let Some(path) = composed(root, &disk) else {
            inside.found.push(Found { path: shown(root, &disk), disk, kind: Kind::Refused(Refusal::Name) });
            continue;
        };
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            inside.folders.push(disk);
        } else if let Some(kind) = kind(&entry, &path, read) {
            inside.found.push(Found { path, disk, kind });
        }
    }
    Ok(inside)
}

/// What an entry that is no folder is; `None` for a file that vanished meanwhile.
fn kind<T>(entry: &DirEntry, path: &FilePath, read: &Reading<'_, T>) -> Option<Kind<T>> {
    let file_type = entry.file_type().ok()?;
    if file_type.is_symlink() {
        return Some(Kind::Refused(Refusal::Link));
    }
    if !file_type.is_file() {
        return Some(Kind::Refused(Refusal::NoFile));
    }
    if is_text(path) {
        return Some(Kind::Text(read(path, &entry.path())));
    }
    entry.metadata().ok().map(|metadata| Kind::Asset(metadata.len()))
}
