//! What happened, placed by when it was said (FORMAT part B, *Timeline*).

use super::id::Id;
use super::status::Status;
use super::when::{Date, Day};
use crate::source::FilePath;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When. `None`: undated; these stand last, marked.
    pub date: Option<Date>,
    /// What.
    pub kind: EventKind,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EventKind {
    /// The paper was signed.
    Signed,
    /// One signatory signed on a day of their own.
    SignedBy {
        /// Place in the promise's `signatories`.
        signatory: usize,
    },
    /// A decision was taken.
    Decision {
        /// Place in the promise's `decisions`.
        decision: usize,
    },
    /// The period began.
    Began,
    /// The period ended.
    Closed,
    /// The wording was changed.
    Revised {
        /// Place in the promise's `revisions`; `None`: only the sealed texts tell it, and nobody has declared it.
        revision: Option<usize>,
    },
    /// An account was given.
    Told {
        /// The account.
        file: FilePath,
    },
    /// A commitment's current status changed. `from` is `None` at the first.
    StatusChanged {
        /// Which commitment.
        commitment: Id,
        /// The account that changed it.
        file: FilePath,
        /// Before.
        from: Option<Status>,
        /// After.
        to: Status,
    },
    /// An account corrected another.
    Corrected {
        /// The one that corrects.
        file: FilePath,
        /// The one corrected.
        corrects: FilePath,
    },
    /// The words of an account were changed after it was told.
    Mended {
        /// The account.
        file: FilePath,
        /// Place in the account's `revisions`; `None`: only the sealed texts tell it.
        revision: Option<usize>,
    },
    /// An account was taken away.
    Removed {
        /// The account.
        file: FilePath,
    },
    /// Somebody else's verdict.
    Reviewed {
        /// The review.
        file: FilePath,
    },
    /// A follow-up's time to tell passed, or will pass; its state says which.
    Due {
        /// The due day: names the due date in the promise's or commitment's list.
        day: Day,
        /// Whose plan: `None` for the promise's.
        commitment: Option<Id>,
    },
    /// A later paper that replaces, continues or extends this one began.
    Followed {
        /// The later paper.
        by: super::id::PromiseId,
    },
}
