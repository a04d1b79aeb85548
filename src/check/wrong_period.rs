//! A period that everything else in a promise speaks against: one finding at the period, not one at each.

use super::at::{At, Places};
use crate::diagnostic::{Cause, Diagnostic, Message, Severity};
use crate::model::facts::Facts;
use crate::model::promise::Promise;
use crate::model::sources::Texts;
use crate::source::FilePath;
use std::collections::BTreeSet;

/// What is told of such a period.
const CODE: &str = "period-against-all";
/// Findings that hold a promise's own words against its period.
const OF_TITLE: &str = "title-year";
const OF_PLAN: [&str; 2] = ["plan-date-outside", "due-second-closing"];
/// Findings that hold what an account covers against it.
const OF_ACCOUNTS: [&str; 2] = ["covers-outside", "covers-partly-outside"];

/// Tells of each period that the title, the plan of follow-up and all accounts are outside of, or two of these.
pub fn tell_once(findings: &mut Vec<Diagnostic>, facts: &Facts, texts: &Texts) {
    let wrong: BTreeSet<&FilePath> = findings
        .iter()
        .filter(|finding| finding.code() == OF_TITLE || OF_PLAN.contains(&finding.code()))
        .map(|finding| &finding.place.file)
        .collect();
    let suspects: Vec<&Promise> = wrong.into_iter().filter_map(|file| facts.promise_in(file)).collect();
    for promise in suspects {
        one(findings, promise, facts, texts);
    }
}

/// Drops what is due by such a period.
pub fn drop_what_follows(findings: &mut Vec<Diagnostic>) {
    let wrong: BTreeSet<FilePath> = findings
        .iter()
        .filter(|finding| finding.code() == CODE)
        .map(|finding| finding.place.file.clone())
        .collect();
    findings.retain(|finding| !(finding.cause == Cause::Time && wrong.contains(&finding.place.file)));
}

fn one(findings: &mut Vec<Diagnostic>, promise: &Promise, facts: &Facts, texts: &Texts) {
    let own = &promise.publication.file;
    let accounts: BTreeSet<&FilePath> = facts
        .accounts
        .values()
        .filter(|account| {
            !account.in_town_folder && account.covers.is_some() && account.about.contains(&promise.id)
        })
        .map(|account| &account.publication.file)
        .collect();
    let speaks = |finding: &Diagnostic| {
        let (code, file) = (finding.code(), &finding.place.file);
        *file == *own && (code == OF_TITLE || OF_PLAN.contains(&code))
            || accounts.contains(file) && OF_ACCOUNTS.contains(&code)
    };
    let against: Vec<&Diagnostic> = findings.iter().filter(|finding| speaks(finding)).collect();
    let outside: BTreeSet<&FilePath> =
        against.iter().map(|finding| &finding.place.file).filter(|file| accounts.contains(file)).collect();
    let title = against.iter().any(|finding| finding.code() == OF_TITLE);
    let plan = against.iter().any(|finding| OF_PLAN.contains(&finding.code()));
    // An account that lies within the period speaks for it.
    if outside.len() != accounts.len() || usize::from(title) + usize::from(plan) + outside.len().min(1) < 2 {
        return;
    }
    let is_error = against.iter().any(|finding| finding.severity == Severity::Error);
    let document = At::document(own);
    let place = Places::new(texts).value(&document.key("period"));
    let message = Message::new(CODE).with("count", against.len());
    let finding =
        if is_error { Diagnostic::error(place, message) } else { Diagnostic::warning(place, message) };
    let finding =
        against.iter().fold(finding.help(Message::new("period-against-all.help")), |told, other| {
            told.related(other.place.clone(), Message::new("period-against-all.related"))
        });
    findings.retain(|finding| !speaks(finding));
    findings.push(finding);
}
