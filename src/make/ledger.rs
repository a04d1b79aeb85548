//! `/data/ledger/<town>.jsonl`: the ledger, published. What was removed is proven without its text.

use super::Job;
use crate::ledger::line;
use crate::model::publication::Publication;
use crate::model::text_file::TextFile;
use crate::source::FilePath;
use std::collections::BTreeSet;

/// A file of the ledger as everybody may read it: a last line that is cut short is left out, and so is the text of what
/// was removed.
pub fn ledger(job: &Job<'_>, file: &FilePath) -> Vec<u8> {
    let Some(bytes) = job.sources.texts.get(file).map(TextFile::bytes) else { return Vec::new() };
    let facts = &job.site.facts;
    // What lies beside a promise that was removed went with it.
    let is_gone = |publication: &&Publication| {
        let promise = facts.promise_beside(&publication.file);
        publication.removed.is_some() || promise.is_some_and(|promise| promise.publication.removed.is_some())
    };
    let removed: BTreeSet<&FilePath> = facts
        .publications()
        .filter(is_gone)
        .filter_map(|publication| facts.seals.get(&publication.file))
        .flat_map(|seal| &seal.documents)
        .collect();
    let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let text = String::from_utf8_lossy(bytes.get(..whole).unwrap_or_default());
    let mut published = String::with_capacity(text.len());
    for line in text.trim_start_matches('\u{FEFF}').lines() {
        let is_removed = |document: &str| removed.contains(&FilePath::new(format!("content/{document}")));
        match line::card(line) {
            Ok(card) if !removed.is_empty() && is_removed(&card.document) => {
                published.push_str(&card.without_text().written());
            }
            _ => published.push_str(line),
        }
        published.push('\n');
    }
    published.into_bytes()
}
