//! `lofte mask`: a person's name taken out of what was sealed, by decision; every sealing still proves itself.
//!
//! 1. The records of a promise and of what lies beside it; 2. in each the name is masked ([`crate::ledger::mask`]); 3. the
//!    ledger's files are exchanged, each as a whole; 4. where a document's `to_hash` is the plain sum of a text that had the
//!    name, the record's own takes its place, since the plain one would let the name be guessed; 5. where the name still
//!    stands in a document is told, not changed: only people can say what is to stand there.
//!
//! What version control remembers is not touched.

use super::hindrance::Hindrance;
use super::seal::rewrite;
use crate::build::Survey;
use crate::check::ledger as read;
use crate::diagnostic::Message;
use crate::fs::{self, Failure};
use crate::ledger::line;
use crate::ledger::mask::{Masking, mask};
use crate::model::hash::Hash;
use crate::model::when::Day;
use crate::source::FilePath;
use std::collections::BTreeSet;
use std::path::Path;

/// What is to be masked.
pub struct NameToMask<'asked> {
    /// `<town>/<promise>`, or a file in `content/`.
    pub document: &'asked str,
    /// As it stands in the text.
    pub name: &'asked str,
    /// Who decided, when, which section.
    pub decision: &'asked str,
    /// The day of the masking.
    pub date: Day,
}

/// What was masked.
#[derive(Debug, Default)]
pub struct MaskedNames {
    /// How many sealings.
    pub records: usize,
    /// Where the name still stands: file and line.
    pub left: Vec<(FilePath, usize)>,
}

/// Masks a name.
///
/// # Errors
/// It stands in no sealed text there, or inside a word that cannot be masked; or the disk.
pub fn mask_name(root: &Path, survey: &Survey, asked: &NameToMask<'_>) -> Result<MaskedNames, Hindrance> {
    let name = asked.name.trim();
    if name.is_empty() || asked.decision.trim().is_empty() {
        return Err(Hindrance::Asked(Message::new("mask-empty")));
    }
    let mut masked = MaskedNames::default();
    let mut sums: Vec<(Hash, Hash)> = Vec::new();
    let mut files: Vec<(FilePath, String)> = Vec::new();
    for (file, bytes) in read::files(&survey.sources) {
        let text = String::from_utf8_lossy(bytes);
        let mut lines = Vec::new();
        let mut changed = false;
        for old in text.lines() {
            let new = masked_line(old, name, asked, &mut sums)?;
            masked.records += usize::from(new.is_some());
            changed |= new.is_some();
            lines.push(new.unwrap_or_else(|| old.to_owned()));
        }
        if changed {
            files.push((file.clone(), lines.join("\n") + "\n"));
        }
    }
    masked.left = left(survey, asked, name);
    if masked.records == 0 {
        let message = Message::new("mask-not-found").with("document", asked.document).with("name", name);
        return Err(Hindrance::Asked(message));
    }
    for (file, text) in files {
        rewrite(&root.join(file.as_str()), text.as_bytes())?;
    }
    replace_sums(root, survey, asked, &sums)?;
    Ok(masked)
}

fn masked_line(
    old: &str,
    name: &str,
    asked: &NameToMask<'_>,
    sums: &mut Vec<(Hash, Hash)>,
) -> Result<Option<String>, Hindrance> {
    let Ok(card) = line::card(old) else { return Ok(None) };
    if !concerns(asked.document, &format!("content/{}", card.document)) {
        return Ok(None);
    }
    match mask(old, name, asked.decision.trim(), asked.date) {
        Ok(Masking::Masked(new)) => {
            sums.extend(card.text_sha256.map(|plain| (plain, card.sha256)));
            Ok(Some(new))
        }
        Ok(Masking::Nothing) => Ok(None),
        Ok(Masking::NotWhole) => Err(Hindrance::Asked(
            Message::new("mask-not-whole").with("document", &*card.document).with("name", name),
        )),
        Err(_) => Err(Hindrance::Asked(Message::new("mask-broken").with("document", &*card.document))),
    }
}

/// Whether a document is the one that is asked for, or lies beside it.
fn concerns(asked: &str, document: &str) -> bool {
    let asked = asked.trim_matches('/');
    let asked = asked.strip_prefix("content/").unwrap_or(asked);
    let document = document.strip_prefix("content/").unwrap_or(document);
    let inside = document.strip_prefix("municipalities/").unwrap_or(document);
    document == asked || inside.strip_prefix(asked).is_some_and(|rest| rest.starts_with('/'))
}

/// Where the name still stands in the documents.
fn left(survey: &Survey, asked: &NameToMask<'_>, name: &str) -> Vec<(FilePath, usize)> {
    let sources = survey.texts.all();
    let concerned = sources.filter(|source| concerns(asked.document, source.path.as_str()));
    let standing = concerned.flat_map(|source| {
        let lines = source.text.lines().enumerate().filter(|(_, line)| line.contains(name));
        lines.map(|(index, _)| (source.path.clone(), index + 1))
    });
    standing.collect()
}

/// Writes the records' own sums where documents have the plain ones.
fn replace_sums(
    root: &Path,
    survey: &Survey,
    asked: &NameToMask<'_>,
    sums: &[(Hash, Hash)],
) -> Result<(), Failure> {
    let files: BTreeSet<&FilePath> =
        survey.texts.files().filter(|file| concerns(asked.document, file.as_str())).collect();
    for file in files {
        let disk = root.join(file.as_str());
        let Ok(before) = String::from_utf8(fs::read(&disk)?) else { continue };
        let after = sums
            .iter()
            .fold(before.clone(), |text, (plain, own)| text.replace(&plain.to_string(), &own.to_string()));
        if after != before {
            rewrite(&disk, after.as_bytes())?;
        }
    }
    Ok(())
}
