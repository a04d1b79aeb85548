//! Pages against the ledger: the words that were sealed last must stand on the page of their document.
//!
//! Who changes a page can change the manifest with it, but not a sealing that somebody kept the sum of. So what was
//! promised, told and judged is looked for on the page itself: titles, commitments, reasons, criteria.

use crate::diagnostic::{Diagnostic, Message};
use crate::fs::{self, Failure};
use crate::model::ledger::{Chain, Ledger, MASK, Record, RecordKind};
use crate::source::{FilePath, Place};
use rayon::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// The most bytes that stand on a page for a masked name, with brackets and comma.
const MOST_FOR_A_NAME: usize = 64;

/// Sealed words that do not stand on their pages.
///
/// # Errors
/// The disk.
pub fn without_words(folder: &Path, ledger: &Ledger) -> Result<Vec<Diagnostic>, Failure> {
    let chains: Vec<(&FilePath, &Chain)> = ledger.chains.iter().collect();
    let judge = |(document, chain): &(&FilePath, &Chain)| judge(folder, document, chain);
    let found: Vec<Option<Diagnostic>> = chains.par_iter().map(judge).collect::<Result<_, Failure>>()?;
    Ok(found.into_iter().flatten().collect())
}

fn judge(folder: &Path, document: &FilePath, chain: &Chain) -> Result<Option<Diagnostic>, Failure> {
    let last = chain.last_texts();
    // A name that was masked, two texts that wait to be joined: the page cannot have all of it.
    let [record] = last.as_slice() else { return Ok(None) };
    let Some(text) = &record.text else { return Ok(None) };
    let Some(address) = address(document, record) else { return Ok(None) };
    let file = format!("{}index.html", address.trim_start_matches('/'));
    let disk = folder.join(&file);
    if !disk.is_file() {
        return Ok(None);
    }
    let page = String::from_utf8_lossy(&fs::read(&disk)?).into_owned();
    if page.contains("http-equiv=\"refresh\"") {
        return Ok(None);
    }
    let shown = visible(&page);
    let mut keys = Vec::new();
    words(record.kind, &text.text.keys(), &mut keys);
    let lost = keys.into_iter().find(|(_, words)| !stands_in(&shown, words));
    Ok(lost.map(|(key, words)| {
        let message = Message::new("verify-words")
            .with("key", key)
            .with("words", short(&words))
            .with("sealed", record.sealed.to_string());
        let place = Place::whole(&FilePath::new(file));
        Diagnostic::error(place, message).help(Message::new("verify-words.help"))
    }))
}

/// Where a document's own page lies in the site's own language.
fn address(document: &FilePath, record: &Record) -> Option<String> {
    let inside = document.in_content().strip_prefix("municipalities/")?;
    let (folder, name) = inside.rsplit_once('/')?;
    let stem = name.strip_suffix(".md")?;
    Some(match record.kind {
        RecordKind::Promise => format!("/{folder}/"),
        RecordKind::Account => format!("/{folder}/uppfoljning/{stem}/"),
        RecordKind::Review => format!("/{folder}/granskning/{stem}/"),
        RecordKind::Address => return None,
    })
}

/// Whether words can be read in what is shown, with no more than may stand where a name is masked.
fn stands_in(shown: &str, words: &str) -> bool {
    // A comma, a bracket may go with the name.
    let pieces = words.split(MASK).map(|piece| without_space(piece.trim_matches([' ', ',', '(', ')'])));
    let mut pieces = pieces.filter(|piece| !piece.is_empty());
    let Some(first) = pieces.next() else { return true };
    let ends = |from: usize, piece: &str, within: usize| -> Vec<usize> {
        let rest = shown.get(from..).unwrap_or("");
        let found = rest.match_indices(piece).take_while(|(at, _)| *at <= within);
        found.map(|(at, _)| from + at + piece.len()).collect()
    };
    let mut reached: BTreeSet<usize> = ends(0, &first, usize::MAX).into_iter().collect();
    for piece in pieces {
        reached = reached.into_iter().flat_map(|from| ends(from, &piece, MOST_FOR_A_NAME)).collect();
    }
    !reached.is_empty()
}

/// What must be readable on the page, with the keys that it stands under.
fn words(kind: RecordKind, keys: &serde_json::Map<String, Value>, found: &mut Vec<(String, String)>) {
    let mut add = |key: String, value: Option<&Value>| {
        found.extend(value.and_then(Value::as_str).map(|words| (key, words.to_owned())));
    };
    add("title".to_owned(), keys.get("title"));
    let inner = if kind == RecordKind::Promise { "text" } else { "reason" };
    for (id, value) in keys.get("commitments").and_then(Value::as_object).into_iter().flatten() {
        add(format!("commitments.{id}.{inner}"), value.get(inner));
    }
    for (index, value) in keys.get("findings").and_then(Value::as_array).into_iter().flatten().enumerate() {
        add(format!("findings.{}.criterion", index + 1), value.get("criterion"));
    }
}

/// What a person reads on a page, without spaces: themes may break lines as they like.
fn visible(page: &str) -> String {
    let mut text = String::with_capacity(page.len() / 2);
    let mut rest = page;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        rest = after.split_once('>').map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    let text = text.replace("&#39;", "'").replace("&#x27;", "'").replace("&nbsp;", " ");
    without_space(&text.replace("&amp;", "&"))
}

fn without_space(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{ad}').collect()
}

fn short(words: &str) -> String {
    let mut shown: String = words.chars().take(60).collect();
    if shown.len() < words.len() {
        shown.push('…');
    }
    shown
}
