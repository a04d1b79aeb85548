//! An account in another language.

use super::Translation;
use super::parts::RevisionWords;
use crate::check::at::At;
use crate::check::card::account::{AccountCard, EffectCard, EntryCard};
use crate::check::card::entries::Entries;
use crate::check::card::id::WrittenId;
use crate::check::card::publication::PublicationCard;
use crate::check::card::revision::AccountRevisionCard;
use crate::check::meaning::body::{self, Owner};
use crate::check::yaml::Refusal;
use crate::model::account::{Account, Effect, Entry};
use crate::model::id::Id;
use crate::source::Place;

/// Lays a translation of an account beside it.
pub fn account(translation: &mut Translation<'_, '_>, original: &mut Account, card: AccountCard) {
    let AccountCard {
        kind,
        reported_by,
        title,
        date,
        covers,
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
    let at = translation.document();
    translation.no_text(
        &at,
        &[
            ("kind", kind.is_some()),
            ("reported_by", reported_by.0.is_some()),
            ("date", date.is_some()),
            ("covers", covers.is_some()),
            ("about", about.is_some()),
            ("corrects", corrects.is_some()),
        ],
    );
    translation.optional(original.title.as_mut(), title, &at.key("title"));
    entries(translation, &mut original.entries, commitments, &at.key("commitments"));
    translation.texts(&mut original.also_done, also_done, &at.key("also_done"));
    translation.each(&mut original.effects, effects, &at.key("effects"), effect);
    translation.documents(&mut original.documents, documents, &at.key("documents"));
    translation.source(original.source.as_mut(), source, &at.key("source"));
    translation.each(
        &mut original.revisions,
        revisions,
        &at.key("revisions"),
        |translation, original, card, at| {
            let AccountRevisionCard { date, text, reason, decided_by, was, to_hash } = card;
            let words = RevisionWords { date, text, reason, decided_by, has_was: was.is_some(), to_hash };
            translation.revision(original, words, at);
        },
    );
    let card = PublicationCard { translation_of, draft, publish_at, aliases, moved_from, removed };
    translation.publication(&mut original.publication, card, &at);
    prose(translation, original);
}

fn entries(
    translation: &mut Translation<'_, '_>,
    originals: &mut [Entry],
    card: Option<Entries<WrittenId, EntryCard>>,
    at: &At<'_>,
) {
    for (WrittenId(id), card) in card.map_or_else(Vec::new, |entries| entries.0) {
        let at = at.key(id.as_str());
        let EntryCard { status, reason, outcome, replaced_by, reported_by } = card;
        let Some(original) = originals.iter_mut().find(|entry| entry.commitment == id) else {
            translation.unknown(&id, originals.iter().map(|entry| entry.commitment.as_str()), &at);
            continue;
        };
        translation.no_text(
            &at,
            &[
                ("status", status.is_some()),
                ("outcome", outcome.is_some()),
                ("replaced_by", replaced_by.is_some()),
                ("reported_by", reported_by.is_some()),
            ],
        );
        // Where the original lacks a reason that it must have, that is found there.
        let is_awaited = original.status.as_ref().is_some_and(|written| written.status.needs_reason());
        if original.reason.is_some() || !is_awaited {
            translation.optional(original.reason.as_mut(), reason, &at.key("reason"));
        }
    }
}

fn effect(translation: &mut Translation<'_, '_>, original: &mut Effect, card: EffectCard, at: &At<'_>) {
    let EffectCard { text, number, unit, date, source } = card;
    translation
        .no_text(at, &[("number", number.is_some()), ("unit", unit.is_some()), ("date", date.is_some())]);
    translation.text(&mut original.text, text.0, &at.key("text"));
    translation.source(original.source.as_mut(), source, &at.key("source"));
}

/// The body, and its sections under the same ids.
fn prose(translation: &mut Translation<'_, '_>, original: &mut Account) {
    if original.in_town_folder {
        return translation.body(&mut original.body);
    }
    let owners: Vec<Id> = original.sections.iter().map(|(id, _)| id.clone()).collect();
    let named = original.entries.iter().map(|entry| entry.commitment.clone());
    let owners: Vec<Id> = owners.into_iter().chain(named).collect();
    // Of a translation its own words are not known: a heading that was shown is shown in it too.
    let owners: Vec<Owner<'_>> = owners.iter().map(|id| Owner { id, words: "" }).collect();
    let body = body::divided(translation.sheet, &owners);
    for (id, section) in body.sections {
        match original.sections.iter_mut().find(|(other, _)| *other == id) {
            Some((_, own)) => translation.part(own, section),
            None => {
                let refusal = Refusal::new("translation-section-alone").with("id", id.as_str());
                let file = translation.sheet.file();
                let heading = body.headings.iter().find(|(owner, _)| *owner == id);
                let place =
                    heading.map_or_else(|| Place::whole(file), |(_, heading)| Place::at(file, *heading));
                translation.sheet.add(refusal.with("original", translation.original.name()).at(place));
            }
        }
    }
    translation.part(&mut original.body, body.general);
}
