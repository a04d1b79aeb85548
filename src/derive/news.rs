//! What is new: promises, accounts and reviews, latest first. What has no date is never news.

use crate::model::facts::Facts;
use crate::model::id::PromiseId;
use crate::model::news::{News, NewsKind};
use crate::model::promise::Promise;
use crate::model::when::{Date, Today, When};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Everything that was said, latest first.
pub fn news(facts: &Facts, today: Today) -> Vec<News> {
    let mut news: Vec<News> = promises(facts, today).chain(accounts(facts)).chain(reviews(facts)).collect();
    // The sort is stable, so what was said on one day keeps a fixed order.
    news.sort_by_key(|item| Reverse((item.date.last_day(), item.date.first_day())));
    news
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
        Some(News {
            date: made_known(promise, today)?,
            town: promise.id.town.clone(),
            about: vec![promise.id.clone()],
            kind: NewsKind::Promise(promise.id.clone()),
        })
    })
}

/// When the promise was made public, else signed, else began, unless that lies ahead.
fn made_known(promise: &Promise, today: Today) -> Option<Date> {
    let signed = || promise.signed.as_ref().and_then(|signed| signed.date);
    let began = || match promise.period {
        When::Span { from: Some(from), .. } => Some(Date::Day(from.first_day())),
        When::Span { from: None, .. } | When::Unknown => None,
    };
    let public = promise.published.or(promise.publication.publish_at).map(Date::Day);
    let date = public.or_else(signed).or_else(began)?;
    (date.first_day() <= today.0).then_some(date)
}

fn accounts(facts: &Facts) -> impl Iterator<Item = News> + '_ {
    facts.shown_accounts().filter_map(|account| {
        Some(News {
            date: account.date?,
            town: account.town.clone(),
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
            about: review.promise.iter().cloned().collect(),
            kind: NewsKind::Review(review.publication.file.clone()),
        })
    })
}
