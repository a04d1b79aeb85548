//! Who has told of a commitment, and who has not (FORMAT part B, *Status* 4).

use super::officiality::Officiality;
use super::sayings::Saying;
use crate::model::commitment::Commitment;
use crate::model::id::Id;

/// Who told, over all accounts that name the commitment and still stand; in the order in which they first told.
pub fn reported_by(sayings: &[Saying<'_>]) -> Vec<Id> {
    let mut parties: Vec<Id> = Vec::new();
    for party in sayings.iter().filter(|saying| saying.stands()).flat_map(|saying| saying.reported_by()) {
        if !parties.contains(party) {
            parties.push(party.clone());
        }
    }
    parties
}

/// Parties that `follow_up_by` names and that have not told, where others have.
pub fn silent(commitment: &Commitment, reported_by: &[Id], officiality: Officiality) -> Vec<Id> {
    if officiality == Officiality::Unofficial || reported_by.is_empty() {
        return Vec::new();
    }
    commitment.follow_up_by.iter().filter(|party| !reported_by.contains(party)).cloned().collect()
}
