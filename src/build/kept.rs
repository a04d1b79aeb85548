//! Files on a shelf: each with its own sum before it, so that half a file or a foreign one is never used.

use crate::fs::write_new;
use crate::model::hash::Hash;
use std::collections::BTreeSet;
use std::path::Path;

/// Bytes with their sum before them.
pub fn pack(bytes: &[u8]) -> Vec<u8> {
    [Hash::of(bytes).bytes().as_slice(), bytes].concat()
}

/// What was packed; `None`: it is something else.
pub fn unpack(packed: &[u8]) -> Option<Vec<u8>> {
    let (sum, bytes) = packed.split_at_checked(32)?;
    (Hash::of(bytes).bytes() == sum).then(|| bytes.to_vec())
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
