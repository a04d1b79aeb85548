//! Names that pages give to things, in words and in plain text.

use super::{Desk, Phrase};
use crate::model::account::Account;
use crate::model::id::Id;
use crate::model::plan::Recipe;
use crate::model::promise::Promise;
use crate::model::site::PromiseState;
use crate::model::text::Language;
use crate::model::when::{Covered, Date, When};
use crate::source::FilePath;

impl Desk<'_> {
    /// "Start", leading there.
    pub fn start(&self) -> Phrase {
        Phrase::from(self.word("menu-start")).linked(self.link(&Recipe::Start).as_deref())
    }

    /// A promise's title in plain text, with its period where another of its town has the same.
    pub fn promise_name(&self, promise: &Promise) -> String {
        let title = self.plain(&promise.title);
        let others = self.facts().promises_of(&promise.id.town);
        let is_taken =
            others.filter(|other| other.id != promise.id).any(|other| self.is_plainly(&other.title, &title));
        if is_taken { format!("{title}, {}", promise.id.promise) } else { title }
    }

    /// What is said of a promise for search engines.
    pub fn plain_answer(&self, promise: &Promise, state: &PromiseState) -> String {
        let parts = self.tally(promise, state);
        let words = parts.iter().map(|part| format!("{} {}{}", part.head, part.tail, part.end));
        words.collect::<Vec<_>>().join(" ")
    }

    /// Accounts that correct one: they lie beside it.
    pub fn corrections_of<'desk>(&'desk self, file: &'desk FilePath) -> impl Iterator<Item = &'desk Account> {
        let folder = format!("{}/", file.folder());
        let beside = self.facts().accounts.range(FilePath::new(folder.as_str())..);
        let beside = beside.take_while(move |(path, _)| path.as_str().starts_with(&folder));
        let shown = beside.map(|(_, account)| &**account).filter(|account| account.publication.is_shown());
        shown.filter(move |account| account.corrects.as_ref() == Some(file))
    }

    /// A party's name in plain text.
    pub fn party_text(&self, id: &Id) -> String {
        self.facts().party(id).map_or_else(|| id.to_string(), |party| self.plain(party.name()))
    }

    /// Names of parties in plain text: "A, B och C".
    pub fn party_texts(&self, ids: &[Id]) -> Phrase {
        self.list(ids.iter().map(|id| self.party_text(id).into()).collect())
    }

    /// An organisation number as it is written: "212000-1445".
    pub fn org_number(&self, digits: &str) -> Phrase {
        match digits.split_at_checked(6) {
            Some((group, rest)) if digits.len() == 10 => Phrase::from(format!("{group}-{rest}")),
            _ => Phrase::from(digits),
        }
    }

    /// What an account is called in plain text: its own title, else its kind, date and who tells.
    pub fn account_text(&self, account: &Account) -> String {
        if let Some(title) = &account.title {
            return self.plain(title);
        }
        let names: Vec<String> = account.reported_by.iter().map(|party| self.party_text(party)).collect();
        let date = account.date.map_or_else(|| self.word("undated"), |date| self.date_text(date));
        self.say("account-plain-title")
            .with("kind", account.kind.code())
            .with("date", date)
            .with("parties", names.join(", "))
            .text()
    }

    /// What an account is called in a list: its kind and date, and its own title; where that begins with its kind, only
    /// when.
    pub fn account_listed(&self, account: &Account) -> Phrase {
        let called = self.account_title(account);
        let Some(title) = &account.title else { return called };
        let kind = self.say("account-kind").with("kind", account.kind.code()).text().to_lowercase();
        match account.date.filter(|_| self.plain(title).to_lowercase().starts_with(&kind)) {
            Some(date) => {
                let date = self.date(date);
                self.say("with-facts").with("title", self.text(title)).with("facts", date).phrase()
            }
            None => called.then(": ", &self.text(title)),
        }
    }

    /// Days that an account covers; where the first is unknown, only until when.
    pub fn covered(&self, covered: Covered) -> Phrase {
        self.said.covered.again(&covered, || match covered.first {
            Some(_) => self.stretch(covered.certain()),
            None => self.say("period-start-unknown").with("to", self.day(covered.last)).phrase(),
        })
    }

    /// "sedan 2012", "från 2027" where that lies ahead, "till och med 2022". `None`: always.
    pub fn membership_time(&self, from: Option<Date>, to: Option<Date>) -> Option<Phrase> {
        match (from, to) {
            (None, None) => None,
            (Some(from), None) => {
                let key = if self.site().today.0 < from.first_day() { "from" } else { "since" };
                Some(self.say(key).with("date", self.date(from)).phrase())
            }
            (None, Some(to)) => Some(self.say("until").with("date", self.date(to)).phrase()),
            (Some(_), Some(_)) => Some(self.when(When::Span { from, to })),
        }
    }

    /// A language's own name: "English".
    pub fn tongue_name(&self, language: &Language) -> String {
        let tongue = self.tongues.get(language.tag());
        let name = tongue.and_then(|tongue| tongue.words.plain().get("language-name"));
        name.cloned().unwrap_or_else(|| language.tag().to_owned())
    }
}
