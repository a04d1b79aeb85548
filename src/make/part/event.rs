//! The timeline, as a list that reads well aloud.

use super::due::is_same_said;
use crate::make::desk::{Desk, Phrase};
use crate::model::chronicle;
use crate::model::commitment_state::CommitmentState;
use crate::model::due_date::{DueDate, DueState};
use crate::model::id::{CommitmentId, Id};
use crate::model::promise::{Decision, Promise, Signatory};
use crate::model::site::PromiseState;
use crate::model::status::Status;
use crate::model::telling::Telling;
use crate::model::timeline::{Event, EventKind};
use crate::model::when::Stretch;
use crate::source::FilePath;
use serde::Serialize;

/// Something that happened.
#[derive(Clone, Debug, Serialize)]
pub struct EventView {
    /// When it was said. `None`: undated.
    pub date: Option<Phrase>,
    /// What.
    pub words: Phrase,
    /// What the account that it tells of changed.
    pub changes: Vec<Phrase>,
}

impl Desk<'_> {
    /// Events of a promise, in their order; what an account changed stands with it.
    pub fn events(&self, promise: &Promise, state: &PromiseState) -> Vec<EventView> {
        self.gathered(
            &Told { promise, state, commitment: None },
            &chronicle::of_promise(self.site(), promise, state),
        )
    }

    /// Events of one commitment, which need not name it; none where no more happened than that accounts were given.
    pub fn story_of(
        &self,
        promise: &Promise,
        state: &PromiseState,
        follows: &CommitmentState,
    ) -> Vec<EventView> {
        let events = chronicle::of_commitment(self.site(), promise, follows);
        if !is_a_story(&events) {
            return Vec::new();
        }
        self.gathered(&Told { promise, state, commitment: Some(&follows.id) }, &events)
    }

    fn gathered(&self, of: &Told<'_>, events: &[Event]) -> Vec<EventView> {
        let mut views: Vec<(Option<&FilePath>, EventView)> = Vec::new();
        let mut rest = events;
        while let Some((event, after)) = rest.split_first() {
            if let Some((view, after)) = self.due_of_several(of, rest).or_else(|| self.run_of_due(of, rest)) {
                views.push((None, view));
                rest = after;
                continue;
            }
            rest = after;
            let date = event.date.map(|date| self.date(date));
            let told = told_in(of.state, &event.kind);
            let with = views
                .iter_mut()
                .rev()
                .find(|(file, view)| told.is_some() && *file == told && view.date == date);
            match with {
                Some((_, view)) => view.changes.extend(self.change(of, &event.kind)),
                None => {
                    let leads = matches!(event.kind, EventKind::Told { .. });
                    let words = self.event(of, &event.kind);
                    views.extend(words.map(|words| {
                        (told.filter(|_| leads), EventView { date, words, changes: Vec::new() })
                    }));
                }
            }
        }
        views.into_iter().map(|(_, view)| view).collect()
    }

    /// The same due date of several commitments with plans of their own, with what comes after it. `None`: it is of one.
    fn due_of_several<'events>(
        &self,
        of: &Told<'_>,
        events: &'events [Event],
    ) -> Option<(EventView, &'events [Event])> {
        let unmet = |event: &Event| match &event.kind {
            EventKind::Due { day, commitment: Some(commitment) }
                if told_in(of.state, &event.kind).is_none() =>
            {
                let due = due_dates(of.state, Some(commitment))?.iter().find(|due| due.day == *day)?;
                Some((event.date, self.due_words(due), commitment.clone()))
            }
            _ => None,
        };
        let (date, words, _) = unmet(events.first().filter(|_| of.commitment.is_none())?)?;
        let several =
            events.iter().map_while(unmet).take_while(|other| (other.0, &other.1) == (date, &words));
        let links: Vec<Phrase> =
            several.map(|(_, _, commitment)| self.commitment_link(&of.id(&commitment))).collect();
        let after = events.get(links.len()..).filter(|_| links.len() > 1)?;
        Some((EventView { date: date.map(|date| self.date(date)), words, changes: links }, after))
    }

    /// Follow-ups that never came, one after the other, with what comes after them. `None`: there are no several.
    fn run_of_due<'events>(
        &self,
        of: &Told<'_>,
        events: &'events [Event],
    ) -> Option<(EventView, &'events [Event])> {
        let due = |event: &Event| match &event.kind {
            EventKind::Due { day, commitment } => {
                let due = due_dates(of.state, commitment.as_ref())?.iter().find(|due| due.day == *day)?;
                Some((commitment.clone(), due))
            }
            _ => None,
        };
        let (whose, first) = due(events.first()?)?;
        let run: Vec<&DueDate> = events
            .iter()
            .map_while(due)
            .take_while(|(other, due)| *other == whose && is_same_said(first, due))
            .map(|(_, due)| due)
            .collect();
        let words = self.due_run(&run)?;
        let told_by = Stretch { first: first.told_by, last: run.last()?.told_by };
        let view = EventView {
            date: Some(self.stretch(told_by)),
            words: self.of_commitment(of, whose.as_ref(), words),
            changes: Vec::new(),
        };
        Some((view, events.get(run.len()..).unwrap_or_default()))
    }

    /// What an account changed, said beside it.
    fn change(&self, of: &Told<'_>, kind: &EventKind) -> Option<Phrase> {
        match kind {
            EventKind::StatusChanged { commitment, file, from, to } => {
                let words = self.status_change(*from, *to);
                let words = match of.commitment {
                    Some(_) => words,
                    None => words.then(": ", &self.commitment_link(&of.id(commitment))),
                };
                Some(match self.reason(of, commitment, file).filter(|_| asks_why(*from, *to)) {
                    Some(reason) => words.then(of.end(self, commitment), &self.reason_words(reason)),
                    None => words,
                })
            }
            EventKind::Corrected { corrects, .. } => {
                Some(self.say("change-corrects").with("account", self.account_link(corrects)).phrase())
            }
            EventKind::Due { day, commitment } => {
                let due = due_dates(of.state, commitment.as_ref())?.iter().find(|due| due.day == *day)?;
                let key = if matches!(due.state, DueState::Late { .. }) {
                    "change-due-late"
                } else {
                    "change-due-met"
                };
                let mut sentence =
                    self.say(key).with("day", self.due_day(due)).with("told-by", self.day(due.told_by));
                if let DueState::Late { days } = due.state {
                    sentence = sentence.count("days", days);
                }
                Some(self.of_commitment(of, commitment.as_ref(), sentence.phrase()))
            }
            other => self.event(of, other),
        }
    }

    /// Words on a commitment's own plan; where others stand beside it, with its name.
    fn of_commitment(&self, of: &Told<'_>, commitment: Option<&Id>, words: Phrase) -> Phrase {
        match commitment.filter(|_| of.commitment.is_none()) {
            Some(commitment) => {
                let link = self.commitment_link(&of.id(commitment));
                self.say("event-of-commitment").with("words", words).with("commitment", link).phrase()
            }
            None => words,
        }
    }

    fn status_change(&self, from: Option<Status>, to: Status) -> Phrase {
        let to = self.status_word(to);
        match from {
            Some(from) => {
                self.say("change-status").with("from", self.status_word(from)).with("to", to).phrase()
            }
            None => to.into(),
        }
    }

    /// Why, in the words of the account that changed it.
    fn reason(&self, of: &Told<'_>, commitment: &Id, file: &FilePath) -> Option<Phrase> {
        of.telling(commitment, file)?.reason().map(|reason| self.text(reason))
    }

    fn reason_words(&self, reason: Phrase) -> Phrase {
        self.say("change-reason").with("reason", reason).phrase()
    }

    fn event(&self, of: &Told<'_>, kind: &EventKind) -> Option<Phrase> {
        let Told { promise, state, .. } = *of;
        Some(match kind {
            EventKind::Signed => self.signing(promise),
            EventKind::SignedBy { signatory } => {
                let signatory = promise.signatories.get(*signatory)?;
                let by = Signatory { date: None, ..signatory.clone() };
                self.say("event-signed-by").with("signatory", self.signatory(&by)).phrase()
            }
            EventKind::Decision { decision } => self.decision_words(promise.decisions.get(*decision)?),
            EventKind::Began => self.of_kind("event-began", promise).phrase(),
            EventKind::Closed => self.of_kind("event-closed", promise).phrase(),
            EventKind::Revised { revision } => {
                let Some(revision) = revision else { return Some(self.word("change-undeclared").into()) };
                let revision = promise.revisions.get(*revision)?;
                let told = self.say("event-revised").with("text", self.text(&revision.text)).phrase();
                // "Ändring: Ändrat: åtagandet ljus."
                if begins_alike(&told.words(), &self.plain(&revision.text)) {
                    self.text(&revision.text)
                } else {
                    told
                }
            }
            EventKind::Told { file } => {
                let account = self.facts().accounts.get(file)?;
                let way = self.account_way(file);
                let telling = of.commitment.and_then(|commitment| of.telling(commitment, file));
                let tellers = telling.map_or(&*account.reported_by, Telling::reported_by);
                self.say("event-told")
                    .with("account", self.account_listed(account).linked(way.as_deref()))
                    .with("parties", self.party_names(tellers))
                    .phrase()
            }
            EventKind::StatusChanged { file, .. } => {
                let change = self.change(of, kind)?;
                self.say("event-status-changed")
                    .with("change", change)
                    .with("account", self.account_link(file))
                    .phrase()
            }
            EventKind::Corrected { file, corrects } => self
                .say("event-corrected")
                .with("account", self.account_link(file))
                .with("corrects", self.account_link(corrects))
                .phrase(),
            EventKind::Mended { file, revision } => self.mended(file, *revision),
            EventKind::Removed { file } => self.removed_paper("event-removed", file)?,
            EventKind::Reviewed { file } => self.reviewed(file)?,
            EventKind::Due { day, commitment } => {
                let due = due_dates(state, commitment.as_ref())?.iter().find(|due| due.day == *day)?;
                self.of_commitment(of, commitment.as_ref(), self.due_words(due))
            }
            EventKind::Followed { by } => {
                let later = self.facts().promises.get(by)?;
                self.of_kind("event-followed", later).with("promise", self.promise_link(by)).phrase()
            }
        })
    }

    fn reviewed(&self, file: &FilePath) -> Option<Phrase> {
        let review = self.facts().reviews.get(file)?;
        let words = self
            .say("event-reviewed")
            .with("review", self.review_link(review))
            .with("parties", self.parties(&review.reviewed_by))
            .phrase();
        Some(self.with_review_corrections(review, words))
    }

    /// That the words of an account were changed after it was told.
    fn mended(&self, file: &FilePath, revision: Option<usize>) -> Phrase {
        let account = self.account_link(file);
        match revision.and_then(|index| self.facts().accounts.get(file)?.revisions.get(index)) {
            Some(revision) => self
                .say("event-mended")
                .with("account", account)
                .with("text", self.text(&revision.text))
                .phrase(),
            None => self.say("event-mended-undeclared").with("account", account).phrase(),
        }
    }

    fn signing(&self, promise: &Promise) -> Phrase {
        match promise.signed.as_ref().and_then(|signed| signed.place.as_ref()) {
            Some(place) => self.of_kind("event-signed-in", promise).with("place", self.text(place)).phrase(),
            None => self.of_kind("event-signed", promise).phrase(),
        }
    }

    /// A step in the chain of decisions: "Beslutat av Kommunstyrelsen, § 197, dnr KS 2025/340".
    pub fn decision_words(&self, decision: &Decision) -> Phrase {
        let Decision { act, body, date: _, section, case_number } = decision;
        let mut words = self.say("decision").with("act", act.code()).with("body", self.text(body)).phrase();
        if let Some(section) = section {
            let is_number = section.as_str().starts_with(|letter: char| letter.is_ascii_digit());
            let named = if is_number {
                self.say("decision-section").with("section", section.as_str()).phrase()
            } else {
                Phrase::from(section.as_str())
            };
            words = words.then(", ", &named);
        }
        if let Some(number) = case_number {
            words = words.then(", ", &self.say("case-number").with("number", number.as_str()).phrase());
        }
        words
    }
}

/// What events are told of.
struct Told<'page> {
    promise: &'page Promise,
    state: &'page PromiseState,
    /// The one commitment that they are all about.
    commitment: Option<&'page Id>,
}

impl<'page> Told<'page> {
    /// What an account says of a commitment.
    fn telling(&self, commitment: &Id, file: &FilePath) -> Option<&'page Telling> {
        let follows = self.state.commitments.iter().find(|follows| follows.id == *commitment)?;
        follows.tellings.iter().find(|telling| telling.file() == file)
    }

    fn id(&self, commitment: &Id) -> CommitmentId {
        CommitmentId { promise: self.promise.id.clone(), commitment: commitment.clone() }
    }

    /// What ends the words of a change: nothing where the commitment's own words end with it.
    fn end(&self, desk: &Desk<'_>, commitment: &Id) -> &'static str {
        let written = self.promise.commitments.iter().find(|written| written.id == *commitment);
        let named = written.filter(|_| self.commitment.is_none()).map(|written| desk.plain(&written.text));
        if named.is_some_and(|text| text.ends_with(['.', '!', '?'])) { " " } else { ". " }
    }
}

/// Whether a text begins with nearly the word that stands before it.
fn begins_alike(label: &str, text: &str) -> bool {
    let beginning = |text: &str| text.chars().take(4).flat_map(char::to_lowercase).collect::<String>();
    beginning(label) == beginning(text)
}

/// Whether a change asks for its reason: to what is worse, or still falls short.
fn asks_why(from: Option<Status>, to: Status) -> bool {
    from.is_some_and(|from| to.favour() < from.favour() || to.needs_reason())
}

/// The account that an event comes of.
fn told_in<'state>(state: &'state PromiseState, kind: &'state EventKind) -> Option<&'state FilePath> {
    match kind {
        EventKind::Told { file }
        | EventKind::StatusChanged { file, .. }
        | EventKind::Corrected { file, .. } => Some(file),
        EventKind::Due { day, commitment } => {
            let due = due_dates(state, commitment.as_ref())?.iter().find(|due| due.day == *day)?;
            due.by.as_ref()
        }
        _ => None,
    }
}

fn due_dates<'state>(state: &'state PromiseState, commitment: Option<&Id>) -> Option<&'state [DueDate]> {
    match commitment {
        None => Some(&state.due),
        Some(id) => state.commitments.iter().find(|follows| follows.id == *id)?.due.as_deref(),
    }
}

/// Whether more happened to it than that accounts were given: its wording, its status or an account was changed.
fn is_a_story(events: &[Event]) -> bool {
    events.iter().any(|event| match event.kind {
        EventKind::Revised { .. } | EventKind::Corrected { .. } => true,
        EventKind::StatusChanged { from, .. } => from.is_some(),
        _ => false,
    })
}
