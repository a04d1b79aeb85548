//! The status of a commitment: a shape, a word, and who says it and when.

use crate::make::desk::{Desk, Phrase};
use crate::model::commitment_state::CommitmentState;
use crate::model::status::{Standing, StandingKind, Status, Voice, WrittenStatus};
use crate::source::FilePath;
use serde::{Serialize, Serializer};

/// A status to be shown: its word says it, its shape and colour only help.
#[derive(Clone, Debug, Serialize)]
pub struct Mark {
    /// Which shape and colour.
    #[serde(rename = "shape", serialize_with = "as_code")]
    pub kind: StandingKind,
    /// The word.
    pub words: Phrase,
    /// The town's own word for it.
    pub own: Option<Phrase>,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde asks for it.
fn as_code<S: Serializer>(kind: &StandingKind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind.code())
}

impl Desk<'_> {
    /// A status as an account gives it.
    pub fn status_mark(&self, written: &WrittenStatus) -> Mark {
        Mark {
            kind: StandingKind::Written(written.status),
            words: self.status_word(written.status).into(),
            own: self.own_words(written.words.as_deref()),
        }
    }

    /// A status without anything around it, as in lists and legends.
    pub fn plain_mark(&self, kind: StandingKind) -> Mark {
        Mark { kind, words: self.standing_word(kind).into(), own: None }
    }

    /// "Ej uppfyllt", "Redovisat utan bedömning", "Inte redovisat".
    pub fn standing_word(&self, kind: StandingKind) -> String {
        self.word(standing_key(kind))
    }

    /// What it means, in a sentence.
    pub fn standing_meaning(&self, kind: StandingKind) -> String {
        self.word(match kind {
            StandingKind::Written(Status::NotStarted) => "meaning-not-started",
            StandingKind::Written(Status::InProgress) => "meaning-in-progress",
            StandingKind::Written(Status::Delayed) => "meaning-delayed",
            StandingKind::Written(Status::Fulfilled) => "meaning-fulfilled",
            StandingKind::Written(Status::PartlyFulfilled) => "meaning-partly-fulfilled",
            StandingKind::Written(Status::NotFulfilled) => "meaning-not-fulfilled",
            StandingKind::Written(Status::Withdrawn) => "meaning-withdrawn",
            StandingKind::Reported => "meaning-reported",
            StandingKind::NotReported => "meaning-not-reported",
        })
    }

    /// The status of a commitment as it stands.
    pub fn standing_mark(&self, commitment: &CommitmentState) -> Mark {
        let words = match commitment.standing {
            Standing::Written(_) if commitment.worded_in_past => self.word("status-was-in-progress").into(),
            Standing::Written(status) => self.status_word(status).into(),
            Standing::Reported => self.word("status-reported").into(),
            Standing::NotReported(voice) => self.voice(voice, commitment),
        };
        Mark { kind: commitment.standing.kind(), words, own: self.own_words(commitment.words.as_deref()) }
    }

    /// "enligt uppföljningen 1 februari 2024, redovisat av Polisen". Who told is said of all accounts (FORMAT part B,
    /// *Status*, 4), so where they are several, the sentence says so: a status is not put into the mouth of a party that
    /// gave another. `None`: nobody has told.
    pub fn standing_source(&self, commitment: &CommitmentState) -> Option<Phrase> {
        let file = self.standing_account(commitment)?;
        let account = self.with_revision(self.facts().accounts.get(file)?, self.account_link(file));
        Some(self.source_of(commitment, account))
    }

    fn source_of(&self, commitment: &CommitmentState, account: Phrase) -> Phrase {
        self.say(if told_of(commitment) > 1 { "standing-source-of-several" } else { "standing-source" })
            .count("accounts", told_of(commitment))
            .with("account", account)
            .with("parties", self.party_names(&commitment.reported_by))
            .phrase()
    }

    /// As [`Desk::standing_source`], beside the accounts themselves, which lead to their pages: who told is said there, where
    /// it is only one.
    pub fn standing_beside(&self, commitment: &CommitmentState) -> Option<Phrase> {
        let file = self.standing_account(commitment)?;
        let account = self.facts().accounts.get(file)?;
        let account = self.with_revision(account, self.account_name(account));
        if told_of(commitment) > 1 {
            return Some(self.source_of(commitment, account));
        }
        Some(self.say("standing-account").with("account", account).phrase())
    }

    fn standing_account<'state>(&self, commitment: &'state CommitmentState) -> Option<&'state FilePath> {
        if matches!(commitment.standing, Standing::NotReported(_)) {
            return None;
        }
        let latest = commitment.tellings.iter().rev().find(|telling| telling.stands());
        commitment.file.as_ref().or(latest.map(|telling| telling.file()))
    }

    fn voice(&self, voice: Voice, commitment: &CommitmentState) -> Phrase {
        match (voice, &commitment.not_mentioned_in, &*commitment.not_found_of) {
            (Voice::NotMentioned, Some(file), _) => {
                self.say("voice-not-mentioned-in").with("account", self.account_link(file)).phrase()
            }
            (Voice::NotFound, _, parties @ [_, ..]) => {
                self.say("voice-not-found-of").with("parties", self.parties(parties)).phrase()
            }
            _ => self.word(voice_key(voice)).into(),
        }
    }

    /// "Uppfyllt"
    pub fn status_word(&self, status: Status) -> String {
        self.standing_word(StandingKind::Written(status))
    }

    fn own_words(&self, words: Option<&str>) -> Option<Phrase> {
        let words = words?;
        Some(self.say("own-words").with("words", self.untranslated(words)).phrase())
    }
}

/// The key of its word.
pub fn standing_key(kind: StandingKind) -> &'static str {
    match kind {
        StandingKind::Written(Status::NotStarted) => "status-not-started",
        StandingKind::Written(Status::InProgress) => "status-in-progress",
        StandingKind::Written(Status::Delayed) => "status-delayed",
        StandingKind::Written(Status::Fulfilled) => "status-fulfilled",
        StandingKind::Written(Status::PartlyFulfilled) => "status-partly-fulfilled",
        StandingKind::Written(Status::NotFulfilled) => "status-not-fulfilled",
        StandingKind::Written(Status::Withdrawn) => "status-withdrawn",
        StandingKind::Reported => "status-reported",
        StandingKind::NotReported => "status-not-reported",
    }
}

/// The key of the voice's words, where nothing is said of which account or parties.
pub fn voice_key(voice: Voice) -> &'static str {
    match voice {
        Voice::General => "voice-general",
        Voice::NotMentioned => "voice-not-mentioned",
        Voice::Missing => "voice-missing",
        Voice::NotYet => "voice-not-yet",
        Voice::NonePromised => "voice-none-promised",
        Voice::None => "voice-none",
        Voice::NotFound => "voice-not-found",
    }
}

/// How many accounts tell of it and still stand.
fn told_of(commitment: &CommitmentState) -> usize {
    let mut told: Vec<&FilePath> = Vec::with_capacity(commitment.tellings.len());
    for telling in commitment.tellings.iter().filter(|telling| telling.stands()) {
        if !told.contains(&telling.file()) {
            told.push(telling.file());
        }
    }
    told.len()
}
