//! The one step in which the new site takes the old one's place, and what is done where the kernel refuses it.

use super::pair::Pair;
use crate::fs::Failure;
use rustix::fs::{CWD, RenameFlags, renameat_with};
use rustix::io::Errno;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What an exchange did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exchanged {
    /// Nothing was different, so nothing was touched.
    Unchanged,
    /// The new site stands.
    Exchanged,
    /// The new site stands; the kernel refused the one-step exchange, so two renames were used.
    InTwoSteps,
}

/// Puts the spare tree in the published one's place, by the best way that the kernel offers.
pub fn exchange(pair: &Pair) -> Result<Exchanged, Failure> {
    match in_one_step(pair) {
        Err(failure) if is_refused(&failure.cause) => without_kernel(pair),
        result => result,
    }
}

/// The same where the kernel refuses the one step.
pub fn without_kernel(pair: &Pair) -> Result<Exchanged, Failure> {
    match &pair.link {
        Some(link) => by_link(pair, link),
        None if pair.public.symlink_metadata().is_ok() => in_two_steps(pair),
        None => in_one_step(pair),
    }
}

fn in_one_step(pair: &Pair) -> Result<Exchanged, Failure> {
    let done = if pair.public.symlink_metadata().is_ok() {
        renameat_with(CWD, &pair.spare, CWD, &pair.public, RenameFlags::EXCHANGE)
    } else {
        rustix::fs::rename(&pair.spare, &pair.public)
    };
    done.map(|()| Exchanged::Exchanged).map_err(|errno| failed(&pair.public, errno.into()))
}

/// Whether the kernel or the file system cannot do it, as against: it may not, or has no room.
fn is_refused(cause: &io::Error) -> bool {
    let refusals = [Errno::INVAL, Errno::NOSYS, Errno::XDEV, Errno::BUSY, Errno::NOTSUP];
    refusals.iter().any(|errno| cause.raw_os_error() == Some(errno.raw_os_error()))
}

/// The output folder is a symbolic link: a new link replaces it, to the other tree.
fn by_link(pair: &Pair, link: &Path) -> Result<Exchanged, Failure> {
    let next = link.with_file_name(".lofte-next-link");
    let _ = fs::remove_file(&next);
    std::os::unix::fs::symlink(target(pair, link), &next).map_err(|cause| failed(&next, cause))?;
    fs::rename(&next, link).map_err(|cause| failed(link, cause))?;
    Ok(Exchanged::Exchanged)
}

/// Where the new link leads: as the old one did, relative where that one was.
fn target(pair: &Pair, link: &Path) -> PathBuf {
    let relative = || {
        let folder = fs::canonicalize(link.parent()?).ok()?;
        let old = fs::read_link(link).ok()?;
        if old.is_absolute() {
            return None;
        }
        pair.spare.strip_prefix(folder).ok().map(Path::to_owned)
    };
    relative().unwrap_or_else(|| pair.spare.clone())
}

/// Two renames. Between them there is no site; the next build heals it where a process is killed just there.
fn in_two_steps(pair: &Pair) -> Result<Exchanged, Failure> {
    let public = &pair.public;
    fs::rename(public, &pair.old).map_err(|cause| failed(public, cause))?;
    if let Err(cause) = fs::rename(&pair.spare, public) {
        // The old site comes back; if even that fails, the next build tries again.
        let _ = fs::rename(&pair.old, public);
        return Err(failed(public, cause));
    }
    fs::rename(&pair.old, &pair.spare).map_err(|cause| failed(&pair.spare, cause))?;
    Ok(Exchanged::InTwoSteps)
}

fn failed(path: &Path, cause: io::Error) -> Failure {
    let refused = is_refused(&cause);
    Failure::new(if refused { "failure-exchange-refused" } else { "failure-exchange" }, path, cause)
}
