//! What happened, in order: undated last.

use super::shapes::{date, day, file};
use crate::model::news::{News, NewsKind};
use crate::model::timeline::{Event, EventKind};
use serde::Serialize;

/// One thing that happened.
#[derive(Serialize)]
pub struct EventReport {
    date: Option<String>,
    event: &'static str,
    /// Its place in the promise's own list, for what has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    index: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    corrects: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    commitment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
}

impl EventReport {
    /// Of an event.
    pub fn of(event: Event) -> Self {
        let bare = Self {
            date: event.date.map(date),
            event: "",
            index: None,
            file: None,
            corrects: None,
            day: None,
            commitment: None,
            from: None,
            to: None,
            by: None,
        };
        match event.kind {
            EventKind::Signed => Self { event: "signed", ..bare },
            EventKind::SignedBy { signatory } => Self { event: "signed_by", index: Some(signatory), ..bare },
            EventKind::Decision { decision } => Self { event: "decision", index: Some(decision), ..bare },
            EventKind::Began => Self { event: "began", ..bare },
            EventKind::Closed => Self { event: "closed", ..bare },
            EventKind::Revised { revision } => Self { event: "revised", index: revision, ..bare },
            EventKind::Mended { file, revision } => {
                Self { event: "mended", file: Some(self::file(&file)), index: revision, ..bare }
            }
            EventKind::Told { file } => Self { event: "told", file: Some(self::file(&file)), ..bare },
            EventKind::StatusChanged { commitment, file, from, to } => Self {
                event: "status_changed",
                commitment: Some(commitment.to_string()),
                file: Some(self::file(&file)),
                from: from.map(|status| status.code()),
                to: Some(to.code()),
                ..bare
            },
            EventKind::Corrected { file, corrects } => Self {
                event: "corrected",
                file: Some(self::file(&file)),
                corrects: Some(self::file(&corrects)),
                ..bare
            },
            EventKind::Removed { file } => Self { event: "removed", file: Some(self::file(&file)), ..bare },
            EventKind::Reviewed { file } => Self { event: "reviewed", file: Some(self::file(&file)), ..bare },
            EventKind::Due { day: due, commitment } => Self {
                event: "due",
                day: Some(day(due)),
                commitment: commitment.map(|id| id.to_string()),
                ..bare
            },
            EventKind::Followed { by } => Self { event: "followed", by: Some(by.to_string()), ..bare },
        }
    }
}

/// Something that is new.
#[derive(Serialize)]
pub struct NewsReport<'site> {
    date: String,
    town: &'site str,
    kind: &'static str,
    what: String,
}

impl<'site> NewsReport<'site> {
    /// Of a piece of news.
    pub fn of(news: &'site News) -> Self {
        let (kind, what) = match &news.kind {
            NewsKind::Promise(promise) | NewsKind::Begun(promise) => ("promise", promise.to_string()),
            NewsKind::Account(account) => ("account", file(account)),
            NewsKind::Review(review) => ("review", file(review)),
        };
        Self { date: date(news.date), town: news.town.as_str(), kind, what }
    }
}
