//! Papers of a site: all of them, or those that an edit concerns.

use crate::model::facts::Facts;
use crate::model::id::PromiseId;
use crate::source::FilePath;

/// Promises, accounts and reviews, each in order.
#[derive(Clone, Debug, Default)]
pub struct Papers {
    /// Promises.
    pub promises: Vec<PromiseId>,
    /// Follow-ups and evaluations, by their files.
    pub accounts: Vec<FilePath>,
    /// Reviews, by their files.
    pub reviews: Vec<FilePath>,
}

impl Papers {
    /// All of a site.
    pub fn all(facts: &Facts) -> Self {
        Self {
            promises: facts.promises.keys().cloned().collect(),
            accounts: facts.accounts.keys().cloned().collect(),
            reviews: facts.reviews.keys().cloned().collect(),
        }
    }
}
