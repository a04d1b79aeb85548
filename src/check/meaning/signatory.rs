//! Those who signed.

use crate::check::at::At;
use crate::check::card::promise::SignatoryCard;
use crate::check::sheet::Sheet;
use crate::model::promise::Signatory;

/// Somebody who signed, in a role. `None`: it is not said for whom, which is found.
pub fn signatory(sheet: &mut Sheet<'_>, card: SignatoryCard, at: &At<'_>) -> Option<Signatory> {
    let SignatoryCard { role, party, name, date, acting } = card;
    let role = sheet.required_text(role, at, "role");
    let party = sheet.required(party, at, "party")?.0;
    Some(Signatory {
        role,
        party,
        name: super::plain(name),
        date: date.map(|date| date.0),
        acting: acting.is_some_and(|acting| acting.0),
    })
}
