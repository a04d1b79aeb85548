//! Follow-ups and evaluations.

use super::body::{self, Body, Owner};
use super::link::{self, Likely};
use super::{
    document, each, ids_among, plain, publication, quantity, revision, silence, some_ids, status, texts,
};
use crate::check::at::At;
use crate::check::card::account::{AccountCard, EffectCard, EntryCard};
use crate::check::card::date::WrittenDate;
use crate::check::card::entries::Entries;
use crate::check::card::id::WrittenId;
use crate::check::card::leading_date::{Instead, WrongDate, leading_date};
use crate::check::card::link::SourceCard;
use crate::check::card::list::List;
use crate::check::card::publication::PublicationCard;
use crate::check::card::reference::WrittenReference;
use crate::check::card::when::WrittenWhen;
use crate::check::card::words::Words;
use crate::check::sheet::Sheet;
use crate::check::yaml::Refusal;
use crate::model::account::{Account, AccountKind, Effect, Entry};
use crate::model::commitment::Commitment;
use crate::model::id::{CommitmentId, Id, PromiseId};
use crate::model::link::Reference;
use crate::model::promise::Promise;
use crate::model::publication::Publication;
use crate::model::status::{Status, WrittenStatus};
use crate::model::text::Prose;
use crate::model::when::{Date, When};
use crate::source::Place;

/// What an account lies beside.
pub struct Beside<'site> {
    /// The town.
    pub town: &'site Id,
    /// The town's own words for a status.
    pub status_words: &'site [(String, Status)],
    /// The promise; `None` in the town's folder.
    pub promise: Option<(&'site PromiseId, Option<&'site Promise>)>,
    /// Follow-up or evaluation.
    pub kind: AccountKind,
}

/// An account.
#[expect(clippy::too_many_lines, reason = "one flat list of keys")]
pub fn account(sheet: &mut Sheet<'_>, beside: &Beside<'_>, card: AccountCard) -> Account {
    let AccountCard {
        kind: _,
        reported_by,
        title,
        date: written_date,
        covers: written_covers,
        about,
        commitments,
        also_done,
        effects,
        documents,
        source,
        corrects,
        revisions,
        translation_of,
        draft,
        publish_at,
        aliases,
        moved_from,
        removed,
    } = card;
    let at = At::document(sheet.file());
    let is_removed = removed.is_some();
    let date = date(sheet, written_date, &at);
    if date.is_none() && !is_removed {
        undated(sheet, source.as_ref(), &at);
    }
    // A correction's default is what it corrects covers.
    let has_default = corrects.is_some() || sheet.was_left_out(&at.key("corrects")) || is_removed;
    if written_covers.is_none() && beside.kind == AccountKind::FollowUp && !has_default {
        sheet.missing(&at, "covers");
    }
    let reported_by =
        if is_removed { reported_by.0 } else { sheet.required(reported_by, &at, "reported_by") };
    let reported_by = some_ids(sheet, reported_by, &at, "reported_by");
    let body = body_of(sheet, beside, commitments.as_ref());
    let card = PublicationCard { translation_of, draft, publish_at, aliases, moved_from, removed };
    let publication = publication::publication(sheet, card, &at);
    let entries = entries(sheet, beside, commitments, &at);
    judge_all(sheet, &entries, &body, &publication, &at);
    let account = Account {
        about: about_promises(sheet, beside, about, &at, &publication),
        publication,
        kind: beside.kind,
        town: beside.town.clone(),
        in_town_folder: beside.promise.is_none(),
        title: sheet.optional_text(title, &at.key("title")),
        reported_by,
        date,
        covers: written_covers.map(|written| covers(sheet, written, &at.key("covers"))),
        entries,
        also_done: texts(sheet, also_done, &at.key("also_done")),
        effects: each(sheet, effects, &at.key("effects"), effect),
        documents: each(sheet, documents, &at.key("documents"), document::document),
        source: source.map(|card| link::source(sheet, card, &at.key("source"))),
        corrects: corrects.map(|name| sheet.file().beside(&format!("{}.md", name.0))),
        revisions: each(sheet, revisions, &at.key("revisions"), revision::of_account),
        sections: body.sections.into_iter().map(|(id, section)| (id, Prose::only(section))).collect(),
        body: Prose::only(body.general),
    };
    silence::check(sheet, &account, &at);
    account
}

/// `date:`, else the date that the file's name begins with.
pub fn date(sheet: &mut Sheet<'_>, written: Option<WrittenDate>, document: &At<'_>) -> Option<Date> {
    let named = leading_date(sheet.file().stem());
    if let Some(WrittenDate(date)) = written {
        if let Ok(Some(named)) = named
            && (named.last_day() < date.first_day() || date.last_day() < named.first_day())
        {
            let (name, named) = (sheet.file().name(), named.to_string());
            let rest = name.get(named.len()..).unwrap_or(".md");
            let refusal =
                Refusal::new("date-differs").with("name", name).with("better", format!("{date}{rest}"));
            let refusal = refusal.with("named", named);
            sheet.warn(&document.key("date"), refusal);
        }
        return Some(date);
    }
    match named {
        Ok(date) => date,
        Err(WrongDate::Nearly { better }) => {
            let place = crate::source::Place::whole(sheet.file());
            let refusal = Refusal::new("leading-date-near").with("name", sheet.file().name());
            sheet.add(refusal.with("better", format!("{better}.md")).at(place));
            None
        }
        Err(WrongDate::NoSuchDay(instead)) => {
            if !sheet.was_left_out(&document.key("date")) {
                let place = Place::whole(sheet.file());
                let refusal = Refusal::new("leading-date").with("name", sheet.file().name());
                let refusal = match instead {
                    Instead::Turned(better) => {
                        refusal.with("better", format!("{better}.md")).help("leading-date.help-turned")
                    }
                    Instead::Month(better) => {
                        refusal.with("better", format!("{better}.md")).help("leading-date.help-month")
                    }
                    Instead::Unknown => refusal,
                };
                sheet.add(refusal.at(place));
            }
            None
        }
    }
}

/// Without any date, it must be said when the account was seen.
fn undated(sheet: &mut Sheet<'_>, source: Option<&SourceCard>, document: &At<'_>) {
    let is_seen = source.is_some_and(|source| source.seen.is_some());
    let explained = ["date", "source"].iter().any(|key| sheet.was_left_out(&document.key(key)))
        || sheet.was_left_out(&document.key("source").key("seen"))
        || leading_date(sheet.file().stem()).is_err();
    if !is_seen && !explained {
        let key = if source.is_some() { document.key("source") } else { *document };
        let place = sheet.place(&key);
        sheet.add(Refusal::new("account-undated").at(place));
    }
}

/// The days that are told of: both ends must be there.
pub fn covers(sheet: &mut Sheet<'_>, written: WrittenWhen, at: &At<'_>) -> When {
    let covers = sheet.when(written, at);
    if let When::Span { to: None, .. } = covers {
        sheet.refuse(at, Refusal::new("covers-open"));
    }
    covers
}

fn body_of(
    sheet: &mut Sheet<'_>,
    beside: &Beside<'_>,
    entries: Option<&Entries<WrittenId, EntryCard>>,
) -> Body {
    if beside.promise.is_none() {
        return Body { sections: Vec::new(), headings: Vec::new(), general: body::whole(sheet) };
    }
    let promise = beside.promise.and_then(|(_, promise)| promise);
    let mut owners: Vec<Owner<'_>> = promise.map(owners_in).unwrap_or_default();
    for (WrittenId(id), _) in entries.into_iter().flat_map(|entries| entries.0.iter()) {
        if owners.iter().all(|owner| owner.id != id) {
            owners.push(Owner { id, words: "" });
        }
    }
    body::divided(sheet, &owners)
}

/// The commitments of a promise, to which sections of its accounts can belong.
fn owners_in(promise: &Promise) -> Vec<Owner<'_>> {
    let commitments: &[Commitment] = &promise.commitments;
    commitments.iter().map(|one| Owner { id: &one.id, words: &one.text.original }).collect()
}

/// The promises it is about: its own, or those that a general account names.
fn about_promises(
    sheet: &mut Sheet<'_>,
    beside: &Beside<'_>,
    about: Option<List<WrittenReference>>,
    document: &At<'_>,
    publication: &Publication,
) -> Vec<PromiseId> {
    let at = document.key("about");
    if let Some((promise, _)) = beside.promise {
        if about.is_some() {
            sheet.refuse_key(&at, Refusal::new("about-beside-promise"));
        }
        return vec![promise.clone()];
    }
    let Some(List(references)) = about else {
        if publication.is_shown() {
            sheet.missing(document, "about");
        }
        return Vec::new();
    };
    if references.is_empty() {
        sheet.refuse(&at, Refusal::new("list-empty").with("key", "about"));
    }
    let mut promises = Vec::new();
    for (index, written) in references.into_iter().enumerate() {
        match link::reference(sheet, written, beside.town, Likely::Promise) {
            Reference::Promise(promise) => promises.push(promise),
            Reference::Commitment(_) | Reference::Party(_) | Reference::Document(_) => {
                sheet.refuse(&at.index(index), Refusal::new("about-no-promise"));
            }
        }
    }
    promises
}

fn entries(
    sheet: &mut Sheet<'_>,
    beside: &Beside<'_>,
    card: Option<Entries<WrittenId, EntryCard>>,
    document: &At<'_>,
) -> Vec<Entry> {
    let at = document.key("commitments");
    let Some(Entries(cards)) = card else { return Vec::new() };
    if beside.promise.is_none() {
        sheet.refuse_key(&at, Refusal::new("general-with-commitments"));
        return Vec::new();
    }
    let mut entries = Vec::with_capacity(cards.len());
    for (WrittenId(id), card) in cards {
        let key = id.clone();
        entries.push(entry(sheet, beside, id, card, &at.key(key.as_str())));
    }
    entries
}

fn entry(sheet: &mut Sheet<'_>, beside: &Beside<'_>, commitment: Id, card: EntryCard, at: &At<'_>) -> Entry {
    let EntryCard { status: written, reason, outcome, replaced_by, reported_by } = card;
    let status = status_of(sheet, beside, written, at);
    Entry {
        status,
        reason: sheet.optional_text(reason, &at.key("reason")),
        outcomes: quantity::outcomes(sheet, outcome, &at.key("outcome")).into(),
        replaced_by: replaced_by.map(|written| Box::new(replacement(sheet, beside, written))),
        reported_by: ids_among(reported_by, parties(beside)).into(),
        commitment: promised(beside, commitment),
    }
}

/// The parties of the promise.
fn parties<'site>(beside: &Beside<'site>) -> &'site [Id] {
    beside.promise.and_then(|(_, promise)| promise).map_or(&[], |promise| &promise.parties)
}

/// The id as the promise has it, so that all accounts share one text of it.
fn promised(beside: &Beside<'_>, id: Id) -> Id {
    let promise = beside.promise.and_then(|(_, promise)| promise);
    let commitment = promise.and_then(|promise| promise.commitment(&id));
    commitment.map_or(id, |commitment| commitment.id.clone())
}

fn status_of(
    sheet: &mut Sheet<'_>,
    beside: &Beside<'_>,
    written: Option<Words>,
    at: &At<'_>,
) -> Option<WrittenStatus> {
    match status::status(&written?.0, beside.status_words) {
        Ok(status) => Some(status),
        Err(refusal) => {
            sheet.refuse(&at.key("status"), refusal);
            None
        }
    }
}

/// Of what was taken away nothing is shown, so nothing is asked of it.
fn judge_all(
    sheet: &mut Sheet<'_>,
    entries: &[Entry],
    body: &Body,
    publication: &Publication,
    document: &At<'_>,
) {
    let commitments = document.key("commitments");
    for entry in entries.iter().filter(|_| publication.is_shown()) {
        judge(sheet, entry, body, &commitments.key(entry.commitment.as_str()));
    }
}

/// A verdict against the parties themselves needs a reason; a good one without anything to show is worth advice.
fn judge(sheet: &mut Sheet<'_>, entry: &Entry, body: &Body, at: &At<'_>) {
    let Some(WrittenStatus { status, .. }) = entry.status else { return };
    let has_reason = entry.reason.is_some() || body.has(&entry.commitment);
    let id = entry.commitment.as_str();
    if status.needs_reason() && !has_reason && !sheet.was_left_out(&at.key("reason")) {
        sheet.refuse(&at.key("status"), Refusal::new("reason-missing").with("id", id));
    }
    let is_bare = entry.outcomes.is_empty() && !has_reason && !sheet.was_left_out(&at.key("outcome"));
    if status == Status::Fulfilled && is_bare {
        sheet.advise(&at.key("status"), Refusal::new("fulfilled-bare").with("id", id));
    }
}

/// The commitment that stands instead: of the same promise where only its id is written.
fn replacement(sheet: &Sheet<'_>, beside: &Beside<'_>, written: WrittenReference) -> Reference {
    let is_bare = written.town.is_none() && written.commitment.is_none();
    if let (true, Some((promise, _)), Some(commitment)) = (is_bare, beside.promise, Id::parse(&written.name))
    {
        let other = PromiseId { town: beside.town.clone(), promise: commitment.clone() };
        if !sheet.surroundings.layout.promises.contains(&other) {
            let promise = promise.clone();
            return Reference::Commitment(CommitmentId { promise, commitment });
        }
    }
    link::reference(sheet, written, beside.town, Likely::Promise)
}

fn effect(sheet: &mut Sheet<'_>, card: EffectCard, at: &At<'_>) -> Effect {
    let EffectCard { text, number, unit, date, source } = card;
    Effect {
        text: sheet.required_text(text, at, "text"),
        number: number.map(|number| number.0),
        unit: plain(unit),
        date: sheet.optional_when(date, &at.key("date")),
        source: source.map(|card| link::source(sheet, card, &at.key("source"))),
    }
}
