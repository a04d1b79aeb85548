//! Where things are: addresses relative to the page, and names that lead there.

use super::{Desk, Phrase};
use crate::model::account::{Account, AccountKind};
use crate::model::id::{CommitmentId, Id, PromiseId};
use crate::model::link::{Link, Reference};
use crate::model::plan::{Address, Recipe};
use crate::model::review::Review;
use crate::model::text::Language;
use crate::source::FilePath;

impl Desk<'_> {
    /// The way to an address: relative, so that a site works under any prefix and from a folder. Only the page for
    /// addresses that lead nowhere is answered at any depth, and leads from the root of the site.
    pub fn way(&self, to: &Address) -> String {
        if self.is_here(&Recipe::NotFound) {
            return to.under(base_path(&self.facts().settings.base_url));
        }
        self.output.address.relative_to(to)
    }

    /// The way to the output of a recipe. `None`: it is not made.
    pub fn link(&self, recipe: &Recipe) -> Option<String> {
        self.job.plan.address(recipe, self.language()).map(|address| self.way(address))
    }

    /// The language of the page that [`Desk::link`] leads to, where that is not this page's: a town may have languages that
    /// the site has not.
    pub fn other_language(&self, recipe: &Recipe) -> Option<&Language> {
        let mut places = self.job.plan.languages_of(recipe).map(|(language, _)| language);
        let first = places.next()?;
        (first != self.language() && !places.any(|language| language == self.language())).then_some(first)
    }

    /// The way to a file of the content.
    pub fn file_link(&self, file: &FilePath) -> Option<String> {
        self.job.plan.address_of_file(file, self.language()).map(|address| self.way(address))
    }

    /// A party's name, leading to its page; where that was taken away, to the page that says so.
    pub fn party(&self, id: &Id) -> Phrase {
        let organisation = self.facts().organisations.get(id);
        let link = match organisation.filter(|organisation| !organisation.publication.is_shown()) {
            Some(removed) => self.file_link(&removed.publication.file),
            None => self.link(&Recipe::Party(id.clone())),
        };
        self.party_name(id).linked(link.as_deref().filter(|_| !self.is_here(&Recipe::Party(id.clone()))))
    }

    /// A party's name.
    pub fn party_name(&self, id: &Id) -> Phrase {
        match self.facts().party(id) {
            Some(party) => self.text(party.name()),
            None => Phrase::from(id.as_str()),
        }
    }

    /// Names of parties, leading to their pages: "A, B och C".
    pub fn parties(&self, ids: &[Id]) -> Phrase {
        self.said.parties.again(ids, || self.list(ids.iter().map(|id| self.party(id)).collect()))
    }

    /// Names of parties without links, where these stand nearby.
    pub fn party_names(&self, ids: &[Id]) -> Phrase {
        self.said.party_names.again(ids, || self.list(ids.iter().map(|id| self.party_name(id)).collect()))
    }

    /// A municipality's place ("Borås"), else its name.
    pub fn place_name(&self, id: &Id) -> Phrase {
        match self.facts().municipalities.get(id) {
            Some(town) => self.text(town.place.as_ref().unwrap_or(&town.name)),
            None => Phrase::from(id.as_str()),
        }
    }

    /// A municipality's place as plain text.
    pub fn place_text(&self, id: &Id) -> String {
        match self.facts().municipalities.get(id) {
            Some(town) => self.plain(town.place.as_ref().unwrap_or(&town.name)),
            None => id.to_string(),
        }
    }

    /// A municipality's place, leading to its page; where that was taken away, to the page that says so.
    pub fn town(&self, id: &Id) -> Phrase {
        let removed = self.facts().municipalities.get(id).filter(|town| !town.publication.is_shown());
        let link = match removed {
            Some(town) => self.file_link(&town.publication.file),
            None => self.link(&Recipe::Town(id.clone())),
        };
        self.place_name(id).linked(link.as_deref().filter(|_| !self.is_here(&Recipe::Town(id.clone()))))
    }

    /// A municipality's place beside what is told of a promise there: where its pages are not the parties' own and the
    /// page does not say so already, with that.
    pub fn town_beside(&self, id: &Id) -> Phrase {
        let town = self.town(id);
        match self.unofficial_note(id).filter(|_| !self.is_here(&Recipe::Party(id.clone()))) {
            Some(note) => self.say("with-facts").with("title", town).with("facts", note).phrase(),
            None => town,
        }
    }

    /// That the pages of a municipality are not the parties' own. Where the whole site is not, each page says so.
    pub fn unofficial_note(&self, id: &Id) -> Option<Phrase> {
        let town = self.facts().municipalities.get(id)?;
        let is_told_of = town.unofficial.is_some() && self.facts().settings.unofficial.is_none();
        is_told_of.then(|| self.word("unofficial-town").into())
    }

    /// A promise's title, leading to its page.
    pub fn promise_link(&self, id: &PromiseId) -> Phrase {
        let promise = self.facts().promises.get(id);
        let title = match promise {
            Some(promise) => self.text(&promise.title),
            None => Phrase::from(id.to_string()),
        };
        let recipe = Recipe::Promise(id.clone());
        if let Some(removed) = promise.filter(|promise| promise.publication.removed.is_some()) {
            let named = title.linked(self.file_link(&removed.publication.file).as_deref());
            return self.say("promise-removed").with("promise", named).phrase();
        }
        match self.link(&recipe).filter(|_| !self.is_here(&recipe)) {
            None => title.titled(),
            way => title.linked(way.as_deref()),
        }
    }

    /// The way to a promise's page.
    pub fn promise_way(&self, id: &PromiseId) -> Option<String> {
        self.link(&Recipe::Promise(id.clone()))
    }

    /// A commitment's words, leading to its place on the promise's page.
    pub fn commitment_link(&self, id: &CommitmentId) -> Phrase {
        let commitment =
            self.facts().promises.get(&id.promise).and_then(|promise| {
                promise.commitments.iter().find(|commitment| commitment.id == id.commitment)
            });
        let words = match commitment {
            Some(commitment) => self.text(&commitment.text),
            None => Phrase::from(id.to_string()),
        };
        words.linked(self.commitment_way(id).as_deref())
    }

    /// The way to a commitment; of a promise that was taken away, to the page that says so.
    pub fn commitment_way(&self, id: &CommitmentId) -> Option<String> {
        let mut way =
            self.said.promise_ways.again(&id.promise, || self.way_to_commitments_of(&id.promise))?;
        if way.ends_with('#') {
            way.push_str(id.commitment.as_str());
        }
        Some(way)
    }

    /// The way to a promise's page up to the name of a place on it; of one that was taken away, to the page that says so,
    /// which has no such places.
    fn way_to_commitments_of(&self, id: &PromiseId) -> Option<String> {
        let promise = self.facts().promises.get(id);
        if let Some(removed) = promise.filter(|promise| promise.publication.removed.is_some()) {
            return self.file_link(&removed.publication.file);
        }
        let recipe = Recipe::Promise(id.clone());
        let page = if self.is_here(&recipe) { String::new() } else { self.link(&recipe)? };
        Some(page + "#")
    }

    /// What an account is called, leading to its page.
    pub fn account_link(&self, file: &FilePath) -> Phrase {
        self.said.account_links.again(file, || match self.facts().accounts.get(file) {
            Some(account) => self.account_name(account).linked(self.account_way(file).as_deref()),
            None => Phrase::from(file.stem()),
        })
    }

    /// The way to an account's page, unless this is it; where accounts have no pages, to its place on its promise's; where it
    /// was taken away, to the page that says so.
    pub fn account_way(&self, file: &FilePath) -> Option<String> {
        let recipe = Recipe::Account(file.clone());
        if self.has_page(&recipe) {
            return self.link(&recipe).filter(|_| !self.is_here(&recipe));
        }
        let account = self.facts().accounts.get(file)?;
        if account.publication.removed.is_some() {
            return self.file_link(file);
        }
        let promise = account.about.first().filter(|_| !account.in_town_folder)?;
        let page = Recipe::Promise(promise.clone());
        let way = if self.is_here(&page) { String::new() } else { self.link(&page)? };
        Some(format!("{way}#{}", account_anchor(file)))
    }

    /// Whether a recipe is made at all.
    pub fn has_page(&self, recipe: &Recipe) -> bool {
        self.job.plan.address(recipe, self.language()).is_some()
    }

    /// What an account is called: "uppföljningen 1 februari 2024".
    pub fn account_name(&self, account: &Account) -> Phrase {
        match (account.kind, account.date) {
            (AccountKind::FollowUp, Some(date)) => {
                self.say("follow-up-of").with("date", self.on_date(date)).phrase()
            }
            (AccountKind::Evaluation, Some(date)) => {
                self.say("evaluation-of").with("date", self.on_date(date)).phrase()
            }
            (kind, None) => {
                let seen = account.source.as_ref().and_then(|source| source.seen);
                match seen {
                    Some(seen) => self
                        .say("undated-account")
                        .with("kind", kind.code())
                        .with("seen", self.date(seen))
                        .phrase(),
                    None => self.say("undated-account-plain").with("kind", kind.code()).phrase(),
                }
            }
        }
    }

    /// A review's title, leading to its page.
    pub fn review_link(&self, review: &Review) -> Phrase {
        let recipe = Recipe::Review(review.publication.file.clone());
        let link = self.link(&recipe).filter(|_| !self.is_here(&recipe));
        self.text(&review.title).linked(link.as_deref())
    }

    /// What a reference names, leading there.
    pub fn reference(&self, reference: &Reference) -> Phrase {
        match reference {
            Reference::Promise(id) => self.promise_link(id),
            Reference::Commitment(id) => self.commitment_link(id),
            Reference::Party(id) => self.party(id),
            Reference::Document(file) => match self.facts().reviews.get(file) {
                Some(review) => self.review_link(review),
                None => self.account_link(file),
            },
        }
    }

    /// What a link names, leading there.
    pub fn relation(&self, link: &Link) -> Phrase {
        match link {
            Link::Reference(reference) => self.reference(reference),
            Link::Elsewhere { title, url: None } => self.text(title).titled(),
            Link::Elsewhere { title, url } => self.text(title).linked(url.as_deref()),
        }
    }

    /// Words after each other: "A, B och C".
    pub fn list(&self, phrases: Vec<Phrase>) -> Phrase {
        let last = phrases.len().saturating_sub(1);
        let and = format!(" {} ", self.word("and"));
        let mut listed: Option<Phrase> = None;
        for (index, phrase) in phrases.into_iter().enumerate() {
            listed = Some(match listed {
                None => phrase,
                Some(before) if index == last => before.then(&and, &phrase),
                Some(before) => before.then(", ", &phrase),
            });
        }
        listed.unwrap_or_else(|| Phrase::from(""))
    }

    /// Whether the page being made is that recipe's.
    pub fn is_here(&self, recipe: &Recipe) -> bool {
        self.output.recipe == *recipe
    }
}

/// The place of an account on another page; no id of a document begins like it.
pub fn account_anchor(file: &FilePath) -> String {
    format!("_{}", file.stem())
}

/// The path of the site's base: empty, or `/prefix`.
fn base_path(base_url: &str) -> &str {
    let after_scheme = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    after_scheme.find('/').and_then(|slash| after_scheme.get(slash..)).unwrap_or("")
}
