//! The end of an update: the rest of the spare tree is brought up to date, and the trees are exchanged.

use super::exchange::{self, Exchanged};
use super::manifest::{Content, Manifest};
use super::notes;
use super::path::{MANIFEST, UNFINISHED, tells_the_day};
use super::present::{File, Present};
use super::spare::{Differs, Put, Spare};
use super::writer::{Stamp, remove, set_modified};
use crate::fs::{Failure, open_plain};
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
        if self.finish()? { exchange::exchange(&self.pair) } else { Ok(Exchanged::Unchanged) }
    }

    /// As [`exchange`](Self::exchange); notes something about the tree that is published then.
    ///
    /// # Errors
    /// As of [`exchange`](Self::exchange).
    pub fn exchange_with_notes(self, notes: &str) -> Result<Exchanged, Failure> {
        let exchanged = if self.finish()? { exchange::exchange(&self.pair)? } else { Exchanged::Unchanged };
        notes::write(&self.pair, notes);
        Ok(exchanged)
    }

    /// As [`exchange`](Self::exchange), where the kernel refuses the one step.
    ///
    /// # Errors
    /// The disk.
    pub fn exchange_without_kernel(self) -> Result<Exchanged, Failure> {
        if self.finish()? { exchange::without_kernel(&self.pair) } else { Ok(Exchanged::Unchanged) }
    }

    /// Whether anything differs; if so, the spare tree is the new site when this returns.
    fn finish(&self) -> Result<bool, Failure> {
        let put = self.take_put();
        let differs = put.values().any(|put| put.differs == Differs::Yes)
            || self.public.files.keys().any(|path| !put.contains_key(path))
            || !self.public.finished;
        if !differs {
            return Ok(false);
        }
        let before = self.before()?;
        self.take_away_stale(&before, &put)?;
        let waiting: Vec<(&String, &Put)> =
            put.iter().filter(|(_, put)| put.differs == Differs::No).collect();
        waiting.par_iter().try_for_each(|(path, put)| self.catch_up(&before, path, put.content))?;
        self.keep()?;
        self.write_manifest(put.into_iter().map(|(path, put)| (path, put.content)).collect())?;
        Ok(true)
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

    /// Brings a file that is as published into the spare tree, with the same time stamp.
    fn catch_up(&self, before: &Present, path: &str, content: Content) -> Result<(), Failure> {
        let Some(public) = self.public.files.get(path) else { return Ok(()) };
        let same = |file: &&File| file.content == Some(content) && !tells_the_day(path);
        match before.files.get(path).filter(same) {
            Some(file) if file.modified == public.modified => Ok(()),
            Some(_) => set_modified(&self.pair.spare.join(path), public.modified),
            None => self.copy_published(path, Stamp::As(public.modified)),
        }
    }

    fn copy_published(&self, path: &str, stamp: Stamp) -> Result<(), Failure> {
        let from = self.pair.public.join(path);
        self.writer.put(path, stamp, &|file| Content::of_stream(open_plain(&from)?, file)).map(drop)
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

    fn write_manifest(&self, files: BTreeMap<String, Content>) -> Result<(), Failure> {
        let bytes = Manifest { files }.to_bytes();
        let stamp = match fs::read(self.pair.public.join(MANIFEST)) {
            Ok(old) if old == bytes => self.stamp_of(MANIFEST),
            _ => Stamp::Now,
        };
        self.writer.put(MANIFEST, stamp, &|file| file.write_all(&bytes).map(|()| Content::of(&bytes)))?;
        remove(&self.pair.new, |path| fs::remove_dir_all(path))?;
        remove(&self.pair.spare.join(UNFINISHED), |path| fs::remove_file(path))
    }
}
