//! An unchanged file on its way into the spare tree: the published file itself, under a second name (a hard link).
//!
//! Copying 10 000 pages takes 3 s, a second name for each 0.3. Both trees may hold one file of the disk because no file
//! of a tree is ever written in place: what changes is written beside it and moved over the name. Where the file system
//! gives no second name, and where the published file is not as a new one would be (somebody gave it other rights), it is
//! copied.
//!
//! Names that come and go move a file's change time, by which [`super::present`] tells whether somebody wrote in it. So all
//! second names are given before the manifest is written, and whether somebody wrote in a file *between* its name and the
//! manifest is looked at after it ([`Spare::hold`]).

use super::inode::{Inode, changed};
use super::manifest::Content;
use super::path::tells_the_day;
use super::present::{File, content_of};
use super::spare::{Before, Spare};
use super::writer::{Stamp, set_modified};
use crate::fs::Failure;
use rayon::prelude::*;
use std::io;
use std::time::SystemTime;

/// A file that both trees hold.
#[derive(Debug)]
pub(super) struct Shared<'put> {
    path: &'put str,
    content: Content,
    /// Its times when it was known to hold that.
    modified: SystemTime,
    changed: (i64, i64),
}

impl Spare {
    /// Brings a file that is as published into the spare tree, with the same time stamp and with the rights of a new
    /// file. Gives it where both trees hold the same one then.
    pub(super) fn catch_up<'put>(
        &self,
        before: &Before,
        path: &'put str,
        content: Content,
    ) -> Result<Option<Shared<'put>>, Failure> {
        let Some(public) = self.public.files.get(path) else { return Ok(None) };
        let modified = public.modified;
        let shared = |inode: Inode| Shared { path, content, modified, changed: inode.changed };
        match before.present.files.get(path) {
            Some(file) if file.inode.is_file(&public.inode) => {
                let is_right = file.inode == public.inode || file.content == Some(content);
                if is_right && file.modified == modified && file.inode.rights == before.rights_of_new {
                    return Ok(Some(shared(file.inode)));
                }
            }
            Some(file) if file.content == Some(content) && !tells_the_day(path) => {
                if file.modified != modified {
                    set_modified(&self.pair.spare.join(path), modified)?;
                }
                return Ok(None);
            }
            _ if public.inode.rights == before.rights_of_new => {
                if let Some(inode) = self.link(path, public, content) {
                    return Ok(Some(shared(inode)));
                }
            }
            _ => {}
        }
        let copied = self.copy_published(path, Stamp::As(modified))?;
        if copied == content { Ok(None) } else { Err(self.changed_meanwhile(path)) }
    }

    /// Gives a published file its second name. `None`: that is refused, or it is not as it was when it was looked at;
    /// copying it tells what is wrong.
    fn link(&self, path: &str, public: &File, content: Content) -> Option<Inode> {
        let disk = self.pair.public.join(path);
        if Inode::of(&disk.symlink_metadata().ok()?) != public.inode {
            return None;
        }
        self.writer.link(path, &disk).ok()?;
        let linked = self.pair.spare.join(path).symlink_metadata().ok()?;
        let inode = Inode::of(&linked);
        let is_same = inode.is_file(&public.inode)
            && linked.len() == content.size
            && linked.modified().ok() == Some(public.modified);
        is_same.then_some(inode)
    }

    /// Holds the files of both trees against what they were when they were taken for right, once the manifest is
    /// written: what is done to one after this, its change time tells.
    pub(super) fn hold(&self, shared: &[Shared<'_>]) -> Result<(), Failure> {
        shared.par_iter().try_for_each(|file| {
            let disk = self.pair.spare.join(file.path);
            let now = disk.symlink_metadata().map_err(|cause| Failure::new("failure-read", &disk, cause))?;
            let is_untouched = changed(&now) == file.changed && now.modified().ok() == Some(file.modified);
            let is_right = is_untouched || content_of(&disk)? == file.content;
            if is_right { Ok(()) } else { Err(self.changed_meanwhile(file.path)) }
        })
    }

    fn changed_meanwhile(&self, path: &str) -> Failure {
        let cause = io::Error::from(io::ErrorKind::InvalidData);
        Failure::new("failure-changed-meanwhile", self.pair.public.join(path), cause)
    }
}
