//! A review in another language.

use super::Translation;
use crate::check::at::At;
use crate::check::card::publication::PublicationCard;
use crate::check::card::review::{FindingCard, ReviewCard};
use crate::model::review::{Finding, Review};

/// Lays a translation of a review beside it. The reviewer's own words of a scale stand as they are.
pub fn review(translation: &mut Translation<'_, '_>, original: &mut Review, card: ReviewCard) {
    let ReviewCard {
        kind,
        title,
        reviewed_by,
        date,
        covers,
        concerns,
        about,
        signatories,
        scale,
        assessment,
        comment,
        findings,
        recommendations,
        responses,
        corrects,
        documents,
        source,
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
            ("reviewed_by", reviewed_by.0.is_some()),
            ("date", date.is_some()),
            ("covers", covers.is_some()),
            ("concerns", concerns.is_some()),
            ("about", about.is_some()),
            ("scale", scale.is_some()),
            ("assessment", assessment.is_some()),
            ("corrects", corrects.is_some()),
        ],
    );
    translation.text(&mut original.title, title.0, &at.key("title"));
    translation.signatories(&mut original.signatories, signatories, &at.key("signatories"));
    translation.optional(original.comment.as_mut(), comment, &at.key("comment"));
    translation.each(&mut original.findings, findings, &at.key("findings"), finding);
    translation.texts(&mut original.recommendations, recommendations, &at.key("recommendations"));
    translation.links(&mut original.responses, responses, &at.key("responses"));
    translation.documents(&mut original.documents, documents, &at.key("documents"));
    translation.source(original.source.as_mut(), source, &at.key("source"));
    let card = PublicationCard { translation_of, draft, publish_at, aliases, moved_from, removed };
    translation.publication(&mut original.publication, card, &at);
    translation.body(&mut original.body);
}

fn finding(translation: &mut Translation<'_, '_>, original: &mut Finding, card: FindingCard, at: &At<'_>) {
    let FindingCard { criterion, assessment, comment, concerns, about, findings } = card;
    translation.no_text(
        at,
        &[("assessment", assessment.is_some()), ("concerns", concerns.is_some()), ("about", about.is_some())],
    );
    translation.text(&mut original.criterion, criterion.0, &at.key("criterion"));
    translation.optional(original.comment.as_mut(), comment, &at.key("comment"));
    translation.each(&mut original.findings, findings, &at.key("findings"), finding);
}
