//! What is new, for feeds and the start page.

use super::id::{Id, PromiseId};
use super::when::Date;
use crate::source::FilePath;

/// Something that was made public.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// When it was said; undated news is never news.
    pub date: Date,
    /// The town in whose folder it lies.
    pub town: Id,
    /// The promises it is about.
    pub about: Vec<PromiseId>,
    /// What it is.
    pub kind: NewsKind,
}

/// What is new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewsKind {
    /// A promise was published, signed or began.
    Promise(PromiseId),
    /// An account was given.
    Account(FilePath),
    /// A review was given.
    Review(FilePath),
}
