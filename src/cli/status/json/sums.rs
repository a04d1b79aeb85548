//! Sums of parties and towns, by kind of paper and by whether it runs or has ended.

use super::promise::ShareReport;
use super::shapes::{InOrder, counts};
use crate::model::counts::{PartyCounts, PartySum, Tense, TownCounts, TownSum};
use crate::model::promise::PromiseKind;
use serde::Serialize;
use std::collections::BTreeMap;

/// `{kind: {current | ended: …}}`; what there is none of is left out.
pub type Sums<T> = InOrder<&'static str, InOrder<&'static str, T>>;

/// A sum over one party's commitments.
#[derive(Serialize)]
pub struct PartyReport {
    commitments: u32,
    joint: u32,
    lacking_number: u32,
    counts: InOrder<&'static str, u32>,
    share: Option<ShareReport>,
}

/// A sum over promises.
#[derive(Serialize)]
pub struct TownReport {
    promises: u32,
    listed: u32,
    unlisted: u32,
    period_unknown: u32,
    lacking_number: u32,
    counts: InOrder<&'static str, u32>,
    share: Option<ShareReport>,
}

/// The sums of a party.
pub fn of_party(party: &PartyCounts) -> Sums<PartyReport> {
    by_kind(&party.sums, |sum| {
        let PartySum {
            promises: _,
            period_unknown: _,
            commitments,
            joint,
            alone: _,
            lacking_number,
            counts: stand,
            share,
            basis: _,
        } = &**sum;
        PartyReport {
            commitments: *commitments,
            joint: *joint,
            lacking_number: *lacking_number,
            counts: counts(stand),
            share: share.map(ShareReport::of),
        }
    })
}

/// The sums of a town.
pub fn of_town(town: &TownCounts) -> Sums<TownReport> {
    by_kind(&town.sums, |sum| {
        let TownSum {
            promises,
            listed,
            unlisted,
            period_unknown,
            lacking_number,
            counts: stand,
            share,
            basis: _,
        } = &**sum;
        TownReport {
            promises: *promises,
            listed: *listed,
            unlisted: *unlisted,
            period_unknown: *period_unknown,
            lacking_number: *lacking_number,
            counts: counts(stand),
            share: share.map(ShareReport::of),
        }
    })
}

fn by_kind<S, R>(sums: &BTreeMap<(PromiseKind, Tense), S>, report: impl Fn(&S) -> R) -> Sums<R> {
    PromiseKind::ALL
        .into_iter()
        .filter_map(|kind| {
            let of_kind: Vec<_> = [Tense::Current, Tense::Ended]
                .into_iter()
                .filter_map(|tense| Some((tense.code(), report(sums.get(&(kind, tense))?))))
                .collect();
            (!of_kind.is_empty()).then(|| (kind.code(), of_kind.into_iter().collect()))
        })
        .collect()
}
