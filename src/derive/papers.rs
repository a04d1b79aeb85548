//! Papers of a site: all of them, or those that an edit concerns.

use crate::model::account::Account;
use crate::model::facts::Facts;
use crate::model::id::PromiseId;
use crate::model::promise::Promise;
use crate::model::review::Review;
use crate::source::FilePath;
use std::sync::Arc;

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

    /// Those of the promises that are not removed.
    pub fn shown_promises<'all>(&'all self, facts: &'all Facts) -> impl Iterator<Item = &'all Promise> {
        let promises = self.promises.iter().filter_map(|id| facts.promises.get(id));
        promises.filter(|promise| promise.publication.is_shown())
    }

    /// Those of the accounts that are shown.
    pub fn shown_accounts<'all>(&'all self, facts: &'all Facts) -> impl Iterator<Item = &'all Account> {
        let accounts = self.accounts.iter().filter_map(|file| facts.accounts.get(file)).map(Arc::as_ref);
        accounts.filter(|account: &&Account| facts.shows_account(account))
    }

    /// Those of the reviews that are shown.
    pub fn shown_reviews<'all>(&'all self, facts: &'all Facts) -> impl Iterator<Item = &'all Review> {
        let reviews = self.reviews.iter().filter_map(|file| facts.reviews.get(file));
        reviews.filter(|review| facts.shows_review(review))
    }
}
