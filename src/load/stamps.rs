//! The stamps of a site's files: by them it is seen, without reading any, which have changed.

use super::is_passed_by;
use crate::model::hash::Hash;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::Metadata;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// Size, times and number of every file of a site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamps {
    files: Vec<Stamp>,
}

/// Of one file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Stamp {
    /// Below the root, as the disk has it.
    path: Vec<u8>,
    /// Of its path, size, times and number.
    sum: u128,
    /// When it was last touched, since 1970.
    changed: Duration,
}

/// Two changes within a tick of the file system's clock give the same stamp.
const TICK: Duration = Duration::from_secs(1);

impl Stamps {
    /// The stamps of `content/` and `themes/`. `None`: a folder cannot be looked through.
    pub fn of(root: &Path) -> Option<Self> {
        let folders = ["content", "themes"].map(|folder| root.join(folder));
        let stamps = folders.iter().filter(|folder| folder.is_dir()).map(|folder| below(folder, root));
        Some(Self { files: stamps.collect::<io::Result<Vec<_>>>().ok()?.concat() })
    }

    /// How many files there are.
    pub fn count(&self) -> usize {
        self.files.len()
    }

    /// Whether every change of a file after its stamp was taken has given it another one: a file that was written a
    /// moment ago may be written once more within the same tick of the file system's clock.
    pub fn are_certain(&self, now: SystemTime) -> bool {
        self.files.iter().all(|stamp| stamp.is_certain(now))
    }

    /// Those of them that are certain.
    #[must_use]
    pub fn only_certain(mut self, now: SystemTime) -> Self {
        self.files.retain(|stamp| stamp.is_certain(now));
        self
    }

    /// Files that came, went or were touched since other stamps were taken, below the root. One that has no stamp there
    /// was touched.
    pub fn changed_since(&self, before: &Self) -> BTreeSet<PathBuf> {
        let (before, now) = rayon::join(|| before.in_order(), || self.in_order());
        let only_in = |ones: &[&Stamp], others: &[&Stamp]| -> Vec<PathBuf> {
            let only = ones.par_iter().filter(|stamp| others.binary_search(stamp).is_err());
            only.map(|stamp| PathBuf::from(OsStr::from_bytes(&stamp.path))).collect()
        };
        only_in(&before, &now).into_iter().chain(only_in(&now, &before)).collect()
    }

    /// Whether there is a stamp of the file at each of these paths below the root.
    pub fn have<'path>(&self, paths: impl Iterator<Item = &'path str>) -> bool {
        let known: BTreeSet<&[u8]> = self.files.iter().map(|stamp| stamp.path.as_slice()).collect();
        paths.into_iter().all(|path| known.contains(path.as_bytes()))
    }

    /// All of them in one sum.
    pub fn to_text(&self) -> String {
        // Addition, so that the order in which a folder tells its files means nothing.
        let sum = self.files.iter().fold(0_u128, |sum, stamp| sum.wrapping_add(stamp.sum));
        format!("{sum:x} {}", self.files.len())
    }

    fn in_order(&self) -> Vec<&Stamp> {
        let mut stamps: Vec<&Stamp> = self.files.iter().collect();
        stamps.sort_unstable();
        stamps
    }
}

impl Stamp {
    fn of(path: &Path, root: &Path, metadata: &Metadata) -> Self {
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
        let path = path.strip_prefix(root).unwrap_or(path).as_os_str().as_bytes().to_vec();
        let hash = Hash::of_parts([numbers.as_slice(), path.as_slice()]);
        let sum = hash.bytes().first_chunk().map_or(0, |bytes| u128::from_le_bytes(*bytes));
        let seconds = u64::try_from(metadata.ctime()).unwrap_or(0);
        let changed = Duration::new(seconds, u32::try_from(metadata.ctime_nsec()).unwrap_or(0));
        Self { path, sum, changed }
    }

    fn is_certain(&self, now: SystemTime) -> bool {
        now.duration_since(SystemTime::UNIX_EPOCH).is_ok_and(|now| self.changed + TICK < now)
    }
}

fn below(folder: &Path, root: &Path) -> io::Result<Vec<Stamp>> {
    let mut stamps = Vec::new();
    // One level after the other, so that no stack grows with the depth in which somebody nests folders.
    let mut folders = vec![folder.to_owned()];
    while !folders.is_empty() {
        let looked: Vec<(Vec<Stamp>, Vec<PathBuf>)> =
            folders.par_iter().map(|folder| inside(folder, root)).collect::<io::Result<_>>()?;
        folders.clear();
        for (mut files, mut below) in looked {
            stamps.append(&mut files);
            folders.append(&mut below);
        }
    }
    Ok(stamps)
}

/// The stamps of the files directly in a folder, and the folders there.
fn inside(folder: &Path, root: &Path) -> io::Result<(Vec<Stamp>, Vec<PathBuf>)> {
    let (mut stamps, mut folders) = (Vec::new(), Vec::new());
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if is_passed_by(&entry.file_name()) {
        } else if entry.file_type()?.is_dir() {
            folders.push(path);
        } else {
            stamps.push(Stamp::of(&path, root, &entry.metadata()?));
        }
    }
    Ok((stamps, folders))
}
