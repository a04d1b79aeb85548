//! The status of a commitment: a shape, a word, and who says it and when.

use crate::make::desk::{Desk, Phrase};
use crate::model::commitment_state::CommitmentState;
use crate::model::status::{Standing, Status, Voice, WrittenStatus};
use serde::Serialize;
use std::collections::BTreeSet;

/// A status to be shown: its word says it, its shape and colour only help.
#[derive(Clone, Debug, Serialize)]
pub struct Mark {
    /// Which shape and colour: a code of [`Standing::CODES`].
    pub shape: &'static str,
    /// The word.
    pub words: Phrase,
    /// The town's own word for it.
    pub own: Option<Phrase>,
}

impl Desk<'_> {
    /// A status as an account gives it.
    pub fn status_mark(&self, written: &WrittenStatus) -> Mark {
        Mark {
            shape: written.status.code(),
            words: self.status_word(written.status).into(),
            own: self.own_words(written.words.as_deref()),
        }
    }

    /// A status without anything around it, as in lists and legends.
    pub fn plain_mark(&self, code: &'static str) -> Mark {
        Mark {
            shape: code,
            words: self.word(&format!("status-{}", code.replace('_', "-"))).into(),
            own: None,
        }
    }

    /// The status of a commitment as it stands.
    pub fn standing_mark(&self, commitment: &CommitmentState) -> Mark {
        let words = match commitment.standing {
            Standing::Written(_) if commitment.worded_in_past => self.word("status-was-in-progress").into(),
            Standing::Written(status) => self.status_word(status).into(),
            Standing::Reported => self.word("status-reported").into(),
            Standing::NotReported(voice) => self.voice(voice, commitment),
        };
        Mark { shape: commitment.standing.code(), words, own: self.own_words(commitment.words.as_deref()) }
    }

    /// "enligt uppföljningen 1 februari 2024, redovisat av Polisen". Who told is said of all accounts (FORMAT part B,
    /// *Status*, 4), so where they are several, the sentence says so: a status is not put into the mouth of a party that
    /// gave another. `None`: nobody has told.
    pub fn standing_source(&self, commitment: &CommitmentState) -> Option<Phrase> {
        let account = self.standing_account(commitment)?;
        let sentence = self
            .say(if told_of(commitment) > 1 { "standing-source-of-several" } else { "standing-source" })
            .count("accounts", told_of(commitment))
            .with("account", account)
            .with("parties", self.party_names(&commitment.reported_by));
        Some(sentence.phrase())
    }

    /// As [`Desk::standing_source`], beside the accounts themselves: who told is said there, where it is only one.
    pub fn standing_beside(&self, commitment: &CommitmentState) -> Option<Phrase> {
        if told_of(commitment) > 1 {
            return self.standing_source(commitment);
        }
        let account = self.standing_account(commitment)?;
        Some(self.say("standing-account").with("account", account).phrase())
    }

    fn standing_account(&self, commitment: &CommitmentState) -> Option<Phrase> {
        if matches!(commitment.standing, Standing::NotReported(_)) {
            return None;
        }
        let latest = commitment.tellings.iter().rev().find(|telling| telling.corrected_by.is_none());
        let file = commitment.file.as_ref().or(latest.map(|telling| &telling.file))?;
        Some(self.account_link(file))
    }

    fn voice(&self, voice: Voice, commitment: &CommitmentState) -> Phrase {
        match voice {
            Voice::General => self.word("voice-general").into(),
            Voice::NotMentioned => match &commitment.not_mentioned_in {
                Some(file) => {
                    self.say("voice-not-mentioned-in").with("account", self.account_link(file)).phrase()
                }
                None => self.word("voice-not-mentioned").into(),
            },
            Voice::Missing => self.word("voice-missing").into(),
            Voice::NotYet => self.word("voice-not-yet").into(),
            Voice::NonePromised => self.word("voice-none-promised").into(),
            Voice::None => self.word("voice-none").into(),
            Voice::NotFound if commitment.not_found_of.is_empty() => self.word("voice-not-found").into(),
            Voice::NotFound => self
                .say("voice-not-found-of")
                .with("parties", self.parties(&commitment.not_found_of))
                .phrase(),
        }
    }

    /// "Uppfyllt"
    pub fn status_word(&self, status: Status) -> String {
        self.word(match status {
            Status::NotStarted => "status-not-started",
            Status::InProgress => "status-in-progress",
            Status::Delayed => "status-delayed",
            Status::Fulfilled => "status-fulfilled",
            Status::PartlyFulfilled => "status-partly-fulfilled",
            Status::NotFulfilled => "status-not-fulfilled",
            Status::Withdrawn => "status-withdrawn",
        })
    }

    fn own_words(&self, words: Option<&str>) -> Option<Phrase> {
        let words = words?;
        Some(self.say("own-words").with("words", self.untranslated(words)).phrase())
    }
}

/// How many accounts tell of it and still stand.
fn told_of(commitment: &CommitmentState) -> usize {
    let stand = commitment.tellings.iter().filter(|telling| telling.corrected_by.is_none());
    stand.map(|telling| &telling.file).collect::<BTreeSet<_>>().len()
}
