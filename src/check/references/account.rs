//! What an account says of its promise.

use super::library::Findings;
use super::period::{Bounds, shown, surely_reaches_out_of};
use super::{dates, inherited, order, party, quantity, relation, revision, speakers};
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::account::{Account, Entry};
use crate::model::link::Reference;
use crate::model::promise::Promise;
use crate::model::quantity::Outcome;

pub(super) fn check(findings: &mut Findings<'_>) {
    let facts = findings.library.facts;
    for account in facts.accounts.values() {
        let at = At::document(&account.publication.file);
        about(findings, account, &at);
        party::list(findings, &account.reported_by, &at.key("reported_by"));
        dates::not_ahead(findings, account.date, &account.publication, &at.key("date"));
        let seen = account.source.as_ref().and_then(|source| source.seen);
        dates::not_ahead(findings, seen, &account.publication, &at.key("source").key("seen"));
        let is_in_order = account
            .covers
            .is_none_or(|covers| order::told_before(findings, covers, account.date, &at.key("covers")));
        let is_in_order = is_in_order && inherited::check(findings, account, &at);
        for promise in account.about.iter().filter(|_| is_in_order).filter_map(|id| facts.promises.get(id)) {
            covers(findings, account, promise, &at);
            inherited::not_before_period(findings, account, promise, &at);
        }
        order::seen_after(findings, seen, account.date, &at);
        dates::of_documents(findings, &account.documents, &account.publication, &at);
        let effects = at.key("effects");
        for (index, effect) in account.effects.iter().enumerate() {
            dates::when_not_ahead(
                findings,
                effect.date,
                &account.publication,
                &effects.index(index).key("date"),
            );
            order::told_of_after(findings, effect.date, account.date, &effects.index(index).key("date"));
        }
        order::revised_before_told(findings, account, &at);
        let entries = at.key("commitments");
        let promise = account.about.first().filter(|_| !account.in_town_folder);
        for one in &account.entries {
            let at = entries.key(one.commitment.as_str());
            if let Some(promise) = promise.and_then(|id| facts.promises.get(id)) {
                entry(findings, account, one, promise, &at);
            }
        }
        if let Some(promise) = promise.and_then(|id| facts.promises.get(id)) {
            speakers::check(findings, account, promise, &at);
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
    } else if cut.reaches_out_of(period) || surely_reaches_out_of(covers, period) {
        findings.add(&at, |place| {
            Diagnostic::warning(place, message("covers-partly-outside"))
                .help(message("covers-partly-outside.help"))
        });
    }
}

fn entry(findings: &mut Findings<'_>, account: &Account, entry: &Entry, promise: &Promise, at: &At<'_>) {
    if !findings.library.has_commitment_in(promise, &entry.commitment)
        && !findings.renamed().has(&promise.id, &entry.commitment)
    {
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
    quantity::outcomes(findings, &entry.outcomes, &at.key("outcome"));
    if let Some(instead) = &entry.replaced_by {
        let at = at.key("replaced_by");
        if let Reference::Commitment(id) = &**instead
            && id.promise == promise.id
            && id.commitment == entry.commitment
        {
            findings.add(&at, |place| {
                Diagnostic::error(place, Message::new("replaced-by-itself"))
                    .help(Message::new("replaced-by-itself.help"))
            });
        } else {
            relation::commitment_instead(findings, instead, promise, &at);
        }
    }
}

/// What an outcome covers may lie outside its account's, but not outside the promise's period.
fn outcomes(findings: &mut Findings<'_>, account: &Account, entry: &Entry, promise: &Promise, at: &At<'_>) {
    let at = at.key("outcome");
    counted_twice(findings, entry, &at);
    for (index, outcome) in entry.outcomes.iter().enumerate() {
        let Some(covers) = outcome.covers else { continue };
        // A date that all of it comes after is told of once, at the whole.
        if order::begins_after(outcome.covers, account.date)
            && order::begins_after(account.covers, account.date)
        {
            continue;
        }
        let at = at.index(index);
        let at = at.key("covers");
        if !order::told_before(findings, covers, account.date, &at) {
            continue;
        }
        let (Some(covered), Some(period)) = (Bounds::of(covers), Bounds::of(promise.period)) else {
            continue;
        };
        let cut = covered.cut(account.told_on());
        let may_be_outside = surely_reaches_out_of(covers, period);
        let is_outside =
            !cut.is_empty() && (!cut.meets(period) || (cut.reaches_out_of(period) && may_be_outside));
        if !is_outside && !may_be_outside {
            continue;
        }
        let message = Message::new("outcome-covers-outside")
            .with("covers", shown(covers))
            .with("period", shown(promise.period));
        findings.add(&at, |place| {
            // Days after it was told are not counted, so they do no harm.
            let finding = match is_outside {
                true => Diagnostic::error(place, message),
                false => Diagnostic::warning(place, message),
            };
            finding.help(Message::new("outcome-covers-outside.help"))
        });
    }
}

/// Of two numbers of one unit, place and time only one is counted (FORMAT part B, *Numbers*).
fn counted_twice(findings: &mut Findings<'_>, entry: &Entry, at: &At<'_>) {
    for (index, outcome) in entry.outcomes.iter().enumerate() {
        let is_same = |other: &&Outcome| {
            other.covers == outcome.covers
                && other.quantity.unit == outcome.quantity.unit
                && other.quantity.places == outcome.quantity.places
        };
        if entry.outcomes.iter().take(index).any(|other| is_same(&other)) {
            let message = Message::new("outcome-twice").with("unit", outcome.quantity.unit.as_str());
            findings.add(&at.index(index), |place| {
                Diagnostic::warning(place, message).help(Message::new("outcome-twice.help"))
            });
        }
    }
}
