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

/// Everything that lies below a folder of a tree, in no order, but for lofte's own files. `path` is the folder's in the
/// tree, with `/` after it. What vanishes meanwhile, the folder too, is not there.
pub fn below(folder: &Path, path: &str) -> Result<Vec<(String, Lies)>, Failure> {
    let failed = |cause| Failure::new("failure-read", folder, cause);
    let entries: Vec<DirEntry> = match std::fs::read_dir(folder) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.and_then(Iterator::collect).map_err(failed)?,
    };
    let lying: Vec<Vec<(String, Lies)>> =
        entries.par_iter().map(|entry| lying(entry, path)).collect::<Result<_, Failure>>()?;
    Ok(lying.into_iter().flatten().collect())
}

/// An entry of a folder, with what lies below it.
fn lying(entry: &DirEntry, folder: &str) -> Result<Vec<(String, Lies)>, Failure> {
    let name = entry.file_name();
    let path = format!("{folder}{}", name.to_string_lossy());
    let kind = entry.file_type().map_err(|cause| Failure::new("failure-read", entry.path(), cause))?;
    if is_own(&path) {
        return Ok(Vec::new());
    }
    if name.to_str().is_none() || !(kind.is_dir() || kind.is_file()) {
        return Ok(vec![(path, Lies::Other)]);
    }
    if kind.is_dir() {
        let mut lying = below(&entry.path(), &format!("{path}/"))?;
        lying.push((path, Lies::Folder));
        return Ok(lying);
    }
    match entry.metadata() {
        Ok(metadata) => {
            let modified = metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH);
            let seen = Seen { size: metadata.len(), modified, inode: Inode::of(&metadata) };
            Ok(vec![(path, Lies::File(seen))])
        }
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(cause) => Err(Failure::new("failure-read", entry.path(), cause)),
    }
}
