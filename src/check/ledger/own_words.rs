//! A town's own words for status that have come to mean another status than when accounts with them were sealed.
//!
//! An account's sealed text has the word as it was written. So what the word meant that day is sealed beside it, and a
//! change of `status_words` does not turn into silence what somebody said.

use super::against::Bench;
use crate::check::at::{At, Places};
use crate::check::same_words::same_word;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::id::Id;
use crate::model::ledger::Record;
use crate::model::status::Status;
use crate::model::when::Day;
use crate::source::FilePath;
use std::collections::BTreeMap;

/// A word in a sealed account that means something else now.
pub struct Changed {
    town: Id,
    word: String,
    meant: Status,
    now: Status,
    sealed: Day,
    /// The account, and the commitment in it.
    file: FilePath,
    commitment: Id,
}

/// Accounts that are pointed at beside the word.
const MOST: usize = 8;

/// The words of a sealed account that mean something else now.
pub fn changed(bench: &Bench<'_>, file: &FilePath, last: &[&Record]) -> Vec<Changed> {
    let Some(account) = bench.facts.accounts.get(file).filter(|_| !bench.doubtful.contains(file)) else {
        return Vec::new();
    };
    let meant =
        last.iter().flat_map(|record| record.words.iter().map(move |(word, code)| (*record, word, code)));
    let found = meant.filter_map(|(record, word, code)| {
        let meant = Status::ALL.into_iter().find(|status| status.code() == code)?;
        account.entries.iter().find_map(|entry| {
            let now = entry.status.as_ref()?;
            let is_it = now.words.as_deref().is_some_and(|own| same_word(own, word)) && now.status != meant;
            is_it.then(|| Changed {
                town: account.town.clone(),
                word: word.clone(),
                meant,
                now: now.status,
                sealed: record.sealed,
                file: file.clone(),
                commitment: entry.commitment.clone(),
            })
        })
    });
    found.collect()
}

/// One finding for each word, at the word.
pub fn told(bench: &Bench<'_>, changed: &[Changed]) -> Vec<Diagnostic> {
    let mut by_word: BTreeMap<(&Id, &str, &str), Vec<&Changed>> = BTreeMap::new();
    for one in changed {
        by_word.entry((&one.town, &one.word, one.meant.code())).or_default().push(one);
    }
    let places = Places::new(bench.texts);
    let finding = |alike: Vec<&Changed>| {
        let first = alike.iter().min_by_key(|one| (one.sealed, &one.file))?;
        let town = bench.facts.municipalities.get(&first.town)?;
        let (word, _) = town.status_words.iter().find(|(own, _)| same_word(own, &first.word))?;
        let document = At::document(&town.publication.file);
        let words = document.key("status_words");
        let message = |key| {
            Message::new(key)
                .with("word", word.as_str())
                .with("meant", first.meant.code())
                .with("now", first.now.code())
                .with("sealed", first.sealed.to_string())
        };
        let finding = Diagnostic::error(places.value(&words.key(word)), message("sealed-status-word"))
            .help(message("sealed-status-word.help"));
        Some(alike.iter().take(MOST).fold(finding, |finding, one| {
            let account = At::document(&one.file);
            let (commitments, status) = (account.key("commitments"), "status");
            let place = places.value(&commitments.key(one.commitment.as_str()).key(status));
            finding.related(place, Message::new("sealed-status-word-here"))
        }))
    };
    by_word.into_values().filter_map(finding).collect()
}
