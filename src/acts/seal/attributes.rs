//! How git merges the ledger: both sides' lines stand. Nothing of lofte needs git; whoever has it loses nothing.

use super::file::rewrite;
use crate::fs::{self, Failure};
use std::io;
use std::path::Path;

/// What git is told. The order of lines in a ledger means nothing.
pub const LINE: &str = "*.jsonl merge=union";

/// Sees to it that the line stands in `.gitattributes`.
///
/// # Errors
/// The disk.
pub fn write(root: &Path) -> Result<(), Failure> {
    let path = root.join(".gitattributes");
    let mut bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(failure) if failure.cause.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(failure) => return Err(failure),
    };
    let has_line = |bytes: &[u8]| {
        let mut lines = bytes.split(|byte| *byte == b'\n');
        lines.any(|line| line.trim_ascii() == LINE.as_bytes())
    };
    if has_line(&bytes) {
        return Ok(());
    }
    if !bytes.is_empty() && !bytes.ends_with(b"\n") {
        bytes.push(b'\n');
    }
    bytes.extend(LINE.as_bytes());
    bytes.push(b'\n');
    rewrite(&path, &bytes)
}
