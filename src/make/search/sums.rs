//! How Pagefind names files by what is in them, and how it packs them.

use flate2::{Compression, write::GzEncoder};
use sha1::{Digest, Sha1};
use std::collections::BTreeSet;
use std::io::Write;

/// What its script knows a packed file by.
const SIGN: &[u8] = b"pagefind_dcd";

/// The language and the sum of what is in a file, whose bytes are written without leading zeros.
pub fn full_sum(language: &str, bytes: &[u8]) -> String {
    let sum = Sha1::digest(bytes);
    let bytes: String = sum.iter().map(|byte| format!("{byte:x}")).collect();
    format!("{language}_{bytes}")
}

/// The start of a sum, `step` longer as often as another file has that name already.
pub fn short_sum(full: &str, length: usize, step: usize, taken: &mut BTreeSet<String>) -> String {
    let start = |length: usize| full.get(..length).unwrap_or(full);
    let mut length = length;
    while taken.contains(start(length)) && length < full.len() {
        length += step;
    }
    taken.insert(start(length).to_owned());
    start(length).to_owned()
}

/// A file as the script reads it.
pub fn compressed(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    // Writing into memory cannot fail.
    let written = packed.write_all(SIGN).and_then(|()| packed.write_all(bytes));
    written.and_then(|()| packed.finish()).unwrap_or_default()
}
