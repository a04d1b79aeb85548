//! The files of the ledger on the disk: each is exchanged as a whole, so that none is ever half written.

use super::super::hindrance::Hindrance;
use crate::check::ledger::FOLDER;
use crate::diagnostic::Message;
use crate::fs::{self, Failure};
use crate::ledger::line;
use crate::source::FilePath;
use std::io::{self, Write};
use std::path::Path;

/// The ledger of what no town has: parties, police, pages. No town can be called so.
const OF_SITE: &str = "_site";

/// The file that the records of a document stand in.
pub fn of_document(document: &FilePath) -> FilePath {
    let inside = document.as_str().strip_prefix("content/municipalities/");
    let town = inside.and_then(|path| path.split('/').next()).unwrap_or(OF_SITE);
    FilePath::new(format!("{FOLDER}{town}.jsonl"))
}

/// Whether it is a file of the ledger.
pub fn is_ledger(file: &FilePath) -> bool {
    file.as_str().starts_with(FOLDER) && file.name().ends_with(".jsonl")
}

/// Whether the last line was not written to its end.
pub fn is_cut(bytes: &[u8]) -> bool {
    !bytes.is_empty() && !bytes.ends_with(b"\n")
}

/// Adds lines to a file of the ledger that had `before` in it.
///
/// # Errors
/// Something else wrote the file meanwhile, or the disk.
pub fn append(
    root: &Path,
    file: &FilePath,
    before: Option<&[u8]>,
    lines: &[String],
) -> Result<(), Hindrance> {
    let disk = root.join(file.as_str());
    let now = match fs::read(&disk) {
        Ok(bytes) => Some(bytes),
        Err(failure) if failure.cause.kind() == io::ErrorKind::NotFound => None,
        Err(failure) => return Err(failure.into()),
    };
    if now.as_deref() != before {
        return Err(Hindrance::Asked(Message::new("seal-changed-meanwhile").with("file", file.as_str())));
    }
    let mut bytes = now.map(mended).unwrap_or_default();
    for line in lines {
        bytes.extend(line.as_bytes());
        bytes.push(b'\n');
    }
    rewrite(&disk, &bytes)?;
    Ok(())
}

/// What was read, ending with a whole line: a last one that is no record goes, one that lacks only its end gets it.
fn mended(mut bytes: Vec<u8>) -> Vec<u8> {
    if !is_cut(&bytes) {
        return bytes;
    }
    let start = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let last = bytes.get(start..).and_then(|last| std::str::from_utf8(last).ok());
    if last.is_some_and(|last| line::card(last).is_ok()) {
        bytes.push(b'\n');
    } else {
        bytes.truncate(start);
    }
    bytes
}

/// Puts a file in its place whole: written beside it, brought to the disk, and renamed.
///
/// # Errors
/// The disk; the file then stands as it was.
pub fn rewrite(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failed = |cause| Failure::new("failure-write", path, cause);
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(failed)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // Hidden, so that nothing reads it; left by a killed process it is written over.
    let new = folder.join(format!(".{name}.new"));
    let write = || {
        let mut file = std::fs::File::create(&new)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&new, path)?;
        std::fs::File::open(folder)?.sync_all()
    };
    write().map_err(failed)
}
