//! `…/uppfoljning/<file>/`: a follow-up or evaluation as it was told.

use super::Sheet;
use crate::make::desk::{Desk, Phrase, Setting};
use crate::make::part::account::AccountView;
use crate::make::part::row::{Row, Rows};
use crate::make::part::seal::Cited;
use crate::make::part::standing::Mark;
use crate::make::part::telling::TellingView;
use crate::make::part::wording::difference::ChangeView;
use crate::model::account::Account;
use crate::model::commitment::Commitment;
use crate::model::commitment_state::CommitmentState;
use crate::model::id::{CommitmentId, PromiseId};
use crate::model::status::StandingKind;
use crate::model::telling::Telling;
use crate::model::when::{Date, When};
use crate::source::FilePath;
use serde::Serialize;

#[derive(Serialize)]
struct AccountPage {
    account: AccountView,
    promises: Vec<PromiseTold>,
    about: Vec<Row>,
}

/// What the account says of one promise.
#[derive(Serialize)]
struct PromiseTold {
    promise: Phrase,
    told: Vec<CommitmentTold>,
    not_mentioned: Vec<Phrase>,
}

/// What it says of one commitment: its entry and its section, apart where only one of them still stands.
#[derive(Serialize)]
struct CommitmentTold {
    id: String,
    commitment: Phrase,
    /// What it was when the account was given, where it has been changed since.
    then: Option<Phrase>,
    mark: Mark,
    tellings: Vec<ToldPart>,
    /// What it corrects.
    corrected: Vec<ChangeView>,
}

#[derive(Serialize)]
struct ToldPart {
    telling: TellingView,
    corrected_by: Option<Phrase>,
}

/// The page of an account.
pub fn sheet(desk: &Desk<'_>, file: &FilePath) -> Option<Sheet> {
    let account = desk.facts().accounts.get(file)?;
    let is_general = account.in_town_folder || (account.entries.is_empty() && account.sections.is_empty());
    let promises = account.about.iter().filter(|_| !is_general);
    let mut trail = vec![desk.start(), desk.town(&account.town)];
    let mut title = desk.account_text(account);
    if let Some(promise) = account.about.first().filter(|_| !account.in_town_folder) {
        trail.push(desk.promise_link(promise));
        if let Some(promise) = desk.facts().promises.get(promise) {
            title = format!("{title} – {}", desk.plain(&promise.title));
        }
    }
    let view = AccountPage {
        account: desk.account(account, Setting { heading_level: 2, id_prefix: "" }),
        promises: promises.filter_map(|id| promise_told(desk, account, id)).collect(),
        about: about(desk, account),
    };
    trail.push(view.account.title.clone());
    let description = Some(description(desk, account));
    Some(Sheet::new(title, &view).trail(trail).description(description).town(&account.town))
}

/// Whether it is what was sealed, and how to cite it.
fn about(desk: &Desk<'_>, account: &Account) -> Vec<Row> {
    let title = match &account.title {
        Some(title) => desk.text(title),
        None => desk.account_text(account).into(),
    };
    let promise = account.about.first().filter(|_| !account.in_town_folder);
    let promise = promise.and_then(|id| desk.facts().promises.get(id));
    let mut rows = Rows::new(desk);
    let cited = Cited {
        file: &account.publication.file,
        by: desk.party_names(&account.reported_by),
        title: match promise {
            Some(promise) => title.then(" – ", &desk.text(&promise.title)),
            None => title,
        },
        date: account.date,
    };
    desk.add_seal(&mut rows, cited);
    rows.done()
}

/// Who tells of what, for search engines.
fn description(desk: &Desk<'_>, account: &Account) -> String {
    let promise = account.about.first().filter(|_| !account.in_town_folder);
    let sentence = match promise.and_then(|id| desk.facts().promises.get(id)) {
        Some(promise) => desk.say("account-description").with("promise", desk.plain(&promise.title)),
        None => desk.say("account-description-town").with("place", desk.place_text(&account.town)),
    };
    sentence.with("parties", desk.party_texts(&account.reported_by)).text()
}

fn promise_told(desk: &Desk<'_>, account: &Account, id: &PromiseId) -> Option<PromiseTold> {
    let (promise, state) = desk.promise(id)?;
    let file = &account.publication.file;
    let mut told = Vec::new();
    let mut not_mentioned = Vec::new();
    for (commitment, follows) in promise.commitments.iter().zip(&state.commitments) {
        let place = CommitmentId { promise: id.clone(), commitment: commitment.id.clone() };
        let tellings: Vec<&Telling> =
            follows.tellings.iter().filter(|telling| telling.file() == file).collect();
        if tellings.is_empty() {
            if held_when_told(account, commitment, follows) {
                not_mentioned.push(desk.commitment_link(&place));
            }
        } else {
            told.push(commitment_told(desk, account, &place, &tellings));
        }
    }
    Some(PromiseTold { promise: desk.promise_link(id), told, not_mentioned })
}

/// Whether an account could tell of a commitment: neither was it made later, nor was its time over.
fn held_when_told(account: &Account, commitment: &Commitment, follows: &CommitmentState) -> bool {
    let covered = account.covers.and_then(When::last_day);
    let last = covered.into_iter().chain(account.date.map(Date::last_day)).min();
    let is_later = matches!((follows.holds_from, last), (Some(from), Some(last)) if from > last);
    let end = commitment.period.and_then(When::last_day);
    let first = account.covers.and_then(When::first_day);
    !is_later && !matches!((end, first), (Some(end), Some(first)) if end < first)
}

fn commitment_told(
    desk: &Desk<'_>,
    account: &Account,
    place: &CommitmentId,
    tellings: &[&Telling],
) -> CommitmentTold {
    let status = tellings.iter().find_map(|telling| telling.status());
    // Where the verdict was corrected and the section stands, that is said under the verdict, not after the section.
    let mut tellings = tellings.to_vec();
    tellings.sort_by_key(|telling| telling.status().is_none());
    let part = |telling: &Telling| ToldPart {
        telling: desk.telling_at_home(&place.commitment, telling, 4),
        corrected_by: desk.telling_corrected_by(telling),
    };
    CommitmentTold {
        id: place.commitment.to_string(),
        commitment: desk.commitment_link(place),
        then: said_then(desk, account, place),
        mark: status
            .map_or_else(|| desk.plain_mark(StandingKind::Reported), |written| desk.status_mark(written)),
        tellings: tellings.into_iter().map(part).collect(),
        corrected: desk.corrected(account, &place.commitment),
    }
}

/// The words and target that an account tells of, where others stand in the promise now: "Då löd åtagandet: …".
fn said_then(desk: &Desk<'_>, account: &Account, place: &CommitmentId) -> Option<Phrase> {
    let told = account.date?.last_day();
    let now = desk.facts().promises.get(&place.promise)?.commitment(&place.commitment)?;
    let mut steps = desk.facts().wording_steps.get(&place.promise)?.iter();
    let (date, then) = steps.find_map(|step| {
        let date = step.date.filter(|date| date.first_day() > told && step.changes(&place.commitment))?;
        Some((date, step.before.as_ref()?.promise.commitment(&place.commitment)?))
    })?;
    if then.text.original == now.text.original && then.targets == now.targets {
        return None;
    }
    let words = desk.with_target(desk.text(&then.text), then);
    Some(desk.say("told-then").with("date", desk.date(date)).with("words", words).phrase())
}
