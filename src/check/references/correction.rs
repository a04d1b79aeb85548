//! Documents that correct another one beside them.

use super::library::Findings;
use super::loops::loops;
use crate::check::at::At;
use crate::check::suggestion::suggestion;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::account::Account;
use crate::model::id::Id;
use crate::source::FilePath;
use std::collections::{BTreeMap, BTreeSet};

/// What is corrected lies beside and is of the same sort; no correction leads back to itself.
pub(super) fn check(findings: &mut Findings<'_>) {
    let library = findings.library;
    let facts = library.facts;
    let accounts: BTreeMap<&FilePath, Option<&FilePath>> =
        facts.accounts.iter().map(|(file, account)| (file, account.corrects.as_ref())).collect();
    let reviews: BTreeMap<&FilePath, Option<&FilePath>> =
        facts.reviews.iter().map(|(file, review)| (file, review.corrects.as_ref())).collect();
    for account in facts.accounts.values() {
        by_others(findings, account);
    }
    for (same, other) in [(&accounts, &reviews), (&reviews, &accounts)] {
        for (file, corrected) in same {
            let Some(corrected) = corrected else { continue };
            exists(findings, file, corrected, same, other);
        }
        let edges =
            same.iter().map(|(file, corrected)| (*file, corrected.iter().copied().collect())).collect();
        for circle in loops(&edges) {
            let Some(last) = circle.last() else { continue };
            let way = super::relation::way(circle.iter().map(|file| file.stem().to_owned()));
            findings.add(&At::document(last).key("corrects"), |place| {
                Diagnostic::error(place, Message::new("corrects-loop").with("way", way))
                    .help(Message::new("corrects-loop.help"))
            });
        }
    }
}

/// What a party has told is corrected by it: else another's word stands in its place.
fn by_others(findings: &mut Findings<'_>, account: &Account) {
    let corrected = account.corrects.as_ref().and_then(|file| findings.library.facts.accounts.get(file));
    let Some(corrected) = corrected else { return };
    let told: BTreeSet<&Id> = corrected.tellers().collect();
    if told.is_empty() || account.tellers().any(|party| told.contains(party)) {
        return;
    }
    let parties: Vec<&str> = told.into_iter().map(Id::as_str).collect();
    findings.add(&At::document(&account.publication.file).key("corrects"), |place| {
        Diagnostic::advice(place, Message::new("corrects-others").with("parties", parties.join(", ")))
            .help(Message::new("corrects-others.help"))
    });
}

fn exists(
    findings: &mut Findings<'_>,
    file: &FilePath,
    corrected: &FilePath,
    same: &BTreeMap<&FilePath, Option<&FilePath>>,
    other: &BTreeMap<&FilePath, Option<&FilePath>>,
) {
    let document = At::document(file);
    let at = document.key("corrects");
    if same.contains_key(corrected) || findings.library.unread.contains(corrected) {
        findings.must_be_public(corrected, &at);
        return;
    }
    let message = if other.contains_key(corrected) { "corrects-other-sort" } else { "corrects-unknown" };
    let beside =
        same.keys().filter(|one| one.folder() == file.folder() && **one != file).map(|one| one.stem());
    let help = match suggestion(corrected.stem(), beside) {
        Some(better) => Message::new("corrects-unknown.help").with("better", better),
        None => Message::new("corrects-unknown.help-none"),
    };
    findings.add(&at, |place| {
        Diagnostic::error(place, Message::new(message).with("file", corrected.stem())).help(help)
    });
}
