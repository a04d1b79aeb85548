//! What is new: promises, accounts and reviews, latest first. What has no date is never news.

use crate::model::facts::Facts;
use crate::model::id::{Id, PromiseId};
use crate::model::news::{News, NewsKind};
use crate::model::promise::Promise;
use crate::model::when::{Date, Day, Today, When};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Everything that was said, latest first.
pub fn news(facts: &Facts, today: Today) -> Vec<News> {
    let mut news: Vec<News> = promises(facts, today).chain(accounts(facts)).chain(reviews(facts)).collect();
    // The sort is stable, so what was said on one day keeps a fixed order.
    news.sort_by_key(|item| Reverse((placed(item), item.date.first_day())));
    news
}

/// On the last day that the date can mean; what begins, on the first.
fn placed(item: &News) -> Day {
    match item.kind {
        NewsKind::Begun(_) => item.date.first_day(),
        NewsKind::Promise(_) | NewsKind::Account(_) | NewsKind::Review(_) => item.date.last_day(),
    }
}

/// The town in whose folder something lies, and those in which a promise that it is about holds.
fn towns<'facts>(
    facts: &'facts Facts,
    town: &'facts Id,
    about: impl IntoIterator<Item = &'facts PromiseId>,
) -> BTreeSet<Id> {
    let promises = about.into_iter().filter_map(|id| facts.promises.get(id));
    std::iter::once(town).chain(promises.flat_map(Promise::towns)).cloned().collect()
}

/// Which of the news are about each promise.
pub fn by_promise(news: &[News]) -> BTreeMap<PromiseId, Vec<usize>> {
    let mut by_promise: BTreeMap<PromiseId, Vec<usize>> = BTreeMap::new();
    for (index, item) in news.iter().enumerate() {
        for promise in &item.about {
            by_promise.entry(promise.clone()).or_default().push(index);
        }
    }
    by_promise
}

fn promises(facts: &Facts, today: Today) -> impl Iterator<Item = News> + '_ {
    facts.shown_promises().filter_map(move |promise| {
        let (date, kind) = made_known(promise)?;
        let about = vec![promise.id.clone()];
        let towns = towns(facts, &promise.id.town, &about);
        let is_ahead = date.first_day() > today.0;
        (!is_ahead).then(|| News { date, town: promise.id.town.clone(), towns, about, kind })
    })
}

/// When the promise was made public, else signed, else began.
fn made_known(promise: &Promise) -> Option<(Date, NewsKind)> {
    let signed = || promise.signed.as_ref().and_then(|signed| signed.date);
    let public = promise.published.or(promise.publication.publish_at).map(Date::Day);
    if let Some(date) = public.or_else(signed) {
        return Some((date, NewsKind::Promise(promise.id.clone())));
    }
    match promise.period {
        When::Span { from: Some(from @ Date::Day(_)), .. } => {
            Some((from, NewsKind::Promise(promise.id.clone())))
        }
        When::Span { from: Some(from), .. } => Some((from, NewsKind::Begun(promise.id.clone()))),
        When::Span { from: None, .. } | When::Unknown => None,
    }
}

fn accounts(facts: &Facts) -> impl Iterator<Item = News> + '_ {
    facts.shown_accounts().filter_map(|account| {
        Some(News {
            date: account.date?,
            town: account.town.clone(),
            towns: towns(facts, &account.town, &account.about),
            about: account.about.clone(),
            kind: NewsKind::Account(account.publication.file.clone()),
        })
    })
}

fn reviews(facts: &Facts) -> impl Iterator<Item = News> + '_ {
    facts.shown_reviews().filter_map(|review| {
        Some(News {
            date: review.date?,
            town: review.town.clone(),
            towns: towns(facts, &review.town, &review.promise),
            about: review.promise.iter().cloned().collect(),
            kind: NewsKind::Review(review.publication.file.clone()),
        })
    })
}
