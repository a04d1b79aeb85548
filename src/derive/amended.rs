//! A derived site after some of its papers changed.

use super::over_all::{OverAll, over_all};
use crate::model::id::PromiseId;
use crate::model::site::Site;

/// Whether the sums over a site are reckoned anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sums {
    /// Nothing that is counted, listed or new changed.
    Kept,
    /// Something did.
    Again,
}

/// Takes what follows for some papers from an `excerpt` of the site, which holds everything that they hang together
/// with. The facts of `site` are those after the change already.
pub fn amend(site: &mut Site, papers: &[PromiseId], mut excerpt: Site, sums: Sums) {
    for id in papers {
        exchange(&mut site.promises, &mut excerpt.promises, id);
        exchange(&mut site.successions, &mut excerpt.successions, id);
    }
    if sums == Sums::Kept {
        return;
    }
    let OverAll { parties, records, towns, promises_in, all_towns, listings, police, news, news_of } =
        over_all(&site.facts, &site.promises, site.today);
    site.parties = parties;
    site.records = records;
    site.towns = towns;
    site.promises_in = promises_in;
    site.all_towns = all_towns;
    site.listings = listings;
    site.police = police;
    site.news = news;
    site.news_of = news_of;
}

fn exchange<V>(
    into: &mut std::collections::BTreeMap<PromiseId, V>,
    from: &mut std::collections::BTreeMap<PromiseId, V>,
    id: &PromiseId,
) {
    match from.remove(id) {
        Some(value) => into.insert(id.clone(), value),
        None => into.remove(id),
    };
}
