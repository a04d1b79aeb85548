//! `lofte new follow-up`: a follow-up or an evaluation of a promise, with its commitments to fill in.

use super::desk::Desk;
use super::hindrance::Hindrance;
use super::known::known_promise;
use super::template::{New, fill, scalar, template};
use crate::derive::covered_by_account;
use crate::model::account::AccountKind;
use crate::model::commitment::Commitment;
use crate::model::facts::Facts;
use crate::model::id::Id;
use crate::model::promise::Promise;
use crate::model::quantity::Target;
use crate::model::when::Day;
use crate::source::FilePath;

/// What the new account is.
pub struct NewFollowUp<'asked> {
    /// `<town>/<promise>`
    pub promise: &'asked str,
    /// Follow-up or evaluation.
    pub kind: AccountKind,
    /// The day it is written, which names the file.
    pub date: Day,
    /// Ids of those who tell; empty: all parties of the promise.
    pub reported_by: &'asked [String],
    /// The days it tells of, as it is to be written; `None`: from where the account before it ended, an evaluation from
    /// the period's start, to the day.
    pub covers: Option<&'asked str>,
}

/// Writes the file.
///
/// # Errors
/// A promise that is not there, a file that is, errors that it would bring, or the disk.
pub fn new_follow_up(desk: &Desk, language: &str, asked: &NewFollowUp<'_>) -> Result<New, Hindrance> {
    let promise = known_promise(desk, asked.promise)?;
    let reported_by = match asked.reported_by {
        [] => promise.parties.iter().map(Id::as_str).collect::<Vec<_>>().join(", "),
        parties => parties.join(", "),
    };
    let covers = asked.covers.map_or_else(|| covers(desk.facts(), promise, asked), str::to_owned);
    let (name, status) = match asked.kind {
        AccountKind::FollowUp => ("follow-up.md", "in_progress"),
        AccountKind::Evaluation => ("evaluation.md", "fulfilled"),
    };
    let commitments = commitments(promise, status);
    let values = [("reported_by", &*reported_by), ("covers", &covers), ("commitments", &commitments)];
    let text = fill(template(language, name), &values);
    let folder = promise.publication.file.folder();
    let path = desk.put(&FilePath::new(format!("{folder}/{}.md", asked.date)), &text)?;
    Ok(New { path, id: None })
}

fn covers(facts: Option<&Facts>, promise: &Promise, asked: &NewFollowUp<'_>) -> String {
    let Some(first) = promise.period.first_day() else { return "unknown".to_owned() };
    let last = promise.period.last_day().map_or(asked.date, |last| last.min(asked.date));
    let told_before = match asked.kind {
        AccountKind::FollowUp => facts.and_then(|facts| told_before(facts, promise, last)),
        AccountKind::Evaluation => None,
    };
    let first = told_before.and_then(|day| day.succ_opt()).map_or(first, |day| day.max(first));
    if last < first { "unknown".to_owned() } else { format!("{{from: {first}, to: {last}}}") }
}

/// The last day before `end` that a follow-up of the promise tells of.
fn told_before(facts: &Facts, promise: &Promise, end: Day) -> Option<Day> {
    let accounts = facts.accounts.values().filter(|account| account.about.contains(&promise.id));
    accounts
        .filter_map(|account| covered_by_account(facts, promise, account))
        .map(|covered| covered.last)
        .filter(|last| *last < end)
        .max()
}

/// Every commitment as an example line, with what its target counts.
fn commitments(promise: &Promise, status: &str) -> String {
    if promise.commitments.is_empty() {
        return String::new();
    }
    let line = |commitment: &Commitment| {
        let outcome = outcome(&commitment.targets);
        format!("#  {}: {{status: {status}{outcome}}}\n", commitment.id)
    };
    let lines: String = promise.commitments.iter().map(line).collect();
    format!("#commitments:\n{lines}")
}

fn outcome(targets: &[Target]) -> String {
    let outcomes: Vec<String> = targets
        .iter()
        .map(|target| {
            let places: Vec<String> = target.quantity.places.iter().map(|place| scalar(place)).collect();
            let places =
                if places.is_empty() { String::new() } else { format!(", places: [{}]", places.join(", ")) };
            format!("{{number: 0, unit: {}{places}}}", scalar(&target.quantity.unit))
        })
        .collect();
    match outcomes.as_slice() {
        [] => String::new(),
        [one] => format!(", outcome: {one}"),
        several => format!(", outcome: [{}]", several.join(", ")),
    }
}
