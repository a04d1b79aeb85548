//! `lofte verify`: whether anything was altered, is missing or out of order, told from the files alone.
//!
//! Comes in: a folder, and what somebody kept. 1. a folder with `content/` is a site as it is written ([`repository`]), one
//! with a manifest a site as it was published ([`published`]); 2. its ledger must prove itself; 3. every sum that was
//! kept must stand in it still ([`heads`]). Goes out: findings. Nothing is written.

mod heads;
mod page;
mod published;
mod repository;

pub use heads::heads_of;

use super::hindrance::Hindrance;
use crate::check::Question;
use crate::check::ledger::ReadLedger;
use crate::diagnostic::{Diagnostic, Message, Severity, sort};
use crate::fs;
use crate::model::hash::Hash;
use crate::model::sources::Texts;
use crate::tree::MANIFEST;
use std::path::Path;

/// What a folder was found to be.
#[derive(Debug)]
pub struct Verified {
    /// Whatever does not hold.
    pub findings: Vec<Diagnostic>,
    /// Texts to draw findings in.
    pub texts: Texts,
    /// How many files were proven; nought where a site is not published.
    pub files: usize,
    /// How many sealings were proven.
    pub records: usize,
    /// The digest to keep.
    pub heads: String,
}

/// Proves a folder. `kept` is the file of a digest that somebody kept.
///
/// # Errors
/// The folder is neither, the kept file is no digest, or the disk.
pub fn verify(folder: &Path, kept: Option<&Path>, question: &Question) -> Result<Verified, Hindrance> {
    let kept = kept.map(heads::read).transpose()?;
    let (mut verified, ledger, manifest) = if folder.join("content").is_dir() {
        repository::verify(folder, question)?
    } else if folder.join(MANIFEST).is_file() {
        published::verify(folder)?
    } else {
        let folder = folder.display().to_string();
        return Err(Hindrance::Asked(Message::new("verify-nothing").with("folder", folder)));
    };
    if let Some(kept) = kept {
        verified.findings.extend(heads::against(&kept, &ledger, manifest));
    }
    verified.heads = heads::written(&ledger, manifest);
    sort(&mut verified.findings);
    verified.findings.dedup();
    Ok(verified)
}

impl Verified {
    /// Whether something does not hold.
    pub fn is_broken(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }
}

/// What a part of the work hands over: what was found, the ledger, and the sum of the manifest of a published site.
type Part = (Verified, ReadLedger, Option<Hash>);

fn part(
    findings: Vec<Diagnostic>,
    mut texts: Texts,
    files: usize,
    ledger: ReadLedger,
    manifest: Option<Hash>,
) -> Part {
    texts.extend(ledger.texts.iter().cloned());
    let records = ledger.ledger.chains.values().map(|chain| chain.records.len()).sum();
    (Verified { findings, texts, files, records, heads: String::new() }, ledger, manifest)
}

/// Reads the files of a ledger in a folder.
fn ledger_in(
    folder: &Path,
    below: &str,
) -> Result<Vec<(crate::source::FilePath, Vec<u8>)>, crate::fs::Failure> {
    let disk = folder.join(below);
    let mut files = Vec::new();
    if !disk.is_dir() {
        return Ok(files);
    }
    let failed = |cause| crate::fs::Failure::new("failure-read", &disk, cause);
    for entry in std::fs::read_dir(&disk).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".jsonl") && !name.starts_with('.') {
            let bytes = fs::read(&disk.join(&name))?;
            files.push((crate::source::FilePath::new(format!("{below}{name}")), bytes));
        }
    }
    files.sort();
    Ok(files)
}
