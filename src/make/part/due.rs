//! Due dates in words: both days are always named (FORMAT part B, *Due dates* 3).

use crate::make::desk::{Desk, Phrase, Sentence};
use crate::model::due_date::{DueDate, DueGround, DueOf, DueState, Sought};
use crate::model::id::Id;
use crate::model::site::PromiseState;
use crate::model::when::Stretch;
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

/// So many follow-ups that never came are named one by one in an answer; the list of due dates has all.
const NAMED: usize = 4;

/// So many that were not found are named one by one in a list.
const LISTED: usize = 12;

/// From so many on, follow-ups that never came one after the other are said once.
const RUN: usize = 3;

impl Desk<'_> {
    /// Due dates as a list. `None`: there are none.
    pub fn due_list(&self, due: &[DueDate]) -> Option<DueList> {
        if due.is_empty() {
            return None;
        }
        let mut entries = Vec::new();
        for same in due.chunk_by(is_same_said) {
            let same: Vec<&DueDate> = same.iter().collect();
            let state = same.first().map_or("", |first| first.state.code());
            let words = match self.due_run(&same) {
                Some(words) => vec![words],
                None => same.into_iter().map(|due| self.due_words(due)).collect(),
            };
            entries.extend(words.into_iter().map(|words| DueView { state, words }));
        }
        Some(DueList { entries, asked: self.due_asked(due) })
    }

    /// One sentence of several that never came, one after the other. `None`: each is said by itself.
    pub fn due_run(&self, same: &[&DueDate]) -> Option<Phrase> {
        self.due_run_within(same, LISTED)
    }

    /// So; of those that were not found at most so many are named.
    fn due_run_within(&self, same: &[&DueDate], named: usize) -> Option<Phrase> {
        let (first, last) = (*same.first()?, *same.last()?);
        let is_long = same.len() >= if is_not_found(first) { named + 1 } else { RUN };
        if !is_long || !is_same_said(first, last) {
            if same.len() < 2 || !is_not_found(first) {
                return None;
            }
            let days = self.list(same.iter().map(|due| self.due_day(due)).collect());
            return Some(self.due_words_of(first, days));
        }
        let key = match first.state {
            DueState::Missed => "due-run-missed",
            DueState::Overdue => "due-run-overdue",
            DueState::NotFound { sought: Sought::InTime(_) } => "due-run-not-found",
            DueState::NotFound { sought: Sought::NotSince(_) } => "due-run-not-sought",
            DueState::NotFound { sought: Sought::NotSaid } => "due-run-not-found-plain",
            DueState::Met | DueState::Late { .. } | DueState::Coming => return None,
        };
        let days = Stretch { first: first.stretch_first?, last: last.day };
        let sentence = self
            .say(key)
            .count("count", same.len())
            .with("days", self.stretch(days))
            .with("first", self.day(first.told_by))
            .with("last", self.day(last.told_by));
        Some(self.with_sought(sentence, first).phrase())
    }

    fn with_sought<'desk>(&self, sentence: Sentence<'desk>, due: &DueDate) -> Sentence<'desk> {
        match due.state {
            DueState::NotFound { sought: Sought::InTime(seen) | Sought::NotSince(seen) } => {
                sentence.with("seen", self.date(seen))
            }
            _ => sentence,
        }
    }

    /// Where the site is not the parties' own: what was not found, what was looked for at the same time together.
    pub fn due_not_found(&self, due: &[DueDate]) -> Vec<Phrase> {
        let same = due.chunk_by(is_same_said).filter(|same| same.first().is_some_and(is_not_found));
        same.flat_map(|same| {
            let same: Vec<&DueDate> = same.iter().collect();
            match self.due_run_within(&same, NAMED) {
                Some(words) => vec![words],
                None => same.into_iter().map(|due| self.due_words(due)).collect(),
            }
        })
        .collect()
    }

    /// How many follow-ups of single commitments with a plan of their own did not come.
    pub fn own_due_answer(&self, state: &PromiseState) -> Vec<Phrase> {
        let own = || state.commitments.iter().filter_map(|follows| follows.due.as_deref()).flatten();
        let of = |key, is_it: fn(&DueDate) -> bool| {
            let count = own().filter(|due| is_it(due)).count();
            (count > 0).then(|| self.say(key).count("count", count).phrase())
        };
        let said = [
            of("own-overdue-count", |due| due.state == DueState::Overdue),
            of("own-missed-count", |due| due.state == DueState::Missed),
            of("own-not-found-count", is_not_found),
        ];
        said.into_iter().flatten().collect()
    }

    /// Who is asked for the follow-ups that come; where none does, who was asked for those that did not come.
    pub fn due_asked(&self, due: &[DueDate]) -> Option<Phrase> {
        let key = ["due-asked", "due-asked-past"]
            .into_iter()
            .find(|key| due.iter().any(|date| asked_key(date) == Some(key)))?;
        let mut asked: Vec<Id> = Vec::new();
        for id in due.iter().filter(|date| asked_key(date) == Some(key)).flat_map(|date| &date.asked) {
            if !asked.contains(id) {
                asked.push(id.clone());
            }
        }
        if asked.is_empty() {
            return None;
        }
        Some(self.say(key).with("parties", self.parties(&asked)).phrase())
    }

    /// What is said of a due date, as a whole sentence.
    pub fn due_words(&self, due: &DueDate) -> Phrase {
        self.due_words_of(due, self.due_day(due))
    }

    fn due_words_of(&self, due: &DueDate, days: Phrase) -> Phrase {
        let mut sentence = self.say(due_key(due)).with("day", days).with("told-by", self.day(due.told_by));
        if let DueState::Late { days } = due.state {
            sentence = sentence.count("days", days);
        }
        sentence = self.with_sought(sentence, due);
        if let Some(file) = &due.by {
            sentence = sentence.with("account", self.account_link(file));
        }
        sentence.phrase()
    }

    /// What is said first of a promise's due dates: what is missing, then what comes next.
    pub fn due_answer(&self, due: &[DueDate]) -> Vec<Phrase> {
        let mut said = Vec::new();
        let overdue: Vec<&DueDate> = due.iter().filter(|date| date.state == DueState::Overdue).collect();
        match overdue.as_slice() {
            [] => {}
            [one] => said.push(self.due_words(one)),
            [first, ..] if first.ground == DueGround::PeriodEnd => {
                said.extend(overdue.iter().map(|due| self.due_words(due)));
            }
            [first, ..] => said.push(
                self.say("due-several-overdue")
                    .count("count", overdue.len())
                    .with("day", self.due_day(first))
                    .with("told-by", self.day(first.told_by))
                    .phrase(),
            ),
        }
        said.extend(self.missed(due));
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

    /// What was planned and never came, though later follow-ups did.
    fn missed(&self, due: &[DueDate]) -> Option<Phrase> {
        let missed: Vec<&DueDate> = due.iter().filter(|date| date.state == DueState::Missed).collect();
        match missed.as_slice() {
            [] => None,
            [one] => Some(self.due_words(one)),
            many if many.len() > NAMED => Some(self.say("missed-count").count("count", many.len()).phrase()),
            several => {
                let days = self.list(several.iter().map(|due| self.due_day(due)).collect());
                let sentence = self.say("due-several-missed").count("count", several.len());
                Some(sentence.with("days", days).phrase())
            }
        }
    }

    /// What is said first of many papers together: how many follow-ups are missing and since when, and what comes next.
    pub fn due_answer_of_all(&self, every: &[DueOf<'_>]) -> Vec<Phrase> {
        let mut said = Vec::new();
        let overdue: Vec<&DueDate> =
            every.iter().map(|of| of.due).filter(|due| due.state == DueState::Overdue).collect();
        if let Some(first) = overdue.iter().min_by_key(|due| (due.told_by, due.day)) {
            // Where nobody has said by when it is to be told, only the time that it is of is known.
            let sentence = match first.ground {
                DueGround::Plan => self.say("overdue-count-since").with("told-by", self.day(first.told_by)),
                DueGround::PeriodEnd => self.say("overdue-count-of").with("day", self.due_day(first)),
            };
            said.push(sentence.count("count", overdue.len()).phrase());
        }
        said.extend(self.not_found_count(every));
        let missed = every.iter().filter(|of| of.due.state == DueState::Missed).count();
        if missed > 0 {
            said.push(self.say("missed-count").count("count", missed).phrase());
        }
        let coming = every.iter().filter(|of| of.due.state == DueState::Coming);
        if let Some(next) = coming.min_by_key(|of| (of.due.told_by, of.due.day)) {
            let sentence = self.say("due-next-of").with("day", self.due_day(next.due));
            let sentence = sentence.with("told-by", self.day(next.due.told_by));
            said.push(sentence.with("promise", self.promise_link(next.promise)).phrase());
        }
        said
    }

    /// How many follow-ups have not been found, where the site is not the parties' own. `None`: there are none.
    pub fn not_found_count(&self, every: &[DueOf<'_>]) -> Option<Phrase> {
        let count = every.iter().filter(|of| is_not_found(of.due)).count();
        (count > 0).then(|| self.say("not-found-count").count("count", count).phrase())
    }
}

/// How it is said who is asked. Who was, is said only where somebody had promised to tell and did not; where the site is
/// not the parties' own it is not known whether they did. `None`: it is not said.
pub fn asked_key(due: &DueDate) -> Option<&'static str> {
    match due.state {
        DueState::Coming => Some("due-asked"),
        DueState::Missed | DueState::Overdue => (due.ground == DueGround::Plan).then_some("due-asked-past"),
        DueState::Met | DueState::Late { .. } | DueState::NotFound { .. } => None,
    }
}

/// How it is said what came of a due date.
pub fn due_key(due: &DueDate) -> &'static str {
    match due.state {
        DueState::Met => "due-met",
        DueState::Late { .. } => "due-late",
        DueState::Coming => "due-coming",
        DueState::Missed => "due-missed",
        DueState::Overdue if due.ground == DueGround::PeriodEnd && due.closing => "due-closing-overdue",
        DueState::Overdue if due.ground == DueGround::PeriodEnd => "due-earlier-closing-overdue",
        DueState::Overdue => "due-overdue",
        DueState::NotFound { sought: Sought::InTime(_) } => "due-not-found",
        DueState::NotFound { sought: Sought::NotSince(_) } => "due-not-sought",
        DueState::NotFound { sought: Sought::NotSaid } => "due-not-found-plain",
    }
}

/// Whether the same is to be said of two that follow each other: that a plan's follow-up never came.
pub fn is_same_said(one: &DueDate, other: &DueDate) -> bool {
    let never_came = |due: &DueDate| {
        let is_planned =
            matches!(due.state, DueState::Missed | DueState::Overdue) && due.ground == DueGround::Plan;
        is_planned || is_not_found(due)
    };
    one.state == other.state && never_came(one) && never_came(other)
}

fn is_not_found(due: &DueDate) -> bool {
    matches!(due.state, DueState::NotFound { .. })
}

/// How many follow-ups are missing, of promises and of commitments with a plan of their own.
pub fn overdue<'site>(states: impl Iterator<Item = &'site PromiseState>) -> usize {
    let due = states.flat_map(PromiseState::every_due);
    due.filter(|of| of.due.state == DueState::Overdue).count()
}
