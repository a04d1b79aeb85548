//! One commitment.

use super::due::DueReport;
use super::numbers::ComparisonReport;
use super::shapes::{date, file, files, ids, month};
use super::timeline::EventReport;
use crate::model::chronicle;
use crate::model::commitment_state::{CommitmentState, Differing};
use crate::model::promise::Promise;
use crate::model::site::Site;
use crate::model::status::Standing;
use serde::Serialize;

/// What the site says of a commitment.
#[derive(Serialize)]
pub struct CommitmentReport<'site> {
    status: &'static str,
    voice: Option<&'static str>,
    words: Option<&'site str>,
    worded_in_past: bool,
    date: Option<String>,
    file: Option<String>,
    reported_by: Vec<&'site str>,
    not_told_by: Vec<&'site str>,
    differing: Vec<DifferingReport>,
    listed_with: Vec<String>,
    later_without_verdict: Vec<String>,
    not_mentioned_in: Option<String>,
    not_found_of: Vec<&'site str>,
    months_unaccounted: Vec<String>,
    due: Option<Vec<DueReport>>,
    numbers: Vec<ComparisonReport<'site>>,
    timeline: Vec<EventReport>,
}

impl<'site> CommitmentReport<'site> {
    /// Of what follows for a commitment.
    pub fn of(site: &Site, promise: &Promise, state: &'site CommitmentState) -> Self {
        let voice = match state.standing {
            Standing::NotReported(voice) => Some(voice.code()),
            Standing::Written(_) | Standing::Reported => None,
        };
        Self {
            status: state.standing.code(),
            voice,
            words: state.words.as_deref(),
            worded_in_past: state.worded_in_past,
            date: state.date.map(date),
            file: state.file.as_ref().map(file),
            reported_by: ids(&state.reported_by),
            not_told_by: ids(&state.silent),
            differing: state.differing.iter().map(DifferingReport::of).collect(),
            listed_with: files(&state.listed_with),
            later_without_verdict: files(&state.later_without_verdict),
            not_mentioned_in: state.not_mentioned_in.as_ref().map(file),
            not_found_of: ids(&state.not_found_of),
            months_unaccounted: state.months_unaccounted.iter().copied().map(month).collect(),
            due: state.due.as_ref().map(|due| due.iter().map(DueReport::of).collect()),
            numbers: state.comparisons.iter().map(ComparisonReport::of).collect(),
            timeline: chronicle::of_commitment(site, promise, state)
                .into_iter()
                .map(EventReport::of)
                .collect(),
        }
    }
}

/// One of several statuses of the same time.
#[derive(Serialize)]
struct DifferingReport {
    file: String,
    status: &'static str,
}

impl DifferingReport {
    fn of(differing: &Differing) -> Self {
        let Differing { file, status, reported_by: _ } = differing;
        Self { file: self::file(file), status: status.code() }
    }
}
