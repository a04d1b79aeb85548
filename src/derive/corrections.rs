//! Which account's entry or section is replaced by which (FORMAT part B, *Status* 6).
//!
//! A correction replaces entry by entry and section by section; the rest stands. Corrections form
//! chains: what corrects a correction replaces the same parts of all that came before it.

use super::order::PlacedAccount;
use crate::model::account::Account;
use crate::model::id::Id;
use crate::source::FilePath;

/// The account that replaces this account's entry of the commitment: the nearest in the chain that has one.
pub fn entry_replaced_by<'facts>(
    of: &Account,
    commitment: &Id,
    accounts: &[PlacedAccount<'facts>],
) -> Option<&'facts FilePath> {
    nearest(of, accounts, |later| later.entries.iter().any(|entry| entry.commitment == *commitment))
}

/// The account that replaces this account's section of the commitment.
pub fn section_replaced_by<'facts>(
    of: &Account,
    commitment: &Id,
    accounts: &[PlacedAccount<'facts>],
) -> Option<&'facts FilePath> {
    nearest(of, accounts, |later| later.sections.iter().any(|(id, _)| id == commitment))
}

fn nearest<'facts>(
    of: &Account,
    accounts: &[PlacedAccount<'facts>],
    has_part: impl Fn(&Account) -> bool,
) -> Option<&'facts FilePath> {
    accounts
        .iter()
        .filter(|later| later.account.corrects.is_some() && !later.account.in_town_folder)
        .filter(|later| has_part(later.account))
        .filter_map(|later| Some((steps_back(later.account, of, accounts)?, later.file())))
        .min_by_key(|(steps, _)| *steps)
        .map(|(_, file)| file)
}

/// How many corrections lead from `later` back to `earlier`. `None`: it does not correct it.
///
/// Ends after as many steps as there are accounts: a loop, which `check` refuses, goes on for ever.
fn steps_back(later: &Account, earlier: &Account, accounts: &[PlacedAccount<'_>]) -> Option<usize> {
    let mut account = later;
    for steps in 1..=accounts.len() {
        let corrected = account.corrects.as_ref()?;
        if *corrected == earlier.publication.file {
            return Some(steps);
        }
        account = accounts.iter().find(|placed| placed.file() == corrected)?.account;
    }
    None
}
