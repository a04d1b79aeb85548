//! A site as it was published: every file against the manifest, the ledger by itself, and pages against the ledger.

use super::page;
use super::{Part, ledger_in, part};
use crate::check::ledger::read_files;
use crate::diagnostic::{Diagnostic, Message};
use crate::fs::{self, Failure};
use crate::model::hash::Hash;
use crate::model::sources::Texts;
use crate::source::{FilePath, Place};
use crate::tree::{Content, MANIFEST, Manifest, is_kept, is_litter, tells_the_day};
use rayon::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;
use walkdir::WalkDir;

/// Where the ledger is published.
const LEDGER: &str = "data/ledger/";

/// The record of the build.
const BUILD: &str = "build.json";

/// Proves it.
///
/// # Errors
/// The disk.
pub fn verify(folder: &Path) -> Result<Part, Failure> {
    let bytes = fs::read(&folder.join(MANIFEST))?;
    let mut findings = Vec::new();
    // Written again it must be the same to the byte: nothing can hide in it.
    let manifest = Manifest::parse(&bytes).filter(|manifest| manifest.to_bytes() == bytes);
    let is_whole = manifest.is_some();
    let manifest = manifest.unwrap_or_default();
    let present = present(folder)?;
    if is_whole {
        findings.extend(held(folder, &manifest, &present)?);
    } else {
        findings.push(error(MANIFEST, "verify-manifest"));
    }
    findings.extend(told_the_day(folder, &present)?);
    let files = ledger_in(folder, LEDGER)?;
    let files: Vec<(&FilePath, &[u8])> = files.iter().map(|(file, bytes)| (file, &**bytes)).collect();
    let ledger = read_files(&files);
    findings.extend(ledger.findings.iter().cloned());
    findings.extend(page::without_words(folder, &ledger.ledger)?);
    Ok(part(findings, Texts::default(), present.len(), ledger, Some(Hash::of(&bytes))))
}

/// Every file that lies there but lofte's own, git's and what desktops leave.
fn present(folder: &Path) -> Result<BTreeSet<String>, Failure> {
    let mut present = BTreeSet::new();
    for entry in WalkDir::new(folder).min_depth(1) {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(folder).to_owned();
            Failure::new(
                "failure-read",
                path,
                error.into_io_error().unwrap_or_else(|| io::Error::other("loop")),
            )
        })?;
        let path = entry.path().strip_prefix(folder).unwrap_or(entry.path()).to_string_lossy().into_owned();
        let is_other = path == MANIFEST || is_kept(&path) || is_litter(&path) || path.starts_with(".git/");
        if !entry.file_type().is_dir() && !is_other {
            present.insert(path);
        }
    }
    Ok(present)
}

fn held(folder: &Path, manifest: &Manifest, present: &BTreeSet<String>) -> Result<Vec<Diagnostic>, Failure> {
    let listed: Vec<(&String, &Content)> = manifest.files.iter().collect();
    let judge = |(path, said): &(&String, &Content)| {
        if !present.contains(*path) {
            return Ok(Some(error(path, "verify-missing")));
        }
        Ok((content(folder, path)? != **said).then(|| error(path, "verify-altered")))
    };
    let found: Vec<Option<Diagnostic>> = listed.par_iter().map(judge).collect::<Result<_, Failure>>()?;
    let unknown = present.iter().filter(|path| !manifest.files.contains_key(*path) && !tells_the_day(path));
    Ok(found.into_iter().flatten().chain(unknown.map(|path| error(path, "verify-unknown"))).collect())
}

/// The record of the build, and the pages that it has the sums of: the manifest leaves them out.
fn told_the_day(folder: &Path, present: &BTreeSet<String>) -> Result<Vec<Diagnostic>, Failure> {
    if !present.contains(BUILD) {
        return Ok(vec![error(BUILD, "verify-missing")]);
    }
    let bytes = fs::read(&folder.join(BUILD))?;
    let Some(files) = files_of_record(&bytes) else { return Ok(vec![error(BUILD, "verify-altered")]) };
    let mut findings = Vec::new();
    for (path, hash) in &files {
        if !present.contains(path) {
            findings.push(error(path, "verify-missing"));
        } else if content(folder, path)?.hash != *hash {
            findings.push(error(path, "verify-altered"));
        }
    }
    let unknown = present.iter().filter(|path| tells_the_day(path) && *path != BUILD);
    findings
        .extend(unknown.filter(|path| !files.contains_key(*path)).map(|path| error(path, "verify-unknown")));
    Ok(findings)
}

/// The files that a record of a build has the sums of; `None`: the record is not as it was written.
fn files_of_record(bytes: &[u8]) -> Option<BTreeMap<String, Hash>> {
    let mut record: Value = serde_json::from_slice(bytes).ok()?;
    if format!("{record:#}\n").as_bytes() != bytes {
        return None;
    }
    let sum = record.as_object_mut()?.shift_remove("sha256")?;
    if Hash::parse(sum.as_str()?)? != Hash::of(record.to_string()) {
        return None;
    }
    let files = record.get("files")?.as_object()?;
    files.iter().map(|(path, sum)| Some((path.clone(), Hash::parse(sum.as_str()?)?))).collect()
}

fn content(folder: &Path, path: &str) -> Result<Content, Failure> {
    let disk = folder.join(path);
    let read = || Content::of_stream(fs::open_plain(&disk)?, io::sink());
    read().map_err(|cause| Failure::new("failure-read", &disk, cause))
}

fn error(path: &str, key: &'static str) -> Diagnostic {
    let place = Place::whole(&FilePath::new(path));
    Diagnostic::error(place, Message::new(key).with("file", path)).help(Message::new("verify.help"))
}
