//! What is new, for feeds and the start page.

use super::id::{Id, PromiseId};
use super::when::Date;
use crate::source::FilePath;

/// Something that was made public.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// When it was said, as precisely as it was written; undated news is never news.
    pub date: Date,
    /// The town in whose folder it lies.
    pub town: Id,
    /// Every town that it is told in: that one, and those in which a promise that it is about holds.
    pub towns: Box<[Id]>,
    /// The promises it is about.
    pub about: Vec<PromiseId>,
    /// What it is.
    pub kind: NewsKind,
}

/// What is new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewsKind {
    /// A promise was published, signed or began on a day that somebody wrote.
    Promise(PromiseId),
    /// The month or year came in which a promise began; on which day anything was made known, nobody has written.
    Begun(PromiseId),
    /// An account was given.
    Account(FilePath),
    /// A review was given.
    Review(FilePath),
}
