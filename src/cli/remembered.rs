//! What a command said of a large site, to be said again where no file has changed: no need to read forty thousand files.
//!
//! It lies in `.lofte-cache/said/` in the site's folder, may be thrown away at any time, and counts only for the very same
//! program, question and files.

use super::Outcome;
use super::large::Large;
use super::site::{Stream, colour, say};
use crate::fs;
use crate::model::hash::Hash;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// Where what was said of a question lies.
pub struct Remembered {
    place: PathBuf,
}

/// What was said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// Whether it ended with findings.
    pub findings: bool,
    /// On standard output.
    pub result: String,
    /// On standard error.
    pub beside: String,
    /// What it counts for beside the site's files.
    pub bound_to: String,
}

impl Said {
    /// Says something more, now.
    pub fn add(&mut self, stream: Stream, text: &str) {
        say(stream, text);
        let said = match stream {
            Stream::Result => &mut self.result,
            Stream::Beside => &mut self.beside,
        };
        said.push_str(text);
        if !text.is_empty() && !text.ends_with('\n') {
            said.push('\n');
        }
    }

    /// Says all of it again.
    pub fn again(&self) -> Outcome {
        say(Stream::Result, &self.result);
        say(Stream::Beside, &self.beside);
        self.outcome()
    }

    /// How the command ended.
    fn outcome(&self) -> Outcome {
        if self.findings { Outcome::Findings } else { Outcome::Fine }
    }
}

impl Remembered {
    /// The place for what is asked about a large site as its files are now. `None`: some were written a moment ago.
    pub fn of(large: &Large, asked: &dyn std::fmt::Debug) -> Option<Self> {
        let Large { root, stamps, now } = large;
        if !stamps.are_certain(*now) {
            return None;
        }
        let colours = [Stream::Result, Stream::Beside].map(colour);
        let key = format!("{} {} {colours:?} {asked:?}", fs::program(), stamps.to_text());
        let key = Hash::of(key);
        Some(Self { place: folder(root).join(key.to_string()) })
    }

    /// What was said before.
    pub fn said(&self) -> Option<Said> {
        serde_json::from_slice(&fs::read(&self.place).ok()?).ok()
    }

    /// Remembers what was said. Where nothing can be written nothing is remembered: it only saves time.
    pub fn say(&self, root: &Path, said: &Said) {
        let Ok(bytes) = serde_json::to_vec(said) else { return };
        // What counted for earlier files counts for nothing any more.
        let _ = fs::renew_folder(&folder(root), KEPT);
        let _ = fs::write_new(&folder(root).join(".gitignore"), b"*\n");
        let _ = fs::write_new(&self.place, &bytes);
    }
}

/// So many answers are kept.
const KEPT: usize = 16;

fn folder(root: &Path) -> PathBuf {
    root.join(".lofte-cache").join("said")
}
