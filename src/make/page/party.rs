//! `/parter/<party>/`: what a party promised everywhere, and how that went.

use super::Sheet;
use crate::make::desk::{Block, Desk, Phrase, Setting};
use crate::make::part::counts::CountsView;
use crate::make::part::people::ContactView;
use crate::make::part::review::ReviewEntry;
use crate::make::part::row::{Row, Rows};
use crate::make::part::standing::Mark;
use crate::model::account::Account;
use crate::model::facts::Party;
use crate::model::id::{CommitmentId, Id};
use crate::model::link::Reference;
use crate::model::party_record::PartyRecord;
use crate::model::plan::Recipe;
use crate::model::police::LocalPoliceArea;
use crate::model::promise::Promise;
use crate::model::review::{Finding, Review};
use crate::model::site::PromiseState;
use crate::model::when::{Date, When};
use crate::source::FilePath;
use serde::Serialize;
use std::sync::Arc;

#[derive(Serialize)]
struct PartyPage {
    title: Phrase,
    kind: Phrase,
    facts: Vec<Row>,
    body: Option<Block>,
    answer: Vec<Phrase>,
    counts: Vec<CountsView>,
    promises: Vec<PromisedHere>,
    accounts: Vec<Phrase>,
    reviews_by: Vec<ReviewEntry>,
    reviews_of: Vec<ReviewEntry>,
    contacts: Vec<ContactView>,
}

/// What the party promised in one paper.
#[derive(Serialize)]
struct PromisedHere {
    promise: Phrase,
    period: Phrase,
    town: Phrase,
    state: &'static str,
    sentences: Vec<Phrase>,
    commitments: Vec<PromisedCommitment>,
}

#[derive(Serialize)]
struct PromisedCommitment {
    commitment: Phrase,
    mark: Mark,
    joint: bool,
    source: Option<Phrase>,
}

/// The page of a party.
pub fn sheet(desk: &Desk<'_>, id: &Id) -> Option<Sheet> {
    let party = desk.facts().party(id)?;
    let counts = desk.site().parties.get(id).into_iter().flat_map(|counts| &counts.sums);
    let nothing = PartyRecord::default();
    let record = desk.site().records.get(id).unwrap_or(&nothing);
    let view = PartyPage {
        title: desk.text(party.name()),
        kind: kind(desk, party),
        facts: facts(desk, party),
        body: match party {
            Party::Organisation(organisation) => {
                desk.prose(&organisation.body, Setting { heading_level: 2, id_prefix: "" })
            }
            _ => None,
        },
        answer: answer(desk, id, record),
        counts: counts.map(|((kind, tense), sum)| desk.party_counts(*kind, *tense, sum)).collect(),
        promises: promises(desk, id, record),
        accounts: accounts(desk, &record.accounts),
        reviews_by: reviews(desk, id, &record.reviews_by),
        reviews_of: reviews(desk, id, &record.reviews_of),
        contacts: match party {
            Party::Organisation(organisation) => desk.contacts(&organisation.contacts),
            Party::Municipality(town) => desk.contacts(&town.contacts),
            _ => Vec::new(),
        },
    };
    let title = desk.party_text(id);
    let list = desk.link(&Recipe::Parties);
    let parties = Phrase::from(desk.word("parties-title")).linked(list.as_deref());
    let trail = vec![desk.start(), parties, view.title.clone()];
    let description = description(desk, record, &title);
    // A municipality and a level of the police have a page of their own of that name.
    let title = match party {
        Party::Organisation(_) => title,
        _ => desk.say("party-title").with("party", title).text(),
    };
    Some(Sheet::new(title, &view).trail(trail).description(Some(description)))
}

fn kind(desk: &Desk<'_>, party: Party<'_>) -> Phrase {
    match party {
        Party::Organisation(organisation) => desk.text(&organisation.kind),
        Party::Municipality(_) => desk.word("kind-municipality").into(),
        Party::Region(_) => desk.word("kind-police-region").into(),
        Party::Area(_) => desk.word("kind-police-area").into(),
        Party::LocalArea(_) => desk.word("kind-local-police-area").into(),
    }
}

/// "sedan 2012": an organisation holds for no time that somebody set.
fn existed(desk: &Desk<'_>, period: When) -> Phrase {
    match period {
        When::Unknown => desk.when(period),
        When::Span { from, to } => desk.membership_time(from, to).unwrap_or_else(|| desk.when(period)),
    }
}

fn facts(desk: &Desk<'_>, party: Party<'_>) -> Vec<Row> {
    let mut rows = Rows::new(desk);
    let own_site = |url: &Option<String>| url.as_deref().map(|url| Phrase::from(url).linked(Some(url)));
    match party {
        Party::Municipality(town) => {
            rows.add("label-page-of-town", desk.town(&town.id));
            rows.add("label-org-number", town.org_number.as_deref().map(|digits| desk.org_number(digits)));
            rows.add("label-own-site", own_site(&town.url));
        }
        Party::Organisation(organisation) => {
            rows.add("label-own-site", own_site(&organisation.url));
            rows.add("label-part-of", organisation.part_of.as_ref().map(|id| desk.party(id)));
            rows.add("label-existed", organisation.period.map(|period| existed(desk, period)));
        }
        Party::Region(region) => {
            let areas = region.areas.iter().map(|area| desk.party(&area.id));
            rows.add_all("label-police-areas", areas.collect());
        }
        Party::Area(area) => {
            let region = desk
                .facts()
                .police
                .iter()
                .find(|region| region.areas.iter().any(|inner| inner.id == area.id));
            rows.add("label-part-of", region.map(|region| desk.party(&region.id)));
            let local = area.local_areas.iter().map(|local| desk.party(&local.id));
            rows.add_all("label-local-police-areas", local.collect());
        }
        Party::LocalArea(local) => local_area_facts(desk, &mut rows, local),
    }
    let level = desk.link(&Recipe::PoliceLevel(party.id().clone()));
    rows.add(
        "label-in-municipalities",
        level.map(|way| Phrase::from(desk.word("police-in-municipalities")).linked(Some(&way))),
    );
    let parts = desk.facts().organisations.values();
    let parts = parts.filter(|organisation| organisation.part_of.as_ref() == Some(party.id()));
    rows.add_all("label-parts", parts.map(|organisation| desk.party(&organisation.id)).collect());
    rows.done()
}

fn local_area_facts(desk: &Desk<'_>, rows: &mut Rows<'_>, local: &LocalPoliceArea) {
    let areas = desk.facts().police.iter().flat_map(|region| &region.areas);
    let area = areas.into_iter().find(|area| area.local_areas.iter().any(|inner| inner.id == local.id));
    rows.add("label-part-of", area.map(|area| desk.party(&area.id)));
    rows.add("label-own-site", local.url.as_deref().map(|url| Phrase::from(url).linked(Some(url))));
    let towns = local.municipalities.iter().map(|membership| {
        let name = desk.municipality_of_code(&membership.code);
        match desk.membership_time(membership.from, membership.to) {
            Some(time) => desk.say("with-facts").with("title", name).with("facts", time).phrase(),
            None => name,
        }
    });
    rows.add_all("label-municipalities", towns.collect());
    rows.add_all("label-former-names", desk.former_names(local));
}

/// When it last told of anything, which follow-ups that it is asked for are missing, and which comes next.
fn answer(desk: &Desk<'_>, id: &Id, record: &PartyRecord) -> Vec<Phrase> {
    let accounts = record.accounts.iter().filter_map(|file| desk.facts().accounts.get(file)?.date);
    let last = accounts.max_by_key(|date| (date.last_day(), date.first_day()));
    let mut said: Vec<Phrase> = last
        .map(|date| desk.say("party-last-told").with("date", desk.on_date(date)).phrase())
        .into_iter()
        .collect();
    let states = record.promises.iter().filter_map(|promise| desk.site().promises.get(promise));
    let due = states.flat_map(PromiseState::every_due).filter(|of| of.due.asked.contains(id));
    said.extend(desk.due_answer_of_all(&due.collect::<Vec<_>>()));
    said
}

/// What it does here, for search engines.
fn description(desk: &Desk<'_>, record: &PartyRecord, name: &str) -> String {
    let key = if !record.promises.is_empty() {
        "party-description"
    } else if !record.reviews_by.is_empty() {
        "party-description-reviewer"
    } else if !record.accounts.is_empty() {
        "party-description-teller"
    } else {
        "party-description-named"
    };
    desk.say(key).with("party", name).text()
}

/// Papers in which the party promises something, those that hold now first.
fn promises(desk: &Desk<'_>, id: &Id, record: &PartyRecord) -> Vec<PromisedHere> {
    let mut papers: Vec<(&Promise, &PromiseState)> =
        record.promises.iter().filter_map(|promise| desk.promise(promise)).collect();
    papers.sort_by_key(|(promise, state)| {
        (state.period_state, std::cmp::Reverse(promise.period.first_known_day()), promise.id.clone())
    });
    papers.into_iter().map(|(promise, state)| promised_here(desk, promise, state, id)).collect()
}

fn promised_here(desk: &Desk<'_>, promise: &Promise, state: &PromiseState, id: &Id) -> PromisedHere {
    let joins = promise.parties.contains(id);
    let pairs = promise.commitments.iter().zip(&state.commitments);
    let own = pairs.filter(|(commitment, _)| {
        commitment.parties.contains(id) || (commitment.parties.is_empty() && joins)
    });
    let commitments = own.map(|(commitment, follows)| PromisedCommitment {
        commitment: desk.commitment_link(&CommitmentId {
            promise: promise.id.clone(),
            commitment: commitment.id.clone(),
        }),
        mark: desk.standing_mark(follows),
        joint: commitment.parties.is_empty() && promise.parties.len() > 1,
        source: desk.standing_source(follows),
    });
    PromisedHere {
        promise: desk.promise_link(&promise.id),
        period: desk.listed_period(promise),
        town: desk.town_beside(&promise.id.town),
        state: state.period_state.code(),
        sentences: desk.followed_up(state),
        commitments: commitments.collect(),
    }
}

/// Accounts that it gave, latest first.
fn accounts(desk: &Desk<'_>, files: &[FilePath]) -> Vec<Phrase> {
    let mut accounts: Vec<&Arc<Account>> =
        files.iter().filter_map(|file| desk.facts().accounts.get(file)).collect();
    accounts.sort_by_key(|account| std::cmp::Reverse(account.date.map(Date::last_day)));
    let listed = accounts.into_iter().map(|account| {
        let about = account.about.iter().map(|promise| desk.promise_link(promise)).collect();
        let way = desk.account_way(&account.publication.file);
        let listed = desk.account_listed(account).linked(way.as_deref()).then(", ", &desk.list(about));
        desk.with_corrections(account, listed)
    });
    listed.collect()
}

fn reviews(desk: &Desk<'_>, party: &Id, files: &[FilePath]) -> Vec<ReviewEntry> {
    let mut reviews: Vec<&Review> = files.iter().filter_map(|file| desk.facts().reviews.get(file)).collect();
    reviews.sort_by_key(|review| std::cmp::Reverse(review.date.map(Date::last_day)));
    let is_own = |finding: &Finding| {
        let mut promises = finding.about.iter().filter_map(Reference::promise);
        finding.concerns.contains(party) || promises.any(|promise| promise.town == *party)
    };
    reviews.into_iter().map(|review| desk.review_entry(review, &is_own)).collect()
}
