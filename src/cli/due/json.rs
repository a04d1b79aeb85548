//! Due dates for programs.

use crate::cli::status::json::due::DueReport;
use crate::model::due_date::DueOf;
use crate::model::site::Site;
use serde::Serialize;

#[derive(Serialize)]
struct Report<'site> {
    today: String,
    within: Option<u32>,
    due: Vec<Entry<'site>>,
}

#[derive(Serialize)]
struct Entry<'site> {
    promise: String,
    commitment: Option<&'site str>,
    title: &'site str,
    #[serde(flatten)]
    due: DueReport,
}

/// As listed; each entry is a due date of FORMAT part D with what it is of.
pub fn json(site: &Site, due: &[DueOf<'_>], within: Option<u32>) -> String {
    let due = due.iter().map(|of| entry(site, *of)).collect();
    let report = Report { today: site.today.0.to_string(), within, due };
    // Strings and numbers under text keys: nothing in it can fail to be written.
    serde_json::to_string_pretty(&report).unwrap_or_default()
}

fn entry<'site>(site: &'site Site, of: DueOf<'site>) -> Entry<'site> {
    let DueOf { promise, commitment, due } = of;
    Entry {
        promise: promise.to_string(),
        commitment: commitment.map(|id| id.as_str()),
        title: site.facts.promises.get(promise).map_or("", |promise| promise.title.original.as_str()),
        due: DueReport::of(due),
    }
}
