//! What the site says, for programs: FORMAT part D. Keys may be added; those that are here stay.

mod commitment;
pub(in crate::cli) mod due;
mod numbers;
mod promise;
mod shapes;
mod sums;
mod timeline;

use crate::model::id::PromiseId;
use crate::model::site::Site;
use promise::PromiseReport;
use serde::Serialize;
use shapes::InOrder;
pub use shapes::{date, day, month};
use sums::{PartyReport, Sums, TownReport};
use timeline::NewsReport;

#[derive(Serialize)]
struct Report<'site> {
    today: String,
    promises: InOrder<String, PromiseReport<'site>>,
    parties: InOrder<&'site str, Sums<PartyReport>>,
    towns: InOrder<&'site str, Sums<TownReport>>,
    all_towns: Sums<TownReport>,
    news: Vec<NewsReport<'site>>,
}

/// The promises asked for, in the order of their ids, and the sums of all parties and towns.
///
/// Sums are always over the whole site: a sum over the promises asked for would say something else.
pub fn json(site: &Site, asked: &[PromiseId]) -> String {
    let report = Report {
        today: site.today.0.to_string(),
        promises: site
            .promises
            .iter()
            .filter(|(id, _)| asked.contains(id))
            .filter_map(|(id, state)| {
                Some((id.to_string(), PromiseReport::of(site, site.facts.promises.get(id)?, state)))
            })
            .collect(),
        parties: site.parties.iter().map(|(id, party)| (id.as_str(), sums::of_party(party))).collect(),
        towns: site.towns.iter().map(|(id, town)| (id.as_str(), sums::of_town(town))).collect(),
        all_towns: sums::of_town(&site.all_towns),
        news: site.news.iter().map(NewsReport::of).collect(),
    };
    // Strings and numbers under text keys: nothing in it can fail to be written.
    serde_json::to_string_pretty(&report).unwrap_or_default()
}
