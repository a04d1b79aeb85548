//! Due dates in words: both days are always named (FORMAT part B, *Due dates* 3).

use crate::make::desk::{Desk, Phrase};
use crate::model::due_date::{DueDate, DueState, Sought};
use crate::model::id::Id;
use crate::model::promise::Promise;
use crate::model::site::PromiseState;
use serde::Serialize;

/// Due dates as a list.
#[derive(Clone, Debug, Serialize)]
pub struct DueList {
    /// In order; those not found together.
    pub entries: Vec<DueView>,
    /// Who is asked, while somebody is.
    pub asked: Option<Phrase>,
}

/// One due date, or several of which the same is said.
#[derive(Clone, Debug, Serialize)]
pub struct DueView {
    /// Its state, as a code.
    pub state: &'static str,
    /// What is said of it.
    pub words: Phrase,
}

impl Desk<'_> {
    /// Due dates as a list. `None`: there are none.
    pub fn due_list(&self, promise: &Promise, due: &[DueDate]) -> Option<DueList> {
        if due.is_empty() {
            return None;
        }
        let mut entries = Vec::new();
        for same in due.chunk_by(|one, other| one.state == other.state && is_not_found(one)) {
            match same {
                [one] => {
                    entries.push(DueView { state: one.state.code(), words: self.due_words(promise, one) })
                }
                [first, ..] => {
                    let days = self.list(same.iter().map(|due| self.due_day(due)).collect());
                    entries.push(DueView {
                        state: first.state.code(),
                        words: self.due_words_of(promise, first, days),
                    });
                }
                [] => {}
            }
        }
        let open: Vec<&DueDate> = due.iter().filter(|date| date.by.is_none()).collect();
        let coming = open.iter().copied().filter(|date| date.state == DueState::Coming).collect();
        Some(DueList { entries, asked: self.asked(promise, coming).or_else(|| self.asked(promise, open)) })
    }

    /// Who is asked for a follow-up, or was. Of one that nobody has promised, nothing is said once its time has passed.
    pub fn due_asked(&self, promise: &Promise, due: &DueDate) -> Option<Phrase> {
        self.asked(promise, vec![due])
    }

    fn asked(&self, promise: &Promise, due: Vec<&DueDate>) -> Option<Phrase> {
        let mut asked: Vec<Id> = Vec::new();
        for id in due.iter().flat_map(|date| &date.asked) {
            if !asked.contains(id) {
                asked.push(id.clone());
            }
        }
        let is_coming = due.iter().any(|date| date.state == DueState::Coming);
        let is_promised = has_dates(promise) || due.iter().any(|date| !date.closing);
        let key = if is_coming { "due-asked" } else { "due-asked-past" };
        let is_said = !asked.is_empty() && (is_coming || is_promised);
        is_said.then(|| self.say(key).with("parties", self.parties(&asked)).phrase())
    }

    /// What is said of a due date, as a whole sentence.
    pub fn due_words(&self, promise: &Promise, due: &DueDate) -> Phrase {
        self.due_words_of(promise, due, self.due_day(due))
    }

    fn due_words_of(&self, promise: &Promise, due: &DueDate, days: Phrase) -> Phrase {
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
        let mut sentence = self.say(key).with("day", days).with("told-by", self.day(due.told_by));
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

fn is_not_found(due: &DueDate) -> bool {
    matches!(due.state, DueState::NotFound { .. })
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
