//! Search indexes that were made before, kept on the disk by the sum of the records that they were made of.
//!
//! The folder can be deleted at any time. A file of it is used only where its own sum holds; what cannot be read or
//! written there is made anew.

use super::kept;
use crate::fs::{Failure, read};
use crate::make::search::{IndexFile, Record, index};
use crate::model::hash::{Hash, Hasher};
use crate::model::text::Language;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// Changes whenever the same records make another index: another form of these files, another Pagefind.
const FORM: &str = "1, pagefind 1.6";

/// Where indexes are kept.
pub struct IndexShelf {
    /// `None`: nothing is kept on the disk.
    folder: Option<PathBuf>,
    /// What was asked for since the shelf was opened; everything else is thrown away by [`tidy`](Self::tidy).
    used: Mutex<BTreeSet<String>>,
    /// The last one, which a preview is asked for file by file.
    last: Mutex<Option<(Hash, Arc<Vec<IndexFile>>)>>,
}

impl IndexShelf {
    /// The shelf of a site, in its `.lofte-cache/`.
    pub fn of_site(root: &Path) -> Self {
        Self { folder: Some(root.join(".lofte-cache").join("search")), ..Self::in_memory() }
    }

    /// A shelf that remembers the last index only: a preview writes nothing.
    pub fn in_memory() -> Self {
        Self { folder: None, used: Mutex::default(), last: Mutex::default() }
    }

    /// The index of some records.
    ///
    /// # Errors
    /// What the machine said.
    pub fn index(&self, records: &[Record], language: &Language) -> Result<Arc<Vec<IndexFile>>, Failure> {
        let sum = sum(records, language);
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, files)) = last.as_ref().filter(|(of, _)| *of == sum) {
            return Ok(Arc::clone(files));
        }
        let path = self.folder.as_ref().map(|folder| folder.join(sum.to_string()));
        let kept = path.as_deref().and_then(|path| unpack(&read(path).ok()?));
        let files = match kept {
            Some(files) => files,
            None => {
                let failed = |cause| Failure::new("failure-index", "pagefind", io::Error::other(cause));
                let files = index(records, language).map_err(failed)?;
                path.iter().for_each(|path| kept::keep(path, &pack(&files)));
                files
            }
        };
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(sum.to_string());
        let files = Arc::new(files);
        *last = Some((sum, Arc::clone(&files)));
        Ok(files)
    }

    /// Throws away what nobody asked for since the shelf was opened.
    pub fn tidy(&self) {
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        self.folder.iter().for_each(|folder| kept::tidy(folder, &used));
    }
}

fn sum(records: &[Record], language: &Language) -> Hash {
    let mut hasher = Hasher::default();
    for part in [FORM, env!("CARGO_PKG_VERSION"), language.tag()] {
        hasher.update(part.as_bytes());
        hasher.update(b"\n");
    }
    for record in records {
        hasher.update(&serde_json::to_vec(record).unwrap_or_default());
        hasher.update(b"\n");
    }
    hasher.finish()
}

/// The sum of the rest, then for each file the lengths of its path and bytes, its path, its bytes.
fn pack(files: &[IndexFile]) -> Vec<u8> {
    kept::pack(|packed| {
        packed.reserve_exact(files.iter().map(|file| 16 + file.path.len() + file.bytes.len()).sum());
        for file in files {
            packed.extend((file.path.len() as u64).to_le_bytes());
            packed.extend((file.bytes.len() as u64).to_le_bytes());
            packed.extend(file.path.as_bytes());
            packed.extend(&file.bytes);
        }
    })
}

/// `None`: it is not what was packed.
fn unpack(packed: &[u8]) -> Option<Vec<IndexFile>> {
    let mut rest = kept::unpack(packed)?;
    let mut files = Vec::new();
    while !rest.is_empty() {
        let path_length = take_length(&mut rest)?;
        let length = take_length(&mut rest)?;
        let (path, after) = rest.split_at_checked(path_length)?;
        let (bytes, after) = after.split_at_checked(length)?;
        rest = after;
        files.push(IndexFile { path: String::from_utf8(path.to_vec()).ok()?, bytes: bytes.to_vec() });
    }
    Some(files)
}

fn take_length(rest: &mut &[u8]) -> Option<usize> {
    let (length, after) = rest.split_at_checked(8)?;
    *rest = after;
    usize::try_from(u64::from_le_bytes(length.try_into().ok()?)).ok()
}

#[cfg(test)]
mod tests {
    use super::{IndexFile, pack, unpack};

    #[test]
    fn what_is_packed_is_unpacked_and_nothing_else() {
        let files = vec![
            IndexFile { path: "a/b".to_owned(), bytes: vec![1, 2, 3] },
            IndexFile { path: "c".to_owned(), bytes: Vec::new() },
        ];
        let packed = pack(&files);
        assert_eq!(unpack(&packed), Some(files));
        for place in 0..packed.len() {
            let mut changed = packed.clone();
            changed.iter_mut().skip(place).take(1).for_each(|byte| *byte ^= 1);
            assert_eq!(unpack(&changed), None, "byte {place}");
            changed.truncate(place);
            assert_eq!(unpack(&changed), None, "cut at {place}");
        }
    }
}
