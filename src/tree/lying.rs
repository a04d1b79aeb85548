//! What lies in a tree, seen without reading any file, by many threads.

use super::inode::Inode;
use super::path::is_own;
use crate::fs::Failure;
use rayon::prelude::*;
use std::fs::DirEntry;
use std::io;
use std::path::Path;
use std::time::SystemTime;

/// What lies at a path.
pub enum Lies {
    /// A folder.
    Folder,
    /// A plain file.
    File(Seen),
    /// A link, a pipe, or a name that is no text.
    Other,
}

/// What is seen of a file without reading it.
pub struct Seen {
    /// Bytes.
    pub size: u64,
    /// Its time stamp.
    pub modified: SystemTime,
    /// Which file of the disk it is.
    pub inode: Inode,
}

/// Everything that lies in a tree, in no order, but for lofte's own files. What vanishes meanwhile is not there.
///
/// # Errors
/// A folder that the system will not read.
pub fn lying(tree: &Path) -> Result<Vec<(String, Lies)>, Failure> {
    let mut lying = Vec::new();
    // One level after the other, so that no stack grows with the depth in which somebody nests folders.
    let mut folders = vec![String::new()];
    while !folders.is_empty() {
        let looked: Vec<Vec<(String, Lies)>> =
            folders.par_iter().map(|folder| inside(tree, folder)).collect::<Result<_, Failure>>()?;
        folders.clear();
        for (path, lies) in looked.into_iter().flatten() {
            if matches!(lies, Lies::Folder) {
                folders.push(format!("{path}/"));
            }
            lying.push((path, lies));
        }
    }
    Ok(lying)
}

/// What lies directly in a folder, which is empty or ends with `/`.
fn inside(tree: &Path, folder: &str) -> Result<Vec<(String, Lies)>, Failure> {
    let disk = tree.join(folder);
    let failed = |cause| Failure::new("failure-read", &disk, cause);
    let entries = match std::fs::read_dir(&disk) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(failed)?,
    };
    let mut inside = Vec::new();
    for entry in entries {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name();
        let path = format!("{folder}{}", name.to_string_lossy());
        if is_own(&path) {
            continue;
        }
        match lies(&entry) {
            _ if name.to_str().is_none() => inside.push((path, Lies::Other)),
            Ok(lies) => inside.push((path, lies)),
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => {}
            Err(cause) => return Err(Failure::new("failure-read", entry.path(), cause)),
        }
    }
    Ok(inside)
}

fn lies(entry: &DirEntry) -> io::Result<Lies> {
    let kind = entry.file_type()?;
    if kind.is_dir() {
        return Ok(Lies::Folder);
    }
    if !kind.is_file() {
        return Ok(Lies::Other);
    }
    let metadata = entry.metadata()?;
    let modified = metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH);
    Ok(Lies::File(Seen { size: metadata.len(), modified, inode: Inode::of(&metadata) }))
}
