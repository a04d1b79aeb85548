//! `/`: places, and what is new.

use super::Sheet;
use crate::make::desk::{Desk, Phrase};
use crate::make::part::due;
use crate::make::part::listing::PromiseGroup;
use crate::model::id::{Id, PromiseId};
use crate::model::news::{News, NewsKind};
use crate::model::plan::Recipe;
use crate::model::site::PeriodState;
use serde::Serialize;

/// How many pieces of news stand on the start page.
const NEWS: usize = 8;
/// From how many places they stand under their first letters.
const LETTERS_FROM: usize = 25;

#[derive(Serialize)]
struct StartPage {
    title: Phrase,
    answer: Vec<Phrase>,
    letters: Vec<Letter>,
    /// On the site of a single municipality, what it has promised stands here already.
    groups: Vec<PromiseGroup>,
    news: Vec<NewsView>,
    follow_ups: Option<String>,
}

#[derive(Serialize)]
struct Letter {
    letter: Option<String>,
    towns: Vec<TownView>,
}

#[derive(Serialize)]
struct TownView {
    place: Phrase,
    facts: Vec<Phrase>,
}

#[derive(Serialize)]
struct NewsView {
    date: Phrase,
    words: Phrase,
    town: Phrase,
}

/// The start page.
pub fn sheet(desk: &Desk<'_>) -> Sheet {
    let towns = desk.facts().municipalities.values();
    let mut towns: Vec<&Id> =
        towns.filter(|town| town.publication.removed.is_none()).map(|town| &town.id).collect();
    towns.sort_by_cached_key(|id| desk.tongue.sort_key(&desk.place_text(id)));
    let view = StartPage {
        title: desk.text(&desk.facts().settings.title),
        answer: answer(desk, towns.len()),
        groups: of_single_town(desk, &towns),
        letters: letters(desk, &towns),
        news: desk.site().news.iter().take(NEWS).filter_map(|news| news_view(desk, news)).collect(),
        follow_ups: desk.link(&Recipe::FollowUps),
    };
    let description =
        desk.say("start-description").with("title", desk.plain(&desk.facts().settings.title)).text();
    Sheet::new("start.html", String::new(), &view).description(Some(description))
}

fn of_single_town(desk: &Desk<'_>, towns: &[&Id]) -> Vec<PromiseGroup> {
    let &[town] = towns else { return Vec::new() };
    let states = desk.site().promises.values().filter(|state| state.towns.contains(town));
    let ids: Vec<&PromiseId> = states.map(|state| &state.id).collect();
    desk.promise_groups(&ids, Some(town))
}

/// What the site holds, and what is missing.
fn answer(desk: &Desk<'_>, towns: usize) -> Vec<Phrase> {
    let states = || desk.site().promises.values();
    let current = states()
        .filter(|state| matches!(state.period_state, PeriodState::Current | PeriodState::Unknown))
        .count();
    let mut said = vec![
        desk.say("start-answer")
            .with("sort", desk.common_kind(states()))
            .count("papers", states().count())
            .count("towns", towns)
            .count("current", current)
            .phrase(),
    ];
    let overdue = due::overdue(states());
    if overdue > 0 {
        said.push(desk.say("overdue-count").count("count", overdue).phrase());
    }
    said
}

fn letters(desk: &Desk<'_>, towns: &[&Id]) -> Vec<Letter> {
    let by_letter = towns.len() >= LETTERS_FROM;
    let mut letters: Vec<Letter> = Vec::new();
    for id in towns {
        let first = desk.place_text(id).chars().next().filter(|_| by_letter);
        let letter = first.map(|letter| letter.to_uppercase().collect::<String>());
        let view = TownView { place: desk.town(id), facts: town_facts(desk, id) };
        match letters.last_mut().filter(|last| last.letter == letter) {
            Some(last) => last.towns.push(view),
            None => letters.push(Letter { letter, towns: vec![view] }),
        }
    }
    letters
}

/// How many papers hold there now, and how many have ended.
fn town_facts(desk: &Desk<'_>, id: &Id) -> Vec<Phrase> {
    let mut facts = Vec::new();
    let Some(counts) = desk.site().towns.get(id) else { return facts };
    for tense in [crate::model::counts::Tense::Current, crate::model::counts::Tense::Ended] {
        let sums = counts.sums.iter().filter(|((_, of), _)| *of == tense);
        let promises: u32 = sums.map(|(_, sum)| sum.promises).sum();
        if promises > 0 {
            facts.push(desk.say("town-papers").with("tense", tense.code()).count("count", promises).phrase());
        }
    }
    if facts.is_empty() {
        facts.push(desk.word("town-no-papers").into());
    }
    facts
}

fn news_view(desk: &Desk<'_>, news: &News) -> Option<NewsView> {
    let about = news.about.iter().map(|promise| desk.promise_link(promise)).collect();
    let words = match &news.kind {
        NewsKind::Promise(id) => desk.say("news-promise").with("promise", desk.promise_link(id)).phrase(),
        NewsKind::Account(file) => {
            let account = desk.facts().accounts.get(file)?;
            let name = Phrase::from(desk.say("account-kind").with("kind", account.kind.code()).text());
            let name = name.linked(desk.account_way(file).as_deref());
            desk.say("news-of").with("what", name).with("promises", desk.list(about)).phrase()
        }
        NewsKind::Review(file) => {
            let review = desk.facts().reviews.get(file)?;
            desk.say("news-review").with("review", desk.review_link(review)).phrase()
        }
    };
    Some(NewsView { date: desk.date(news.date), words, town: desk.town(&news.town) })
}
