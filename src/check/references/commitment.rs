//! What a commitment says of its promise.

use super::library::Findings;
use super::period::{Bounds, shown, surely_reaches_out_of};
use super::{party, plan_of_follow_up, quantity, relation};
use crate::check::at::At;
use crate::check::same_words::same_words;
use crate::check::suggestion::suggestion;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::commitment::Commitment;
use crate::model::follow_up_plan::{FollowUpPlan, OwnFollowUp};
use crate::model::id::{Id, PromiseId};
use crate::model::link::Link;
use crate::model::promise::Promise;

pub(super) fn check(findings: &mut Findings<'_>, promise: &Promise, commitment: &Commitment, at: &At<'_>) {
    party::list(findings, &commitment.parties, &at.key("parties"));
    party::list(findings, &commitment.follow_up_by, &at.key("follow_up_by"));
    focus_area(findings, promise, commitment, &at.key("focus_area"));
    answers(findings, promise, commitment, &at.key("answers"));
    carried_on(findings, promise, commitment, &at.key("continues"));
    quantity::targets(findings, &commitment.targets, &at.key("target"));
    if let (Some(own), Some(whole)) = (commitment.period, Bounds::of(promise.period))
        && surely_reaches_out_of(own, whole)
    {
        findings.add(&at.key("period"), |place| {
            Diagnostic::error(
                place,
                Message::new("commitment-period")
                    .with("period", shown(own))
                    .with("whole", shown(promise.period)),
            )
            .help(Message::new("commitment-period.help"))
        });
    }
    let period = commitment.period.unwrap_or(promise.period);
    plan_of_follow_up::check(findings, &own_plans(promise, commitment), period, &at.key("follow_up"));
}

/// A commitment's own plans; a key that it does not give may be the promise's.
fn own_plans(promise: &Promise, commitment: &Commitment) -> Vec<FollowUpPlan> {
    match &commitment.follow_up {
        OwnFollowUp::Inherited => Vec::new(),
        OwnFollowUp::Keys(plan) => {
            let starts = commitment.period.unwrap_or(promise.period).first_day().is_some();
            let inherited = promise.follow_up.iter().filter(|_| !starts).find_map(|plan| plan.first);
            let first = plan.first.or(inherited);
            vec![FollowUpPlan { first, ..(**plan).clone() }]
        }
        OwnFollowUp::List(plans) => plans.clone(),
    }
}

/// The same words by the same parties are most likely one commitment, copied.
pub(super) fn said_twice(findings: &mut Findings<'_>, promise: &Promise, commitments: &At<'_>) {
    for (index, commitment) in promise.commitments.iter().enumerate() {
        let is_same = |first: &&Commitment| {
            first.parties == commitment.parties && same_words(&first.text.original, &commitment.text.original)
        };
        if commitment.text.original.trim().is_empty() {
            continue;
        }
        if let Some(first) = promise.commitments.iter().take(index).find(is_same) {
            findings.add(&commitments.key(commitment.id.as_str()).key("text"), |place| {
                Diagnostic::warning(place, Message::new("commitment-twice").with("id", first.id.as_str()))
                    .help(Message::new("commitment-twice.help"))
            });
        }
    }
}

/// The remedy for a commitment's id that the promise does not have.
pub(super) fn help_for_unknown(promise: &Promise, id: &Id) -> Message {
    let ids = promise.commitments.iter().map(|commitment| commitment.id.as_str());
    match suggestion(id.as_str(), ids) {
        Some(better) => Message::new("commitment-unknown.help").with("better", better),
        None => Message::new("commitment-unknown.help-none"),
    }
}

fn focus_area(findings: &mut Findings<'_>, promise: &Promise, commitment: &Commitment, at: &At<'_>) {
    let Some(area) = &commitment.focus_area else { return };
    let common = findings.library.facts.settings.focus_areas.iter().map(|(id, _)| id);
    let own = promise.focus_areas.iter().map(|area| &area.id);
    if findings.library.is_mended(&At::document(at.file()).key("focus_areas")) {
        return;
    }
    let settings = &findings.library.facts.settings.file;
    if own.clone().chain(common.clone()).any(|known| known == area)
        || findings.library.unread.contains(settings)
        || [settings, &promise.publication.file].iter().any(|file| findings.library.may_write(file, area))
    {
        return;
    }
    let help = match suggestion(area.as_str(), own.chain(common).map(Id::as_str)) {
        Some(better) => Message::new("focus-area-unknown.help").with("better", better),
        None => Message::new("focus-area-unknown.help-none").with("id", area.as_str()),
    };
    findings.add(at, |place| {
        Diagnostic::error(place, Message::new("focus-area-unknown").with("id", area.as_str())).help(help)
    });
}

fn answers(findings: &mut Findings<'_>, promise: &Promise, commitment: &Commitment, at: &At<'_>) {
    let known = || promise.needs.iter().chain(&promise.problems).map(|(id, _)| id);
    let document = At::document(at.file());
    if ["needs", "problems"].iter().any(|key| findings.library.is_mended(&document.key(key))) {
        return;
    }
    for (index, answered) in commitment.answers.iter().enumerate() {
        if known().any(|id| id == answered) || findings.library.may_write(&promise.publication.file, answered)
        {
            continue;
        }
        let help = match suggestion(answered.as_str(), known().map(Id::as_str)) {
            Some(better) => Message::new("answers-unknown.help").with("better", better),
            None => Message::new("answers-unknown.help-none").with("id", answered.as_str()),
        };
        findings.add(&at.index(index), |place| {
            Diagnostic::error(place, Message::new("answers-unknown").with("id", answered.as_str())).help(help)
        });
    }
}

/// `continues` names commitments of an earlier promise that the promise links to.
fn carried_on(findings: &mut Findings<'_>, promise: &Promise, commitment: &Commitment, at: &At<'_>) {
    let Some(carried) = commitment.continues.as_ref().filter(|carried| !carried.is_empty()) else { return };
    let links = || relation::earlier(promise).into_iter().flat_map(|(_, links)| links);
    let linked: Vec<&PromiseId> = relation::earlier(promise)
        .into_iter()
        .flat_map(|(_, links)| relation::promises_in(links))
        .map(|(_, id)| id)
        .collect();
    if linked.is_empty() {
        // A paper elsewhere may have any commitments.
        if !links().any(|link| matches!(link, Link::Elsewhere { .. })) {
            findings.add(at, |place| {
                Diagnostic::error(place, Message::new("continues-nothing"))
                    .help(Message::new("continues-nothing.help"))
            });
        }
        return;
    }
    let library = findings.library;
    if linked.iter().any(|id| !library.facts.promises.contains_key(*id)) {
        return;
    }
    for (index, id) in carried.iter().enumerate() {
        if linked.iter().any(|earlier| library.has_commitment(earlier, id)) {
            continue;
        }
        let earlier = linked.iter().filter_map(|id| library.facts.promises.get(*id));
        let ids = earlier.flat_map(|promise| &promise.commitments).map(|commitment| commitment.id.as_str());
        let help = match suggestion(id.as_str(), ids) {
            Some(better) => Message::new("continues-unknown.help").with("better", better),
            None => Message::new("continues-unknown.help-none"),
        };
        findings.add(&at.index(index), |place| {
            Diagnostic::error(place, Message::new("continues-unknown").with("id", id.as_str())).help(help)
        });
    }
}
