//! Calendars of the days by which follow-ups are to be told (DOMAIN R3): the site's, a town's, a promise's, a police area's.
//!
//! What a calendar program would take from chance and the clock (identity, stamp) comes from what people wrote, so that
//! the same input gives the same bytes. An event goes when its follow-up is told.

use super::desk::Desk;
use super::last_said::last_said;
use super::part::due::{asked_key, due_key};
use crate::model::due_date::{DueDate, DueOf, DueState};
use crate::model::id::{CommitmentId, PromiseId};
use crate::model::plan::{FeedScope, Recipe};
use crate::model::promise::Promise;
use crate::model::site::{PromiseState, Site};
use crate::model::when::{Date, Day};
use chrono::NaiveTime;
use icalendar::{Calendar, Component, Event, EventLike, Property};

/// How often a program should look again.
const LOOK_AGAIN: &str = "P1D";

/// Due dates that somebody still has to tell of, in the scope of a calendar, by the day by which they must be told.
pub fn due_in<'site>(site: &'site Site, scope: &FeedScope) -> Vec<DueOf<'site>> {
    let states: Vec<&PromiseState> = match scope {
        FeedScope::Site => site.promises.values().collect(),
        FeedScope::Town(town) => {
            let promises = site.promises_in.get(town).into_iter().flatten();
            promises.filter_map(|id| site.promises.get(id)).collect()
        }
        FeedScope::Promise(promise) => site.promises.get(promise).into_iter().collect(),
        FeedScope::PoliceLevel(level) => {
            let towns = site.police.get(level).map_or(&[][..], |cover| &cover.towns);
            let holds = |state: &&PromiseState| state.towns.iter().any(|town| towns.contains(town));
            site.promises.values().filter(holds).collect()
        }
    };
    let every = states.into_iter().flat_map(PromiseState::every_due);
    let mut due: Vec<DueOf<'_>> = every.filter(|of| of.due.is_awaited()).collect();
    due.sort_by_key(|of| (of.due.told_by, of.due.day));
    due
}

/// One calendar.
pub fn calendar(desk: &Desk<'_>, scope: &FeedScope, due: &[DueOf<'_>]) -> Vec<u8> {
    let mut calendar = Calendar::empty();
    let title = desk.say("calendar-title").with("title", subject(desk, scope)).text();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//lofte//uppfoljningar//SV"));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    calendar.append_property(
        Property::new("REFRESH-INTERVAL", LOOK_AGAIN).add_parameter("VALUE", "DURATION").done(),
    );
    calendar.append_property(("X-PUBLISHED-TTL", LOOK_AGAIN));
    calendar.name(&title);
    for of in due {
        if let Some((promise, _)) = desk.promise(of.promise) {
            calendar.push(event(desk, promise, of));
        }
    }
    calendar.to_string().into_bytes()
}

fn subject(desk: &Desk<'_>, scope: &FeedScope) -> String {
    match scope {
        FeedScope::Site => desk.plain(&desk.facts().settings.title),
        FeedScope::Town(town) => desk.place_text(town),
        FeedScope::PoliceLevel(level) => desk.party_text(level),
        FeedScope::Promise(id) => {
            desk.facts().promises.get(id).map_or_else(|| id.to_string(), |promise| desk.promise_name(promise))
        }
    }
}

/// A whole day that takes no time: the last by which it must be told.
fn event(desk: &Desk<'_>, promise: &Promise, of: &DueOf<'_>) -> Event {
    let key = if of.due.state == DueState::Overdue { "calendar-overdue" } else { "calendar-coming" };
    let summary = desk.say(key).with("title", desk.plain(&promise.title)).text();
    let mut event = Event::new();
    event
        .uid(&identity(desk, of))
        .timestamp(stamp(desk, of).and_time(NaiveTime::MIN).and_utc())
        .starts(of.due.told_by)
        .summary(&summary)
        .description(&description(desk, promise, of))
        .append_property(("TRANSP", "TRANSPARENT"));
    if let Some(address) = desk.job.plan.address(&Recipe::Promise(of.promise.clone()), desk.language()) {
        let page = address.under(&desk.facts().settings.base_url);
        event.url(&match of.commitment {
            Some(commitment) => format!("{page}#{commitment}"),
            None => page,
        });
    }
    event.done()
}

/// The same for as long as the due date is the same.
fn identity(desk: &Desk<'_>, of: &DueOf<'_>) -> String {
    let base_url = &desk.facts().settings.base_url;
    let host = base_url.split_once("://").map_or(base_url.as_str(), |(_, rest)| rest);
    let host = host.split(['/', ':']).next().unwrap_or(host);
    let subject = match of.commitment {
        Some(commitment) => format!("{}#{commitment}", of.promise),
        None => of.promise.to_string(),
    };
    format!("{subject}/{}@{host}", of.due.day)
}

/// When what the event says came to be: with what was last said of the promise, else with the days it is to tell of.
fn stamp(desk: &Desk<'_>, of: &DueOf<'_>) -> Day {
    let said = last_said(desk.site(), &Recipe::Promise(PromiseId::clone(of.promise))).map(Date::last_day);
    said.or(of.due.stretch_first).unwrap_or(of.due.day)
}

fn description(desk: &Desk<'_>, promise: &Promise, of: &DueOf<'_>) -> String {
    let mut lines = vec![sentence(desk, of.due)];
    if let Some(commitment) = of.commitment {
        let id = CommitmentId { promise: of.promise.clone(), commitment: commitment.clone() };
        let written = promise.commitments.iter().find(|written| written.id == id.commitment);
        lines.extend(
            written.map(|written| {
                desk.say("calendar-commitment").with("text", desk.plain(&written.text)).text()
            }),
        );
    }
    if let Some(key) = asked_key(of.due) {
        lines.push(desk.say(key).with("parties", desk.party_texts(&of.due.asked)).text());
    }
    lines.join("\n")
}

fn sentence(desk: &Desk<'_>, due: &DueDate) -> String {
    desk.say(due_key(due))
        .with("day", desk.date_text(due.shown()))
        .with("told-by", desk.date_text(Date::Day(due.told_by)))
        .text()
}
