//! What is new: promises, accounts and reviews, latest first. What has no date is never news.

use super::listings::place_in;
use super::papers::Papers;
use super::relations::promises_of;
use crate::model::account::Account;
use crate::model::facts::Facts;
use crate::model::id::{Id, PromiseId};
use crate::model::news::{News, NewsKind};
use crate::model::promise::Promise;
use crate::model::review::Review;
use crate::model::when::{Date, Day, Today, When};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// What is said of some papers of a site.
pub fn of(facts: &Facts, papers: &Papers, today: Today) -> Vec<News> {
    papers
        .shown_promises(facts)
        .filter_map(|promise| of_promise(facts, promise, today))
        .chain(papers.shown_accounts(facts).filter_map(|account| of_account(facts, account)))
        .chain(papers.shown_reviews(facts).filter_map(|review| of_review(facts, review)))
        .collect()
}

/// Puts all news in their order, and notes which are about each promise.
pub fn in_order(mut news: Vec<News>) -> (Vec<News>, BTreeMap<PromiseId, Vec<usize>>) {
    news.sort_by(|one, other| place(one).cmp(&place(other)));
    let by_promise = by_promise(&news);
    (news, by_promise)
}

/// Takes some news out and puts others in, as all of them in order would give it.
pub fn exchange(
    news: &mut Vec<News>,
    by_promise: &mut BTreeMap<PromiseId, Vec<usize>>,
    out: &[News],
    put: Vec<News>,
) {
    for item in out {
        let index = news.partition_point(|other| place(other) < place(item));
        if news.get(index) != Some(item) {
            continue;
        }
        news.remove(index);
        for indexes in by_promise.values_mut() {
            indexes.retain(|other| *other != index);
            indexes.iter_mut().filter(|other| **other > index).for_each(|other| *other -= 1);
        }
    }
    for item in put {
        let index = news.partition_point(|other| place(other) < place(&item));
        by_promise.values_mut().flatten().filter(|other| **other >= index).for_each(|other| *other += 1);
        for promise in &item.about {
            let indexes = by_promise.entry(promise.clone()).or_default();
            indexes.insert(place_in(indexes, |other| *other <= index), index);
        }
        news.insert(index, item);
    }
    by_promise.retain(|_, indexes| !indexes.is_empty());
}

/// Latest first; what was said on one day in the order of what it is, then of addresses and files.
fn place(item: &News) -> impl Ord + use<'_> {
    let (rank, promise, file) = match &item.kind {
        NewsKind::Promise(id) | NewsKind::Begun(id) => (0, Some(id), None),
        NewsKind::Account(file) => (1, None, Some(file)),
        NewsKind::Review(file) => (2, None, Some(file)),
    };
    (Reverse((placed(item), item.date.first_day())), rank, promise, file)
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
) -> Box<[Id]> {
    let promises = about.into_iter().filter_map(|id| facts.promises.get(id));
    let towns: BTreeSet<&Id> = std::iter::once(town).chain(promises.flat_map(Promise::towns)).collect();
    towns.into_iter().cloned().collect()
}

/// Which of the news are about each promise.
fn by_promise(news: &[News]) -> BTreeMap<PromiseId, Vec<usize>> {
    let mut by_promise: BTreeMap<PromiseId, Vec<usize>> = BTreeMap::new();
    for (index, item) in news.iter().enumerate() {
        for promise in &item.about {
            by_promise.entry(promise.clone()).or_default().push(index);
        }
    }
    by_promise
}

fn of_promise(facts: &Facts, promise: &Promise, today: Today) -> Option<News> {
    let (date, kind) = made_known(promise)?;
    let about = vec![promise.id.clone()];
    let towns = towns(facts, &promise.id.town, &about);
    let is_ahead = date.first_day() > today.0;
    (!is_ahead).then(|| News { date, town: promise.id.town.clone(), towns, about, kind })
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

fn of_account(facts: &Facts, account: &Account) -> Option<News> {
    Some(News {
        date: account.date?,
        town: account.town.clone(),
        towns: towns(facts, &account.town, &account.about),
        about: account.about.clone(),
        kind: NewsKind::Account(account.publication.file.clone()),
    })
}

fn of_review(facts: &Facts, review: &Review) -> Option<News> {
    let about: Vec<PromiseId> = promises_of(facts, review).into_iter().cloned().collect();
    Some(News {
        date: review.date?,
        town: review.town.clone(),
        towns: towns(facts, &review.town, &about),
        about,
        kind: NewsKind::Review(review.publication.file.clone()),
    })
}
