//! Notes about the published tree, for the next build. They lie in the room of both trees and are bound to the manifest:
//! with any other tree they say nothing.

use super::pair::Pair;
use super::path::MANIFEST;
use crate::model::hash::Hash;
use std::fs;
use std::path::PathBuf;

/// The notes about the tree that is published.
pub fn read(pair: &Pair) -> Option<String> {
    let written = fs::read_to_string(place(pair)).ok()?;
    let (bound_to, notes) = written.split_once('\n')?;
    (Hash::parse(bound_to)? == manifest(pair)?).then(|| notes.to_owned())
}

/// Writes notes about the tree that is published, which has a manifest of this sum. What cannot be written is not noted:
/// it only saves time.
pub fn write(pair: &Pair, manifest: Option<Hash>, notes: &str) {
    let Some(manifest) = manifest else { return };
    let written = format!("{manifest}\n{notes}");
    if fs::read_to_string(place(pair)).is_ok_and(|before| before == written) {
        return;
    }
    let new = place(pair).with_extension("new");
    let _ = fs::write(&new, written).and_then(|()| fs::rename(&new, place(pair)));
}

fn place(pair: &Pair) -> PathBuf {
    pair.new.with_file_name("notes")
}

/// The sum of the published tree's manifest.
pub fn manifest(pair: &Pair) -> Option<Hash> {
    fs::read(pair.public.join(MANIFEST)).ok().map(Hash::of)
}
