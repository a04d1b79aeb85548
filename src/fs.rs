//! The one door to the disk. Every error names what was being done and to which path.

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// The machine failed: a disk, a permission, a port. Never something that a person wrote in content.
#[derive(Debug)]
pub struct Failure {
    /// What was being done, as a key of `terminal.*.ftl` with `$path` and `$cause`: `failure-read`.
    pub act: &'static str,
    /// To what.
    pub path: PathBuf,
    /// What the system said.
    pub cause: io::Error,
}

impl Failure {
    /// A failure of one act on one path.
    pub fn new(act: &'static str, path: impl Into<PathBuf>, cause: io::Error) -> Self {
        Self { act, path: path.into(), cause }
    }

    /// What the system said, as a key of `terminal.*.ftl`; `None` where only the system's own words will do.
    pub fn cause_in_words(&self) -> Option<&'static str> {
        Some(match self.cause.kind() {
            io::ErrorKind::NotFound => "cause-not-found",
            io::ErrorKind::PermissionDenied => "cause-permission-denied",
            io::ErrorKind::AlreadyExists => "cause-already-exists",
            io::ErrorKind::NotADirectory => "cause-not-a-folder",
            io::ErrorKind::IsADirectory => "cause-is-a-folder",
            io::ErrorKind::DirectoryNotEmpty => "cause-folder-not-empty",
            io::ErrorKind::ReadOnlyFilesystem => "cause-read-only",
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "cause-disk-full",
            io::ErrorKind::AddrInUse => "cause-port-taken",
            io::ErrorKind::InvalidFilename => "cause-name-refused",
            _ => return None,
        })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}: {}", self.act, self.path.display(), self.cause)
    }
}

impl std::error::Error for Failure {}

/// Reads a whole file.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(path).map_err(|cause| Failure::new("failure-read", path, cause))
}

/// Reads a file that no link hides; `None` where it has more than `limit` bytes.
pub fn read_at_most(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, Failure> {
    let failed = |cause| Failure::new("failure-read", path, cause);
    let (file, size) = open_measured(path).map_err(failed)?;
    if size > limit {
        return Ok(None);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0) + 1);
    // One byte more than allowed tells a file that grows while it is read.
    file.take(limit + 1).read_to_end(&mut bytes).map_err(failed)?;
    Ok((bytes.len() as u64 <= limit).then_some(bytes))
}

/// Opens a plain file. Not a link, and not a pipe, which would make the reader wait for ever.
pub fn open_plain(path: &Path) -> io::Result<File> {
    open_measured(path).map(|(file, _)| file)
}

/// As [`open_plain`], with the file's size.
fn open_measured(path: &Path) -> io::Result<(File, u64)> {
    let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::CLOEXEC;
    let file = OpenOptions::new().read(true).custom_flags(flags.bits().cast_signed()).open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_file() { Ok((file, metadata.len())) } else { Err(io::Error::other("not a plain file")) }
}

/// Writes a new file with the folders above it; a file that is there already is never touched.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failed = |cause| Failure::new("failure-write", path, cause);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path).map_err(failed)?;
    file.write_all(bytes).map_err(failed)
}

/// Writes a file instead of one that is there: whoever reads it meets the old or the new one whole, with the same rights.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failed = |cause| Failure::new("failure-write", path, cause);
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".lofte-new");
    let beside = path.with_file_name(name);
    // Left by somebody who was stopped in the middle.
    let _ = std::fs::remove_file(&beside);
    let written = write_new(&beside, bytes)
        .and_then(|()| std::fs::metadata(path).map_err(failed))
        .and_then(|old| std::fs::set_permissions(&beside, old.permissions()).map_err(failed))
        .and_then(|()| std::fs::rename(&beside, path).map_err(failed));
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    written
}

/// Whether a folder is missing or has nothing in it.
pub fn is_free(folder: &Path) -> Result<bool, Failure> {
    match std::fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(cause) => Err(Failure::new("failure-read", folder, cause)),
    }
}

/// Which program this is, so that what another one made is not taken for its own: the version, and the size and time of
/// the file that it was started from.
pub fn program() -> String {
    let file = std::env::current_exe().and_then(std::fs::metadata);
    let stamp = file.and_then(|file| Ok((file.len(), file.modified()?))).ok();
    format!("{} {stamp:?}", env!("CARGO_PKG_VERSION"))
}

/// Empties a folder of files where it holds more than so many; one that is not there is fine.
pub fn renew_folder(folder: &Path, most: usize) -> Result<(), Failure> {
    let failed = |cause| Failure::new("failure-remove", folder, cause);
    let Ok(entries) = std::fs::read_dir(folder) else { return Ok(()) };
    let files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    if files.len() > most {
        files.iter().try_for_each(std::fs::remove_file).map_err(failed)?;
    }
    Ok(())
}
