//! `/polisen/` and `/polisen/<region>/<area>/<local>/`: municipalities by the levels of the police.
//!
//! What the police itself promised stands on its pages as a party; here stands what holds in its municipalities.

use super::Sheet;
use crate::make::desk::{Desk, Phrase};
use crate::make::part::counts::CountsView;
use crate::make::part::row::{Row, Rows};
use crate::make::part::town_entry::{Letters, TownEntry};
use crate::model::id::Id;
use crate::model::listing::PoliceCover;
use crate::model::plan::{FeedScope, FileRecipe, Recipe};
use crate::model::police::{LocalPoliceArea, PoliceArea, PoliceRegion};
use serde::Serialize;

#[derive(Serialize)]
struct PolicePage {
    title: Phrase,
    regions: Vec<Level>,
    outside: Vec<TownEntry>,
}

/// A level with those below it.
#[derive(Serialize)]
struct Level {
    party: Phrase,
    levels: Vec<Level>,
}

#[derive(Serialize)]
struct PoliceLevelPage {
    kind: String,
    title: Phrase,
    facts: Vec<Row>,
    answer: Vec<Phrase>,
    levels_heading: Option<String>,
    levels: Vec<Level>,
    places: Letters,
    without: Vec<Phrase>,
    changes: Vec<Phrase>,
    counts: Vec<CountsView>,
    feed: Option<String>,
    calendar: Option<String>,
}

/// The regions with everything in them, and municipalities in none of them.
pub fn sheet(desk: &Desk<'_>) -> Sheet {
    let title = desk.word("police-title");
    let covered: Vec<&Id> = desk.site().police.values().flat_map(|cover| &cover.towns).collect();
    let outside = desk.facts().standing_municipalities();
    let outside = desk.sorted_towns(outside.map(|town| &town.id).filter(|id| !covered.contains(id)));
    let view = PolicePage {
        title: title.as_str().into(),
        regions: desk.facts().police.iter().map(|region| region_level(desk, region)).collect(),
        outside: outside.into_iter().map(|id| desk.town_entry(id)).collect(),
    };
    let trail = vec![desk.start(), view.title.clone()];
    Sheet::new(title, &view).trail(trail).description(Some(desk.word("police-description")))
}

fn region_level(desk: &Desk<'_>, region: &PoliceRegion) -> Level {
    let levels = region.areas.iter().map(|area| area_level(desk, area)).collect();
    Level { party: desk.police_level(&region.id), levels }
}

fn area_level(desk: &Desk<'_>, area: &PoliceArea) -> Level {
    let levels = area.local_areas.iter().map(|local| local_level(desk, local)).collect();
    Level { party: desk.police_level(&area.id), levels }
}

fn local_level(desk: &Desk<'_>, local: &LocalPoliceArea) -> Level {
    Level { party: desk.police_level(&local.id), levels: Vec::new() }
}

/// The page of one level.
pub fn level_sheet(desk: &Desk<'_>, id: &Id) -> Option<Sheet> {
    let place = Place::of(desk, id)?;
    let party = desk.facts().party(id)?;
    let nothing = PoliceCover::default();
    let cover = desk.site().police.get(id).unwrap_or(&nothing);
    let towns = desk.sorted_towns(cover.towns.iter());
    let (levels_heading, levels) = place.below(desk);
    let view = PoliceLevelPage {
        kind: desk.word(place.kind()),
        title: desk.text(party.name()),
        facts: facts(desk, &place, id),
        answer: answer(desk, cover),
        levels_heading,
        levels,
        places: desk.letters(&towns, |town| desk.town_entry(town)),
        without: without_folder(desk, cover),
        changes: changes(desk, &place),
        counts: cover
            .sums
            .sums
            .iter()
            .map(|((kind, tense), sum)| desk.town_counts(*kind, *tense, sum))
            .collect(),
        feed: desk.link(&FileRecipe::Feed(FeedScope::PoliceLevel(id.clone())).into()),
        calendar: desk.link(&FileRecipe::Calendar(FeedScope::PoliceLevel(id.clone())).into()),
    };
    let mut trail = vec![desk.start(), overview(desk)];
    trail.extend(place.above().into_iter().map(|above| desk.police_level(above)));
    trail.push(view.title.clone());
    let name = desk.party_text(id);
    let description = desk.say("police-level-description").with("name", name.as_str()).text();
    Some(Sheet::new(name, &view).trail(trail).description(Some(description)))
}

fn overview(desk: &Desk<'_>) -> Phrase {
    Phrase::from(desk.word("police-title")).linked(desk.link(&Recipe::Police).as_deref())
}

/// How many municipalities there are, and how many of them have something here.
fn answer(desk: &Desk<'_>, cover: &PoliceCover) -> Vec<Phrase> {
    let here = cover.towns.len();
    let all = here + cover.without_folder.len();
    if all == 0 {
        return vec![desk.word("police-no-towns").into()];
    }
    vec![desk.say("police-towns").count("all", all).count("here", here).phrase()]
}

fn facts(desk: &Desk<'_>, place: &Place<'_>, id: &Id) -> Vec<Row> {
    let mut rows = Rows::new(desk);
    rows.add("label-part-of", place.above().last().map(|above| desk.police_level(above)));
    if let Place::Local(_, _, local) = place {
        rows.add("label-own-site", local.url.as_deref().map(|url| Phrase::from(url).linked(Some(url))));
        rows.add_all("label-former-names", desk.former_names(local));
    }
    let as_party = desk.link(&Recipe::Party(id.clone()));
    rows.add(
        "label-as-party",
        as_party.map(|way| Phrase::from(desk.word("police-as-party")).linked(Some(&way))),
    );
    rows.done()
}

fn without_folder(desk: &Desk<'_>, cover: &PoliceCover) -> Vec<Phrase> {
    let codes = cover.without_folder.iter();
    codes.map(|code| desk.say("police-without-folder").with("code", code.as_str()).phrase()).collect()
}

/// Municipalities that came, left or are to come, with when; on higher levels also to which local area.
fn changes(desk: &Desk<'_>, place: &Place<'_>) -> Vec<Phrase> {
    let is_local = matches!(place, Place::Local(..));
    let mut said = Vec::new();
    for local in place.locals() {
        for membership in &local.municipalities {
            let Some(time) = desk.membership_time(membership.from, membership.to) else { continue };
            let name = desk.municipality_of_code(&membership.code);
            let name = if is_local { name } else { name.then(", ", &desk.police_level(&local.id)) };
            said.push(desk.say("with-facts").with("title", name).with("facts", time).phrase());
        }
    }
    said
}

/// A level with those above it.
enum Place<'facts> {
    Region(&'facts PoliceRegion),
    Area(&'facts PoliceRegion, &'facts PoliceArea),
    Local(&'facts PoliceRegion, &'facts PoliceArea, &'facts LocalPoliceArea),
}

impl<'facts> Place<'facts> {
    fn of(desk: &Desk<'facts>, id: &Id) -> Option<Self> {
        desk.facts().police.iter().find_map(|region| {
            if region.id == *id {
                return Some(Self::Region(region));
            }
            region.areas.iter().find_map(|area| {
                if area.id == *id {
                    return Some(Self::Area(region, area));
                }
                let local = area.local_areas.iter().find(|local| local.id == *id)?;
                Some(Self::Local(region, area, local))
            })
        })
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::Region(_) => "kind-police-region",
            Self::Area(..) => "kind-police-area",
            Self::Local(..) => "kind-local-police-area",
        }
    }

    fn above(&self) -> Vec<&'facts Id> {
        match self {
            Self::Region(_) => Vec::new(),
            Self::Area(region, _) => vec![&region.id],
            Self::Local(region, area, _) => vec![&region.id, &area.id],
        }
    }

    fn locals(&self) -> Vec<&'facts LocalPoliceArea> {
        match self {
            Self::Region(region) => region.areas.iter().flat_map(|area| &area.local_areas).collect(),
            Self::Area(_, area) => area.local_areas.iter().collect(),
            Self::Local(_, _, local) => vec![local],
        }
    }

    fn below(&self, desk: &Desk<'_>) -> (Option<String>, Vec<Level>) {
        match self {
            Self::Region(region) => (
                Some(desk.word("label-police-areas")),
                region.areas.iter().map(|area| area_level(desk, area)).collect(),
            ),
            Self::Area(_, area) => (
                Some(desk.word("label-local-police-areas")),
                area.local_areas.iter().map(|local| local_level(desk, local)).collect(),
            ),
            Self::Local(..) => (None, Vec::new()),
        }
    }
}

impl Desk<'_> {
    /// A municipality by its code, leading to its page; where it has none, its code.
    pub fn municipality_of_code(&self, code: &str) -> Phrase {
        match self.facts().standing_municipalities().find(|town| town.code == code) {
            Some(town) => self.town(&town.id),
            None => self.say("municipality-of-code").with("code", code).phrase(),
        }
    }

    /// Names that a local police area had before, with until when.
    pub fn former_names(&self, local: &LocalPoliceArea) -> Vec<Phrase> {
        let former = local.was.iter().map(|former| {
            let name = self.text(&former.name);
            match former.to {
                Some(to) => self.say("name-until").with("name", name).with("date", self.date(to)).phrase(),
                None => name,
            }
        });
        former.collect()
    }
}
