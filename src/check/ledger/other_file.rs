//! Records that stand in the ledger of another town than their document's.
//!
//! Every sealing is read wherever it stands. But a ledger that was written over with another town's holds what is sealed
//! there too, and what was sealed in it itself is gone without a trace: so each ledger holds what is its own.

use super::FOLDER;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::hash::Hash;
use crate::model::ledger::{LedgerLine, Record};
use crate::source::{FilePath, Place};
use std::collections::{BTreeMap, BTreeSet};

/// One finding for each ledger that holds what is another's: an error where it stands in that too, as in a copy.
pub fn found(records: &[Record], place: &dyn Fn(&LedgerLine) -> Place) -> Vec<Diagnostic> {
    let in_its_own: BTreeSet<Hash> =
        records.iter().filter(|record| is_in_its_own(record)).map(|record| record.hash).collect();
    let mut foreign: BTreeMap<&FilePath, Vec<&Record>> = BTreeMap::new();
    for record in records {
        if record.line.file.as_str().starts_with(FOLDER) && !is_in_its_own(record) {
            foreign.entry(&record.line.file).or_default().push(record);
        }
    }
    let told = foreign.values().filter_map(|records| {
        let first = records.first()?;
        let is_copy = records.iter().all(|record| in_its_own.contains(&record.hash));
        let message = |key| {
            Message::new(key)
                .with("name", first.line.file.name())
                .with("count", records.len())
                .with("town", town(first))
        };
        let at = place(&first.line);
        Some(if is_copy {
            Diagnostic::error(at, message("ledger-copy")).help(message("ledger-copy.help"))
        } else {
            Diagnostic::warning(at, message("ledger-other-file")).help(message("ledger-other-file.help"))
        })
    });
    told.collect()
}

fn is_in_its_own(record: &Record) -> bool {
    record.line.file.as_str().strip_prefix(FOLDER) == Some(&format!("{}.jsonl", town(record)))
}

/// The name of the ledger that a document is sealed in: its town's, or the site's for what no town has.
fn town(record: &Record) -> &str {
    let inside = record.document.in_content().strip_prefix("municipalities/");
    inside.and_then(|path| path.split('/').next()).unwrap_or("_site")
}
