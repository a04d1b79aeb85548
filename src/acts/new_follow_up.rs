//! `lofte new follow-up`: a follow-up or an evaluation of a promise, with its commitments to fill in.

use super::hindrance::Hindrance;
use super::template::{fill, write};
use crate::diagnostic::Message;
use crate::model::account::AccountKind;
use crate::model::id::{Id, PromiseId};
use crate::model::promise::Promise;
use crate::model::site::Site;
use crate::model::when::Day;
use std::path::{Path, PathBuf};

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
    /// The days it tells of, as it is to be written; `None`: from the period's start to the day.
    pub covers: Option<&'asked str>,
}

/// Writes the file and gives its path.
///
/// # Errors
/// A promise that is not there, a file that is, or the disk.
pub fn new_follow_up(root: &Path, site: &Site, asked: &NewFollowUp<'_>) -> Result<PathBuf, Hindrance> {
    let Some(promise) = find(site, asked.promise) else {
        return Err(Hindrance::Asked(Message::new("new-no-such-promise").with("promise", asked.promise)));
    };
    let reported_by = match asked.reported_by {
        [] => promise.parties.iter().map(Id::as_str).collect::<Vec<_>>().join(", "),
        parties => parties.join(", "),
    };
    let covers = asked.covers.map_or_else(|| covers(promise, asked.date), str::to_owned);
    let template = match asked.kind {
        AccountKind::FollowUp => include_str!("templates/follow-up.md"),
        AccountKind::Evaluation => include_str!("templates/evaluation.md"),
    };
    let commitments = commitments(promise);
    let values = [("reported_by", &*reported_by), ("covers", &*covers), ("commitments", &*commitments)];
    let path = root.join(promise.publication.file.folder()).join(format!("{}.md", asked.date));
    write(&path, &fill(template, &values))?;
    Ok(path)
}

fn find<'site>(site: &'site Site, written: &str) -> Option<&'site Promise> {
    let (town, promise) = written.trim_end_matches('/').split_once('/')?;
    site.facts.promises.get(&PromiseId { town: Id::parse(town)?, promise: Id::parse(promise)? })
}

fn covers(promise: &Promise, date: Day) -> String {
    let Some(first) = promise.period.first_day() else { return "unknown".to_owned() };
    let last = promise.period.last_day().map_or(date, |last| last.min(date));
    if last < first { "unknown".to_owned() } else { format!("{{from: {first}, to: {last}}}") }
}

fn commitments(promise: &Promise) -> String {
    let mut lines = String::new();
    for commitment in &promise.commitments {
        lines.push_str(&format!("#   {}: {{status: in_progress}}\n", commitment.id));
    }
    lines + "commitments: {}\n"
}
