//! `/parter/`: everybody who promises, follows up or reviews.

use super::Sheet;
use crate::make::desk::{Desk, Phrase};
use crate::model::id::Id;
use serde::Serialize;

#[derive(Serialize)]
struct PartiesPage {
    municipalities: Vec<Phrase>,
    police: Vec<Level>,
    organisations: Vec<Organisation>,
}

#[derive(Serialize)]
struct Level {
    party: Phrase,
    levels: Vec<Level>,
}

#[derive(Serialize)]
struct Organisation {
    party: Phrase,
    kind: Phrase,
}

/// The list of parties.
pub fn sheet(desk: &Desk<'_>) -> Sheet {
    let facts = desk.facts();
    let municipalities = facts.standing_municipalities();
    let organisations = facts.shown_organisations();
    let view = PartiesPage {
        municipalities: sorted(desk, municipalities.map(|town| &town.id)).map(|id| desk.party(id)).collect(),
        police: police(desk),
        organisations: sorted(desk, organisations.map(|party| &party.id))
            .filter_map(|id| {
                Some(Organisation {
                    party: desk.party(id),
                    kind: desk.text(&facts.organisations.get(id)?.kind),
                })
            })
            .collect(),
    };
    let title = desk.word("parties-title");
    let trail = vec![desk.start(), title.as_str().into()];
    Sheet::new(title, &view).trail(trail).description(Some(desk.word("parties-description")))
}

fn police(desk: &Desk<'_>) -> Vec<Level> {
    let level = |id: &Id, levels: Vec<Level>| Level { party: desk.party(id), levels };
    let regions = desk.facts().police.iter().map(|region| {
        let areas = region.areas.iter().map(|area| {
            let local_areas = area.local_areas.iter().map(|local| level(&local.id, Vec::new())).collect();
            level(&area.id, local_areas)
        });
        level(&region.id, areas.collect())
    });
    regions.collect()
}

fn sorted<'facts>(
    desk: &Desk<'_>,
    ids: impl Iterator<Item = &'facts Id>,
) -> impl Iterator<Item = &'facts Id> {
    let mut ids: Vec<&Id> = ids.collect();
    ids.sort_by_cached_key(|id| desk.tongue.sort_key(&desk.party_text(id)));
    ids.into_iter()
}
