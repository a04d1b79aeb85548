//! Stage: [`Facts`] and [`Today`] → [`Site`]. Cannot fail. FORMAT part B is its law.
//!
//! 1. Over the whole site, once: accounts by promise (`order`), who names whom (`relations`).
//! 2. Each promise on its own (`promise_state`): which days its accounts cover (`covered`), their order (`order`),
//!    where its period stands, when follow-up is due (`due_dates`, by law `two_years`),
//!    months nobody told of.
//! 3. Each commitment of it (`commitment_state`): what accounts say of it (`sayings`, after `corrections`), its
//!    `status`, or in which `voice` nothing is said; who told (`reported_by`); targets against what was
//!    counted (`comparison`).
//! 4. When the status changed (`status_changes`), from all of this.
//! 5. Over the whole site again (`over_all`), by putting in what each promise adds (`contribution`): sums of parties and
//!    towns (`counts`, `sums`, `shares`), lists by status, year and focus area (`listings`), what levels of the police
//!    cover (`police_cover`); what each party took part in (`party_record`), and what is new (`news`).
//! 6. From one paper to the next: what became of earlier commitments (`succession`).
//!
//! A site of which some papers changed need not be derived anew as a whole ([`amend`]).
//!
//! Goes out: what pages, lists and data need, in order. It must not know files, pages or languages.

mod amended;
mod commitment_state;
mod comparison;
mod contribution;
mod corrections;
mod counts;
mod covered;
mod due_dates;
mod listings;
mod months_unaccounted;
mod news;
mod officiality;
mod order;
mod over_all;
mod papers;
mod party_record;
mod period;
mod period_state;
mod police_cover;
mod promise_state;
mod relations;
mod reported_by;
mod sayings;
mod shares;
mod status;
mod status_changes;
mod succession;
mod sums;
mod told_of;
mod two_years;
mod voice;

pub use amended::{Change, amend};
pub use covered::covered_by_account;
pub use papers::Papers;

use crate::model::facts::Facts;
use crate::model::site::Site;
use crate::model::when::Today;
use rayon::prelude::*;
use relations::Relations;
use std::sync::Arc;

/// Everything that follows from the facts on a day.
pub fn derive(facts: Arc<Facts>, today: Today) -> Site {
    let accounts = order::accounts_by_promise(&facts);
    let relations = Relations::of(&facts);
    // A list first: a map that is made of one lies close in memory, one that grows is half empty.
    let promises: Vec<_> = facts
        .promises
        .par_iter()
        .filter(|(_, promise)| promise.publication.is_shown())
        .map(|(id, promise)| {
            let accounts = accounts.get(id).map_or(&[][..], Vec::as_slice);
            (id.clone(), promise_state::promise_state(&facts, promise, accounts, &relations, today))
        })
        .collect();
    let lineage = succession::Lineage::of(&facts);
    let successions = facts
        .shown_promises()
        .map(|promise| (promise.id.clone(), succession::successions(&lineage, promise)))
        .filter(|(_, successions)| !successions.is_empty())
        .collect();
    over_all::site(facts, today, promises.into_iter().collect(), successions)
}
