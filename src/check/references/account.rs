//! What an account says of its promise.

use super::library::Findings;
use super::period::{Bounds, shown, shown_date, surely_reaches_out_of};
use super::{dates, party, relation, revision};
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::account::{Account, Entry};
use crate::model::link::Reference;
use crate::model::promise::Promise;

pub(super) fn check(findings: &mut Findings<'_>) {
    let facts = findings.library.facts;
    for account in facts.accounts.values() {
        let at = At::document(&account.publication.file);
        about(findings, account, &at);
        party::list(findings, &account.reported_by, &at.key("reported_by"));
        dates::not_ahead(findings, account.date, &account.publication, &at.key("date"));
        let seen = account.source.as_ref().and_then(|source| source.seen);
        dates::not_ahead(findings, seen, &account.publication, &at.key("source").key("seen"));
        for promise in account.about.iter().filter_map(|id| facts.promises.get(id)) {
            covers(findings, account, promise, &at);
        }
        covers_after_date(findings, account, &at);
        let entries = at.key("commitments");
        let promise = account.about.first().filter(|_| !account.in_town_folder);
        for one in &account.entries {
            let at = entries.key(one.commitment.as_str());
            if let Some(promise) = promise.and_then(|id| facts.promises.get(id)) {
                entry(findings, account, one, promise, &at);
            }
        }
        if let Some(promise) = promise.and_then(|id| facts.promises.get(id)) {
            revision::check(findings, &account.revisions, promise, &account.publication, &at);
        }
    }
}

/// An account in a town's folder names promises.
fn about(findings: &mut Findings<'_>, account: &Account, at: &At<'_>) {
    if !account.in_town_folder {
        return;
    }
    let about = at.key("about");
    for (index, promise) in account.about.iter().enumerate() {
        relation::promise(findings, promise, &about.index(index));
    }
}

/// What an account covers lies in the promise's period.
fn covers(findings: &mut Findings<'_>, account: &Account, promise: &Promise, at: &At<'_>) {
    let Some(covers) = account.covers else { return };
    let at = at.key("covers");
    let (Some(covered), Some(period)) = (Bounds::of(covers), Bounds::of(promise.period)) else { return };
    let cut = covered.cut(account.told_on());
    if cut.is_empty() {
        return;
    }
    let message = |key| {
        Message::new(key)
            .with("covers", shown(covers))
            .with("promise", promise.id.to_string())
            .with("period", shown(promise.period))
    };
    if !cut.meets(period) {
        findings.add(&at, |place| {
            Diagnostic::error(place, message("covers-outside")).help(Message::new("covers-outside.help"))
        });
    } else if cut.reaches_out_of(period) {
        findings.add(&at, |place| {
            Diagnostic::warning(place, message("covers-partly-outside"))
                .help(message("covers-partly-outside.help"))
        });
    }
}

/// Nobody tells of days that have not come. Where nothing is written an evaluation covers the promise's period.
fn covers_after_date(findings: &mut Findings<'_>, account: &Account, at: &At<'_>) {
    let (Some(covers), Some(date)) = (account.covers, account.date) else { return };
    let first = Bounds::of(covers).and_then(|bounds| bounds.first);
    if first.is_some_and(|first| first > date.last_day()) {
        findings.add(&at.key("covers"), |place| {
            Diagnostic::error(
                place,
                Message::new("covers-after-date")
                    .with("covers", shown(covers))
                    .with("date", shown_date(date)),
            )
            .help(Message::new("covers-after-date.help"))
        });
    }
}

fn entry(findings: &mut Findings<'_>, account: &Account, entry: &Entry, promise: &Promise, at: &At<'_>) {
    if !findings.library.has_commitment(&promise.id, &entry.commitment) {
        let help = super::commitment::help_for_unknown(promise, &entry.commitment);
        findings.add_at_key(at, |place| {
            Diagnostic::error(
                place,
                Message::new("commitment-unknown")
                    .with("id", entry.commitment.as_str())
                    .with("promise", promise.id.to_string()),
            )
            .help(help)
        });
    }
    party::list(findings, &entry.reported_by, &at.key("reported_by"));
    outcomes(findings, account, entry, promise, at);
    if let Some(instead) = &entry.replaced_by {
        let at = at.key("replaced_by");
        if let Reference::Commitment(id) = instead
            && id.promise == promise.id
            && id.commitment == entry.commitment
        {
            findings.add(&at, |place| {
                Diagnostic::error(place, Message::new("replaced-by-itself"))
                    .help(Message::new("replaced-by-itself.help"))
            });
        } else {
            relation::reference(findings, instead, &at);
        }
    }
}

/// What an outcome covers may lie outside its account's, but not outside the promise's period.
fn outcomes(findings: &mut Findings<'_>, account: &Account, entry: &Entry, promise: &Promise, at: &At<'_>) {
    let at = at.key("outcome");
    for (index, outcome) in entry.outcomes.iter().enumerate() {
        let Some(covers) = outcome.covers else { continue };
        let at = at.index(index);
        let at = at.key("covers");
        let (Some(covered), Some(period)) = (Bounds::of(covers), Bounds::of(promise.period)) else {
            continue;
        };
        let cut = covered.cut(account.told_on());
        if !cut.is_empty()
            && (!cut.meets(period) || (cut.reaches_out_of(period) && surely_reaches_out_of(covers, period)))
        {
            findings.add(&at, |place| {
                Diagnostic::error(
                    place,
                    Message::new("outcome-covers-outside")
                        .with("covers", shown(covers))
                        .with("period", shown(promise.period)),
                )
                .help(Message::new("outcome-covers-outside.help"))
            });
        }
    }
}
