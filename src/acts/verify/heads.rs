//! The digest that somebody keeps elsewhere: the latest sealing of each document, and of a published site its manifest.
//!
//! ```text
//! # lofte heads 1
//! 4f8d…  municipalities/boras/centrum-2022-2023/index.md
//! 90a1…  site
//! ```
//! Each sealing names the one before it, so that its sum stands for all before: what is kept today proves tomorrow's
//! ledger too, which may have grown, but not lost or changed anything.

use super::super::hindrance::Hindrance;
use super::ledger_in;
use crate::check::ledger::{FOLDER, ReadLedger, read_files};
use crate::diagnostic::{Diagnostic, Message};
use crate::fs::{self, Failure};
use crate::model::hash::Hash;
use crate::source::{FilePath, Place};
use std::collections::BTreeSet;
use std::path::Path;

const FIRST_LINE: &str = "# lofte heads 1";

/// What stands for a published site; no document is called so.
const SITE: &str = "site";

/// A digest that was kept.
pub struct Kept {
    heads: Vec<(Hash, String)>,
}

/// Reads a kept digest.
///
/// # Errors
/// It is none, or the disk.
pub fn read(path: &Path) -> Result<Kept, Hindrance> {
    let bytes = fs::read(path)?;
    let text = String::from_utf8_lossy(&bytes);
    let mut lines = text.lines().map(str::trim_end);
    let is_digest = lines.next() == Some(FIRST_LINE);
    let head = |line: &str| {
        let (hash, document) = line.split_once("  ")?;
        Some((Hash::parse(hash)?, document.to_owned()))
    };
    let heads: Option<Vec<_>> =
        lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(head).collect();
    match heads {
        Some(heads) if is_digest => Ok(Kept { heads }),
        _ => {
            let path = path.display().to_string();
            Err(Hindrance::Asked(Message::new("verify-no-heads").with("path", path)))
        }
    }
}

/// The digest of a ledger, and of a published site's manifest.
pub fn written(ledger: &ReadLedger, manifest: Option<Hash>) -> String {
    let mut text = format!("{FIRST_LINE}\n");
    for (hash, document) in ledger.ledger.heads() {
        text.push_str(&format!("{hash}  {}\n", document.in_content()));
    }
    if let Some(manifest) = manifest {
        text.push_str(&format!("{manifest}  {SITE}\n"));
    }
    text
}

/// The digest of the ledger in a site's own folder.
///
/// # Errors
/// The disk.
pub fn heads_of(root: &Path) -> Result<String, Failure> {
    let files = ledger_in(root, FOLDER)?;
    let files: Vec<(&FilePath, &[u8])> = files.iter().map(|(file, bytes)| (file, &**bytes)).collect();
    Ok(written(&read_files(&files), None))
}

/// What was kept and is not there any more.
pub fn against(kept: &Kept, ledger: &ReadLedger, manifest: Option<Hash>) -> Vec<Diagnostic> {
    let chains = ledger.ledger.chains.values();
    let known: BTreeSet<Hash> = chains.flat_map(|chain| &chain.records).map(|record| record.hash).collect();
    let mut findings = Vec::new();
    for (hash, document) in &kept.heads {
        if document == SITE {
            if manifest.is_some_and(|manifest| manifest != *hash) {
                let place = Place::whole(&FilePath::new(crate::tree::MANIFEST));
                findings.push(
                    Diagnostic::error(place, Message::new("verify-site-other"))
                        .help(Message::new("verify-site-other.help")),
                );
            }
        } else if !known.contains(hash) {
            let place = Place::whole(&FilePath::new(document.as_str()));
            let message = Message::new("verify-head-missing")
                .with("document", document.as_str())
                .with("hash", hash.to_string());
            findings.push(Diagnostic::error(place, message).help(Message::new("verify-head-missing.help")));
        }
    }
    findings
}
