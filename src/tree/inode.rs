//! Which file of the disk lies at a path, and since when it is as it is.

use std::fs::Metadata;
use std::os::unix::fs::MetadataExt;

/// A file of the disk as it was when it was looked at. Two that are equal are one file, with nothing done to it between
/// the looks: every change of bytes, rights or names gives a file another change time, which nobody sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inode {
    device: u64,
    number: u64,
    /// The change time of the system, in seconds and nanoseconds.
    pub changed: (i64, i64),
    /// Whose it is and who may do what with it.
    pub rights: Rights,
}

/// Owner, group and mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rights {
    user: u32,
    group: u32,
    mode: u32,
}

impl Inode {
    /// Of what the system says of a file.
    pub fn of(metadata: &Metadata) -> Self {
        Self {
            device: metadata.dev(),
            number: metadata.ino(),
            changed: changed(metadata),
            rights: Rights::of(metadata),
        }
    }

    /// Whether both are one file, whatever was done to it between the looks.
    pub fn is_file(&self, other: &Self) -> bool {
        (self.device, self.number) == (other.device, other.number)
    }
}

impl Rights {
    /// Of what the system says of a file.
    pub fn of(metadata: &Metadata) -> Self {
        Self { user: metadata.uid(), group: metadata.gid(), mode: metadata.mode() }
    }
}

/// The change time of the system.
pub fn changed(metadata: &Metadata) -> (i64, i64) {
    (metadata.ctime(), metadata.ctime_nsec())
}
