//! Files on a shelf: each with its own sum before it, so that half a file or a foreign one is never used.

use crate::fs::write_new;
use crate::model::hash::Hash;
use std::collections::BTreeSet;
use std::path::Path;

/// How many bytes the sum takes that lies before the rest.
const SUM: usize = 32;

/// Bytes with their sum before them. They are written where they stay, so that no index lies in memory twice.
pub fn pack(write: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut packed = vec![0; SUM];
    write(&mut packed);
    if let Some((sum, bytes)) = packed.split_at_mut_checked(SUM) {
        sum.copy_from_slice(Hash::of(bytes).bytes());
    }
    packed
}

/// What was packed; `None`: it is something else.
pub fn unpack(packed: &[u8]) -> Option<&[u8]> {
    let (sum, bytes) = packed.split_at_checked(SUM)?;
    (Hash::of(bytes).bytes() == sum).then_some(bytes)
}

/// Keeps a file. A shelf that cannot be written to is no hindrance. Renamed when whole, so that no half is read; and a
/// half would not have its sum.
pub fn keep(path: &Path, packed: &[u8]) {
    let new = path.with_extension(format!("new-{}", std::process::id()));
    let kept = write_new(&new, packed).is_ok() && std::fs::rename(&new, path).is_ok();
    if !kept {
        let _ = std::fs::remove_file(&new);
    }
}

/// Throws away what is not used.
pub fn tidy(folder: &Path, used: &BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_str().is_none_or(|name| !used.contains(name)) {
            // What stays is only in the way.
            let _ = std::fs::remove_file(entry.path());
        }
    }
}
