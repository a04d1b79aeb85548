//! Who signed, and whom to ask.

use crate::make::desk::{Desk, Phrase};
use crate::model::document::Contact;
use crate::model::promise::Signatory;
use serde::Serialize;

/// Whom to ask.
#[derive(Clone, Debug, Serialize)]
pub struct ContactView {
    /// The role.
    pub role: Phrase,
    /// A name, if it is to be shown.
    pub name: Option<Phrase>,
    /// For which party.
    pub party: Option<Phrase>,
    /// The address, as a link.
    pub email: Option<Phrase>,
    /// The number, as a link.
    pub phone: Option<Phrase>,
}

impl Desk<'_> {
    /// Somebody who signed: "t.f. lokalpolisområdeschef Anna Ek, Polisen, 10 december 2025".
    pub fn signatory(&self, signatory: &Signatory) -> Phrase {
        let Signatory { role, party, name, date, acting } = signatory;
        let mut words = self.text(role);
        if *acting && !says_acting(&role.original) {
            words = Phrase::from(self.word("acting")).then(" ", &words);
        }
        if let Some(name) = name {
            words = Phrase::from(name.as_str()).then(", ", &words);
        }
        words = words.then(", ", &self.party(party));
        match date {
            Some(date) => words.then(", ", &self.date(*date)),
            None => words,
        }
    }

    /// Contacts that hold on the day: after its last day a contact is not shown (DOMAIN D2).
    pub fn contacts(&self, contacts: &[Contact]) -> Vec<ContactView> {
        let holds =
            |contact: &&Contact| contact.to.is_none_or(|to| !self.site().today.is_after(to.last_day()));
        contacts.iter().filter(holds).map(|contact| self.contact(contact)).collect()
    }

    fn contact(&self, contact: &Contact) -> ContactView {
        let Contact { role, name, party, email, phone, to: _ } = contact;
        ContactView {
            role: self.text(role),
            name: name.as_deref().map(Phrase::from),
            party: party.as_ref().map(|party| self.party(party)),
            email: email.as_deref().map(|email| Phrase::from(email).linked(Some(&format!("mailto:{email}")))),
            phone: phone.as_deref().map(|phone| {
                let digits: String =
                    phone.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect();
                Phrase::from(phone).linked(Some(&format!("tel:{digits}")))
            }),
        }
    }
}

/// Whether a role says already that somebody holds it for the time being.
fn says_acting(role: &str) -> bool {
    const BEGINNINGS: [&str; 7] = ["t.f", "t. f", "tf ", "tf.", "tillförordnad", "vikarierande", "acting"];
    let role = role.trim().to_lowercase();
    BEGINNINGS.iter().any(|beginning| role.starts_with(beginning))
}
