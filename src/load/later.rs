//! Texts that are left on the disk until somebody asks for them.

use super::{Text, read_text};
use crate::model::hash::Hash;
use crate::source::FilePath;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The files of a site whose sums are known.
#[derive(Debug)]
pub struct Later {
    root: PathBuf,
    is_torn: AtomicBool,
}

impl Later {
    /// Of the site in `root`.
    pub fn of(root: PathBuf) -> Self {
        Self { root, is_torn: AtomicBool::new(false) }
    }

    /// The text of a file that had this sum. `None`: it has another one now, or cannot be read; that is noted.
    pub fn text(&self, path: &FilePath, sum: Hash) -> Option<Arc<str>> {
        let read = read_text(path, &self.root.join(path.as_str()));
        let text = match read {
            Ok(Text::Utf8(text)) if Hash::of(text.as_bytes()) == sum => Some(text),
            _ => None,
        };
        if text.is_none() {
            self.is_torn.store(true, Ordering::Relaxed);
        }
        text
    }

    /// Whether a file was not any more what it had been: what was made meanwhile is made of no one state of the site.
    pub fn is_torn(&self) -> bool {
        self.is_torn.load(Ordering::Relaxed)
    }
}
