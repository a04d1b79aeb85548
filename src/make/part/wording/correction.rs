//! What a later account corrected in an earlier one, commitment by commitment.

use super::difference::{ChangeView, Spoken};
use super::worded::{Parts, Worded};
use crate::make::desk::Desk;
use crate::model::account::Account;
use crate::model::id::Id;
use crate::model::text::Prose;

impl Desk<'_> {
    /// What an account says of a commitment against what the account that it corrects said. Nothing where it corrects
    /// none, or where that one did not name the commitment.
    pub fn corrected(&self, account: &Account, commitment: &Id) -> Vec<ChangeView> {
        let Some(earlier) = account.corrects.as_ref().and_then(|file| self.facts().accounts.get(file)) else {
            return Vec::new();
        };
        let (mut before, after) = (self.said_of(earlier, commitment), self.said_of(account, commitment));
        // A correction stands entry by entry and section by section: what it does not say again still stands.
        let has_entry = account.entries.iter().any(|entry| entry.commitment == *commitment);
        before.retain(|part| {
            let is_note = part.key == "note";
            if is_note { after.iter().any(|other| other.key == "note") } else { has_entry }
        });
        if before.is_empty() { Vec::new() } else { self.changes(&before, &after) }
    }

    fn said_of(&self, account: &Account, commitment: &Id) -> Vec<Worded> {
        let mut parts = Parts::new(self);
        if let Some(entry) = account.entries.iter().find(|entry| entry.commitment == *commitment) {
            self.worded_entry(&mut parts, entry);
        }
        let section = account.sections.iter().find(|(id, _)| id == commitment);
        parts.add(
            "note",
            section.map(|(_, note)| self.markdown_as_typed(note)).unwrap_or_default(),
            Spoken::AsWritten,
        );
        parts.done()
    }

    fn markdown_as_typed(&self, prose: &Prose) -> String {
        let Some(markdown) = &prose.original else { return String::new() };
        let parts = markdown.parts.iter().map(|part| self.job.texts.part(markdown.file(), *part));
        let lines = parts.flat_map(str::lines).filter(|line| !line.starts_with('#'));
        let text = lines.collect::<Vec<_>>().join("\n");
        let paragraphs = text.split("\n\n").map(|paragraph| paragraph.replace('\n', " "));
        paragraphs
            .map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join("\n")
    }
}
