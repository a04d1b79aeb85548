//! `…/granskning/<file>/`: somebody else's verdict, on its own scale.

use super::Sheet;
use crate::make::desk::{Block, Desk, Phrase, Setting};
use crate::make::part::review::meaning_key;
use crate::make::part::row::{Row, Rows};
use crate::make::part::seal::Cited;
use crate::model::review::{Finding, Review};
use crate::source::FilePath;
use serde::Serialize;

/// How deep findings lie in each other on the page; deeper ones stand at this depth.
const DEEPEST: usize = 8;

/// Fewer verdicts than this are seen at a glance.
const FEWEST_COUNTED: usize = 4;

#[derive(Serialize)]
struct ReviewPage {
    title: Phrase,
    rows: Vec<Row>,
    assessment: Option<Phrase>,
    comment: Option<Block>,
    scale: Vec<ScaleStep>,
    overview: Option<Phrase>,
    findings: Vec<FindingView>,
    recommendations: Vec<Phrase>,
    responses: Vec<Phrase>,
    signatories: Vec<Phrase>,
    documents: Vec<Phrase>,
    body: Option<Block>,
    about: Vec<Row>,
}

#[derive(Serialize)]
struct ScaleStep {
    word: Phrase,
    meaning: String,
}

#[derive(Serialize)]
struct FindingView {
    criterion: Phrase,
    /// The level of its heading, where it gathers others: a table of the paper.
    heading: Option<usize>,
    /// How often each word of the scale stands in what it gathers.
    overview: Option<Phrase>,
    assessment: Option<Phrase>,
    comment: Option<Block>,
    concerns: Option<Phrase>,
    about: Vec<Phrase>,
    findings: Vec<FindingView>,
}

/// The page of a review.
pub fn sheet(desk: &Desk<'_>, file: &FilePath) -> Option<Sheet> {
    let review = desk.facts().reviews.get(file)?;
    let view = ReviewPage {
        title: desk.text(&review.title),
        rows: rows(desk, review),
        assessment: review.assessment.as_deref().map(|word| desk.assessment(review, word)),
        comment: review.comment.as_ref().map(|comment| desk.paragraphs(comment)),
        scale: scale(desk, review),
        overview: overview(desk, review, &review.findings),
        findings: findings(desk, review, &review.findings, 1),
        recommendations: review.recommendations.iter().map(|text| desk.text(text)).collect(),
        responses: review.responses.iter().map(|link| desk.relation(link)).collect(),
        signatories: review.signatories.iter().map(|signatory| desk.signatory(signatory)).collect(),
        documents: desk.documents(&review.documents),
        about: about(desk, review),
        body: desk.prose(&review.body, Setting { heading_level: 2, id_prefix: "" }),
    };
    let mut trail = vec![desk.start(), desk.town(&review.town)];
    trail.extend(review.promise.as_ref().map(|promise| desk.promise_link(promise)));
    trail.push(view.title.clone());
    let title = desk.plain(&review.title);
    let description = desk
        .say("review-description")
        .with("place", desk.place_text(&review.town))
        .with("parties", desk.party_texts(&review.reviewed_by))
        .text();
    Some(Sheet::new(title, &view).trail(trail).description(Some(description)).town(&review.town))
}

/// Whether it is what was sealed, and how to cite it.
fn about(desk: &Desk<'_>, review: &Review) -> Vec<Row> {
    let mut rows = Rows::new(desk);
    let cited = Cited {
        file: &review.publication.file,
        by: desk.party_names(&review.reviewed_by),
        title: desk.text(&review.title),
        date: review.date,
    };
    desk.add_seal(&mut rows, cited);
    rows.done()
}

fn rows(desk: &Desk<'_>, review: &Review) -> Vec<Row> {
    let mut rows = Rows::new(desk);
    rows.add("label-reviewed-by", desk.parties(&review.reviewed_by));
    rows.add("label-date", review.date.map_or_else(|| desk.word("undated").into(), |date| desk.date(date)));
    rows.add("label-reviewed-time", review.covers.map(|covers| desk.when(covers)));
    if !review.concerns.is_empty() {
        rows.add("label-concerns", desk.parties(&review.concerns));
    }
    let mut about: Vec<Phrase> = review.about.iter().map(|reference| desk.reference(reference)).collect();
    if about.is_empty() {
        about.extend(review.promise.as_ref().map(|promise| desk.promise_link(promise)));
    }
    rows.add_all("label-about", about);
    let reviews = &desk.facts().reviews;
    let named = |file: &FilePath| reviews.get(file).map(|other| desk.review_link(other));
    rows.add("label-corrects", review.corrects.as_ref().and_then(named));
    let corrections = desk.review_corrections_of(review);
    rows.add_all("label-corrected-by", corrections.map(|other| desk.review_link(other)).collect());
    rows.add("label-source", review.source.as_ref().map(|source| desk.source(source)));
    rows.done()
}

fn scale(desk: &Desk<'_>, review: &Review) -> Vec<ScaleStep> {
    let step = |(word, meaning): &(String, _)| ScaleStep {
        word: desk.untranslated(word),
        meaning: desk.word(meaning_key(*meaning)),
    };
    review.scale.iter().map(step).collect()
}

fn findings(desk: &Desk<'_>, review: &Review, of: &[Finding], depth: usize) -> Vec<FindingView> {
    let mut views = Vec::new();
    for finding in of {
        let inner = findings(desk, review, &finding.findings, depth + 1);
        let (inside, after) = if depth < DEEPEST { (inner, Vec::new()) } else { (Vec::new(), inner) };
        views.push(FindingView {
            criterion: desk.text(&finding.criterion),
            heading: (!finding.findings.is_empty()).then_some((depth + 2).min(6)),
            overview: overview(desk, review, &finding.findings),
            // What the words of the scale amount to is said once, with the scale.
            assessment: finding.assessment.as_deref().map(|word| desk.untranslated(word)),
            comment: finding.comment.as_ref().map(|comment| desk.paragraphs(comment)),
            concerns: (!finding.concerns.is_empty()).then(|| desk.parties(&finding.concerns)),
            about: finding.about.iter().map(|reference| desk.reference(reference)).collect(),
            findings: inside,
        });
        views.extend(after);
    }
    views
}

/// How often each word stands in findings and in those inside them, in the order of the scale, else of the paper. `None`:
/// there are too few to lose sight of.
fn overview(desk: &Desk<'_>, review: &Review, of: &[Finding]) -> Option<Phrase> {
    let mut words: Vec<(String, usize)> = review.scale.iter().map(|(word, _)| (word.clone(), 0)).collect();
    let mut waiting: Vec<&Finding> = of.iter().rev().collect();
    while let Some(finding) = waiting.pop() {
        if let Some(word) = &finding.assessment {
            match words.iter_mut().find(|(known, _)| known.to_lowercase() == word.to_lowercase()) {
                Some((_, count)) => *count += 1,
                None => words.push((word.clone(), 1)),
            }
        }
        waiting.extend(finding.findings.iter().rev());
    }
    words.retain(|(_, count)| *count > 0);
    let all: usize = words.iter().map(|(_, count)| count).sum();
    let counted = words.iter().map(|(word, count)| {
        desk.say("assessment-count").with("word", desk.untranslated(word)).count("count", *count).phrase()
    });
    let counted =
        counted.reduce(|before, next| before.then(" · ", &next)).filter(|_| all >= FEWEST_COUNTED)?;
    Some(desk.say("assessments").count("count", all).with("words", counted).phrase())
}
