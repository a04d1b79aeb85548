//! The latest date of what a page tells, from what people wrote: never the day of a build.

use crate::model::id::PromiseId;
use crate::model::plan::Recipe;
use crate::model::promise::Promise;
use crate::model::site::Site;
use crate::model::when::Date;

/// When something was last said on the page. `None`: it is not known, or the page is a list of the whole site.
pub fn last_said(site: &Site, recipe: &Recipe) -> Option<Date> {
    let facts = &site.facts;
    match recipe {
        Recipe::Promise(id) | Recipe::EasyRead(id) => of_promise(site, id),
        Recipe::History(id) => {
            let steps = facts.wording_steps.get(id).into_iter().flatten();
            latest(steps.filter_map(|step| step.date)).or_else(|| of_promise(site, id))
        }
        Recipe::Account(file) => {
            let account = facts.accounts.get(file)?;
            latest(account.revisions.iter().filter_map(|revision| revision.date).chain(account.date))
        }
        Recipe::Review(file) => facts.reviews.get(file)?.date,
        Recipe::Town(town) => {
            latest(site.promises_in.get(town).into_iter().flatten().filter_map(|id| of_promise(site, id)))
        }
        Recipe::Start | Recipe::FollowUps => {
            latest(facts.promises.keys().filter_map(|id| of_promise(site, id)))
        }
        Recipe::Accessibility => {
            let known = facts.settings.accessibility.as_ref()?;
            known.updated.or(known.assessed)
        }
        Recipe::Parties
        | Recipe::Party(_)
        | Recipe::Police
        | Recipe::PoliceLevel(_)
        | Recipe::Subjects(_)
        | Recipe::Listing(_)
        | Recipe::ListingOfTown(..)
        | Recipe::Search
        | Recipe::Page(_)
        | Recipe::Method
        | Recipe::About
        | Recipe::NotFound
        | Recipe::Redirect(_)
        | Recipe::Tombstone(_)
        | Recipe::File(_) => None,
    }
}

fn of_promise(site: &Site, id: &PromiseId) -> Option<Date> {
    let facts = &site.facts;
    let state = site.promises.get(id)?;
    let accounts = state.accounts.iter().filter_map(|file| facts.accounts.get(file)?.date);
    let reviews = state.reviews.iter().filter_map(|file| facts.reviews.get(file));
    let reviews = reviews.filter(|review| review.promise.as_ref() == Some(id));
    let own = facts.promises.get(id).map(dates_of).unwrap_or_default();
    latest(accounts.chain(reviews.filter_map(|review| review.date)).chain(own))
}

fn dates_of(promise: &Promise) -> Vec<Date> {
    let revisions = promise.revisions.iter().filter_map(|revision| revision.date);
    let decisions = promise.decisions.iter().filter_map(|decision| decision.date);
    let signed = promise.signed.as_ref().and_then(|signed| signed.date);
    let published = promise.published.map(Date::Day);
    revisions.chain(decisions).chain(signed).chain(published).chain(promise.reviewed).collect()
}

/// The latest by its last day; of equally late ones the most precise.
fn latest(dates: impl Iterator<Item = Date>) -> Option<Date> {
    dates.max_by_key(|date| (date.last_day(), date.first_day()))
}
