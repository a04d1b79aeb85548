//! What the site says, for people at a terminal.
//!
//! A promise is a few lines; under it each commitment with its status, and indented what stands beside.

mod commitment;
pub(in crate::cli) mod due;
pub(in crate::cli) mod list;
mod promise;
mod target;

use crate::model::id::PromiseId;
use crate::model::site::Site;
use crate::words::Words;

/// The promises asked for, in the order of their ids.
pub fn text(site: &Site, asked: &[PromiseId], words: &Words) -> String {
    let of_promise = |id: &PromiseId| {
        let (promise, state) = (site.facts.promises.get(id)?, site.promises.get(id)?);
        Some(promise::lines(site, promise, state, words).join("\n"))
    };
    let texts: Vec<String> =
        site.promises.keys().filter(|id| asked.contains(id)).filter_map(of_promise).collect();
    texts.join("\n\n")
}
