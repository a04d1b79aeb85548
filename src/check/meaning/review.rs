//! Somebody else's verdict.

use super::link::{self, Likely};
use super::{account, body, document, each, ids, publication, signatory, some_ids, texts};
use crate::check::at::At;
use crate::check::card::choice::WrittenAssessment;
use crate::check::card::entries::Entries;
use crate::check::card::list::List;
use crate::check::card::publication::PublicationCard;
use crate::check::card::reference::WrittenReference;
use crate::check::card::review::{FindingCard, ReviewCard};
use crate::check::card::words::Words;
use crate::check::same_words::same_word;
use crate::check::sheet::Sheet;
use crate::check::suggestion::suggestion;
use crate::check::yaml::Refusal;
use crate::model::id::{Id, PromiseId};
use crate::model::link::Reference;
use crate::model::review::{Assessment, Finding, Review};
use crate::model::text::Prose;

/// A review, in a town's folder or beside a promise of it.
#[expect(clippy::too_many_lines, reason = "one flat list of keys")]
pub fn review(sheet: &mut Sheet<'_>, town: &Id, promise: Option<&PromiseId>, card: ReviewCard) -> Review {
    let ReviewCard {
        kind: _,
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
    let at = At::document(sheet.file());
    let is_removed = removed.is_some();
    let reviewed_by =
        if is_removed { reviewed_by.0 } else { sheet.required(reviewed_by, &at, "reviewed_by") };
    let reviewed_by = some_ids(sheet, reviewed_by, &at, "reviewed_by");
    let scale = scale_of(sheet, scale, &at.key("scale"));
    let context = Context { town, scale: &scale };
    let card = PublicationCard { translation_of, draft, publish_at, aliases, moved_from, removed };
    Review {
        publication: publication::publication(sheet, card, &at),
        town: town.clone(),
        promise: promise.cloned(),
        title: sheet.required_text(title, &at, "title"),
        reviewed_by,
        date: account::date(sheet, date, &at),
        covers: sheet.optional_when(covers, &at.key("covers")),
        concerns: ids(concerns),
        about: references(sheet, about, town),
        signatories: each(sheet, signatories, &at.key("signatories"), signatory::signatory)
            .into_iter()
            .flatten()
            .collect(),
        assessment: word(sheet, &scale, assessment, &at.key("assessment")),
        comment: sheet.optional_text(comment, &at.key("comment")),
        findings: each(sheet, findings, &at.key("findings"), |sheet, card, at| {
            finding(sheet, &context, card, at)
        }),
        recommendations: texts(sheet, recommendations, &at.key("recommendations")),
        responses: each(sheet, responses, &at.key("responses"), |sheet, card, at| {
            link::link(sheet, card, at, town, Likely::Document)
        }),
        corrects: corrects.map(|name| sheet.file().beside(&format!("{}.md", name.0))),
        documents: each(sheet, documents, &at.key("documents"), document::document),
        source: source.map(|card| link::source(sheet, card, &at.key("source"))),
        body: Prose::only(body::whole(sheet)),
        scale,
    }
}

struct Context<'site> {
    town: &'site Id,
    scale: &'site [(String, Assessment)],
}

/// The words of a scale; the case of letters does not tell two of them apart.
fn scale_of(
    sheet: &mut Sheet<'_>,
    card: Option<Entries<Words, WrittenAssessment>>,
    at: &At<'_>,
) -> Vec<(String, Assessment)> {
    let mut scale: Vec<(String, Assessment)> = Vec::new();
    for (Words(word), assessment) in card.map_or_else(Vec::new, |entries| entries.0) {
        if let Some((first, _)) = scale.iter().find(|(known, _)| same_word(known, &word)) {
            let refusal = Refusal::new("scale-word-twice").with("word", word.as_str());
            sheet.refuse_key(&at.key(&word), refusal.with("first", first.as_str()));
        } else {
            scale.push((word, assessment.0));
        }
    }
    scale
}

fn finding(sheet: &mut Sheet<'_>, context: &Context<'_>, card: FindingCard, at: &At<'_>) -> Finding {
    let FindingCard { criterion, assessment, comment, concerns, about, findings } = card;
    Finding {
        criterion: sheet.required_text(criterion, at, "criterion"),
        assessment: word(sheet, context.scale, assessment, &at.key("assessment")),
        comment: sheet.optional_text(comment, &at.key("comment")),
        concerns: ids(concerns),
        about: references(sheet, about, context.town),
        findings: each(sheet, findings, &at.key("findings"), |sheet, card, at| {
            finding(sheet, context, card, at)
        }),
    }
}

/// Their word; where there is a scale, another word is found.
fn word(
    sheet: &mut Sheet<'_>,
    scale: &[(String, Assessment)],
    word: Option<Words>,
    at: &At<'_>,
) -> Option<String> {
    let Words(word) = word?;
    let document = At::document(sheet.file());
    // A word of the scale that is itself wrong there: nothing more is said of it.
    if scale.is_empty() || sheet.is_mended(&document.key("scale").key(&word)) {
        return Some(word);
    }
    if let Some((known, _)) = scale.iter().find(|(known, _)| same_word(known, &word)) {
        return Some(known.clone());
    }
    let words: Vec<&str> = scale.iter().map(|(word, _)| word.as_str()).collect();
    let refusal =
        Refusal::new("assessment-unknown").with("typed", word.as_str()).with("scale", words.join(", "));
    sheet.refuse(
        at,
        match suggestion(&word, words) {
            Some(better) => refusal.with("better", better).help("assessment-unknown.better"),
            None => refusal,
        },
    );
    Some(word)
}

fn references(sheet: &Sheet<'_>, list: Option<List<WrittenReference>>, town: &Id) -> Vec<Reference> {
    let list = list.map_or_else(Vec::new, |list| list.0);
    list.into_iter().map(|written| link::reference(sheet, written, town, Likely::Promise)).collect()
}
