//! The one door to the disk. Every error names what was being done and to which path.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// The machine failed: a disk, a permission, a port. Never something that a person wrote in content.
#[derive(Debug)]
pub struct Failure {
    /// What was being done, as a key of `terminal.*.ftl`: `failure-read`.
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
