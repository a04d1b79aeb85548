//! What happened, by when it was said (FORMAT part B, *Timeline*): undated last.

use super::due_dates::Followed;
use super::order::PlacedAccount;
use super::sayings::sayings;
use super::status_changes::{StatusChange, status_changes};
use crate::model::commitment_state::CommitmentState;
use crate::model::due_date::{DueDate, DueState};
use crate::model::facts::Facts;
use crate::model::id::{Id, PromiseId};
use crate::model::promise::Promise;
use crate::model::site::PeriodState;
use crate::model::timeline::{Event, EventKind};
use crate::model::when::{Date, Day, Today, When};
use crate::model::wording::WordingStep;
use crate::source::FilePath;

/// A promise with what a timeline of it needs.
#[derive(Clone, Copy)]
pub struct Lived<'all> {
    /// Everything that is known.
    pub facts: &'all Facts,
    /// What is promised.
    pub promise: &'all Promise,
    /// Its accounts in order of time.
    pub accounts: &'all [PlacedAccount<'all>],
    /// Where its period stands.
    pub period_state: PeriodState,
    /// Reviews of it or of commitments of it, with their dates.
    pub reviews: &'all [(FilePath, Option<Date>)],
    /// Later papers, with their periods.
    pub later: &'all [(PromiseId, When)],
    /// The day.
    pub today: Today,
}

/// The timeline of a promise. `due`: its due dates; `commitments`: with their timelines.
pub fn of_promise(lived: &Lived<'_>, due: &[DueDate], commitments: &[CommitmentState]) -> Vec<Event> {
    let mut events = Events::default();
    paper(lived.promise, &mut events);
    for step in undeclared(lived.facts, lived.promise) {
        events.add(step.date, EventKind::Revised { revision: None });
    }
    period(lived, &mut events);
    for placed in lived.accounts {
        account(placed, &mut events);
    }
    for placed in lived.accounts {
        mended(lived.facts, placed, &mut events);
    }
    for (file, date) in lived.reviews {
        events.add(*date, EventKind::Reviewed { file: file.clone() });
    }
    for state in commitments {
        let changes =
            state.timeline.iter().filter(|event| matches!(event.kind, EventKind::StatusChanged { .. }));
        events.0.extend(
            changes.map(|event| Placed { day: event.date.map(Date::last_day), event: event.clone() }),
        );
        if let Some(due) = &state.due {
            due_dates(due, Some(&state.id), lived.accounts, &mut events);
        }
    }
    due_dates(due, None, lived.accounts, &mut events);
    events.in_order()
}

/// The timeline of a commitment: what changed it, who told of it, its own due dates and reviews of it.
pub fn of_commitment(
    followed: &Followed<'_>,
    state: &CommitmentState,
    reviews: &[(FilePath, Option<Date>)],
) -> Vec<Event> {
    let mut events = Events::default();
    rewordings(followed, &state.id, &mut events);
    for saying in sayings(&state.id, followed.accounts) {
        account(&saying.placed, &mut events);
    }
    for StatusChange { date, file, from, to } in status_changes(&state.id, followed.accounts) {
        events.add(date, EventKind::StatusChanged { commitment: state.id.clone(), file, from, to });
    }
    for (file, date) in reviews {
        events.add(*date, EventKind::Reviewed { file: file.clone() });
    }
    if let Some(due) = &state.due {
        due_dates(due, Some(&state.id), followed.accounts, &mut events);
    }
    events.in_order()
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
fn rewordings(followed: &Followed<'_>, commitment: &Id, events: &mut Events) {
    let Followed { facts, promise, .. } = *followed;
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

/// Begin and end, where they have come; and papers that came after.
fn period(lived: &Lived<'_>, events: &mut Events) {
    let When::Span { from, to } = lived.promise.period else { return later_papers(lived, events) };
    if let Some(from) = from
        && lived.period_state != PeriodState::Upcoming
    {
        events.add_on(from.first_day(), from, EventKind::Began);
    }
    if let Some(to) = to
        && lived.period_state == PeriodState::Ended
    {
        events.add(Some(to), EventKind::Closed);
    }
    later_papers(lived, events);
}

fn later_papers(lived: &Lived<'_>, events: &mut Events) {
    for (by, period) in lived.later {
        let kind = EventKind::Followed { by: by.clone() };
        match period {
            When::Span { from: Some(from), .. } if from.first_day() <= lived.today.0 => {
                events.add_on(from.first_day(), *from, kind);
            }
            When::Span { from: Some(_), .. } => {}
            When::Span { from: None, .. } | When::Unknown => events.add(None, kind),
        }
    }
}

fn account(placed: &PlacedAccount<'_>, events: &mut Events) {
    let account = placed.account;
    let file = placed.file().clone();
    events.add(account.date, EventKind::Told { file: file.clone() });
    if let Some(corrects) = &account.corrects {
        events.add(account.date, EventKind::Corrected { file, corrects: corrects.clone() });
    }
}

/// Changes of an account's own words, declared or known from what was sealed.
fn mended(facts: &Facts, placed: &PlacedAccount<'_>, events: &mut Events) {
    let file = placed.file();
    let mut add = |date, revision| events.add(date, EventKind::Mended { file: file.clone(), revision });
    for (index, revision) in placed.account.revisions.iter().enumerate() {
        add(revision.date, Some(index));
    }
    let steps = facts.account_steps.get(file).into_iter().flatten();
    steps.filter(|step| step.revision.is_none()).for_each(|step| add(step.date, None));
}

/// A due date that is met stands where it was met; one that is not, on the last day by which it is to be.
fn due_dates(due: &[DueDate], commitment: Option<&Id>, accounts: &[PlacedAccount<'_>], events: &mut Events) {
    for date in due {
        let kind = EventKind::Due { day: date.day, commitment: commitment.cloned() };
        let met_by = match date.state {
            DueState::Met | DueState::Late { .. } => {
                date.by.as_ref().and_then(|file| accounts.iter().find(|placed| placed.file() == file))
            }
            _ => None,
        };
        match met_by {
            Some(placed) => events.add(placed.account.date, kind),
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
        let mut events: Vec<Event> = self.0.into_iter().map(|placed| placed.event).collect();
        // Ten thousand of them stay in memory.
        events.shrink_to_fit();
        events
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
        EventKind::Due { .. } => 9,
        EventKind::Reviewed { .. } => 10,
        EventKind::Closed => 11,
        EventKind::Followed { .. } => 12,
    }
}
