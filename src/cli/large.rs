//! Sites of so many files that it is worth while to remember something of them.

use crate::build::{KnownShelf, Stopwatch, Survey};
use crate::check::Question;
use crate::load::Stamps;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Sites of fewer files are read in no time, and nothing is left in their folders.
const LARGE: usize = 2000;

/// A site of many files, as they were when the command began.
pub struct Large {
    /// Its folder.
    pub root: PathBuf,
    /// The stamps of its files.
    pub stamps: Stamps,
    /// When they were taken.
    pub now: SystemTime,
}

impl Large {
    /// The site in a folder; `None`: it is small.
    pub fn of(root: &Path) -> Option<Self> {
        let now = SystemTime::now();
        let stamps = Stamps::of(root)?;
        (stamps.count() >= LARGE).then(|| Self { root: root.to_owned(), stamps, now })
    }

    /// Its survey, where what was known of it and the files that have changed since tell it.
    pub fn survey(&self, question: &Question, watch: &Stopwatch<'_>) -> Option<Survey> {
        KnownShelf::of_site(&self.root).survey(question, &self.stamps, watch)
    }

    /// Keeps what is known of it for the next command.
    pub fn keep(self, survey: &Survey) {
        KnownShelf::of_site(&self.root).keep(survey, self.stamps, self.now);
    }
}
