//! The answer in one sentence: how many are kept, says who, when, and what comes next (DOMAIN R7).

use super::standing::Mark;
use crate::make::desk::{Desk, Phrase, Sentence};
use crate::make::picture::distribution::Distribution;
use crate::model::account::AccountKind;
use crate::model::counts::{Counts, Denominator, Unlisted};
use crate::model::due_date::{DueDate, DueState, Sought};
use crate::model::promise::Promise;
use crate::model::site::{PeriodState, PromiseState};
use crate::model::status::{Standing, StandingKind, Status, Voice};
use crate::model::when::Date;
use serde::Serialize;
use std::collections::BTreeMap;

const FULFILLED: StandingKind = StandingKind::Written(Status::Fulfilled);
const IN_PROGRESS: StandingKind = StandingKind::Written(Status::InProgress);

/// The answer under the title.
#[derive(Clone, Debug, Serialize)]
pub struct Answer {
    /// How many stand where: parts of one sentence.
    pub tally: Vec<TallyPart>,
    /// Whether the first part is set large: a share may be said.
    pub large: bool,
    /// The same as a bar.
    pub distribution: Option<Distribution>,
    /// When it was last told, what is missing, what comes next.
    pub sentences: Vec<Phrase>,
}

/// A part of the sentence that says how many stand where.
#[derive(Clone, Debug, Serialize)]
pub struct TallyPart {
    /// Its status, as a shape.
    pub shape: Option<&'static str>,
    /// "1": stays with its shape.
    pub head: String,
    /// "av 7 åtaganden uppfyllt"
    pub tail: String,
    /// What stands after it: a comma, a full stop, nothing.
    pub end: &'static str,
}

/// A status with its number.
#[derive(Clone, Debug, Serialize)]
pub struct CountedMark {
    /// The status.
    pub mark: Mark,
    /// How many.
    pub count: u32,
}

impl TallyPart {
    fn new(shape: Option<&'static str>, words: &str) -> Self {
        let (head, tail) = words.split_once(' ').unwrap_or((words, ""));
        // A tick beside nought would say the opposite of its number.
        let shape = shape.filter(|_| head != "0");
        Self { shape, head: head.to_owned(), tail: tail.to_owned(), end: "" }
    }
}

impl Desk<'_> {
    /// The answer for a promise.
    pub fn answer(&self, promise: &Promise, state: &PromiseState) -> Answer {
        let mut tally = self.tally(promise, state);
        let large = state.share.is_some();
        if let Some(first) = tally.first_mut().filter(|_| large) {
            first.end = ".";
        }
        let distribution =
            self.wanted("distribution", || self.distribution(&state.counts, state.denominator.unlisted));
        let sentences = self.wanted("sentences", || self.answer_sentences(promise, state));
        Answer { tally, large, distribution, sentences }
    }

    /// When it was last told, what is missing, what comes next.
    fn answer_sentences(&self, promise: &Promise, state: &PromiseState) -> Vec<Phrase> {
        let mut sentences = Vec::new();
        let begins = promise.period.first_day().filter(|_| state.period_state == PeriodState::Upcoming);
        sentences.extend(
            begins.map(|day| self.of_kind("upcoming-from", promise).with("date", self.day(day)).phrase()),
        );
        sentences.extend(self.last_told(state));
        sentences.extend(self.not_found(state));
        sentences.extend(self.due_answer(&state.due));
        sentences.extend(self.own_due_answer(state));
        sentences.extend(self.removed_answer(state));
        sentences.extend(self.unaccounted(promise, state));
        sentences
    }

    /// When it was last followed up, what is missing, what comes next: beside a list of what one party promised in it.
    pub fn followed_up(&self, state: &PromiseState) -> Vec<Phrase> {
        let last = self.last_told(state).into_iter().chain(self.not_found(state));
        last.chain(self.due_answer(&state.due)).collect()
    }

    /// "1 av 7 åtaganden uppfyllt, 6 redovisade utan bedömning."
    pub fn tally(&self, promise: &Promise, state: &PromiseState) -> Vec<TallyPart> {
        let voices = voices(state);
        let listed = state.denominator.listed;
        if listed == 0 || only_voice(state, &voices).is_some() {
            let words = self.untold_tally(promise, state, only_voice(state, &voices));
            return vec![TallyPart::new(None, &words)];
        }
        let mut parts = self.tally_parts(state, &voices);
        let last = parts.len().saturating_sub(1);
        for (index, part) in parts.iter_mut().enumerate() {
            part.end = match part.end {
                "" if index == last => ".",
                "" => ",",
                end => end,
            };
        }
        parts
    }

    fn tally_parts(&self, state: &PromiseState, voices: &BTreeMap<Voice, u32>) -> Vec<TallyPart> {
        let mut parts: Vec<TallyPart> = Vec::new();
        for (kind, count) in fulfilled_first(&state.counts) {
            if count == 0 && !(state.share.is_some() && kind == FULFILLED) {
                continue;
            }
            if parts.is_empty() {
                parts.extend(self.tally_lead(state, kind, count, voices));
            }
            let mut part = |key: &'static str, count: u32| {
                let number = self.tally_number(count, state, &parts);
                // "0 av 1 åtagande uppfyllt": it agrees with the only one that there is.
                let agrees = if state.denominator.all() == Some(1) { 1 } else { count };
                let words = self.say(key).with("number", number).count("count", agrees);
                parts.push(TallyPart::new(Some(kind.code()), &words.text()));
            };
            match kind {
                IN_PROGRESS => in_progress(&state.counts).for_each(|(_, key, count)| part(key, count)),
                StandingKind::Written(status) => part(status_tally(status), count),
                StandingKind::Reported => part("tally-reported", count),
                StandingKind::NotReported => {
                    voices.iter().for_each(|(voice, count)| part(voice_tally(*voice), *count));
                }
            }
        }
        match state.denominator.unlisted {
            Unlisted::Number(0) => {}
            Unlisted::Number(number) => {
                parts.push(TallyPart::new(None, &self.say("tally-unlisted").count("count", number).text()));
            }
            Unlisted::Unknown => parts.push(TallyPart::new(None, &self.word("tally-unlisted-unknown"))),
        }
        parts
    }

    /// Nothing told of any: how many there are, and why nothing is told.
    fn untold_tally(&self, promise: &Promise, state: &PromiseState, voice: Option<Voice>) -> String {
        let Denominator { listed, unlisted } = state.denominator;
        let has = match (listed, unlisted) {
            (0, Unlisted::Unknown) => self.of_kind("has-unlisted-unknown", promise).text(),
            (0, Unlisted::Number(0)) => self.of_kind("has-none", promise).text(),
            (0, Unlisted::Number(number)) => {
                self.of_kind("has-unlisted", promise).count("count", number).text()
            }
            (listed, Unlisted::Unknown) => {
                self.of_kind("has-listed-of-unknown", promise).count("count", listed).text()
            }
            (listed, Unlisted::Number(0)) => self.of_kind("has", promise).count("count", listed).text(),
            (listed, Unlisted::Number(number)) => self
                .of_kind("has-some-unlisted", promise)
                .count("count", listed + number)
                .count("unlisted", number)
                .text(),
        };
        match voice.filter(|_| state.period_state != PeriodState::Upcoming) {
            Some(voice) if voice != Voice::NotFound => {
                // One that is listed beside others that are not is still one of several.
                let count = if unlisted == Unlisted::Number(0) { listed } else { listed.saturating_add(1) };
                format!("{has} {}", self.say(voice_sentence(voice)).count("count", count).text())
            }
            _ => has,
        }
    }

    /// "Senast följt upp 1 februari 2024."
    pub fn last_told(&self, state: &PromiseState) -> Option<Phrase> {
        let accounts = state.accounts.iter().filter_map(|file| self.facts().accounts.get(file));
        let dated = accounts.clone().filter(|account| account.date.is_some());
        let latest = dated.max_by_key(|account| account.date.map(Date::last_day));
        if let Some((account, date)) = latest.and_then(|account| Some((account, account.date?))) {
            let key = match account.kind {
                AccountKind::FollowUp => "last-followed-up",
                AccountKind::Evaluation => "last-evaluated",
            };
            let way = self.account_way(&account.publication.file);
            return Some(self.say(key).with("date", self.on_date(date).linked(way.as_deref())).phrase());
        }
        let undated = accounts.last()?;
        let name = self.account_link(&undated.publication.file);
        Some(self.say("last-undated").with("account", name).phrase())
    }

    /// Where unofficial: that nothing was found, and when somebody looked.
    fn not_found(&self, state: &PromiseState) -> Vec<Phrase> {
        if !state.accounts.is_empty() {
            return self.due_not_found(&state.due);
        }
        self.nothing_found(state).into_iter().collect()
    }

    /// Where unofficial and nothing was told: so, and when somebody looked.
    pub fn nothing_found(&self, state: &PromiseState) -> Option<Phrase> {
        let last = state.due.iter().rev().find(|due| matches!(due.state, DueState::NotFound { .. }));
        let sought = match last.map(|due| due.state) {
            Some(DueState::NotFound { sought }) => sought,
            _ => {
                let voices = voices(state);
                let not_found = voices.keys().any(|voice| *voice == Voice::NotFound);
                // Without a day by which it was to be told, any day is late enough to have looked.
                let source = self.facts().promises.get(&state.id).and_then(|promise| promise.source.as_ref());
                let sought = source.and_then(|source| source.seen).map_or(Sought::NotSaid, Sought::InTime);
                return not_found.then(|| self.sought(sought));
            }
        };
        Some(self.sought(sought))
    }

    fn sought(&self, sought: Sought) -> Phrase {
        match sought {
            Sought::InTime(seen) => self.say("not-found-sought").with("seen", self.date(seen)).phrase(),
            Sought::NotSince(seen) => self.say("not-found-not-since").with("seen", self.date(seen)).phrase(),
            Sought::NotSaid => self.word("voice-sentence-not-found").into(),
        }
    }

    /// Where a follow-up is missing: which were taken away.
    fn removed_answer(&self, state: &PromiseState) -> Vec<Phrase> {
        let is_missing = |due: &DueDate| {
            matches!(due.state, DueState::Overdue | DueState::Missed | DueState::NotFound { .. })
        };
        if !state.every_due().any(|of| is_missing(of.due)) {
            return Vec::new();
        }
        state.removed_accounts.iter().filter_map(|file| self.removed(file)).collect()
    }

    /// Numbers with their shapes, those that are not nought.
    pub fn counted_marks(&self, counts: &Counts) -> Vec<CountedMark> {
        let mut marks = Vec::new();
        for (kind, count) in fulfilled_first(counts).filter(|(_, count)| *count > 0) {
            if kind == IN_PROGRESS {
                marks.extend(in_progress(counts).map(|(word, _, count)| CountedMark {
                    mark: Mark { words: self.word(word).into(), ..self.plain_mark(kind) },
                    count,
                }));
            } else {
                marks.push(CountedMark { mark: self.plain_mark(kind), count });
            }
        }
        marks
    }

    /// Where no share may be said (FORMAT part B, *Counts*): how many there are, apart from how many stand where.
    /// `None`: the first part says it.
    fn tally_lead(
        &self,
        state: &PromiseState,
        kind: StandingKind,
        count: u32,
        voices: &BTreeMap<Voice, u32>,
    ) -> Option<TallyPart> {
        let one_voice = match kind {
            StandingKind::NotReported => voices.len() == 1,
            IN_PROGRESS => in_progress(&state.counts).count() == 1,
            _ => true,
        };
        let all = state.denominator.all();
        if state.share.is_some() || (all == Some(count) && kind != FULFILLED && one_voice) {
            return None;
        }
        let lead = match all {
            Some(all) => self.say("tally-lead").count("all", all),
            None => self.say("tally-lead-listed").count("all", state.denominator.listed),
        };
        Some(TallyPart { end: ":", ..TallyPart::new(None, &lead.text()) })
    }

    /// The number of a part of the tally; the first says of how many, where no lead has said it.
    fn tally_number(&self, count: u32, state: &PromiseState, before: &[TallyPart]) -> String {
        match state.denominator.all() {
            Some(all) if before.is_empty() && state.share.is_some() && (all != count || all == 1) => {
                self.say("tally-of").count("count", count).count("all", all).text()
            }
            Some(1) if before.is_empty() => self.say("tally-one").count("count", count).text(),
            Some(_) if before.is_empty() => self.say("tally-all").count("count", count).text(),
            _ => count.to_string(),
        }
    }

    /// A sentence about "löftet", "överenskommelsen" or "åtgärdsplanen".
    pub fn of_kind(&self, key: &'static str, promise: &Promise) -> Sentence<'_> {
        self.say(key).with("kind", promise.kind.code())
    }
}

/// The order of the answer: what is kept first, then what is not, then what nobody judges.
pub fn fulfilled_first(counts: &Counts) -> impl Iterator<Item = (StandingKind, u32)> + '_ {
    const ORDER: [StandingKind; StandingKind::ALL.len()] = [
        StandingKind::Written(Status::Fulfilled),
        StandingKind::Written(Status::PartlyFulfilled),
        StandingKind::Written(Status::InProgress),
        StandingKind::Written(Status::Delayed),
        StandingKind::Written(Status::NotStarted),
        StandingKind::Written(Status::NotFulfilled),
        StandingKind::Written(Status::Withdrawn),
        StandingKind::Reported,
        StandingKind::NotReported,
    ];
    ORDER.into_iter().map(|kind| (kind, counts.of(kind)))
}

fn voices(state: &PromiseState) -> BTreeMap<Voice, u32> {
    let mut voices = BTreeMap::new();
    for commitment in &state.commitments {
        if let Standing::NotReported(voice) = commitment.standing {
            *voices.entry(voice).or_insert(0) += 1;
        }
    }
    voices
}

/// The one voice in which every commitment is not reported.
fn only_voice(state: &PromiseState, voices: &BTreeMap<Voice, u32>) -> Option<Voice> {
    let (voice, count) = voices.first_key_value()?;
    (*count == state.denominator.listed).then_some(*voice)
}

/// Those in progress, and those that were when their own time ended and are not any more (FORMAT part B, *Status*, 5):
/// the word of one, the words of a number of them, and how many.
fn in_progress(counts: &Counts) -> impl Iterator<Item = (&'static str, &'static str, u32)> + use<> {
    let was = counts.was_in_progress();
    let is = counts.of(IN_PROGRESS).saturating_sub(was);
    let worded = [
        ("status-in-progress", "tally-in-progress", is),
        ("status-was-in-progress", "tally-was-in-progress", was),
    ];
    worded.into_iter().filter(|(_, _, count)| *count > 0)
}

fn status_tally(status: Status) -> &'static str {
    match status {
        Status::NotStarted => "tally-not-started",
        Status::InProgress => "tally-in-progress",
        Status::Delayed => "tally-delayed",
        Status::Fulfilled => "tally-fulfilled",
        Status::PartlyFulfilled => "tally-partly-fulfilled",
        Status::NotFulfilled => "tally-not-fulfilled",
        Status::Withdrawn => "tally-withdrawn",
    }
}

fn voice_tally(voice: Voice) -> &'static str {
    match voice {
        Voice::General => "tally-voice-general",
        Voice::NotMentioned => "tally-voice-not-mentioned",
        Voice::Missing => "tally-voice-missing",
        Voice::NotYet => "tally-voice-not-yet",
        Voice::NonePromised => "tally-voice-none-promised",
        Voice::None => "tally-voice-none",
        Voice::NotFound => "tally-voice-not-found",
    }
}

fn voice_sentence(voice: Voice) -> &'static str {
    match voice {
        Voice::General => "voice-sentence-general",
        Voice::NotMentioned => "voice-sentence-not-mentioned",
        Voice::Missing => "voice-sentence-missing",
        Voice::NotYet => "voice-sentence-not-yet",
        Voice::NonePromised => "voice-sentence-none-promised",
        Voice::None => "voice-sentence-none",
        Voice::NotFound => "voice-sentence-not-found",
    }
}
