//! `/`: places, and what is new.

use super::Sheet;
use crate::make::desk::{Desk, Phrase};
use crate::make::part::begins_with_word;
use crate::make::part::due;
use crate::make::part::listing::PromiseGroup;
use crate::make::part::town_entry::Letters;
use crate::model::id::{Id, PromiseId};
use crate::model::news::{News, NewsKind};
use crate::model::plan::Recipe;
use crate::model::site::PeriodState;
use serde::Serialize;

/// How many pieces of news stand on the start page.
const NEWS: usize = 8;

#[derive(Serialize)]
struct StartPage {
    title: Phrase,
    answer: Vec<Phrase>,
    places: Letters,
    ways: Vec<Phrase>,
    /// On the site of a single municipality, what it has promised stands here already.
    groups: Vec<PromiseGroup>,
    news: Vec<NewsView>,
    follow_ups: Option<String>,
}

#[derive(Serialize)]
struct NewsView {
    date: Phrase,
    words: Phrase,
    town: Phrase,
}

/// The start page.
pub fn sheet(desk: &Desk<'_>) -> Sheet {
    let towns = desk.sorted_towns(desk.facts().standing_municipalities().map(|town| &town.id));
    let view = StartPage {
        title: desk.text(&desk.facts().settings.title),
        answer: desk.wanted("answer", || answer(desk, towns.len())),
        groups: desk.wanted("groups", || of_single_town(desk, &towns)),
        places: desk.wanted("places", || desk.letters(&towns, |town| desk.town_entry(town))),
        ways: desk.wanted("ways", || desk.ways_to_find()),
        news: desk.wanted("news", || {
            desk.site().news.iter().filter_map(|news| news_view(desk, news)).take(NEWS).collect()
        }),
        follow_ups: desk.wanted("follow_ups", || desk.link(&Recipe::FollowUps)),
    };
    let description =
        desk.say("start-description").with("title", desk.plain(&desk.facts().settings.title)).text();
    Sheet::new(String::new(), &view).description(Some(description))
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
    let count = |period| states().filter(|state| state.period_state == period).count();
    let (current, unknown) = (count(PeriodState::Current), count(PeriodState::Unknown));
    let papers = desk.say("start-answer").with("sort", desk.common_kind(states()));
    let mut lead = papers.count("papers", states().count()).count("towns", towns).phrase();
    // That none holds is not known while of some nobody knows when.
    if current > 0 || unknown == 0 {
        lead = lead.then(" ", &desk.say("start-current").count("count", current).phrase());
    }
    if unknown > 0 {
        let unknown = desk.say("start-unknown").count("count", unknown).count("all", states().count());
        lead = lead.then(" ", &unknown.phrase());
    }
    let mut said = vec![lead];
    let overdue = due::overdue(states());
    if overdue > 0 {
        said.push(desk.say("overdue-count").count("count", overdue).phrase());
    }
    said
}

/// `None`: nobody has written on which day it was.
fn news_view(desk: &Desk<'_>, news: &News) -> Option<NewsView> {
    let about = news.about.iter().map(|promise| desk.promise_link(promise)).collect();
    let words = match &news.kind {
        NewsKind::Begun(_) => return None,
        NewsKind::Promise(id) => desk.say("news-promise").with("promise", desk.promise_link(id)).phrase(),
        NewsKind::Account(file) => {
            let account = desk.facts().accounts.get(file)?;
            let name = Phrase::from(desk.say("account-kind").with("kind", account.kind.code()).text());
            // The date stands before it; without it two links would say the same.
            let name = name.before_spoken(&desk.date(news.date));
            let name = name.linked(desk.account_way(file).as_deref());
            desk.say("news-of").with("what", name).with("promises", desk.list(about)).phrase()
        }
        NewsKind::Review(file) => {
            let review = desk.facts().reviews.get(file)?;
            let told = desk.say("news-review").with("review", desk.review_link(review)).phrase();
            let label = desk.say("news-review").with("review", "").text();
            let label = label.trim_end_matches([':', ' ']);
            if begins_with_word(&desk.plain(&review.title), label) { desk.review_link(review) } else { told }
        }
    };
    Some(NewsView { date: desk.date(news.date), words, town: desk.town(&news.town) })
}
