//! `/<town>/<promise>/`: what was promised, how it went, says who and when (DESIGN section 4).

use super::Sheet;
use crate::make::desk::{Block, Desk, Phrase, Setting};
use crate::make::part::account::AccountEntry;
use crate::make::part::answer::Answer;
use crate::make::part::commitment::CommitmentView;
use crate::make::part::document::{ImageView, MapView};
use crate::make::part::due::DueList;
use crate::make::part::event::EventView;
use crate::make::part::ground::GroundView;
use crate::make::part::people::ContactView;
use crate::make::part::review::ReviewEntry;
use crate::make::part::revision::RevisionView;
use crate::make::part::row::{Row, Rows};
use crate::make::part::seal::Cited;
use crate::make::part::wording::step::StepLine;
use crate::make::picture::period::PeriodPicture;
use crate::model::account::Account;
use crate::model::commitment::Commitment;
use crate::model::commitment_state::CommitmentState;
use crate::model::id::PromiseId;
use crate::model::plan::{FeedScope, FileRecipe, Recipe};
use crate::model::promise::{Decision, FocusArea, Promise};
use crate::model::review::Finding;
use crate::model::site::{PeriodState, PromiseState};
use crate::model::when::Date;
use serde::Serialize;
use std::sync::Arc;

#[derive(Serialize)]
struct PromisePage {
    kind: Option<String>,
    title: Phrase,
    facts: Vec<Row>,
    period_state: &'static str,
    answer: Answer,
    aim: Option<Block>,
    easy_read: Option<String>,
    commitments_heading: Phrase,
    groups: Vec<Group>,
    unlisted: Option<Phrase>,
    /// Whether commitments are named as answers to needs or problems.
    names_answers: bool,
    needs: Vec<GroundView>,
    problems: Vec<GroundView>,
    background: Option<Block>,
    image: Option<ImageView>,
    map: Option<MapView>,
    signed: Option<Phrase>,
    signatories: Vec<Phrase>,
    decisions: Vec<EventView>,
    basis: Vec<Phrase>,
    relations: Vec<Row>,
    documents: Vec<Phrase>,
    plan: Vec<Phrase>,
    due: Option<DueList>,
    calendar: Option<String>,
    accounts: Vec<AccountEntry>,
    /// Accounts that were taken away.
    removed: Vec<Phrase>,
    /// Reviews that were taken away.
    removed_reviews: Vec<Phrase>,
    timeline: Vec<EventView>,
    picture: Option<PeriodPicture>,
    reviews: Vec<ReviewEntry>,
    revisions: Vec<RevisionView>,
    changes: Vec<StepLine>,
    history: Option<String>,
    successions: Vec<Phrase>,
    contacts: Vec<ContactView>,
    about: Vec<Row>,
    feed: Option<String>,
}

#[derive(Serialize)]
struct Group {
    id: Option<String>,
    name: Option<Phrase>,
    background: Option<Block>,
    commitments: Vec<CommitmentView>,
}

/// The page of a promise.
pub fn sheet(desk: &Desk<'_>, id: &PromiseId) -> Option<Sheet> {
    let (promise, state) = desk.promise(id)?;
    let history = desk.link(&Recipe::History(id.clone()));
    let view = PromisePage {
        kind: desk.wanted("kind", || kind(desk, promise)),
        title: desk.text(&promise.title),
        facts: desk.wanted("facts", || facts(desk, promise, state)),
        period_state: state.period_state.code(),
        answer: desk.answer(promise, state),
        aim: desk.wanted("aim", || promise.aim.as_ref().map(|aim| desk.paragraphs(aim))),
        easy_read: desk.wanted("easy_read", || desk.link(&Recipe::EasyRead(id.clone()))),
        commitments_heading: desk.of_kind("heading-commitments", promise).phrase(),
        groups: desk.wanted("groups", || groups(desk, promise, state)),
        unlisted: desk.wanted("unlisted", || unlisted(desk, promise, state)),
        names_answers: promise.commitments.iter().any(|commitment| !commitment.answers.is_empty()),
        needs: desk.wanted("needs", || desk.grounds(promise, state, &promise.needs)),
        problems: desk.wanted("problems", || desk.grounds(promise, state, &promise.problems)),
        background: desk
            .wanted("background", || desk.prose(&promise.body, Setting { heading_level: 3, id_prefix: "" })),
        image: desk.wanted("image", || promise.image.as_ref().and_then(|image| desk.image(image))),
        map: desk.wanted("map", || promise.map.as_ref().and_then(|map| desk.map(map))),
        signed: desk.wanted("signed", || signed(desk, promise)),
        signatories: desk.wanted("signatories", || {
            promise.signatories.iter().map(|signatory| desk.signatory(signatory)).collect()
        }),
        decisions: desk.wanted("decisions", || decisions(desk, promise)),
        basis: desk.wanted("basis", || promise.basis.iter().map(|basis| desk.basis(basis)).collect()),
        relations: desk.wanted("relations", || desk.relations(promise, state)),
        documents: desk.wanted("documents", || desk.documents(&promise.documents)),
        plan: desk.wanted("plan", || plan(desk, promise, state)),
        due: desk.wanted("due", || desk.due_list(&state.due)),
        calendar: desk
            .wanted("calendar", || desk.link(&FileRecipe::Calendar(FeedScope::Promise(id.clone())).into())),
        accounts: desk.wanted("accounts", || accounts(desk, state)),
        removed: desk.wanted("removed", || desk.all_removed(&state.removed_accounts)),
        removed_reviews: desk.wanted("removed_reviews", || desk.all_removed(&state.removed_reviews)),
        picture: desk.wanted("picture", || desk.period_picture(promise, state)),
        timeline: desk.wanted("timeline", || desk.events(promise, state)),
        reviews: desk.wanted("reviews", || reviews(desk, &promise.id, state)),
        // Where changes have a page of their own, they are told there.
        revisions: match &history {
            Some(_) => Vec::new(),
            None => desk.revisions(&promise.revisions, Some(promise)),
        },
        changes: desk.wanted("changes", || desk.wording_lines(promise)),
        successions: desk.wanted("successions", || {
            desk.successions(id)
                .into_iter()
                .filter_map(|succession| desk.succession_sentence(succession))
                .collect()
        }),
        history,
        contacts: desk.wanted("contacts", || contacts(desk, promise)),
        about: desk.wanted("about", || about(desk, promise)),
        feed: desk.wanted("feed", || desk.link(&FileRecipe::Feed(FeedScope::Promise(id.clone())).into())),
    };
    let description = desk.wanted("description", || Some(description(desk, promise, state)));
    let trail = vec![desk.start(), desk.town(&id.town), view.title.clone()];
    let title = desk.promise_name(promise);
    Some(Sheet::new(title, &view).trail(trail).description(description).town(&id.town))
}

/// Its title and its answer.
fn description(desk: &Desk<'_>, promise: &Promise, state: &PromiseState) -> String {
    let title = desk.plain(&promise.title);
    let end = if title.ends_with(['.', '!', '?']) { "" } else { "." };
    format!("{title}{end} {}", desk.plain_answer(promise, state))
}

/// What kind of paper it is, where its title does not begin with it.
fn kind(desk: &Desk<'_>, promise: &Promise) -> Option<String> {
    let kind = desk.of_kind("promise-kind", promise).text();
    let title = desk.plain(&promise.title).to_lowercase();
    (!title.starts_with(&kind.to_lowercase())).then_some(kind)
}

/// Where, when, who, and where its period stands.
fn facts(desk: &Desk<'_>, promise: &Promise, state: &PromiseState) -> Vec<Row> {
    let mut rows = Rows::new(desk);
    let place = match &promise.area {
        Some(area) => desk.text(area).then(", ", &desk.town(&promise.id.town)),
        None => desk.town(&promise.id.town),
    };
    rows.add("label-place", place);
    rows.add_all("label-also-in", promise.also_in.iter().map(|town| desk.town(town)).collect());
    let period = desk.when(promise.period);
    let state_key = match state.period_state {
        PeriodState::Upcoming => "state-upcoming",
        PeriodState::Current => "state-current",
        PeriodState::Ended => "state-ended",
        PeriodState::Unknown => "state-unknown",
    };
    let state_words = desk.of_kind(state_key, promise).phrase();
    let period = match state.period_state {
        PeriodState::Unknown => period,
        _ => desk.say("with-facts").with("title", period).with("facts", state_words).phrase(),
    };
    rows.add("label-period", period);
    rows.add("label-promised-by", desk.parties(&promise.parties));
    rows.done()
}

/// Commitments by focus area, in the order in which the paper comes to them.
fn groups(desk: &Desk<'_>, promise: &Promise, state: &PromiseState) -> Vec<Group> {
    let pairs: Vec<(&Commitment, &CommitmentState)> =
        promise.commitments.iter().zip(&state.commitments).collect();
    // What belongs to no area does not stand under the heading of the one before it.
    let is_named = promise.commitments.first().is_some_and(|first| first.focus_area.is_some());
    let in_area = |area: Option<&FocusArea>| -> Vec<CommitmentView> {
        let belongs = |commitment: &Commitment| commitment.focus_area.as_ref() == area.map(|area| &area.id);
        let belonging = pairs.iter().filter(|(commitment, _)| belongs(commitment));
        let level = if area.is_some() || is_named { 4 } else { 3 };
        belonging
            .map(|(commitment, follows)| desk.commitment(promise, state, commitment, follows, level))
            .collect()
    };
    let mut groups: Vec<(usize, Group)> = Vec::new();
    let first_in = |area: Option<&FocusArea>| {
        let area = area.map(|area| &area.id);
        pairs.iter().position(|(commitment, _)| commitment.focus_area.as_ref() == area).unwrap_or(pairs.len())
    };
    let without = in_area(None);
    if !without.is_empty() {
        let name = is_named.then(|| desk.word("commitments-without-area").into());
        groups.push((first_in(None), Group { id: None, name, background: None, commitments: without }));
    }
    for area in &promise.focus_areas {
        let group = Group {
            id: Some(area.id.to_string()),
            name: Some(desk.text(&area.name)),
            background: desk
                .prose(&area.background, Setting { heading_level: 4, id_prefix: &format!("{}-", area.id) }),
            commitments: in_area(Some(area)),
        };
        groups.push((first_in(Some(area)), group));
    }
    groups.sort_by_key(|(first, _)| *first);
    groups.into_iter().map(|(_, group)| group).collect()
}

/// What is promised of following up, or that nothing is, where nothing else is said either.
fn plan(desk: &Desk<'_>, promise: &Promise, state: &PromiseState) -> Vec<Phrase> {
    if promise.follow_up.is_empty() && state.due.is_empty() && state.accounts.is_empty() {
        return vec![match desk.is_unofficial(&promise.id) {
            true => desk.nothing_found(state).unwrap_or_else(|| desk.word("voice-sentence-not-found").into()),
            false => desk.word("voice-sentence-none-promised").into(),
        }];
    }
    promise.follow_up.iter().map(|plan| desk.follow_up_plan(plan)).collect()
}

/// How many commitments the paper has beside those listed.
fn unlisted(desk: &Desk<'_>, promise: &Promise, state: &PromiseState) -> Option<Phrase> {
    use crate::model::counts::Unlisted;
    match state.denominator.unlisted {
        // The answer has said it where none is listed.
        _ if state.denominator.listed == 0 => None,
        Unlisted::Number(0) => None,
        Unlisted::Number(number) => {
            Some(desk.of_kind("unlisted-note", promise).count("count", number).phrase())
        }
        Unlisted::Unknown => Some(desk.of_kind("unlisted-unknown-note", promise).phrase()),
    }
}

fn signed(desk: &Desk<'_>, promise: &Promise) -> Option<Phrase> {
    let names = !promise.signatories.is_empty();
    let date = promise.signed.as_ref().and_then(|signed| signed.date);
    let place =
        promise.signed.as_ref().and_then(|signed| signed.place.as_ref()).map(|place| desk.text(place));
    let sentence = match (date, place) {
        (Some(date), Some(place)) => {
            desk.say("signed-on-in").with("date", desk.on_date(date)).with("place", place)
        }
        (Some(date), None) => desk.say("signed-on").with("date", desk.on_date(date)),
        (None, Some(place)) => desk.say("signed-in").with("place", place),
        (None, None) if names => return Some(desk.word("signed-by").into()),
        (None, None) => return None,
    };
    Some(sentence.with("by", if names { "yes" } else { "no" }).phrase())
}

fn decisions(desk: &Desk<'_>, promise: &Promise) -> Vec<EventView> {
    let view = |decision: &Decision| EventView {
        date: decision.date.map(|date| desk.date(date)),
        words: desk.decision_words(decision),
        changes: Vec::new(),
    };
    promise.decisions.iter().map(view).collect()
}

/// Accounts, latest first.
fn accounts(desk: &Desk<'_>, state: &PromiseState) -> Vec<AccountEntry> {
    let accounts = state.accounts.iter().rev().filter_map(|file| desk.facts().accounts.get(file));
    let entry = |account: &Arc<Account>| {
        let covers = state.covered.get(&account.publication.file).copied().flatten();
        desk.account_entry(account, covers, &state.general_accounts, 4)
    };
    accounts.map(entry).collect()
}

fn reviews(desk: &Desk<'_>, promise: &PromiseId, state: &PromiseState) -> Vec<ReviewEntry> {
    let reviews = state.reviews.iter().filter_map(|file| desk.facts().reviews.get(file));
    let is_own = |finding: &Finding| finding.about.iter().any(|about| about.promise() == Some(promise));
    reviews.map(|review| desk.review_entry(review, &is_own)).collect()
}

/// Whom to ask about it; where the promise names nobody, whom to ask in its town.
fn contacts(desk: &Desk<'_>, promise: &Promise) -> Vec<ContactView> {
    let own = desk.contacts(&promise.contacts);
    match desk.facts().municipalities.get(&promise.id.town) {
        Some(town) if own.is_empty() => desk.contacts(&town.contacts),
        _ => own,
    }
}

/// Of the page itself: case number, where it was read, when it was published and gone through.
fn about(desk: &Desk<'_>, promise: &Promise) -> Vec<Row> {
    let mut rows = Rows::new(desk);
    rows.add("label-case-number", promise.case_number.as_deref().map(Phrase::from));
    rows.add("label-source", promise.source.as_ref().map(|source| desk.source(source)));
    rows.add("label-published", promise.published.map(|day| desk.day(day)));
    rows.add("label-reviewed", promise.reviewed.map(|date| desk.date(date)));
    rows.add_all("label-see-also", desk.lists_of(promise));
    let signed = promise.signed.as_ref().and_then(|signed| signed.date);
    let cited = Cited {
        file: &promise.publication.file,
        by: desk.party_names(&promise.parties),
        title: desk.text(&promise.title),
        date: signed.or(promise.published.map(Date::Day)),
    };
    desk.add_seal(&mut rows, cited);
    rows.done()
}
