//! An account that says nothing meets a due date all the same: that is hardly meant.

use crate::check::at::At;
use crate::check::sheet::Sheet;
use crate::check::yaml::Refusal;
use crate::model::account::{Account, Entry};
use crate::model::text::Prose;

/// Warns of an account without a word of what came of the promise, as a new file has none before it is filled in. Where
/// something else is wrong in it, that comes first.
pub fn check(sheet: &mut Sheet<'_>, account: &Account, at: &At<'_>) {
    if account.publication.removed.is_some() || sheet.has_errors() || says_something(account) {
        return;
    }
    sheet.warn(at, Refusal::new("account-silent"));
}

fn says_something(account: &Account) -> bool {
    let has_words = |prose: &Prose| prose.original.is_some();
    let points_elsewhere = account.source.is_some() && !account.entries.is_empty();
    points_elsewhere
        || !account.also_done.is_empty()
        || !account.effects.is_empty()
        || !account.documents.is_empty()
        || has_words(&account.body)
        || account.sections.iter().any(|(_, section)| has_words(section))
        || account.entries.iter().any(says_of_commitment)
}

/// Whether an entry says more than that the commitment is there.
fn says_of_commitment(entry: &Entry) -> bool {
    entry.status.is_some()
        || entry.reason.is_some()
        || !entry.outcomes.is_empty()
        || entry.replaced_by.is_some()
        || !entry.reported_by.is_empty()
}
