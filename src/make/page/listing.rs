//! `/status/<status>/`, `/ar/<year>/`, `/insatsomraden/<area>/`, `/platser/`, and a town's part of such a list.
//!
//! A list stands whole under the names of the towns; one that is too long leads to a page for each town.

use super::Sheet;
use crate::make::desk::{Desk, Phrase};
use crate::make::part::answer::TallyPart;
use crate::make::part::counts::CountsView;
use crate::make::part::standing::Mark;
use crate::make::part::town_entry::{Letters, TownEntry};
use crate::model::counts::{HeldWhen, Tense, TownCounts, TownSum};
use crate::model::id::{CommitmentId, Id};
use crate::model::listing::{ListedPaper, ListedTown, Listing, Subject};
use crate::model::plan::Recipe;
use crate::model::promise::{Promise, PromiseKind};
use crate::model::site::{PeriodState, PromiseState};
use crate::model::status::{Standing, StandingKind};
use serde::Serialize;

#[derive(Serialize)]
struct ListingPage {
    kind: Option<Phrase>,
    title: Phrase,
    mark: Option<Mark>,
    lead: Option<String>,
    own_names: Vec<Phrase>,
    shares: Option<Shares>,
    counts: Vec<CountsView>,
    towns: Vec<TownSection>,
    places: Letters,
    none: Option<String>,
    /// Whether the places are the headings, and not the papers.
    by_place: bool,
}

/// How many stand so, and of how many.
#[derive(Serialize)]
struct Shares {
    caption: Phrase,
    heading: Phrase,
    rows: Vec<ShareRow>,
}

#[derive(Serialize)]
struct ShareRow {
    papers: Phrase,
    count: u32,
    all: Phrase,
}

#[derive(Serialize)]
struct TownSection {
    id: String,
    town: Option<Phrase>,
    papers: Vec<PaperView>,
}

#[derive(Serialize)]
struct PaperView {
    /// The place that it and those after it are about, where the list goes by place.
    place: Option<Phrase>,
    title: Phrase,
    facts: Vec<Phrase>,
    tally: Vec<TallyPart>,
    commitments: Vec<CommitmentView>,
}

#[derive(Serialize)]
struct CommitmentView {
    commitment: Phrase,
    mark: Option<Mark>,
    joint: bool,
    source: Option<Phrase>,
}

/// The list over all towns.
pub fn sheet(desk: &Desk<'_>, subject: &Subject) -> Option<Sheet> {
    let listing = desk.site().listings.get(subject)?;
    let towns = desk.sorted_towns(listing.towns.keys());
    let name = desk.subject_text(subject);
    let mut view = page(desk, subject, &listing.sums, &desk.site().all_towns);
    view.own_names = own_names(desk, subject, listing);
    view.none = listing.towns.is_empty().then(|| desk.word("listing-none"));
    if listing.is_divided() {
        view.places = desk.letters(&towns, |town| divided_entry(desk, subject, town, listing));
    } else {
        let section = |town: &&Id| town_section(desk, subject, town, listing.towns.get(*town)?);
        view.towns = towns.iter().filter_map(section).collect();
    }
    let mut trail = vec![desk.start()];
    trail.extend(subject.kind().map(|kind| desk.subject_kind(kind)));
    trail.push(name.as_str().into());
    let title = page_title(desk, subject);
    // "perioden okänd" begins no sentence.
    let about = if *subject == Subject::Year(None) { title.as_str() } else { name.as_str() };
    let description = desk.say("listing-description").with("subject", about).text();
    Some(Sheet::new(title, &view).trail(trail).description(Some(description)))
}

/// One town's part of it.
pub fn town_sheet(desk: &Desk<'_>, subject: &Subject, town: &Id) -> Option<Sheet> {
    let listed = desk.site().listings.get(subject)?.towns.get(town)?;
    let nothing = TownCounts::default();
    let all = desk.site().towns.get(town).unwrap_or(&nothing);
    let mut view = page(desk, subject, &listed.sums, all);
    let name = page_title(desk, subject);
    let in_town = desk.say("listing-in-town").with("subject", name.as_str());
    view.title = in_town.with("town", desk.place_name(town)).phrase();
    let section = town_section(desk, subject, town, listed);
    view.towns = section.into_iter().map(|section| TownSection { town: None, ..section }).collect();
    let mut trail = vec![desk.start()];
    trail.extend(subject.kind().map(|kind| desk.subject_kind(kind)));
    trail.extend([desk.subject_link(subject), desk.town(town)]);
    let title = desk.say("listing-in-town").with("subject", name).with("town", desk.place_text(town)).text();
    Some(Sheet::new(title, &view).trail(trail).town(town))
}

/// "Ej uppfyllt", "Löften 2024", "Synlig närvaro", "Platser".
fn page_title(desk: &Desk<'_>, subject: &Subject) -> String {
    match subject {
        Subject::Year(Some(year)) => desk.say("listing-year").with("year", year.to_string()).text(),
        Subject::Year(None) => desk.word("listing-year-unknown"),
        Subject::Status(_) | Subject::FocusArea(_) | Subject::Places => desk.subject_text(subject),
    }
}

fn page(desk: &Desk<'_>, subject: &Subject, sums: &TownCounts, all: &TownCounts) -> ListingPage {
    let counts = match subject {
        Subject::Status(_) | Subject::Places => Vec::new(),
        Subject::Year(_) | Subject::FocusArea(_) => {
            sums.sums.iter().map(|((kind, tense), sum)| desk.town_counts(*kind, *tense, sum)).collect()
        }
    };
    ListingPage {
        kind: match subject {
            Subject::Status(_) => Some(desk.word("status").into()),
            Subject::FocusArea(_) => Some(desk.word("key-focus-area").into()),
            Subject::Year(_) | Subject::Places => None,
        },
        title: match subject {
            Subject::FocusArea(_) => desk.subject_name(subject),
            _ => page_title(desk, subject).into(),
        },
        mark: match subject {
            Subject::Status(kind) => Some(desk.plain_mark(*kind)),
            _ => None,
        },
        lead: match subject {
            Subject::Status(kind) => Some(desk.standing_meaning(*kind)),
            Subject::Year(Some(_)) => Some(desk.word("listing-year-lead")),
            Subject::Places => Some(desk.word("listing-place-lead")),
            _ => None,
        },
        own_names: Vec::new(),
        shares: match subject {
            Subject::Status(kind) => Some(shares(desk, *kind, sums, all)),
            _ => None,
        },
        counts,
        towns: Vec::new(),
        places: Letters::default(),
        none: None,
        by_place: *subject == Subject::Places,
    }
}

/// Of each kind and tense: how many stand so, beside how many there are in all.
fn shares(desk: &Desk<'_>, standing: StandingKind, sums: &TownCounts, all: &TownCounts) -> Shares {
    let row = |(kind, tense): &(PromiseKind, Tense), whole: &TownSum| {
        let sum = sums.sums.get(&(*kind, *tense));
        let when = HeldWhen::of(*tense, whole.promises, whole.period_unknown);
        ShareRow {
            papers: desk.counts_caption(*kind, when),
            count: sum.map_or(0, |sum| sum.counts.of(standing)),
            all: all_commitments(desk, whole),
        }
    };
    Shares {
        caption: desk.word("listing-shares").into(),
        heading: desk.subject_text(&Subject::Status(standing)).into(),
        rows: all.sums.iter().map(|(of, whole)| row(of, whole)).collect(),
    }
}

/// "41", "minst 41".
fn all_commitments(desk: &Desk<'_>, sum: &TownSum) -> Phrase {
    let all = sum.listed.saturating_add(sum.unlisted);
    match (sum.lacking_number, all) {
        (0, all) => Phrase::from(all.to_string()),
        (_, 0) => desk.word("count-unknown").into(),
        (_, all) => desk.say("at-least").count("count", all).phrase(),
    }
}

/// What the towns call the area themselves, where it is something else.
fn own_names(desk: &Desk<'_>, subject: &Subject, listing: &Listing) -> Vec<Phrase> {
    let Subject::FocusArea(area) = subject else { return Vec::new() };
    let common = desk.subject_text(subject);
    let papers = listing.towns.values().flat_map(|town| &town.papers);
    let mut names: Vec<String> = Vec::new();
    for promise in papers.filter_map(|paper| desk.facts().promises.get(&paper.promise)) {
        let own = promise.focus_areas.iter().find(|own| own.id == *area).map(|own| desk.plain(&own.name));
        names.extend(own.filter(|own| *own != common && !names.contains(own)));
    }
    names.sort_by_cached_key(|name| desk.tongue.sort_key(name));
    names.into_iter().map(|name| desk.untranslated(&name)).collect()
}

fn divided_entry(desk: &Desk<'_>, subject: &Subject, town: &Id, listing: &Listing) -> TownEntry {
    let way = desk.link(&Recipe::ListingOfTown(subject.clone(), town.clone()));
    let place = desk.place_name(town).linked(way.as_deref());
    let Some(listed) = listing.towns.get(town) else { return TownEntry { place, facts: Vec::new() } };
    let rows = match subject {
        Subject::Year(_) | Subject::Places => "listing-papers",
        Subject::Status(_) | Subject::FocusArea(_) => "listing-commitments",
    };
    TownEntry { place, facts: vec![desk.say(rows).count("count", listed.rows()).phrase()] }
}

fn town_section(desk: &Desk<'_>, subject: &Subject, town: &Id, listed: &ListedTown) -> Option<TownSection> {
    let mut papers: Vec<(&Promise, &PromiseState, &ListedPaper)> = listed
        .papers
        .iter()
        .filter_map(|paper| desk.promise(&paper.promise).map(|(promise, state)| (promise, state, paper)))
        .collect();
    let by_place = *subject == Subject::Places;
    papers.sort_by_cached_key(|(promise, state, _)| {
        let place = promise.area.as_ref().filter(|_| by_place);
        let place = place.map(|area| desk.tongue.sort_key(&desk.plain(area)));
        let title = desk.tongue.sort_key(&desk.plain(&promise.title));
        (place, state.period_state, std::cmp::Reverse(promise.period.first_known_day()), title)
    });
    let mut place: Option<String> = None;
    let view = |(promise, state, paper): (&Promise, &PromiseState, &ListedPaper)| {
        let own = promise.area.as_ref().filter(|_| by_place);
        let is_new = own.map(|area| desk.plain(area)) != place;
        place = own.map(|area| desk.plain(area));
        let view = paper_view(desk, subject, town, promise, state, paper);
        PaperView { place: own.filter(|_| is_new).map(|area| desk.text(area)), ..view }
    };
    let papers: Vec<PaperView> = papers.into_iter().map(view).collect();
    (!papers.is_empty()).then(|| TownSection {
        id: town.to_string(),
        town: Some(desk.town_beside(town)),
        papers,
    })
}

fn paper_view(
    desk: &Desk<'_>,
    subject: &Subject,
    town: &Id,
    promise: &Promise,
    state: &PromiseState,
    paper: &ListedPaper,
) -> PaperView {
    let mut facts = vec![desk.of_kind("promise-kind", promise).phrase(), desk.listed_period(promise)];
    let period_state = match state.period_state {
        PeriodState::Upcoming => Some("state-upcoming"),
        PeriodState::Current => Some("state-current"),
        PeriodState::Ended => Some("state-ended"),
        PeriodState::Unknown => None,
    };
    facts.extend(period_state.map(|key| desk.of_kind(key, promise).phrase()));
    let area = promise.area.as_ref().filter(|_| *subject != Subject::Places);
    facts.extend(area.map(|area| desk.text(area)));
    if promise.id.town != *town {
        facts.push(desk.town_beside(&promise.id.town));
    }
    let commitment = |place: &usize| {
        let follows = state.commitments.get(*place)?;
        let id = CommitmentId { promise: promise.id.clone(), commitment: follows.id.clone() };
        let is_status = matches!(subject, Subject::Status(_));
        Some(CommitmentView {
            commitment: desk.commitment_link(&id),
            mark: (!is_status).then(|| desk.standing_mark(follows)),
            joint: false,
            // Why nothing is told stands on each row: the list is of them all.
            source: match follows.standing {
                Standing::NotReported(_) if is_status => Some(desk.standing_mark(follows).words),
                _ => desk.standing_source(follows),
            },
        })
    };
    PaperView {
        place: None,
        title: desk.promise_link(&promise.id),
        facts,
        tally: match subject {
            Subject::Year(_) => desk.tally(promise, state),
            Subject::Status(_) | Subject::FocusArea(_) | Subject::Places => Vec::new(),
        },
        commitments: paper.commitments.iter().filter_map(commitment).collect(),
    }
}
