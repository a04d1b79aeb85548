//! The levels of the police.

use super::each;
use crate::check::at::At;
use crate::check::card::entries::Entries;
use crate::check::card::id::WrittenId;
use crate::check::card::police::{
    AreaCard, DatedMembershipCard, FormerNameCard, LocalAreaCard, MembershipCard, PoliceCard, RegionCard,
};
use crate::check::card::when::backwards;
use crate::check::sheet::Sheet;
use crate::model::id::Id;
use crate::model::police::{FormerName, LocalPoliceArea, Membership, PoliceArea, PoliceRegion};

/// All regions.
pub fn police(sheet: &mut Sheet<'_>, card: PoliceCard) -> Vec<PoliceRegion> {
    let PoliceCard { regions } = card;
    let at = At::document(sheet.file());
    by_id(sheet, regions, &at.key("regions"), region)
}

fn by_id<C, M>(
    sheet: &mut Sheet<'_>,
    entries: Option<Entries<WrittenId, C>>,
    at: &At<'_>,
    meaning: impl Fn(&mut Sheet<'_>, Id, C, &At<'_>) -> M,
) -> Vec<M> {
    let mut list = Vec::new();
    for (WrittenId(id), card) in entries.map_or_else(Vec::new, |entries| entries.0) {
        let key = id.clone();
        list.push(meaning(sheet, id, card, &at.key(key.as_str())));
    }
    list
}

fn region(sheet: &mut Sheet<'_>, id: Id, card: RegionCard, at: &At<'_>) -> PoliceRegion {
    let RegionCard { name, areas } = card;
    PoliceRegion {
        id,
        name: sheet.required_text(name, at, "name"),
        areas: by_id(sheet, areas, &at.key("areas"), area),
    }
}

fn area(sheet: &mut Sheet<'_>, id: Id, card: AreaCard, at: &At<'_>) -> PoliceArea {
    let AreaCard { name, local_areas } = card;
    PoliceArea {
        id,
        name: sheet.required_text(name, at, "name"),
        local_areas: by_id(sheet, local_areas, &at.key("local_areas"), local_area),
    }
}

fn local_area(sheet: &mut Sheet<'_>, id: Id, card: LocalAreaCard, at: &At<'_>) -> LocalPoliceArea {
    let LocalAreaCard { name, url, municipalities, was } = card;
    LocalPoliceArea {
        id,
        name: sheet.required_text(name, at, "name"),
        url: url.map(|url| url.0),
        municipalities: each(sheet, municipalities, &at.key("municipalities"), membership),
        was: each(sheet, was, &at.key("was"), former_name),
    }
}

fn membership(sheet: &mut Sheet<'_>, card: MembershipCard, at: &At<'_>) -> Membership {
    let DatedMembershipCard { code, from, to } = match card {
        MembershipCard::Code(code) => return Membership { code: code.0, from: None, to: None },
        MembershipCard::Dated(card) => card,
    };
    let (from, to) = (from.map(|date| date.0), to.map(|date| date.0));
    if from.zip(to).is_some_and(|(from, to)| to.last_day() < from.first_day()) {
        sheet.refuse(&at.key("to"), backwards(from, to));
    }
    Membership { code: sheet.required(code, at, "code").map_or_else(String::new, |code| code.0), from, to }
}

fn former_name(sheet: &mut Sheet<'_>, card: FormerNameCard, at: &At<'_>) -> FormerName {
    let FormerNameCard { name, to } = card;
    FormerName { name: sheet.required_text(name, at, "name"), to: to.map(|date| date.0) }
}
