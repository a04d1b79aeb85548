//! Who tells of a promise: those who promised it, or were asked to follow it up. What others say of it is a review.

use super::library::Findings;
use super::promise::speaks_for;
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::account::Account;
use crate::model::follow_up_plan::{FollowUpPlan, OwnFollowUp};
use crate::model::id::Id;
use crate::model::promise::Promise;

/// Advises of those who tell of a promise that they have no part in.
pub(super) fn check(findings: &mut Findings<'_>, account: &Account, promise: &Promise, at: &At<'_>) {
    let document = At::document(&promise.publication.file);
    // A party that is misspelt in the promise may be this one.
    let is_whole = promise.parties.iter().all(|party| findings.has_party(party))
        && !promise.parties.is_empty()
        && !["parties", "commitments", "follow_up", "signatories"]
            .iter()
            .any(|key| findings.library.is_mended(&document.key(key)));
    if !is_whole {
        return;
    }
    one_list(findings, &account.reported_by, promise, &at.key("reported_by"));
    let entries = at.key("commitments");
    for entry in &account.entries {
        let entry_at = entries.key(entry.commitment.as_str());
        one_list(findings, &entry.reported_by, promise, &entry_at.key("reported_by"));
    }
}

fn one_list(findings: &mut Findings<'_>, speakers: &[Id], promise: &Promise, at: &At<'_>) {
    for (index, speaker) in speakers.iter().enumerate() {
        if !findings.has_party(speaker)
            || takes_part(promise, speaker)
            || speaks_for(findings, promise, speaker)
        {
            continue;
        }
        let message =
            |key| Message::new(key).with("id", speaker.as_str()).with("promise", promise.id.to_string());
        findings.add(&at.index(index), |place| {
            Diagnostic::advice(place, message("speaker-no-party")).help(message("speaker-no-party.help"))
        });
    }
}

/// Whether a party is named anywhere in the promise as one that does something.
fn takes_part(promise: &Promise, party: &Id) -> bool {
    let leads = |plans: &[FollowUpPlan]| plans.iter().any(|plan| plan.lead.as_ref() == Some(party));
    leads(&promise.follow_up)
        || promise.signatories.iter().any(|signatory| signatory.party == *party)
        || promise.commitments.iter().any(|commitment| {
            let own = match &commitment.follow_up {
                OwnFollowUp::Inherited => false,
                OwnFollowUp::Keys(plan) => plan.lead.as_ref() == Some(party),
                OwnFollowUp::List(plans) => leads(plans),
            };
            own || commitment.parties.contains(party) || commitment.follow_up_by.contains(party)
        })
}
