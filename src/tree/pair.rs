//! Where the two trees of an output folder lie, and the lock that one build holds on them.
//!
//! Beside `public/` lies `.public.lofte/` with `spare/`, `new/` (files being written) and `lock`. Where the kernel
//! refuses to exchange folders and the output folder is a symbolic link, the link changes from one tree to the other.

use crate::fs::Failure;
use rustix::fs::FlockOperation;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long a build waits for another one.
const PATIENCE: Duration = Duration::from_secs(120);

/// The two trees.
#[derive(Debug)]
pub struct Pair {
    /// The published tree itself, not a link to it.
    pub public: PathBuf,
    /// The other one.
    pub spare: PathBuf,
    /// Files being written.
    pub new: PathBuf,
    /// Where the published tree is while two renames exchange the trees.
    pub old: PathBuf,
    /// The output folder, where it is a symbolic link to the published tree.
    pub link: Option<PathBuf>,
    _lock: File,
}

impl Pair {
    /// Finds the trees of an output folder, waits for other builds of it, and heals what a killed one left.
    pub fn lock(out: &Path) -> Result<Self, Failure> {
        let (public, link) = published(out)?;
        let (spare, room) = other(&public).ok_or_else(|| {
            Failure::new("failure-write", out, io::Error::from(io::ErrorKind::InvalidFilename))
        })?;
        let parent = room.parent().unwrap_or(&room);
        fs::create_dir_all(parent).map_err(|cause| Failure::new("failure-write", parent, cause))?;
        prepare(&room)?;
        let lock = lock(&room.join("lock"))?;
        // The build that was waited for may have led the link to the other tree.
        let (public, spare) = match &link {
            Some(link) if fs::canonicalize(link).is_ok_and(|real| real == spare) => (spare, public),
            _ => (public, spare),
        };
        let pair = Self { public, spare, new: room.join("new"), old: room.join("old"), link, _lock: lock };
        pair.heal()?;
        Ok(pair)
    }

    /// Where a spare tree lies that a killed build left unfinished, until it is taken away.
    pub fn unfinished(&self) -> PathBuf {
        self.new.join("unfinished")
    }

    fn heal(&self) -> Result<(), Failure> {
        if exists(&self.old) {
            let failed = |cause| Failure::new("failure-write", &self.old, cause);
            if !exists(&self.public) {
                fs::rename(&self.old, &self.public).map_err(failed)?;
            } else if !exists(&self.spare) {
                fs::rename(&self.old, &self.spare).map_err(failed)?;
            } else {
                fs::remove_dir_all(&self.old).map_err(failed)?;
            }
        }
        Ok(())
    }
}

fn exists(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// The published tree and, where the output folder is a link to it, the link.
fn published(out: &Path) -> Result<(PathBuf, Option<PathBuf>), Failure> {
    let failed = |cause| Failure::new("failure-write", out, cause);
    let absolute = std::path::absolute(out).map_err(failed)?;
    match fs::canonicalize(&absolute) {
        Ok(real) if !real.is_dir() => Err(failed(io::ErrorKind::NotADirectory.into())),
        Ok(real) if absolute.is_symlink() => Ok((real, Some(absolute))),
        Ok(real) => Ok((real, None)),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => match fs::read_link(&absolute) {
            Ok(target) => Ok((absolute.parent().unwrap_or(&absolute).join(target), None)),
            Err(_) => Ok((absolute, None)),
        },
        Err(cause) => Err(failed(cause)),
    }
}

/// The spare tree of a published one, and the room of both. The other tree of the spare tree is the published one.
fn other(public: &Path) -> Option<(PathBuf, PathBuf)> {
    let name = public.file_name()?;
    let parent = public.parent()?;
    let room_of = |name: &std::ffi::OsStr| {
        let mut room = std::ffi::OsString::from(".");
        room.push(name);
        room.push(".lofte");
        room
    };
    if name == "spare"
        && let Some(first) = parent.file_name().and_then(|room| room.to_str())
        && let Some(first) = first.strip_prefix('.').and_then(|first| first.strip_suffix(".lofte"))
    {
        return Some((parent.parent()?.join(first), parent.to_owned()));
    }
    let room = parent.join(room_of(name));
    Some((room.join("spare"), room))
}

fn prepare(room: &Path) -> Result<(), Failure> {
    if room.is_dir() {
        return Ok(());
    }
    let failed = |cause| Failure::new("failure-write", room, cause);
    match fs::create_dir(room) {
        Err(cause) if cause.kind() != io::ErrorKind::AlreadyExists => return Err(failed(cause)),
        _ => {}
    }
    // The room is the machine's, not the repository's.
    fs::write(room.join(".gitignore"), "*\n").map_err(failed)
}

fn lock(path: &Path) -> Result<File, Failure> {
    let failed = |cause| Failure::new("failure-lock", path, cause);
    // Opened for reading where it exists: a build in which nothing changed needs no right to write.
    let file = match File::open(path) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => {
            File::options().create(true).append(true).open(path).map_err(failed)?
        }
        opened => opened.map_err(failed)?,
    };
    let asked = Instant::now();
    loop {
        match rustix::fs::flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => return Ok(file),
            Err(rustix::io::Errno::WOULDBLOCK) if asked.elapsed() < PATIENCE => {
                std::thread::sleep(Duration::from_millis(20));
            }
            Err(rustix::io::Errno::WOULDBLOCK) => {
                return Err(Failure::new("failure-other-build", path, io::ErrorKind::WouldBlock.into()));
            }
            Err(errno) => return Err(failed(errno.into())),
        }
    }
}
