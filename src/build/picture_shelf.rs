//! Pictures that were made smaller before, kept on the disk by the sum of what they were made of.
//!
//! The folder can be deleted at any time. A picture of it is used only where its own sum holds; what cannot be read or
//! written there is made anew. One picture at a time lies in memory whole, however many are asked for.

use super::kept::{self, keep};
use crate::fs::{Failure, read};
use crate::images::{FORM, Unreadable, Upright, clean};
use crate::model::hash::{Hash, Hasher};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Where pictures are kept.
pub struct PictureShelf {
    /// `None`: nothing is kept on the disk.
    folder: Option<PathBuf>,
    /// What was asked for since the shelf was opened; everything else is thrown away by [`tidy`](Self::tidy).
    used: Mutex<BTreeSet<String>>,
    /// The picture in memory, by the sum of its file.
    opened: Mutex<Option<(Hash, Upright)>>,
}

impl PictureShelf {
    /// The shelf of a site, in its `.lofte-cache/`.
    pub fn of_site(root: &Path) -> Self {
        Self { folder: Some(root.join(".lofte-cache").join("pictures")), ..Self::in_memory() }
    }

    /// A shelf that remembers the last picture only: a preview writes nothing.
    pub fn in_memory() -> Self {
        Self { folder: None, used: Mutex::default(), opened: Mutex::default() }
    }

    /// A picture file without what it tells beside what it shows.
    ///
    /// # Errors
    /// What the machine said.
    pub fn cleaned(&self, disk: &Path) -> Result<Vec<u8>, Failure> {
        read(disk).map(clean)
    }

    /// A picture in a width; inside, `Unreadable` where its file is damaged.
    ///
    /// # Errors
    /// What the machine said.
    pub fn resized(&self, disk: &Path, width: u32) -> Result<Result<Vec<u8>, Unreadable>, Failure> {
        let bytes = read(disk)?;
        let sum = Hash::of(&bytes);
        let name = name(&sum, width);
        let path = self.folder.as_ref().map(|folder| folder.join(&name));
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(name);
        if let Some(webp) = path.as_deref().and_then(|path| Some(kept::unpack(&read(path).ok()?)?.to_vec())) {
            return Ok(Ok(webp));
        }
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        if opened.as_ref().is_none_or(|(of, _)| *of != sum) {
            // The one before is let go first.
            *opened = None;
            match Upright::read(&bytes) {
                Ok(picture) => *opened = Some((sum, picture)),
                Err(unreadable) => return Ok(Err(unreadable)),
            }
        }
        let Some((_, picture)) = opened.as_ref() else { return Ok(Err(Unreadable)) };
        let webp = picture.webp(width);
        if let (Ok(webp), Some(path)) = (&webp, &path) {
            keep(path, &kept::pack(|packed| packed.extend_from_slice(webp)));
        }
        Ok(webp)
    }

    /// Lets go of the picture in memory, and throws away what nobody asked for since the shelf was opened.
    pub fn tidy(&self) {
        *self.opened.lock().unwrap_or_else(PoisonError::into_inner) = None;
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        self.folder.iter().for_each(|folder| kept::tidy(folder, &used));
    }
}

fn name(sum: &Hash, width: u32) -> String {
    let mut hasher = Hasher::default();
    for part in [FORM.as_bytes(), b"\n", sum.bytes(), &width.to_le_bytes()] {
        hasher.update(part);
    }
    hasher.finish().to_string()
}
