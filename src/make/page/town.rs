//! `/<town>/`: what holds in a municipality, what has ended, and whom to ask.

use super::Sheet;
use crate::make::desk::{Block, Desk, Phrase, Setting};
use crate::make::part::account::AccountEntry;
use crate::make::part::counts::CountsView;
use crate::make::part::listing::PromiseGroup;
use crate::make::part::people::ContactView;
use crate::make::part::periods::PeriodChain;
use crate::make::part::review::ReviewEntry;
use crate::make::part::row::{Row, Rows};
use crate::make::part::standing::Mark;
use crate::model::account::Account;
use crate::model::due_date::DueOf;
use crate::model::facts::Party;
use crate::model::id::{Id, PromiseId};
use crate::model::link::Reference;
use crate::model::listing::Subject;
use crate::model::municipality::Municipality;
use crate::model::news::NewsKind;
use crate::model::plan::{FeedScope, FileRecipe};
use crate::model::review::{Finding, Review};
use crate::model::site::{PeriodState, PromiseState};
use crate::model::status::StandingKind;
use crate::model::when::Date;
use crate::source::FilePath;
use serde::Serialize;
use std::collections::BTreeSet;

#[derive(Serialize)]
struct TownPage {
    title: Phrase,
    name: Option<Phrase>,
    body: Option<Block>,
    answer: Vec<Phrase>,
    no_current: Option<NoCurrent>,
    groups: Vec<PromiseGroup>,
    chains: Vec<PeriodChain>,
    counts: Vec<CountsView>,
    accounts: Vec<AccountEntry>,
    reviews: Vec<ReviewEntry>,
    own_words: Vec<OwnWord>,
    contacts: Vec<ContactView>,
    facts: Vec<Row>,
    calendar: Option<String>,
    feed: Option<String>,
}

#[derive(Serialize)]
struct NoCurrent {
    since: Option<Phrase>,
    text: Option<Block>,
    last: Option<Phrase>,
}

#[derive(Serialize)]
struct OwnWord {
    word: Phrase,
    mark: Mark,
}

/// The page of a municipality.
pub fn sheet(desk: &Desk<'_>, id: &Id) -> Option<Sheet> {
    let town = desk.facts().municipalities.get(id)?;
    let ids: Vec<&PromiseId> = desk.site().promises_in.get(id).into_iter().flatten().collect();
    let sums = desk.site().towns.get(id);
    let counts = sums.into_iter().flat_map(|counts| &counts.sums);
    let view = TownPage {
        title: desk.place_name(id),
        name: desk.wanted("name", || town.place.as_ref().map(|_| desk.text(&town.name))),
        body: desk.wanted("body", || desk.prose(&town.body, Setting { heading_level: 2, id_prefix: "" })),
        answer: desk.wanted("answer", || answer(desk, id, &ids)),
        no_current: desk.wanted("no_current", || no_current(desk, town, &ids)),
        groups: desk.wanted("groups", || desk.promise_groups(&ids, Some(id))),
        chains: desk.wanted("chains", || desk.period_chains(&ids)),
        counts: desk.wanted("counts", || {
            counts
                .map(|((kind, tense), sum)| {
                    let listed = |kind| desk.subject_way(&Subject::Status(kind), id);
                    desk.town_counts(*kind, *tense, sum).linked(listed)
                })
                .collect()
        }),
        accounts: desk.wanted("accounts", || general_accounts(desk, id, &ids)),
        reviews: desk.wanted("reviews", || reviews(desk, id, &ids)),
        own_words: desk.wanted("own_words", || own_words(desk, town)),
        contacts: desk.wanted("contacts", || desk.contacts(&town.contacts)),
        facts: desk.wanted("facts", || facts(desk, town)),
        calendar: desk
            .wanted("calendar", || desk.link(&FileRecipe::Calendar(FeedScope::Town(id.clone())).into())),
        feed: desk.wanted("feed", || desk.link(&FileRecipe::Feed(FeedScope::Town(id.clone())).into())),
    };
    let trail = vec![desk.start(), view.title.clone()];
    let description = desk.say("town-description").with("place", desk.place_text(id)).text();
    Some(Sheet::new(String::new(), &view).trail(trail).description(Some(description)).town(id))
}

/// How many hold now, when they were last followed up, what is missing since when, and what comes next.
fn answer(desk: &Desk<'_>, town: &Id, ids: &[&PromiseId]) -> Vec<Phrase> {
    let states = || ids.iter().filter_map(|id| desk.site().promises.get(id));
    let counted = |key: &'static str, period| {
        let of = || states().filter(|state| state.period_state == period);
        let (sort, count) = (desk.common_kind(of()), of().count());
        let said = desk.say(key).with("sort", sort).count("count", count);
        (count, said.with("place", desk.place_name(town)).phrase())
    };
    let (current, holds) = counted("town-answer", PeriodState::Current);
    let (unknown, unknown_said) = counted("town-answer-unknown", PeriodState::Unknown);
    // That none holds is not known while of some nobody knows when.
    let mut said = vec![match (current, unknown) {
        (_, 0) => holds,
        (0, _) => unknown_said,
        _ => holds.then(" ", &unknown_said),
    }];
    let news = desk
        .site()
        .news
        .iter()
        .find(|news| news.towns.contains(town) && matches!(news.kind, NewsKind::Account(_)));
    if let Some(news) = news {
        said.push(desk.say("last-followed-up").with("date", desk.on_date(news.date)).phrase());
    }
    let due: Vec<DueOf<'_>> = states().flat_map(PromiseState::every_due).collect();
    said.extend(desk.due_answer_of_all(&due));
    said
}

/// That nothing holds now, where the town says so, and what held last, also where it says nothing.
fn no_current(desk: &Desk<'_>, town: &Municipality, ids: &[&PromiseId]) -> Option<NoCurrent> {
    let papers = || ids.iter().filter_map(|id| desk.promise(id));
    let stated = town.no_current_promise.as_ref();
    let holds =
        |state: &PromiseState| matches!(state.period_state, PeriodState::Current | PeriodState::Unknown);
    if stated.is_none() && papers().any(|(_, state)| holds(state)) {
        return None;
    }
    let ended = papers().filter(|(_, state)| state.period_state == PeriodState::Ended);
    let last = ended.max_by_key(|(promise, _)| promise.period.last_day());
    let since = stated.and_then(|stated| stated.since);
    Some(NoCurrent {
        since: since.map(|since| desk.say("no-current-since").with("date", desk.date(since)).phrase()),
        text: stated.and_then(|stated| stated.text.as_ref()).map(|text| desk.paragraphs(text)),
        last: last.map(|(promise, _)| {
            desk.say("no-current-last").with("promise", desk.promise_with_period(promise)).phrase()
        }),
    })
}

fn general_accounts(desk: &Desk<'_>, town: &Id, ids: &[&PromiseId]) -> Vec<AccountEntry> {
    // Only those that may be meant are looked at: each town's page going through all accounts took as long as making it.
    let of_promises = ids.iter().filter_map(|id| desk.site().promises.get(*id));
    let files = of_promises.flat_map(|state| &state.general_accounts);
    let in_folder = desk.facts().municipalities.get(town).into_iter();
    let in_folder = in_folder.flat_map(|town| desk.facts().accounts_in(town.publication.file.folder()));
    let files: BTreeSet<&FilePath> =
        files.chain(in_folder.map(|account| &account.publication.file)).collect();
    let accounts = files.into_iter().filter_map(|file| desk.facts().accounts.get(file));
    let mut general: Vec<_> = accounts
        .filter(|account| account.publication.is_shown() && account.in_town_folder)
        .filter(|account| concerns(account, town, ids))
        .collect();
    general.sort_by_key(|account| std::cmp::Reverse(account.date.map(Date::last_day)));
    let files: Vec<FilePath> = general.iter().map(|account| account.publication.file.clone()).collect();
    let covers = |account: &Account| {
        let states = account.about.iter().filter_map(|promise| desk.site().promises.get(promise));
        states.filter_map(|state| *state.covered.get(&account.publication.file)?).max()
    };
    general.into_iter().map(|account| desk.account_entry(account, covers(account), &files, 3)).collect()
}

/// Whether an account lies in the town, or is about a promise that holds there.
fn concerns(account: &Account, town: &Id, ids: &[&PromiseId]) -> bool {
    account.town == *town || account.about.iter().any(|promise| ids.contains(&promise))
}

/// Reviews in the town, and of promises that hold there.
fn reviews(desk: &Desk<'_>, town: &Id, ids: &[&PromiseId]) -> Vec<ReviewEntry> {
    let states = ids.iter().filter_map(|id| desk.site().promises.get(*id));
    let of_promises: BTreeSet<&FilePath> = states.flat_map(|state| &state.reviews).collect();
    let is_here = |review: &Review| review.town == *town || of_promises.contains(&review.publication.file);
    let mut listed: Vec<&Review> = desk.facts().shown_reviews().filter(|review| is_here(review)).collect();
    listed.sort_by_key(|review| std::cmp::Reverse(review.date.map(Date::last_day)));
    let is_own = |finding: &Finding| {
        let mut promises = finding.about.iter().filter_map(Reference::promise);
        finding.concerns.contains(town) || promises.any(|promise| ids.contains(&promise))
    };
    listed.into_iter().map(|review| desk.review_entry(review, &is_own)).collect()
}

fn own_words(desk: &Desk<'_>, town: &Municipality) -> Vec<OwnWord> {
    let own = town.status_words.iter();
    own.map(|(word, status)| OwnWord {
        word: desk.untranslated(word),
        mark: desk.plain_mark(StandingKind::Written(*status)),
    })
    .collect()
}

fn facts(desk: &Desk<'_>, town: &Municipality) -> Vec<Row> {
    let mut rows = Rows::new(desk);
    rows.add("label-municipality", desk.party(&town.id));
    rows.add("label-municipality-code", Phrase::from(town.code.as_str()));
    rows.add("label-org-number", town.org_number.as_deref().map(|digits| desk.org_number(digits)));
    rows.add("label-own-site", town.url.as_deref().map(|url| Phrase::from(url).linked(Some(url))));
    rows.add_all("label-police", police(desk, &town.code));
    rows.done()
}

/// Its local police areas, with the levels above and the time it belongs there.
fn police(desk: &Desk<'_>, code: &str) -> Vec<Phrase> {
    let mut said = Vec::new();
    for region in &desk.facts().police {
        for area in &region.areas {
            for local in &area.local_areas {
                for membership in local.municipalities.iter().filter(|membership| membership.code == code) {
                    let levels = [Party::LocalArea(local), Party::Area(area), Party::Region(region)];
                    let names = levels.into_iter().map(|level| desk.police_level(level.id()));
                    let names = names.reduce(|before, next| before.then(", ", &next));
                    let time = desk.membership_time(membership.from, membership.to);
                    said.extend(names.map(|names| match time {
                        Some(time) => {
                            desk.say("with-facts").with("title", names).with("facts", time).phrase()
                        }
                        None => names,
                    }));
                }
            }
        }
    }
    said
}
