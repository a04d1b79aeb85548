//! Due dates for programs.

use crate::cli::status::json::due::DueReport;
use crate::model::due_date::DueOf;
use crate::model::id::PromiseId;
use crate::model::site::Site;
use crate::model::two_years::TwoYears;
use serde::Serialize;

#[derive(Serialize)]
struct Report<'site> {
    today: String,
    within: Option<u32>,
    due: Vec<Entry<'site>>,
    /// Action plans that the law asks to be followed up or changed.
    two_years: Vec<Plan<'site>>,
}

#[derive(Serialize)]
struct Plan<'site> {
    promise: String,
    title: &'site str,
    last: String,
    until: String,
    is_late: bool,
    asked: &'site str,
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
pub fn json(
    site: &Site,
    due: &[DueOf<'_>],
    by_law: &[(&PromiseId, &TwoYears)],
    within: Option<u32>,
) -> String {
    let due = due.iter().map(|of| entry(site, *of)).collect();
    let two_years = by_law.iter().map(|(promise, plan)| Plan {
        promise: promise.to_string(),
        title: title(site, promise),
        last: plan.last.to_string(),
        until: plan.until.to_string(),
        is_late: site.today.is_after(plan.until),
        asked: plan.asked.as_str(),
    });
    let report = Report { today: site.today.0.to_string(), within, due, two_years: two_years.collect() };
    // Strings and numbers under text keys: nothing in it can fail to be written.
    serde_json::to_string_pretty(&report).unwrap_or_default()
}

fn entry<'site>(site: &'site Site, of: DueOf<'site>) -> Entry<'site> {
    let DueOf { promise, commitment, due } = of;
    Entry {
        promise: promise.to_string(),
        commitment: commitment.map(|id| id.as_str()),
        title: title(site, promise),
        due: DueReport::of(due),
    }
}

fn title<'site>(site: &'site Site, promise: &PromiseId) -> &'site str {
    site.facts.promises.get(promise).map_or("", |promise| promise.title.original.as_str())
}
