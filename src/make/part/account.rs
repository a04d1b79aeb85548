//! A follow-up or evaluation as a whole: what it says beside what it says of each commitment.

use super::revision::RevisionView;
use super::row::{Row, Rows};
use super::wording::step::StepView;
use crate::make::desk::{Block, Desk, Phrase, Setting, account_anchor};
use crate::model::account::{Account, Effect};
use crate::model::plan::Recipe;
use crate::model::promise::Promise;
use crate::model::when::{Covered, When};
use crate::source::FilePath;
use serde::Serialize;

/// An account.
#[derive(Clone, Debug, Serialize)]
pub struct AccountView {
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
    /// Changes of its wording, word by word.
    pub steps: Vec<StepView>,
    /// Declared changes of its wording, where nothing more is known.
    pub revisions: Vec<RevisionView>,
}

/// An account in a list; whole where it has no page of its own.
#[derive(Clone, Debug, Serialize)]
pub struct AccountEntry {
    /// Its anchor, where it is whole.
    pub id: Option<String>,
    /// "Uppföljning 1 februari 2024", leading to its page.
    pub title: Phrase,
    /// Who tells, of which days, what it corrects.
    pub source: Phrase,
    /// The account.
    pub whole: Option<AccountView>,
    /// The level of headings in it.
    pub heading: u8,
}

impl Desk<'_> {
    /// That an account or review was taken away, when and why, leading to the page that says so. `None`: it was not.
    pub fn removed(&self, file: &FilePath) -> Option<Phrase> {
        self.removed_paper("paper-removed", file)
    }

    /// So, of several.
    pub fn all_removed(&self, files: &[FilePath]) -> Vec<Phrase> {
        files.iter().filter_map(|file| self.removed(file)).collect()
    }

    /// So, in a sentence.
    pub(super) fn removed_paper(&self, key: &'static str, file: &FilePath) -> Option<Phrase> {
        let (publication, named) = match self.facts().accounts.get(file) {
            Some(account) => {
                (&account.publication, self.account_listed(account).linked(self.account_way(file).as_deref()))
            }
            None => {
                let review = self.facts().reviews.get(file)?;
                (&review.publication, self.text(&review.title).linked(self.file_link(file).as_deref()))
            }
        };
        let removal = publication.removed.as_ref()?;
        let said = self.say(key).with("paper", named).with("date", self.on_date(removal.date));
        Some(said.with("reason", self.text(&removal.reason)).phrase())
    }

    /// An account in a list. `general`: those accounts that are about the whole. `heading`: the level of headings in it.
    pub fn account_entry(
        &self,
        account: &Account,
        covers: Option<Covered>,
        general: &[FilePath],
        heading: u8,
    ) -> AccountEntry {
        let file = &account.publication.file;
        let has_page = self.has_page(&Recipe::Account(file.clone()));
        let prefix = format!("{}-", file.stem());
        let sentence = || {
            let sentence = match covers {
                Some(covers) => self.say("account-entry").with("days", self.covered(covers)),
                None => self.say("account-entry-unknown"),
            };
            sentence
                .with("parties", self.party_names(&account.reported_by))
                .with("general", if general.contains(file) { "yes" } else { "no" })
        };
        let way = self.account_way(file).filter(|_| has_page);
        AccountEntry {
            id: (!has_page).then(|| account_anchor(file)),
            title: self.account_listed(account).linked(way.as_deref()),
            source: self.wanted("source", || self.with_corrections(account, sentence().phrase())),
            whole: self.wanted("whole", || {
                let setting = Setting { heading_level: heading, id_prefix: &prefix };
                (!has_page).then(|| self.account(account, setting))
            }),
            heading,
        }
    }

    /// What an account corrects, and what corrects it.
    pub fn with_corrections(&self, account: &Account, source: Phrase) -> Phrase {
        let corrects = account.corrects.iter().map(|file| ("corrects-account", self.account_link(file)));
        let corrections = self.corrections_of(&account.publication.file);
        let corrected = corrections.map(|other| ("corrected-in", self.account_link(&other.publication.file)));
        let said =
            corrects.chain(corrected).map(|(key, named)| self.say(key).with("account", named).phrase());
        self.with_revision(account, said.fold(source, |source, next| source.then(", ", &next)))
    }

    /// When an account was last changed after it was told: what it says now is not what it said then.
    pub fn with_revision(&self, account: &Account, said: Phrase) -> Phrase {
        let changed =
            account.revisions.iter().filter_map(|revision| revision.date).max_by_key(|date| date.last_day());
        match changed {
            Some(date) => said.then(", ", &self.say("changed-on").with("date", self.date(date)).phrase()),
            None => said,
        }
    }

    /// An account with everything but what it says of single commitments.
    pub fn account(&self, account: &Account, setting: Setting<'_>) -> AccountView {
        let steps = self.account_steps(account, setting.id_prefix);
        let revisions = if steps.is_empty() { account.revisions.as_slice() } else { &[] };
        AccountView {
            title: self.account_heading(account),
            rows: self.wanted("rows", || self.account_rows(account)),
            body: self.wanted("body", || self.prose(&account.body, setting)),
            also_done: self
                .wanted("also_done", || account.also_done.iter().map(|done| self.text(done)).collect()),
            effects: self
                .wanted("effects", || account.effects.iter().map(|effect| self.effect(effect)).collect()),
            documents: self.wanted("documents", || self.documents(&account.documents)),
            revisions: self.wanted("revisions", || self.revisions(revisions, self.told_promise(account))),
            steps,
        }
    }

    /// The promise that the account lies beside.
    pub fn told_promise(&self, account: &Account) -> Option<&Promise> {
        let about = account.about.first().filter(|_| !account.in_town_folder)?;
        self.facts().promises.get(about)
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
        let corrections = self.corrections_of(file);
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
    pub(super) fn effect(&self, effect: &Effect) -> Phrase {
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
