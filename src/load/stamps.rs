//! The stamps of a site's files: by them it is seen, without reading any, that nothing has changed.

use crate::model::hash::Hash;
use rayon::prelude::*;
use std::fs::{DirEntry, Metadata};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// Size, times and number of every file of a site, in one sum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stamps {
    sum: u128,
    /// How many files there are.
    pub files: u64,
    newest: Duration,
}

impl Stamps {
    /// The stamps of `content/` and `themes/`. `None`: a folder cannot be looked through.
    pub fn of(root: &Path) -> Option<Self> {
        let folders = ["content", "themes"].map(|folder| root.join(folder));
        let stamps = folders
            .iter()
            .map(|folder| if folder.is_dir() { folder_stamps(folder) } else { Ok(Self::default()) });
        stamps.reduce(|one, other| Ok(one?.with(other?)))?.ok()
    }

    /// Whether every change of a file after its stamp was taken has given it another one: a file that was written a
    /// moment ago may be written once more within the same tick of the file system's clock.
    pub fn are_certain(&self, now: SystemTime) -> bool {
        const TICK: Duration = Duration::from_secs(1);
        now.duration_since(SystemTime::UNIX_EPOCH).is_ok_and(|now| self.newest + TICK < now)
    }

    /// The sum as text.
    pub fn to_text(&self) -> String {
        format!("{:x} {}", self.sum, self.files)
    }

    fn with(self, other: Self) -> Self {
        // Addition, so that the order in which a folder tells its files means nothing.
        Self {
            sum: self.sum.wrapping_add(other.sum),
            files: self.files + other.files,
            newest: self.newest.max(other.newest),
        }
    }

    fn of_file(path: &Path, metadata: &Metadata) -> Self {
        let numbers = [
            metadata.mode().into(),
            metadata.len(),
            metadata.ino(),
            metadata.dev(),
            metadata.mtime().cast_unsigned(),
            metadata.mtime_nsec().cast_unsigned(),
            metadata.ctime().cast_unsigned(),
            metadata.ctime_nsec().cast_unsigned(),
        ];
        let numbers: Vec<u8> = numbers.into_iter().flat_map(u64::to_le_bytes).collect();
        let hash = Hash::of_parts([numbers.as_slice(), path.as_os_str().as_bytes()]);
        let sum = hash.bytes().first_chunk().map_or(0, |bytes| u128::from_le_bytes(*bytes));
        let seconds = u64::try_from(metadata.ctime()).unwrap_or(0);
        let newest = Duration::new(seconds, u32::try_from(metadata.ctime_nsec()).unwrap_or(0));
        Self { sum, files: 1, newest }
    }
}

fn folder_stamps(folder: &Path) -> io::Result<Stamps> {
    let entries: Vec<DirEntry> = std::fs::read_dir(folder)?.collect::<io::Result<_>>()?;
    let is_shown = |entry: &&DirEntry| !entry.file_name().as_bytes().starts_with(b".");
    let stamps = |entry: &DirEntry| {
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            folder_stamps(&path)
        } else {
            Ok(Stamps::of_file(&path, &entry.metadata()?))
        }
    };
    let shown = entries.par_iter().filter(is_shown).map(stamps);
    shown.try_reduce(Stamps::default, |one, other| Ok(one.with(other)))
}
