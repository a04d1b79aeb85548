//! Due dates in words: both days are always named (FORMAT part B, *Due dates* 3).

use crate::make::desk::{Desk, Phrase};
use crate::model::due_date::{DueDate, DueState, Sought};
use crate::model::promise::Promise;
use crate::model::site::PromiseState;
use serde::Serialize;

/// One due date.
#[derive(Clone, Debug, Serialize)]
pub struct DueView {
    /// Its state, as a code.
    pub state: &'static str,
    /// What is said of it.
    pub words: Phrase,
    /// Who is asked, while nobody has told.
    pub asked: Option<Phrase>,
}

impl Desk<'_> {
    /// Due dates as a list.
    pub fn due_views(&self, promise: &Promise, due: &[DueDate]) -> Vec<DueView> {
        due.iter().map(|date| self.due_view(promise, date)).collect()
    }

    /// One due date.
    pub fn due_view(&self, promise: &Promise, due: &DueDate) -> DueView {
        let is_open = due.by.is_none() && !due.asked.is_empty();
        DueView {
            state: due.state.code(),
            words: self.due_words(promise, due),
            asked: is_open.then(|| self.say("due-asked").with("parties", self.parties(&due.asked)).phrase()),
        }
    }

    /// What is said of a due date, as a whole sentence.
    pub fn due_words(&self, promise: &Promise, due: &DueDate) -> Phrase {
        let key = match due.state {
            DueState::Met => "due-met",
            DueState::Late { .. } => "due-late",
            DueState::Coming => "due-coming",
            DueState::Missed => "due-missed",
            DueState::Overdue if due.closing && !has_dates(promise) => "due-closing-overdue",
            DueState::Overdue => "due-overdue",
            DueState::NotFound { sought: Sought::InTime(_) } => "due-not-found",
            DueState::NotFound { sought: Sought::NotSince(_) } => "due-not-sought",
            DueState::NotFound { sought: Sought::NotSaid } => "due-not-found-plain",
        };
        let mut sentence =
            self.say(key).with("day", self.due_day(due)).with("told-by", self.day(due.told_by));
        if let DueState::Late { days } = due.state {
            sentence = sentence.count("days", days);
        }
        if let DueState::NotFound { sought: Sought::InTime(seen) | Sought::NotSince(seen) } = due.state {
            sentence = sentence.with("seen", self.date(seen));
        }
        if let Some(file) = &due.by {
            sentence = sentence.with("account", self.account_link(file));
        }
        sentence.phrase()
    }

    /// What is said first of a promise's due dates: what is missing, then what comes next.
    pub fn due_answer(&self, promise: &Promise, due: &[DueDate]) -> Vec<Phrase> {
        let mut said = Vec::new();
        let overdue: Vec<&DueDate> = due.iter().filter(|date| date.state == DueState::Overdue).collect();
        match overdue.as_slice() {
            [] => {}
            [one] => said.push(self.due_words(promise, one)),
            [first, ..] => said.push(
                self.say("due-several-overdue")
                    .count("count", overdue.len())
                    .with("day", self.due_day(first))
                    .with("told-by", self.day(first.told_by))
                    .phrase(),
            ),
        }
        if let Some(next) = due.iter().find(|date| date.state == DueState::Coming) {
            said.push(
                self.say("due-next")
                    .with("day", self.due_day(next))
                    .with("told-by", self.day(next.told_by))
                    .phrase(),
            );
        }
        said
    }
}

/// How many follow-ups are missing, of promises and of commitments with a plan of their own.
pub fn overdue<'site>(states: impl Iterator<Item = &'site PromiseState>) -> usize {
    let own =
        |state: &'site PromiseState| state.commitments.iter().filter_map(|follows| follows.due.as_deref());
    let due = states.flat_map(|state| own(state).flatten().chain(&state.due));
    due.filter(|due| due.state == DueState::Overdue).count()
}

/// Whether the promise says when it is to be followed up.
pub fn has_dates(promise: &Promise) -> bool {
    promise.follow_up.iter().any(crate::model::follow_up_plan::FollowUpPlan::has_dates)
}
