//! A follow-up or evaluation as a whole: what it says beside what it says of each commitment.

use super::revision::RevisionView;
use super::row::{Row, Rows};
use crate::make::desk::{Block, Desk, Phrase, Setting};
use crate::model::account::{Account, Effect};
use crate::model::when::When;
use serde::Serialize;

/// An account.
#[derive(Clone, Debug, Serialize)]
pub struct AccountView {
    /// Its anchor where it stands on another page.
    pub id: String,
    /// Its own title, else "Uppföljning 1 februari 2024".
    pub title: Phrase,
    /// Who tells, when, of which days, what it corrects.
    pub rows: Vec<Row>,
    /// The overall account.
    pub body: Option<Block>,
    /// What was done that nobody had promised.
    pub also_done: Vec<Phrase>,
    /// Measured changes.
    pub effects: Vec<Phrase>,
    /// Documents.
    pub documents: Vec<Phrase>,
    /// Declared changes of its wording.
    pub revisions: Vec<RevisionView>,
}

impl Desk<'_> {
    /// An account with everything but what it says of single commitments.
    pub fn account(&self, account: &Account, setting: Setting<'_>) -> AccountView {
        AccountView {
            id: account.publication.file.stem().to_owned(),
            title: self.account_heading(account),
            rows: self.account_rows(account),
            body: self.prose(&account.body, setting),
            also_done: account.also_done.iter().map(|done| self.text(done)).collect(),
            effects: account.effects.iter().map(|effect| self.effect(effect)).collect(),
            documents: self.documents(&account.documents),
            revisions: self.revisions(&account.revisions, None),
        }
    }

    /// Its own title, else what it is called.
    pub fn account_heading(&self, account: &Account) -> Phrase {
        match &account.title {
            Some(title) => self.text(title),
            None => self.account_title(account),
        }
    }

    /// Facts of an account.
    pub fn account_rows(&self, account: &Account) -> Vec<Row> {
        let mut rows = Rows::new(self);
        rows.add(
            "label-kind",
            Phrase::from(self.say("account-kind").with("kind", account.kind.code()).text()),
        );
        rows.add("label-told-by", self.parties(&account.reported_by));
        rows.add("label-date", self.account_date(account));
        rows.add("label-covers", self.account_covers(account));
        if account.in_town_folder {
            let about = account.about.iter().map(|promise| self.promise_link(promise));
            rows.add_all("label-about", about.collect());
        }
        rows.add("label-corrects", account.corrects.as_ref().map(|file| self.account_link(file)));
        let file = &account.publication.file;
        let corrections =
            self.facts().accounts.values().filter(|other| other.corrects.as_ref() == Some(file));
        let corrected_by = corrections.map(|other| self.account_link(&other.publication.file));
        rows.add_all("label-corrected-by", corrected_by.collect());
        rows.add("label-source", account.source.as_ref().map(|source| self.source(source)));
        rows.done()
    }

    fn account_date(&self, account: &Account) -> Phrase {
        match account.date {
            Some(date) => self.date(date),
            None => self.word("undated").into(),
        }
    }

    /// The days as they were written; else those that follow, from the promise's period.
    fn account_covers(&self, account: &Account) -> Option<Phrase> {
        match account.covers {
            Some(When::Unknown) => Some(self.word("covers-unknown").into()),
            Some(covers) => Some(self.when(covers)),
            None => {
                let (_, state) = self.promise(account.about.first()?)?;
                let covered = (*state.covered.get(&account.publication.file)?)?;
                Some(self.covered(covered))
            }
        }
    }

    /// A measured change: that it came of the promise is not shown by it.
    fn effect(&self, effect: &Effect) -> Phrase {
        let Effect { text, number, unit, date, source } = effect;
        let mut words = self.text(text);
        let number = number.map(|number| self.number(number));
        let unit = unit.as_deref().map(|unit| self.untranslated(unit));
        let amount = match (number, unit) {
            (Some(number), Some(unit)) => Some(Phrase::from(number).then(" ", &unit)),
            (number, unit) => number.map(Phrase::from).or(unit),
        };
        if let Some(amount) = amount {
            words = words.then(": ", &amount);
        }
        if let Some(date) = date {
            words = words.then(", ", &self.when(*date));
        }
        if let Some(source) = source {
            let source = self.say("effect-source").with("source", self.source(source)).phrase();
            words = words.then(". ", &source);
        }
        words
    }
}
