//! The timeline of a promise or commitment, put together when it is asked for: by when it was said, undated last
//! (FORMAT part B, *Timeline*).
//!
//! Nothing new follows here: what happened stands in the facts and in what was derived. Kept for every commitment, the
//! events took 5 KB a promise, and few pages show them.

use super::account::Account;
use super::commitment_state::CommitmentState;
use super::due_date::{DueDate, DueState};
use super::facts::Facts;
use super::id::Id;
use super::promise::Promise;
use super::site::{PeriodState, PromiseState, Site};
use super::timeline::{Event, EventKind};
use super::when::{Date, Day, When};
use super::wording::WordingStep;
use crate::source::FilePath;

/// The timeline of a promise.
pub fn of_promise(site: &Site, promise: &Promise, state: &PromiseState) -> Vec<Event> {
    let facts = &*site.facts;
    let mut events = Events::default();
    paper(promise, &mut events);
    for step in undeclared(facts, promise) {
        events.add(step.date, EventKind::Revised { revision: None });
    }
    period(promise, state, &mut events);
    later_papers(site, state, &mut events);
    let accounts = || state.accounts.iter().filter_map(|file| facts.accounts.get(file));
    for told in accounts() {
        account(told, &mut events);
    }
    for told in accounts() {
        mended(facts, told, &mut events);
    }
    for removed in &state.removed_accounts {
        let removal = facts.accounts.get(removed).and_then(|account| account.publication.removed.as_ref());
        events.add(removal.map(|removal| removal.date), EventKind::Removed { file: removed.clone() });
    }
    reviews(facts, &state.reviews, &mut events);
    for removed in &state.removed_reviews {
        let removal = facts.reviews.get(removed).and_then(|review| review.publication.removed.as_ref());
        events.add(removal.map(|removal| removal.date), EventKind::Removed { file: removed.clone() });
    }
    for follows in &state.commitments {
        status_changes(follows, &mut events);
        if let Some(due) = &follows.due {
            due_dates(facts, due, Some(&follows.id), &mut events);
        }
    }
    due_dates(facts, &state.due, None, &mut events);
    events.in_order()
}

/// The timeline of a commitment: what changed it, who told of it, its own due dates and reviews of it.
pub fn of_commitment(site: &Site, promise: &Promise, follows: &CommitmentState) -> Vec<Event> {
    let facts = &*site.facts;
    let mut events = Events::default();
    rewordings(facts, promise, &follows.id, &mut events);
    // One account may tell twice: what stands, and what was corrected.
    for told in follows.tellings.chunk_by(|one, other| one.file() == other.file()) {
        if let [telling, ..] = told {
            account(&telling.account, &mut events);
        }
    }
    status_changes(follows, &mut events);
    reviews(facts, &follows.reviews, &mut events);
    if let Some(due) = &follows.due {
        due_dates(facts, due, Some(&follows.id), &mut events);
    }
    events.in_order()
}

fn status_changes(follows: &CommitmentState, events: &mut Events) {
    for change in &follows.status_changes {
        let kind = EventKind::StatusChanged {
            commitment: follows.id.clone(),
            file: change.file.clone(),
            from: change.from,
            to: change.to,
        };
        events.add(change.date, kind);
    }
}

fn reviews(facts: &Facts, files: &[FilePath], events: &mut Events) {
    for review in files.iter().filter_map(|file| facts.reviews.get(file)) {
        events.add(review.date, EventKind::Reviewed { file: review.publication.file.clone() });
    }
}

/// What happened to the paper itself.
fn paper(promise: &Promise, events: &mut Events) {
    if let Some(signed) = &promise.signed {
        events.add(signed.date, EventKind::Signed);
    }
    for (signatory, by) in promise.signatories.iter().enumerate() {
        if by.date.is_some() {
            events.add(by.date, EventKind::SignedBy { signatory });
        }
    }
    for (decision, decided) in promise.decisions.iter().enumerate() {
        events.add(decided.date, EventKind::Decision { decision });
    }
    for (revision, revised) in promise.revisions.iter().enumerate() {
        events.add(revised.date, EventKind::Revised { revision: Some(revision) });
    }
}

/// Steps of the wording that nobody has declared: only the sealed texts tell them.
fn undeclared<'facts>(facts: &'facts Facts, promise: &Promise) -> impl Iterator<Item = &'facts WordingStep> {
    let steps = facts.wording_steps.get(&promise.id).into_iter().flatten();
    steps.filter(|step| step.revision.is_none())
}

/// What changed the words of a commitment: revisions that say so, or after which it reads differently.
fn rewordings(facts: &Facts, promise: &Promise, commitment: &Id, events: &mut Events) {
    let steps = facts.wording_steps.get(&promise.id).map_or(&[][..], Vec::as_slice);
    for (index, revision) in promise.revisions.iter().enumerate() {
        let led_to = steps.iter().filter(|step| step.revision == Some(index));
        if revision.concerns(commitment) || led_to.into_iter().any(|step| step.changes(commitment)) {
            events.add(revision.date, EventKind::Revised { revision: Some(index) });
        }
    }
    for step in undeclared(facts, promise).filter(|step| step.changes(commitment)) {
        events.add(step.date, EventKind::Revised { revision: None });
    }
}

/// Begin and end, where they have come.
fn period(promise: &Promise, state: &PromiseState, events: &mut Events) {
    let When::Span { from, to } = promise.period else { return };
    if let Some(from) = from
        && state.period_state != PeriodState::Upcoming
    {
        events.add_on(from.first_day(), from, EventKind::Began);
    }
    if let Some(to) = to
        && state.period_state == PeriodState::Ended
    {
        events.add(Some(to), EventKind::Closed);
    }
}

/// Papers that came after, where they have begun.
fn later_papers(site: &Site, state: &PromiseState, events: &mut Events) {
    for by in &state.later {
        let Some(later) = site.facts.promises.get(by) else { continue };
        // One that only complements it does not come after it.
        if !later.comes_after(&state.id) {
            continue;
        }
        let kind = EventKind::Followed { by: by.clone() };
        match later.period {
            When::Span { from: Some(from), .. } if from.first_day() <= site.today.0 => {
                events.add_on(from.first_day(), from, kind);
            }
            When::Span { from: Some(_), .. } => {}
            When::Span { from: None, .. } | When::Unknown => events.add(None, kind),
        }
    }
}

fn account(account: &Account, events: &mut Events) {
    let file = account.publication.file.clone();
    events.add(account.date, EventKind::Told { file: file.clone() });
    if let Some(corrects) = &account.corrects {
        events.add(account.date, EventKind::Corrected { file, corrects: corrects.clone() });
    }
}

/// Changes of an account's own words, declared or known from what was sealed.
fn mended(facts: &Facts, account: &Account, events: &mut Events) {
    let file = &account.publication.file;
    let mut add = |date, revision| events.add(date, EventKind::Mended { file: file.clone(), revision });
    for (index, revision) in account.revisions.iter().enumerate() {
        add(revision.date, Some(index));
    }
    let steps = facts.account_steps.get(file).into_iter().flatten();
    steps.filter(|step| step.revision.is_none()).for_each(|step| add(step.date, None));
}

/// A due date that is met stands where it was met; one that is not, on the last day by which it is to be.
fn due_dates(facts: &Facts, due: &[DueDate], commitment: Option<&Id>, events: &mut Events) {
    for date in due {
        let kind = EventKind::Due { day: date.day, commitment: commitment.cloned() };
        let met_by = match date.state {
            DueState::Met | DueState::Late { .. } => {
                date.by.as_ref().and_then(|file| facts.accounts.get(file))
            }
            _ => None,
        };
        match met_by {
            Some(account) => events.add(account.date, kind),
            None => events.add(Some(Date::Day(date.told_by)), kind),
        }
    }
}

/// Events that are not in order yet.
#[derive(Default)]
struct Events(Vec<Placed>);

struct Placed {
    day: Option<Day>,
    event: Event,
}

impl Events {
    /// Placed on the last day that the date can mean, as accounts are; `None`: undated.
    fn add(&mut self, date: Option<Date>, kind: EventKind) {
        self.0.push(Placed { day: date.map(Date::last_day), event: Event { date, kind } });
    }

    /// Placed on another day than the last, as what begins.
    fn add_on(&mut self, day: Day, date: Date, kind: EventKind) {
        self.0.push(Placed { day: Some(day), event: Event { date: Some(date), kind } });
    }

    /// By day; on one day in a fixed order, and what is alike in the order added.
    fn in_order(mut self) -> Vec<Event> {
        self.0.sort_by_key(|placed| (placed.day.is_none(), placed.day, rank(&placed.event.kind)));
        self.0.into_iter().map(|placed| placed.event).collect()
    }
}

/// What causes before what it causes; the end of a period after all that happened in it.
fn rank(kind: &EventKind) -> u8 {
    match kind {
        EventKind::Decision { .. } => 0,
        EventKind::Signed => 1,
        EventKind::SignedBy { .. } => 2,
        EventKind::Began => 3,
        EventKind::Revised { .. } => 4,
        EventKind::Told { .. } => 5,
        EventKind::Corrected { .. } => 6,
        EventKind::Mended { .. } => 7,
        EventKind::StatusChanged { .. } => 8,
        EventKind::Removed { .. } => 9,
        EventKind::Due { .. } => 10,
        EventKind::Reviewed { .. } => 11,
        EventKind::Closed => 12,
        EventKind::Followed { .. } => 13,
    }
}
