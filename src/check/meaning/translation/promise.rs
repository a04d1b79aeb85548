//! A promise in another language.

use super::Translation;
use super::parts::RevisionWords;
use crate::check::at::At;
use crate::check::card::commitment::CommitmentCard;
use crate::check::card::entries::Entries;
use crate::check::card::id::WrittenId;
use crate::check::card::promise::{BasisCard, DecisionCard, PromiseCard, SignedCard};
use crate::check::card::publication::PublicationCard;
use crate::check::card::revision::PromiseRevisionCard;
use crate::check::meaning::body::{self, Owner};
use crate::model::commitment::Commitment;
use crate::model::follow_up_plan::OwnFollowUp;
use crate::model::id::Id;
use crate::model::promise::Promise;
use crate::model::text::Text;

/// Lays a translation of a promise beside it.
#[expect(clippy::too_many_lines, reason = "one flat list of keys")]
pub fn promise(translation: &mut Translation<'_, '_>, original: &mut Promise, card: PromiseCard) {
    let PromiseCard {
        kind,
        title,
        period,
        parties,
        area,
        aim,
        easy_read,
        signed,
        signatories,
        needs,
        problems,
        basis,
        focus_areas,
        follow_up,
        commitments,
        commitment_count,
        also_in,
        replaces,
        continues,
        extends,
        complements,
        revisions,
        decisions,
        case_number,
        documents,
        image,
        map,
        contacts,
        source,
        reviewed,
        published,
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
            ("period", period.0.is_some()),
            ("parties", parties.0.is_some()),
            ("commitment_count", commitment_count.is_some()),
            ("also_in", also_in.is_some()),
            ("case_number", case_number.is_some()),
            ("reviewed", reviewed.is_some()),
            ("published", published.is_some()),
        ],
    );
    translation.text(&mut original.title, title.0, &at.key("title"));
    translation.optional(original.area.as_mut(), area, &at.key("area"));
    translation.optional(original.aim.as_mut(), aim, &at.key("aim"));
    translation.optional(original.easy_read.as_mut(), easy_read, &at.key("easy_read"));
    signing(translation, original, signed, &at);
    translation.signatories(&mut original.signatories, signatories, &at.key("signatories"));
    translation.by_id(original.needs.iter_mut().map(|(id, text)| (&*id, text)), needs, &at.key("needs"));
    let problems_at = at.key("problems");
    translation.by_id(original.problems.iter_mut().map(|(id, text)| (&*id, text)), problems, &problems_at);
    translation.each(&mut original.basis, basis, &at.key("basis"), |translation, original, card, at| {
        let BasisCard { kind, title, date, n, answered, by, url } = card;
        translation.no_text(
            at,
            &[
                ("kind", kind.0.is_some()),
                ("date", date.is_some()),
                ("n", n.is_some()),
                ("answered", answered.is_some()),
                ("by", by.is_some()),
                ("url", url.is_some()),
            ],
        );
        translation.text(&mut original.title, title.0, &at.key("title"));
    });
    let names = original.focus_areas.iter_mut().map(|area| (&area.id, &mut area.name));
    translation.by_id(names, focus_areas, &at.key("focus_areas"));
    translation.plans(&mut original.follow_up, follow_up, &at.key("follow_up"));
    all_commitments(translation, &mut original.commitments, commitments, &at.key("commitments"));
    translation.links(&mut original.replaces, replaces, &at.key("replaces"));
    translation.links(&mut original.continues, continues, &at.key("continues"));
    translation.links(&mut original.extends, extends, &at.key("extends"));
    translation.links(&mut original.complements, complements, &at.key("complements"));
    translation.each(
        &mut original.revisions,
        revisions,
        &at.key("revisions"),
        |translation, original, card, at| {
            let PromiseRevisionCard { date, text, reason, decided_by, was, to_hash } = card;
            let words = RevisionWords { date, text, reason, decided_by, has_was: was.is_some(), to_hash };
            translation.revision(original, words, at);
        },
    );
    translation.each(
        &mut original.decisions,
        decisions,
        &at.key("decisions"),
        |translation, original, card, at| {
            let DecisionCard { act, body, date, section, case_number } = card;
            translation.no_text(
                at,
                &[
                    ("act", act.0.is_some()),
                    ("date", date.is_some()),
                    ("section", section.is_some()),
                    ("case_number", case_number.is_some()),
                ],
            );
            translation.text(&mut original.body, body.0, &at.key("body"));
        },
    );
    translation.documents(&mut original.documents, documents, &at.key("documents"));
    translation.image(original.image.as_mut(), image, &at.key("image"));
    translation.image(original.map.as_mut(), map, &at.key("map"));
    translation.contacts(&mut original.contacts, contacts, &at.key("contacts"));
    translation.source(original.source.as_mut(), source, &at.key("source"));
    let card = PublicationCard { translation_of, draft, publish_at, aliases, moved_from, removed };
    translation.publication(&mut original.publication, card, &at);
    prose(translation, original);
}

fn signing(
    translation: &mut Translation<'_, '_>,
    original: &mut Promise,
    card: Option<SignedCard>,
    at: &At<'_>,
) {
    let Some(SignedCard { date, place }) = card else { return };
    let at = at.key("signed");
    translation.no_text(&at, &[("date", date.is_some())]);
    let original = original.signed.as_mut().and_then(|signed| signed.place.as_mut());
    translation.optional(original, place, &at.key("place"));
}

fn all_commitments(
    translation: &mut Translation<'_, '_>,
    originals: &mut [Commitment],
    card: Option<Entries<WrittenId, CommitmentCard>>,
    at: &At<'_>,
) {
    for (WrittenId(id), card) in card.map_or_else(Vec::new, |entries| entries.0) {
        let at = at.key(id.as_str());
        match originals.iter().position(|original| original.id == id) {
            Some(place) => {
                if let Some(original) = originals.get_mut(place) {
                    commitment(translation, original, card, &at);
                }
            }
            None => translation.unknown(&id, originals.iter().map(|original| original.id.as_str()), &at),
        }
    }
}

fn commitment(
    translation: &mut Translation<'_, '_>,
    original: &mut Commitment,
    card: CommitmentCard,
    at: &At<'_>,
) {
    let CommitmentCard {
        text,
        parties,
        follow_up_by,
        focus_area,
        answers,
        period,
        target,
        reservation,
        ongoing,
        follow_up,
        continues,
    } = card;
    translation.no_text(
        at,
        &[
            ("parties", parties.is_some()),
            ("follow_up_by", follow_up_by.is_some()),
            ("focus_area", focus_area.is_some()),
            ("answers", answers.is_some()),
            ("period", period.is_some()),
            ("target", target.is_some()),
            ("ongoing", ongoing.is_some()),
            ("continues", continues.is_some()),
        ],
    );
    translation.text(&mut original.text, text.0, &at.key("text"));
    translation.optional(original.reservation.as_mut(), reservation, &at.key("reservation"));
    let plans = match &mut original.follow_up {
        OwnFollowUp::Inherited => &mut [][..],
        OwnFollowUp::Keys(plan) => std::slice::from_mut(&mut **plan),
        OwnFollowUp::List(plans) => plans,
    };
    translation.plans(plans, follow_up, &at.key("follow_up"));
}

/// The body, and its sections under the same ids.
fn prose(translation: &mut Translation<'_, '_>, original: &mut Promise) {
    let commitments = original.commitments.iter().map(|one| (one.id.clone(), one.text.clone()));
    let areas = original.focus_areas.iter().map(|area| (area.id.clone(), area.name.clone()));
    let owners: Vec<(Id, Text)> = commitments.chain(areas).collect();
    let owners: Vec<Owner<'_>> = owners
        .iter()
        .map(|(id, text)| Owner { id, words: text.in_language(translation.language).0 })
        .collect();
    let mut body = body::divided(translation.sheet, &owners);
    for commitment in &mut original.commitments {
        translation.part(&mut commitment.background, body.take(&commitment.id));
    }
    for area in &mut original.focus_areas {
        translation.part(&mut area.background, body.take(&area.id));
    }
    translation.part(&mut original.body, body.general);
}
