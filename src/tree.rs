//! Stage: bytes → the output folder: brought up to date in a spare tree and exchanged in one step.

use crate::fs::Failure;
use std::path::Path;

/// The spare tree of an output folder, being brought up to date. Shared by many threads.
pub struct Spare {}

/// What an exchange did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exchanged {
    /// Nothing was different, so nothing was touched.
    Unchanged,
    /// The new site stands.
    Exchanged,
    /// The new site stands; the kernel refused the one-step exchange, so two renames were used.
    InTwoSteps,
}

impl Spare {
    /// Opens the spare tree of `out`, rebuilding it where an earlier build left it unfinished.
    ///
    /// # Errors
    /// A foreign, non-empty folder, or the disk.
    pub fn open(_out: &Path) -> Result<Self, Failure> {
        Ok(Self {})
    }

    /// Puts one file, written only where it differs. `path` is relative, with `/`.
    pub fn put(&self, _path: &str, _bytes: &[u8]) -> Result<(), Failure> {
        Ok(())
    }

    /// Copies one file of the disk, written only where it differs.
    pub fn copy(&self, _path: &str, _from: &Path) -> Result<(), Failure> {
        Ok(())
    }

    /// Takes away what was not put, writes the manifest, and exchanges the trees.
    pub fn exchange(self) -> Result<Exchanged, Failure> {
        Ok(Exchanged::Unchanged)
    }
}
