//! What one account says of one commitment.

use crate::make::desk::{Block, Desk, Part, Phrase, Setting};
use crate::model::account::Account;
use crate::model::id::Id;
use crate::model::status::WrittenStatus;
use crate::model::telling::Telling;
use serde::Serialize;
use tera::Value;

/// One account of one commitment; its date and who says it always stand with it.
#[derive(Clone, Debug, Serialize)]
pub struct TellingView {
    /// "Uppföljning 1 februari 2024"; none on the account's own page.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub account: Part<Option<Phrase>>,
    /// Who says it, and of which days; on the account's own page only where that is not the account's.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub source: Part<Option<Phrase>>,
    /// The verdict, if it gives one.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub mark: Part<Option<Value>>,
    /// Why.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub reason: Part<Option<Block>>,
    /// What was counted.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub outcomes: Part<Vec<Phrase>>,
    /// The commitment that stands instead.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub replaced_by: Part<Option<Phrase>>,
    /// In words.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub note: Part<Option<Block>>,
    /// That it no longer holds, and what stands instead; on the account's own page that is said beside it.
    #[serde(skip_serializing_if = "Part::is_left_out")]
    pub corrected_by: Part<Option<Phrase>>,
}

impl Desk<'_> {
    /// One account of one commitment. Headings in it have the commitment and the account in their ids: one page may show
    /// several accounts, of several commitments.
    pub fn telling(&self, commitment: &Id, telling: &Telling, heading_level: u8) -> TellingView {
        let account = &*telling.account;
        TellingView {
            account: self.part("account", || Some(self.linked_account_title(account))),
            source: self.part("source", || Some(self.telling_source(telling))),
            mark: self.part("mark", || telling.status().map(|written| self.telling_mark(written))),
            reason: self.part("reason", || telling.reason().map(|reason| self.paragraphs(reason))),
            outcomes: self.part("outcomes", || {
                telling.outcomes().iter().map(|outcome| self.outcome(outcome)).collect()
            }),
            replaced_by: self
                .part("replaced_by", || telling.replaced_by().map(|reference| self.reference(reference))),
            note: self.part("note", || {
                let prefix = format!("{commitment}-{}-", telling.file().stem());
                self.prose(telling.note()?, Setting { heading_level, id_prefix: &prefix })
            }),
            corrected_by: self.part("corrected_by", || self.telling_corrected_by(telling)),
        }
    }

    /// One account of one commitment, on the account's own page: who tells and when is said there once.
    pub fn telling_at_home(&self, commitment: &Id, telling: &Telling, heading_level: u8) -> TellingView {
        let by_others = telling.account.reported_by != telling.reported_by();
        let by = by_others
            .then(|| self.say("told-by").with("parties", self.party_names(telling.reported_by())).phrase());
        TellingView {
            account: Part::made(None),
            source: Part::made(by),
            mark: Part::made(None),
            corrected_by: Part::made(None),
            ..self.telling(commitment, telling, heading_level)
        }
    }

    /// That what an account said no longer holds, and where it was corrected.
    pub fn telling_corrected_by(&self, telling: &Telling) -> Option<Phrase> {
        let by = telling.corrected_by.as_ref()?;
        Some(self.say("corrected-by").with("account", self.account_link(by)).phrase())
    }

    /// The verdict of one account. Hundreds on a page give one of seven: each is put together for templates once.
    fn telling_mark(&self, written: &WrittenStatus) -> Value {
        let make = || Value::from_serializable(&self.status_mark(written));
        if written.words.is_some() { make() } else { self.said.marks.again(&written.status, make) }
    }

    fn telling_source(&self, telling: &Telling) -> Phrase {
        let parties = self.party_names(telling.reported_by());
        match telling.covers {
            Some(covers) => {
                self.say("told-by-of").with("parties", parties).with("days", self.covered(covers)).phrase()
            }
            None => self.say("told-by").with("parties", parties).phrase(),
        }
    }

    /// As [`Desk::account_title`], leading to the account.
    fn linked_account_title(&self, account: &Account) -> Phrase {
        let file = &account.publication.file;
        self.said
            .account_headings
            .again(file, || self.account_title(account).linked(self.account_way(file).as_deref()))
    }

    /// "Uppföljning 1 februari 2024", as a heading; its own title is shown on its page.
    pub fn account_title(&self, account: &Account) -> Phrase {
        self.said.account_titles.again(&account.publication.file, || match account.date {
            Some(date) => self
                .say("account-title")
                .with("kind", account.kind.code())
                .with("date", self.date(date))
                .phrase(),
            None => match account.source.as_ref().and_then(|source| source.seen) {
                Some(seen) => self
                    .say("account-title-undated")
                    .with("kind", account.kind.code())
                    .with("seen", self.date(seen))
                    .phrase(),
                None => self.say("account-title-undated-plain").with("kind", account.kind.code()).phrase(),
            },
        })
    }
}
