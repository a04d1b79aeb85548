//! The end of an update: the rest of the spare tree is brought up to date, and the trees are exchanged.

use super::catch_up::Shared;
use super::exchange::{self, Exchanged};
use super::manifest::{Content, Manifest};
use super::notes;
use super::path::{MANIFEST, UNFINISHED};
use super::present::Present;
use super::spare::{Differs, Put, Spare, Whole};
use super::writer::{Stamp, remove};
use crate::fs::{Failure, open_plain};
use crate::model::hash::Hash;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;

impl Spare {
    /// Takes away what was not put, writes the manifest, and exchanges the trees.
    ///
    /// # Errors
    /// The disk; the published site then stands as it was.
    pub fn exchange(self) -> Result<Exchanged, Failure> {
        self.finish()?.map_or(Ok(Exchanged::Unchanged), |_| exchange::exchange(&self.pair))
    }

    /// As [`exchange`](Self::exchange); notes something about the tree that is published then, and gives by what that
    /// is known again, as [`published`](Self::published) does.
    ///
    /// # Errors
    /// As of [`exchange`](Self::exchange).
    pub fn exchange_with_notes(self, notes: &str) -> Result<(Exchanged, Option<String>), Failure> {
        let Some(finished) = self.finish()? else {
            notes::write(&self.pair, notes::manifest(&self.pair), notes);
            let published = Whole::published(&self.pair, &self.public);
            return Ok((Exchanged::Unchanged, published.map(|whole| whole.to_text())));
        };
        let exchanged = exchange::exchange(&self.pair)?;
        notes::write(&self.pair, Some(finished.manifest), notes);
        Ok((exchanged, Some(finished.to_text())))
    }

    /// As [`exchange`](Self::exchange), where the kernel refuses the one step.
    ///
    /// # Errors
    /// The disk.
    pub fn exchange_without_kernel(self) -> Result<Exchanged, Failure> {
        self.finish()?.map_or(Ok(Exchanged::Unchanged), |_| exchange::without_kernel(&self.pair))
    }

    /// Brings the spare tree up to date; it is the new site when this returns. `None`: nothing differs.
    fn finish(&self) -> Result<Option<Whole>, Failure> {
        let put = self.take_put();
        let differs = put.values().any(|put| put.differs == Differs::Yes)
            || self.public.files.keys().any(|path| !put.contains_key(path))
            || !self.public.finished;
        if !differs {
            return Ok(None);
        }
        let before = self.before()?;
        self.take_away_stale(&before.present, &put)?;
        // What a killed build left may hold published files too: their change times move before they are looked at.
        remove(&self.pair.unfinished(), |path| fs::remove_dir_all(path))?;
        let waiting: Vec<(&String, &Put)> =
            put.iter().filter(|(_, put)| put.differs == Differs::No).collect();
        let caught_up: Vec<Option<Shared<'_>>> = waiting
            .par_iter()
            .map(|(path, put)| self.catch_up(&before, path, put.content))
            .collect::<Result<_, Failure>>()?;
        self.keep()?;
        let manifest = self.write_manifest(&put)?;
        self.hold(&caught_up.into_iter().flatten().collect::<Vec<_>>())?;
        remove(&self.pair.new, |path| fs::remove_dir_all(path))?;
        remove(&self.pair.spare.join(UNFINISHED), |path| fs::remove_file(path))?;
        Ok(Some(Whole { manifest, files: put.len() }))
    }

    fn take_away_stale(&self, before: &Present, put: &BTreeMap<String, Put>) -> Result<(), Failure> {
        let needed: BTreeSet<&str> = put
            .keys()
            .flat_map(|path| path.match_indices('/').filter_map(|(slash, _)| path.get(..slash)))
            .collect();
        let is_stale = |path: &&String| !put.contains_key(*path) && !needed.contains(path.as_str());
        for path in before.files.keys().chain(&before.kept).filter(is_stale) {
            remove(&self.pair.spare.join(path), |path| fs::remove_file(path))?;
        }
        // From the root down: a folder takes those below with it.
        for path in before.folders.iter().filter(is_stale) {
            remove(&self.pair.spare.join(path), |path| fs::remove_dir_all(path))?;
        }
        Ok(())
    }

    /// Copies a published file, and gives what it held.
    pub(super) fn copy_published(&self, path: &str, stamp: Stamp) -> Result<Content, Failure> {
        let from = self.pair.public.join(path);
        self.writer.put(path, stamp, &|file| Content::of_stream(open_plain(&from)?, file))
    }

    /// Git's own files, and the folder's permissions, stay with the output folder.
    fn keep(&self) -> Result<(), Failure> {
        for path in &self.public.kept {
            self.copy_published(path, self.stamp_of(path))?;
        }
        let spare = &self.pair.spare;
        match self.pair.public.metadata() {
            Ok(metadata) => fs::set_permissions(spare, metadata.permissions())
                .map_err(|cause| Failure::new("failure-write", spare, cause)),
            Err(_) => Ok(()),
        }
    }

    fn stamp_of(&self, path: &str) -> Stamp {
        let modified = self.pair.public.join(path).metadata().and_then(|metadata| metadata.modified());
        modified.map_or(Stamp::Now, Stamp::As)
    }

    /// Writes the manifest, and gives its sum.
    fn write_manifest(&self, put: &BTreeMap<String, Put>) -> Result<Hash, Failure> {
        let bytes = Manifest::bytes_of(put.iter().map(|(path, put)| (path.as_str(), put.content)));
        let content = Content::of(&bytes);
        let stamp = match fs::read(self.pair.public.join(MANIFEST)) {
            Ok(old) if old == bytes => self.stamp_of(MANIFEST),
            _ => Stamp::Now,
        };
        self.writer.put(MANIFEST, stamp, &|file| file.write_all(&bytes).map(|()| content))?;
        Ok(content.hash)
    }
}
