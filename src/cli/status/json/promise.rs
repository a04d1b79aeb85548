//! One promise.

use super::commitment::CommitmentReport;
use super::due::DueReport;
use super::shapes::{InOrder, counts, day, files, ids, month};
use super::timeline::EventReport;
use crate::model::chronicle;
use crate::model::counts::{Denominator, Share, Unlisted};
use crate::model::promise::Promise;
use crate::model::site::{PromiseState, Site};
use crate::model::when::When;
use serde::Serialize;

/// What the site says of a promise.
#[derive(Serialize)]
pub struct PromiseReport<'site> {
    kind: &'static str,
    title: &'site str,
    towns: Vec<&'site str>,
    period: PeriodReport,
    state: &'static str,
    denominator: DenominatorReport,
    counts: InOrder<&'static str, u32>,
    share: Option<ShareReport>,
    due: Vec<DueReport>,
    months_unaccounted: Vec<String>,
    accounts: Vec<String>,
    general_accounts: Vec<String>,
    commitments: InOrder<&'site str, CommitmentReport<'site>>,
    reviews: Vec<String>,
    later: Vec<String>,
    timeline: Vec<EventReport>,
}

impl<'site> PromiseReport<'site> {
    /// Of a promise and what follows for it.
    pub fn of(site: &Site, promise: &'site Promise, state: &'site PromiseState) -> Self {
        Self {
            kind: promise.kind.code(),
            title: &promise.title.original,
            towns: ids(&state.towns),
            period: PeriodReport::of(promise.period),
            state: state.period_state.code(),
            denominator: DenominatorReport::of(state.denominator),
            counts: counts(&state.counts),
            share: state.share.map(ShareReport::of),
            due: state.due.iter().map(DueReport::of).collect(),
            months_unaccounted: state.months_unaccounted.iter().copied().map(month).collect(),
            accounts: files(&state.accounts),
            general_accounts: files(&state.general_accounts),
            commitments: state
                .commitments
                .iter()
                .map(|commitment| (commitment.id.as_str(), CommitmentReport::of(site, promise, commitment)))
                .collect(),
            reviews: files(&state.reviews),
            later: state.later.iter().map(ToString::to_string).collect(),
            timeline: chronicle::of_promise(site, promise, state).into_iter().map(EventReport::of).collect(),
        }
    }
}

/// First and last day; `null` where open or unknown.
#[derive(Serialize)]
struct PeriodReport {
    first: Option<String>,
    last: Option<String>,
}

impl PeriodReport {
    fn of(period: When) -> Self {
        Self { first: period.first_day().map(day), last: period.last_day().map(day) }
    }
}

/// How many commitments.
#[derive(Serialize)]
struct DenominatorReport {
    listed: u32,
    unlisted: Known,
    all: Known,
}

impl DenominatorReport {
    fn of(denominator: Denominator) -> Self {
        let unlisted = match denominator.unlisted {
            Unlisted::Number(number) => Known::Number(number),
            Unlisted::Unknown => Known::Unknown(UNKNOWN),
        };
        let all = denominator.all().map_or(Known::Unknown(UNKNOWN), Known::Number);
        Self { listed: denominator.listed, unlisted, all }
    }
}

const UNKNOWN: &str = "unknown";

/// A number, or `"unknown"`.
#[derive(Serialize)]
#[serde(untagged)]
enum Known {
    Number(u32),
    Unknown(&'static str),
}

/// A share that may be said.
#[derive(Serialize)]
pub struct ShareReport {
    fulfilled: u32,
    all: u32,
}

impl ShareReport {
    /// With both its numbers.
    pub fn of(share: Share) -> Self {
        let Share { fulfilled, all } = share;
        Self { fulfilled, all }
    }
}
