//! The lines of one commitment.

use super::{due, list, promise, target};
use crate::cli::status::json::date;
use crate::diagnostic::Message;
use crate::model::commitment_state::CommitmentState;
use crate::model::id::PromiseId;
use crate::model::site::Site;
use crate::model::status::{Standing, Status, Voice};
use crate::source::FilePath;
use crate::words::Words;

/// What the site says of a commitment.
pub fn lines(site: &Site, of: &PromiseId, state: &CommitmentState, words: &Words) -> Vec<String> {
    let mut lines = vec![format!("  {}", state.id)];
    let mut beside = vec![standing(site, state, words)];
    if !state.reported_by.is_empty() {
        beside.push(say(words, "status-reported-by", "parties", list::ids(&state.reported_by, words)));
    }
    if !state.silent.is_empty() {
        beside.push(say(words, "status-not-told-by", "parties", list::ids(&state.silent, words)));
    }
    if !state.differing.is_empty() {
        let each: Vec<String> = state
            .differing
            .iter()
            .map(|one| format!("{} ({})", word(words, one.status), one.file.in_content()))
            .collect();
        beside.push(say(words, "status-differing", "statuses", list::listed(&each, words)));
    }
    if !state.later_without_verdict.is_empty() {
        beside.push(say(words, "status-later", "files", list::files(&state.later_without_verdict, words)));
    }
    beside.extend(target::lines(state, words));
    beside.extend(promise::months(site, of, &state.months_unaccounted, words));
    beside.extend(state.due.iter().flatten().map(|date| due::line(date, words)));
    lines.extend(beside.into_iter().map(|line| format!("    {line}")));
    lines
}

fn standing(site: &Site, state: &CommitmentState, words: &Words) -> String {
    let status = match state.standing {
        Standing::Written(_) if state.worded_in_past => words.say(&Message::new("status-was-in-progress")),
        Standing::Written(status) => word(words, status),
        Standing::Reported => words.say(&Message::new("status-reported")),
        Standing::NotReported(voice) => return silence(site, state, voice, words),
    };
    let when = match (state.date, &state.file) {
        (Some(told), _) => date(told),
        (None, Some(file)) => undated(site, file, words),
        (None, None) => String::new(),
    };
    let status = match &state.words {
        Some(own) => format!("{status} (”{own}”)"),
        None => status,
    };
    let file = state.file.as_ref().map_or("", |file| file.in_content());
    words.say(&Message::new("status-told").with("status", status).with("when", when).with("file", file))
}

fn silence(site: &Site, state: &CommitmentState, voice: Voice, words: &Words) -> String {
    let message = match voice {
        Voice::General => Message::new("status-voice-general"),
        Voice::NotMentioned => {
            let told = state.not_mentioned_in.as_ref().map(|file| account_date(site, file, words));
            Message::new("status-voice-not-mentioned").with("when", told.unwrap_or_default())
        }
        Voice::Missing => Message::new("status-voice-missing"),
        Voice::NotYet => Message::new("status-voice-not-yet"),
        Voice::NonePromised => Message::new("status-voice-none-promised"),
        Voice::None => Message::new("status-voice-none"),
        Voice::NotFound if state.not_found_of.is_empty() => Message::new("status-voice-not-found"),
        Voice::NotFound => {
            Message::new("status-voice-not-found-of").with("parties", list::ids(&state.not_found_of, words))
        }
    };
    words.say(&message)
}

fn account_date(site: &Site, file: &FilePath, words: &Words) -> String {
    match site.facts.accounts.get(file).and_then(|account| account.date) {
        Some(told) => date(told),
        None => format!("({})", undated(site, file, words)),
    }
}

/// "odaterad, sedd …"
fn undated(site: &Site, file: &FilePath, words: &Words) -> String {
    let account = site.facts.accounts.get(file);
    match account.and_then(|account| account.source.as_ref()).and_then(|source| source.seen) {
        Some(seen) => say(words, "status-undated-seen", "seen", date(seen)),
        None => words.say(&Message::new("status-undated")),
    }
}

fn word(words: &Words, status: Status) -> String {
    words.say(&Message::new(match status {
        Status::NotStarted => "status-not-started",
        Status::InProgress => "status-in-progress",
        Status::Delayed => "status-delayed",
        Status::Fulfilled => "status-fulfilled",
        Status::PartlyFulfilled => "status-partly-fulfilled",
        Status::NotFulfilled => "status-not-fulfilled",
        Status::Withdrawn => "status-withdrawn",
    }))
}

fn say(words: &Words, key: &'static str, name: &'static str, value: String) -> String {
    words.say(&Message::new(key).with(name, value))
}
