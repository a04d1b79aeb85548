//! The status of a commitment (DOMAIN section 5).

use serde::{Deserialize, Serialize};

/// A status that the parties can write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Status {
    /// *Ej påbörjat*
    NotStarted,
    /// *Pågår*
    InProgress,
    /// *Försenat*; needs a reason.
    Delayed,
    /// *Uppfyllt*
    Fulfilled,
    /// *Delvis uppfyllt*; needs a reason.
    PartlyFulfilled,
    /// *Ej uppfyllt*; needs a reason.
    NotFulfilled,
    /// *Utgår*; needs a reason.
    Withdrawn,
}

impl Status {
    /// Every status, in the order of the legend.
    pub const ALL: [Self; 7] = [
        Self::NotStarted,
        Self::InProgress,
        Self::Delayed,
        Self::Fulfilled,
        Self::PartlyFulfilled,
        Self::NotFulfilled,
        Self::Withdrawn,
    ];

    /// The code that is written in files and data.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotStarted => "not_started",
            Self::InProgress => "in_progress",
            Self::Delayed => "delayed",
            Self::Fulfilled => "fulfilled",
            Self::PartlyFulfilled => "partly_fulfilled",
            Self::NotFulfilled => "not_fulfilled",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Its Swedish word, which may be written instead of the code.
    pub fn swedish_word(self) -> &'static str {
        match self {
            Self::NotStarted => "Ej påbörjat",
            Self::InProgress => "Pågår",
            Self::Delayed => "Försenat",
            Self::Fulfilled => "Uppfyllt",
            Self::PartlyFulfilled => "Delvis uppfyllt",
            Self::NotFulfilled => "Ej uppfyllt",
            Self::Withdrawn => "Utgår",
        }
    }

    /// Whether it must not be given without a reason (DOMAIN R2).
    pub fn needs_reason(self) -> bool {
        matches!(self, Self::Delayed | Self::PartlyFulfilled | Self::NotFulfilled | Self::Withdrawn)
    }

    /// Whether the parties have said the last word about the commitment with it.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Fulfilled | Self::NotFulfilled | Self::Withdrawn)
    }

    /// Place from the least favourable (0), for accounts that differ (FORMAT part B, status 3).
    pub fn favour(self) -> u8 {
        match self {
            Self::NotFulfilled => 0,
            Self::Withdrawn => 1,
            Self::NotStarted => 2,
            Self::Delayed => 3,
            Self::PartlyFulfilled => 4,
            Self::InProgress => 5,
            Self::Fulfilled => 6,
        }
    }
}

/// A status as somebody wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrittenStatus {
    /// What it means.
    pub status: Status,
    /// The town's own word for it, where `status_words` maps it; shown beside.
    pub words: Option<Box<str>>,
}

/// Why a commitment counts as not reported (FORMAT part B, status 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Voice {
    /// Only general accounts: "Ingen egen redovisning; se den samlade uppföljningen".
    General,
    /// Accounts were given that do not name it: "Nämns inte i uppföljningen …".
    NotMentioned,
    /// A due date is overdue: "Uppföljning saknas".
    Missing,
    /// A due date is coming: "Inte uppföljt än".
    NotYet,
    /// There is no due date: "Ingen uppföljning är utlovad".
    NonePromised,
    /// "Ingen redovisning".
    None,
    /// Unofficial: "Ingen uppföljning har hittats".
    NotFound,
}

impl Voice {
    /// Every voice, in the order in which the first that fits is taken.
    pub const ALL: [Self; 7] = [
        Self::General,
        Self::NotMentioned,
        Self::Missing,
        Self::NotYet,
        Self::NonePromised,
        Self::None,
        Self::NotFound,
    ];

    /// The code in `lofte status --format json`.
    pub fn code(self) -> &'static str {
        match self {
            Self::General => "general",
            Self::NotMentioned => "not_mentioned",
            Self::Missing => "missing",
            Self::NotYet => "not_yet",
            Self::NonePromised => "none_promised",
            Self::None => "none",
            Self::NotFound => "not_found",
        }
    }
}

/// What the site says of a commitment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Standing {
    /// The latest status that the parties wrote.
    Written(Status),
    /// *Redovisat utan bedömning*: accounts name it and none gives a status.
    Reported,
    /// No account names it.
    NotReported(Voice),
}

impl Standing {
    /// Its sort, which is counted and listed.
    pub fn kind(self) -> StandingKind {
        match self {
            Self::Written(status) => StandingKind::Written(status),
            Self::Reported => StandingKind::Reported,
            Self::NotReported(_) => StandingKind::NotReported,
        }
    }

    /// The code of its sort.
    pub fn code(self) -> &'static str {
        self.kind().code()
    }
}

/// Where a commitment stands, in whatever voice: what is counted and listed. In the order of the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum StandingKind {
    /// A status that the parties wrote.
    Written(Status),
    /// *Redovisat utan bedömning*
    Reported,
    /// *Inte redovisat*
    NotReported,
}

impl StandingKind {
    /// Every one, in the order of the legend.
    pub const ALL: [Self; 9] = [
        Self::Written(Status::NotStarted),
        Self::Written(Status::InProgress),
        Self::Written(Status::Delayed),
        Self::Written(Status::Fulfilled),
        Self::Written(Status::PartlyFulfilled),
        Self::Written(Status::NotFulfilled),
        Self::Written(Status::Withdrawn),
        Self::Reported,
        Self::NotReported,
    ];

    /// The code, with the two computed ones beside those that can be written.
    pub fn code(self) -> &'static str {
        match self {
            Self::Written(status) => status.code(),
            Self::Reported => "reported",
            Self::NotReported => "not_reported",
        }
    }

    /// What stands on a page for it, beside the Swedish words that may be written: said of a time that is over, in English,
    /// and in the voices in which nothing was reported. A town's own word for something else would contradict them.
    pub fn words_on_pages(self) -> &'static [&'static str] {
        match self {
            Self::Written(Status::NotStarted) => &["Not started"],
            Self::Written(Status::InProgress) => &["Pågick", "In progress", "Was in progress"],
            Self::Written(Status::Delayed) => &["Delayed"],
            Self::Written(Status::Fulfilled) => &["Fulfilled"],
            Self::Written(Status::PartlyFulfilled) => &["Partly fulfilled"],
            Self::Written(Status::NotFulfilled) => &["Not fulfilled"],
            Self::Written(Status::Withdrawn) => &["Withdrawn"],
            Self::Reported => &["Redovisat utan bedömning", "Reported without a verdict"],
            Self::NotReported => &[
                "Inte redovisat",
                "Ingen egen redovisning",
                "Ingen egen redovisning; se den samlade uppföljningen",
                "Nämns inte i uppföljningen",
                "Uppföljning saknas",
                "Inte uppföljt än",
                "Ingen uppföljning är utlovad",
                "Ingen redovisning",
                "Ingen uppföljning har hittats",
                "Not reported",
                "No account of its own; see the overall follow-up",
                "Not mentioned in the follow-up",
                "Follow-up missing",
                "Not followed up yet",
                "No follow-up has been promised",
                "No account",
                "No follow-up has been found",
            ],
        }
    }

    /// Whether it follows from the accounts and cannot be written.
    pub fn is_computed(self) -> bool {
        match self {
            Self::Written(_) => false,
            Self::Reported | Self::NotReported => true,
        }
    }

    /// Its part of an address, from its Swedish words.
    pub fn address_part(self) -> &'static str {
        match self {
            Self::Written(Status::NotStarted) => "ej-paborjat",
            Self::Written(Status::InProgress) => "pagar",
            Self::Written(Status::Delayed) => "forsenat",
            Self::Written(Status::Fulfilled) => "uppfyllt",
            Self::Written(Status::PartlyFulfilled) => "delvis-uppfyllt",
            Self::Written(Status::NotFulfilled) => "ej-uppfyllt",
            Self::Written(Status::Withdrawn) => "utgar",
            Self::Reported => "redovisat-utan-bedomning",
            Self::NotReported => "inte-redovisat",
        }
    }
}
