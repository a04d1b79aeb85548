//! Atom feeds of what is new: the site's, a town's, a promise's (DOMAIN O14).
//!
//! An entry's id is its permanent address; `updated` comes from what people wrote, never from the day of a build.

use super::Job;
use super::part::begins_with_word;
use super::part::standing::standing_key;
use crate::diagnostic::Message;
use crate::model::account::{Account, AccountKind};
use crate::model::facts::Facts;
use crate::model::id::PromiseId;
use crate::model::news::{News, NewsKind};
use crate::model::plan::{FeedScope, Output, Recipe};
use crate::model::revision::Revision;
use crate::model::status::{StandingKind, Status};
use crate::model::text::{Language, Text};
use crate::model::when::Date;
use crate::source::FilePath;
use crate::words::Words;
use atom_syndication as atom;
use chrono::{DateTime, FixedOffset, NaiveTime};

/// How many entries a feed holds at most, the latest first.
const ENTRIES: usize = 100;

/// One feed.
pub fn feed(job: &Job<'_>, output: &Output, scope: &FeedScope, words: &Words) -> Vec<u8> {
    let facts = &job.site.facts;
    let reader = Reader { job, language: &output.language, words };
    let entries: Vec<atom::Entry> =
        news_in(job, scope).take(ENTRIES).filter_map(|news| reader.entry(news)).collect();
    let updated = entries.iter().map(|entry| entry.updated).max();
    let updated = updated.unwrap_or_else(|| latest_known(job).map(moment).unwrap_or_default());
    let own = output.address.under(&facts.settings.base_url);
    let mut feed = atom::Feed {
        title: reader.title(scope).into(),
        id: own.clone(),
        updated,
        lang: Some(output.language.tag().to_owned()),
        authors: vec![person(reader.text(&facts.settings.publisher.name))],
        links: vec![link("self", &own, Some("application/atom+xml"))],
        entries,
        ..atom::Feed::default()
    };
    if let Some(page) = job.plan.address(&page_of(scope), &output.language) {
        feed.links.push(link("alternate", &page.under(&facts.settings.base_url), Some("text/html")));
    }
    let mut xml = feed.to_string().into_bytes();
    xml.push(b'\n');
    xml
}

/// Where a feed has no entry yet: the latest day that anything on the site is known of.
fn latest_known(job: &Job<'_>) -> Option<Date> {
    let (site, settings) = (job.site, &job.site.facts.settings);
    let begun = site.facts.shown_promises().filter_map(|promise| promise.period.first_day());
    let begun = begun.map(Date::Day);
    let assessed =
        settings.accessibility.iter().flat_map(|known| known.updated.into_iter().chain(known.assessed));
    let seen = settings.sources.iter().filter_map(|source| source.seen);
    let known = site.news.iter().map(|news| news.date).chain(begun).chain(assessed).chain(seen);
    known.filter(|date| date.first_day() <= site.today.0).max_by_key(|date| date.first_day())
}

fn news_in<'site>(job: &Job<'site>, scope: &FeedScope) -> Box<dyn Iterator<Item = &'site News> + 'site> {
    let site = job.site;
    match scope {
        FeedScope::Site => Box::new(site.news.iter()),
        FeedScope::Town(town) => {
            let town = town.clone();
            // Nearly all is told in the town in whose folder it lies, and in no other: comparing that alone is a tenth of
            // looking into each set, and each town's feed goes through all news.
            let is_in =
                move |news: &&News| news.town == town || news.towns.len() > 1 && news.towns.contains(&town);
            Box::new(site.news.iter().filter(is_in))
        }
        FeedScope::PoliceLevel(level) => {
            let towns = site.police.get(level).map(|cover| &cover.towns);
            let is_in = move |news: &&News| {
                towns.is_some_and(|towns| towns.iter().any(|town| news.towns.contains(town)))
            };
            Box::new(site.news.iter().filter(is_in))
        }
        FeedScope::Promise(promise) => {
            let about = site.news_of.get(promise).into_iter().flatten();
            Box::new(about.filter_map(|index| site.news.get(*index)))
        }
    }
}

fn page_of(scope: &FeedScope) -> Recipe {
    match scope {
        FeedScope::Site => Recipe::Start,
        FeedScope::Town(town) => Recipe::Town(town.clone()),
        FeedScope::Promise(promise) => Recipe::Promise(promise.clone()),
        FeedScope::PoliceLevel(level) => Recipe::PoliceLevel(level.clone()),
    }
}

/// Who reads the feed: the language and its words.
struct Reader<'site> {
    job: &'site Job<'site>,
    language: &'site Language,
    words: &'site Words,
}

impl<'site> Reader<'site> {
    fn facts(&self) -> &'site Facts {
        &self.job.site.facts
    }

    fn text(&self, text: &'site Text) -> &'site str {
        text.in_language(self.language).0
    }

    fn title(&self, scope: &FeedScope) -> String {
        let facts = self.facts();
        let site = self.text(&facts.settings.title).to_owned();
        let subject = match scope {
            FeedScope::Site => None,
            FeedScope::Town(town) => facts.municipalities.get(town).map(|town| self.text(&town.name)),
            FeedScope::PoliceLevel(level) => facts.party(level).map(|level| self.text(level.name())),
            FeedScope::Promise(promise) => {
                facts.promises.get(promise).map(|promise| self.text(&promise.title))
            }
        };
        subject.map_or(site.clone(), |subject| format!("{subject} – {site}"))
    }

    fn entry(&self, news: &News) -> Option<atom::Entry> {
        let (recipe, title) = self.recipe_and_title(news)?;
        let address = self.address(&recipe, news)?;
        let published = moment(news.date);
        let changed = self.revisions(news).iter().filter_map(|revision| revision.date).map(moment);
        Some(atom::Entry {
            title: title.into(),
            id: address.clone(),
            updated: changed.fold(published, Ord::max),
            published: Some(published),
            links: vec![link("alternate", &address, Some("text/html"))],
            summary: self.summary(news).map(atom::Text::plain),
            ..atom::Entry::default()
        })
    }

    fn recipe_and_title(&self, news: &News) -> Option<(Recipe, String)> {
        let facts = self.facts();
        let subject = news.about.first().and_then(|promise| facts.promises.get(promise));
        let subject = subject.map_or("", |promise| self.text(&promise.title));
        Some(match &news.kind {
            NewsKind::Promise(promise) | NewsKind::Begun(promise) => {
                let kind = facts.promises.get(promise).map_or("", |promise| promise.kind.code());
                let title = Message::new("feed-promise").with("kind", kind).with("title", subject);
                (Recipe::Promise(promise.clone()), self.words.say(&title))
            }
            NewsKind::Account(file) => {
                let account = facts.accounts.get(file)?;
                (Recipe::Account(file.clone()), self.account_title(account, subject))
            }
            NewsKind::Review(file) => {
                let review = facts.reviews.get(file)?;
                let own = self.text(&review.title);
                let title = self.words.say(&Message::new("feed-review").with("title", own));
                (Recipe::Review(file.clone()), self.labelled(title, own))
            }
        })
    }

    fn account_title(&self, account: &'site Account, subject: &str) -> String {
        let subject = account.title.as_ref().map_or(subject, |title| self.text(title));
        let key = match account.kind {
            AccountKind::FollowUp => "feed-follow-up",
            AccountKind::Evaluation => "feed-evaluation",
        };
        self.labelled(self.words.say(&Message::new(key).with("title", subject)), subject)
    }

    /// The page of the news itself; where such pages are not made, the promise's with a fragment of its own.
    fn address(&self, recipe: &Recipe, news: &News) -> Option<String> {
        let (plan, base_url) = (self.job.plan, &self.facts().settings.base_url);
        if let Some(own) = plan.address(recipe, self.language) {
            return Some(own.under(base_url));
        }
        let promise =
            plan.address(&Recipe::Promise(news.about.first()?.clone()), self.language)?.under(base_url);
        match &news.kind {
            NewsKind::Account(file) | NewsKind::Review(file) => Some(format!("{promise}#{}", file.stem())),
            NewsKind::Promise(_) | NewsKind::Begun(_) => Some(promise),
        }
    }

    /// How a paper was changed since it was made known.
    fn revisions(&self, news: &News) -> &'site [Revision] {
        let facts = self.facts();
        match &news.kind {
            NewsKind::Promise(promise) | NewsKind::Begun(promise) => {
                facts.promises.get(promise).map_or(&[], |promise| &promise.revisions)
            }
            NewsKind::Account(file) => facts.accounts.get(file).map_or(&[], |account| &account.revisions),
            NewsKind::Review(_) => &[],
        }
    }

    /// What is told, and how it was changed since.
    fn summary(&self, news: &News) -> Option<String> {
        let told = match &news.kind {
            NewsKind::Account(file) => self.told(file),
            _ => None,
        };
        let changed = self.revisions(news).iter().map(|revision| {
            let message = dated(revision.date, "feed-changed", "feed-changed-undated");
            self.words.say(&message.with("text", self.text(&revision.text)))
        });
        let lines: Vec<String> = told.into_iter().chain(changed).collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    /// Who tells, what that corrects, and which statuses it changed: "Trygghetsvandringar: Försenat → Uppfyllt".
    fn told(&self, file: &FilePath) -> Option<String> {
        let account = self.facts().accounts.get(file)?;
        let names = account
            .reported_by
            .iter()
            .filter_map(|id| self.facts().party(id))
            .map(|party| self.text(party.name()));
        let names = self.listed(&names.collect::<Vec<_>>());
        let mut lines = vec![self.words.say(&Message::new("feed-told-by").with("parties", names))];
        if let Some(file) = &account.corrects {
            let date = self.facts().accounts.get(file).and_then(|account| account.date);
            lines.push(self.words.say(&dated(date, "feed-corrects", "feed-corrects-undated")));
        }
        for promise in &account.about {
            lines.extend(self.changes(promise, file));
        }
        Some(lines.join("\n"))
    }

    fn changes(&self, promise: &PromiseId, file: &FilePath) -> Vec<String> {
        let (Some(written), Some(state)) =
            (self.facts().promises.get(promise), self.job.site.promises.get(promise))
        else {
            return Vec::new();
        };
        let mut changes = Vec::new();
        for follows in &state.commitments {
            let Some(commitment) = written.commitment(&follows.id) else { continue };
            for change in follows.status_changes.iter().filter(|change| change.file == *file) {
                let to = self.status(change.to);
                let change = change.from.map_or(to.clone(), |from| format!("{} → {to}", self.status(from)));
                changes.push(format!("{}: {change}", self.text(&commitment.text).trim_end_matches('.')));
            }
        }
        changes
    }

    /// "A, B och C"
    fn listed(&self, names: &[&str]) -> String {
        let and = self.words.plain().get("and").map_or("", String::as_str);
        match names.split_last() {
            Some((last, before)) if !before.is_empty() => format!("{} {and} {last}", before.join(", ")),
            _ => names.join(", "),
        }
    }

    /// A title after the word for what it is, unless it begins with that itself.
    fn labelled(&self, said: String, title: &str) -> String {
        let label = said.split(':').next().unwrap_or("");
        if begins_with_word(title, label) { title.to_owned() } else { said }
    }

    fn status(&self, status: Status) -> String {
        let key = standing_key(StandingKind::Written(status));
        self.words.plain().get(key).cloned().unwrap_or_else(|| key.to_owned())
    }
}

/// Words with a date, or those for none.
fn dated(date: Option<Date>, key: &'static str, undated: &'static str) -> Message {
    match date {
        Some(date) => Message::new(key).with("date", date.to_string()),
        None => Message::new(undated),
    }
}

/// Noon in universal time, which is the same day in Sweden; a month or year at its first day.
fn moment(date: Date) -> DateTime<FixedOffset> {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    date.first_day().and_time(noon).and_utc().fixed_offset()
}

fn link(relation: &str, address: &str, media_type: Option<&str>) -> atom::Link {
    atom::Link {
        rel: relation.to_owned(),
        href: address.to_owned(),
        mime_type: media_type.map(str::to_owned),
        ..atom::Link::default()
    }
}

fn person(name: &str) -> atom::Person {
    atom::Person { name: name.to_owned(), ..atom::Person::default() }
}
