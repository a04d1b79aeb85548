//! A file on a shelf that is written and read part by part, so that never all of it lies in memory beside what it is
//! made of. Each part has its sum before it, so that nothing foreign is ever used.

use crate::model::hash::Hash;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// A file being written. It takes its place when it is whole.
pub struct PartsWriter {
    file: File,
    new: PathBuf,
    place: PathBuf,
}

impl PartsWriter {
    /// Begins a file for a place, in a folder that is there.
    pub fn begin(place: &Path) -> io::Result<Self> {
        let new = place.with_extension(format!("new-{}", std::process::id()));
        // Left by somebody who had this number and was stopped in the middle.
        let _ = fs::remove_file(&new);
        Ok(Self { file: File::create_new(&new)?, new, place: place.to_owned() })
    }

    /// Writes a part.
    pub fn put(&mut self, part: &[u8]) -> io::Result<()> {
        self.file.write_all(&(part.len() as u64).to_le_bytes())?;
        self.file.write_all(Hash::of(part).bytes())?;
        self.file.write_all(part)
    }

    /// Puts the file in its place.
    pub fn finish(self) -> io::Result<()> {
        fs::rename(&self.new, &self.place)
    }
}

impl Drop for PartsWriter {
    fn drop(&mut self) {
        // It is gone if it was finished.
        let _ = fs::remove_file(&self.new);
    }
}

/// A file being read.
pub struct PartsReader {
    file: File,
    left: u64,
}

/// A part as it lies in the file.
pub struct Part {
    sum: [u8; 32],
    bytes: Vec<u8>,
}

impl Part {
    /// What was written; `None`: it is something else.
    pub fn bytes(&self) -> Option<&[u8]> {
        (*Hash::of(&self.bytes).bytes() == self.sum).then_some(&self.bytes)
    }
}

impl PartsReader {
    /// Opens the file at a place.
    pub fn open(place: &Path) -> Option<Self> {
        let file = File::open(place).ok()?;
        let left = file.metadata().ok()?.len();
        Some(Self { file, left })
    }
}

impl Iterator for PartsReader {
    type Item = Part;

    fn next(&mut self) -> Option<Part> {
        let (mut length, mut sum) = ([0; 8], [0; 32]);
        self.file.read_exact(&mut length).ok()?;
        self.file.read_exact(&mut sum).ok()?;
        let length = u64::from_le_bytes(length);
        // No length that a damaged file tells is asked for.
        self.left = self.left.checked_sub(40)?.checked_sub(length)?;
        let mut bytes = Vec::with_capacity(usize::try_from(length).ok()?);
        (&mut self.file).take(length).read_to_end(&mut bytes).ok()?;
        Some(Part { sum, bytes })
    }
}
