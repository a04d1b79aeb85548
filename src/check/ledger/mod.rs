//! The ledger: what was once made public, read, proven and held against the documents as they are now.
//!
//! Comes in: `content/ledger/*.jsonl`. 1. each line proves itself ([`line`](crate::ledger::line)), many at once; 2.
//! records that name each other become the chain of their document ([`chains`]); 3. documents are held against what was
//! last sealed of them ([`against()`]), and what a town's own words meant then against what they mean now
//! ([`own_words`]). Goes out: seals, sealed texts, and findings that name the line or the key, and the way out.
//!
//! Only `lofte seal` and `lofte mask` write the ledger. It must not know git.

mod against;
mod chains;
mod changed;
mod difference;
mod other_file;
mod own_words;

use crate::diagnostic::{Diagnostic, Message};
use crate::ledger::line::{self, Fault};
use crate::model::ledger::{Ledger, LedgerLine, Record};
use crate::model::sources::Sources;
use crate::source::{FilePath, Place, Source};
pub use against::{Bench, Held, against};
use rayon::prelude::*;
use std::collections::BTreeSet;

/// The folder of the ledger.
pub const FOLDER: &str = "content/ledger/";

/// The ledger as it could be read, the texts of files in which something is wrong, and what that is.
pub struct ReadLedger {
    /// What was sealed.
    pub ledger: Ledger,
    /// Files in which something was found, to draw findings in.
    pub texts: Vec<Source>,
    /// Findings.
    pub findings: Vec<Diagnostic>,
}

/// Reads the ledger of a site; nothing where there is none.
pub fn read(sources: &Sources) -> ReadLedger {
    read_files(&files(sources).collect::<Vec<_>>())
}

/// The files of a site's ledger.
pub fn files(sources: &Sources) -> impl Iterator<Item = (&FilePath, &[u8])> {
    let from = FilePath::new(FOLDER);
    let files = sources.texts.range(from..).take_while(|(file, _)| file.as_str().starts_with(FOLDER));
    files.filter(|(file, _)| file.name().ends_with(".jsonl")).map(|(file, text)| (file, text.bytes()))
}

/// Reads ledgers wherever they lie.
pub fn read_files(files: &[(&FilePath, &[u8])]) -> ReadLedger {
    let lines: Vec<Line<'_>> = files.iter().flat_map(|(file, bytes)| lines(file, bytes)).collect();
    let results: Vec<Result<Record, Fault>> = lines.par_iter().map(Line::read).collect();
    let mut records = Vec::new();
    let mut claimed = BTreeSet::new();
    let mut findings = Vec::new();
    for (line, result) in lines.iter().zip(results) {
        match result {
            Ok(record) => records.push(record),
            Err(fault) => {
                claimed.extend(std::str::from_utf8(line.bytes).ok().and_then(line::claimed));
                findings.push(line.broken(fault));
            }
        }
    }
    let places = |at: &LedgerLine| {
        lines.iter().find(|line| line.place == *at).map_or_else(|| Place::whole(&at.file), Line::place)
    };
    findings.extend(other_file::found(&records, &places));
    let (ledger, more) = chains::chains(records, &claimed, &places);
    findings.extend(more);
    let wrong: BTreeSet<&FilePath> = findings.iter().map(|finding| &finding.place.file).collect();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into();
    let texts = files.iter().filter(|(file, _)| wrong.contains(file));
    let texts = texts.map(|(file, bytes)| Source { path: (*file).clone(), text: text(bytes) }).collect();
    ReadLedger { ledger, texts, findings }
}

/// A line with its place, without its end.
struct Line<'file> {
    place: LedgerLine,
    /// Where it begins in the text of its file, which has � for each byte that is no letter.
    start: usize,
    bytes: &'file [u8],
    is_cut: bool,
}

fn lines<'file>(file: &FilePath, bytes: &'file [u8]) -> Vec<Line<'file>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for (index, whole) in bytes.split_inclusive(|byte| *byte == b'\n').enumerate() {
        let is_cut = !whole.ends_with(b"\n");
        let line = whole.strip_suffix(b"\n").unwrap_or(whole);
        // A line end of Windows, as git may write it.
        let line = if is_cut { line } else { line.strip_suffix(b"\r").unwrap_or(line) };
        // A byte order mark, as some editors write it.
        let line = if index == 0 { line.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(line) } else { line };
        if !line.is_empty() {
            let place = LedgerLine { file: file.clone(), number: index + 1 };
            lines.push(Line { place, start, bytes: line, is_cut });
        }
        start += String::from_utf8_lossy(whole).len();
    }
    lines
}

impl Line<'_> {
    fn read(&self) -> Result<Record, Fault> {
        let text = std::str::from_utf8(self.bytes).map_err(|_| Fault::NoRecord)?;
        line::read(text, self.place.clone())
    }

    fn place(&self) -> Place {
        Place::at(&self.place.file, self.start..self.start + 1)
    }

    fn broken(&self, fault: Fault) -> Diagnostic {
        let place = self.place();
        let message = |key| Message::new(key).with("line", self.place.number);
        match fault {
            Fault::NoRecord if self.is_cut => {
                Diagnostic::warning(place, message("ledger-cut")).help(Message::new("ledger-cut.help"))
            }
            Fault::NoRecord => {
                Diagnostic::error(place, message("ledger-no-record")).help(Message::new("ledger.help"))
            }
            Fault::Altered => {
                Diagnostic::error(place, message("ledger-altered")).help(Message::new("ledger.help"))
            }
            Fault::TextAltered => {
                Diagnostic::error(place, message("ledger-text-altered")).help(Message::new("ledger.help"))
            }
            Fault::MaskAltered => {
                Diagnostic::error(place, message("ledger-mask-altered")).help(Message::new("ledger.help"))
            }
        }
    }
}
