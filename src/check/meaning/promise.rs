//! The signed public undertaking.

use super::body::{self, Body, Owner};
use super::link::Likely;
use super::{
    commitment, document, each, follow_up, ids, link, plain, publication, revision, signatory, some_ids,
    texts_by_id,
};
use crate::check::at::At;
use crate::check::card::commitment::CommitmentCard;
use crate::check::card::entries::Entries;
use crate::check::card::id::WrittenId;
use crate::check::card::promise::{BasisCard, CountCard, DecisionCard, PromiseCard, SignedCard};
use crate::check::card::publication::PublicationCard;
use crate::check::card::words::Words;
use crate::check::sheet::Sheet;
use crate::check::yaml::Refusal;
use crate::model::commitment::Commitment;
use crate::model::id::{Id, PromiseId};
use crate::model::promise::{
    Act, Basis, BasisKind, CommitmentCount, Decision, FocusArea, Promise, PromiseKind, Signed,
};
use crate::model::text::Prose;
use crate::model::when::When;

/// A promise.
#[expect(clippy::too_many_lines, reason = "one flat list of keys")]
pub fn promise(sheet: &mut Sheet<'_>, id: PromiseId, card: PromiseCard) -> Promise {
    let PromiseCard {
        kind,
        title,
        period,
        parties,
        area,
        aim,
        easy_read,
        signed: signed_card,
        signatories,
        needs,
        problems,
        basis: basis_cards,
        focus_areas,
        follow_up: plan,
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
    let at = At::document(sheet.file());
    let town = id.town.clone();
    let linked = |sheet: &mut Sheet<'_>, links, key| {
        each(sheet, links, &at.key(key), |sheet, card, at| {
            link::link(sheet, card, at, &town, Likely::Promise)
        })
    };
    let is_removed = removed.is_some();
    let mut body = body_of(sheet, commitments.as_ref(), focus_areas.as_ref());
    let period = if is_removed { period.0 } else { sheet.required(period, &at, "period") };
    let parties = if is_removed { parties.0 } else { sheet.required(parties, &at, "parties") };
    let parties = some_ids(sheet, parties, &at, "parties");
    let commitments = entries(sheet, commitments, &parties, &at, &mut body);
    let commitment_count = count(sheet, commitment_count, commitments.len(), &at);
    let card = PublicationCard { translation_of, draft, publish_at, aliases, moved_from, removed };
    Promise {
        publication: publication::publication(sheet, card, &at),
        kind: kind.map_or(PromiseKind::Promise, |kind| kind.0),
        title: sheet.required_text(title, &at, "title"),
        period: period.map_or(When::Unknown, |period| sheet.when(period, &at.key("period"))),
        parties,
        area: sheet.optional_text(area, &at.key("area")),
        aim: sheet.optional_text(aim, &at.key("aim")),
        easy_read: sheet.optional_text(easy_read, &at.key("easy_read")),
        signed: signed_card.map(|card| signed(sheet, card, &at.key("signed"))),
        signatories: each(sheet, signatories, &at.key("signatories"), signatory::signatory)
            .into_iter()
            .flatten()
            .collect(),
        needs: texts_by_id(sheet, needs, &at.key("needs")),
        problems: texts_by_id(sheet, problems, &at.key("problems")),
        basis: each(sheet, basis_cards, &at.key("basis"), basis),
        focus_areas: texts_by_id(sheet, focus_areas, &at.key("focus_areas"))
            .into_iter()
            .map(|(id, name)| FocusArea { background: Prose::only(body.take(&id)), id, name })
            .collect(),
        follow_up: follow_up::plans(sheet, plan, &at.key("follow_up")),
        commitments,
        commitment_count,
        also_in: ids(also_in),
        replaces: linked(sheet, replaces, "replaces"),
        continues: linked(sheet, continues, "continues"),
        extends: linked(sheet, extends, "extends"),
        complements: linked(sheet, complements, "complements"),
        revisions: each(sheet, revisions, &at.key("revisions"), revision::of_promise),
        decisions: each(sheet, decisions, &at.key("decisions"), decision),
        case_number: plain(case_number),
        documents: each(sheet, documents, &at.key("documents"), document::document),
        image: image.map(|card| document::image(sheet, card, &at.key("image"))),
        map: map.map(|card| document::image(sheet, card, &at.key("map"))),
        contacts: each(sheet, contacts, &at.key("contacts"), document::contact),
        source: source.map(|card| link::source(sheet, card, &at.key("source"))),
        reviewed: reviewed.map(|date| date.0),
        published: published.map(|day| day.0),
        body: Prose::only(body.general),
        id,
    }
}

/// The body, divided among commitments and focus areas.
fn body_of(
    sheet: &mut Sheet<'_>,
    commitments: Option<&Entries<WrittenId, CommitmentCard>>,
    focus_areas: Option<&Entries<WrittenId, Words>>,
) -> Body {
    let commitments = commitments.into_iter().flat_map(|entries| &entries.0).map(|(id, card)| Owner {
        id: &id.0,
        words: card.text.0.as_ref().map_or("", |text| text.0.as_str()),
    });
    let focus_areas = focus_areas.into_iter().flat_map(|entries| &entries.0);
    let focus_areas = focus_areas.map(|(id, name)| Owner { id: &id.0, words: &name.0 });
    let owners: Vec<Owner<'_>> = commitments.chain(focus_areas).collect();
    body::divided(sheet, &owners)
}

fn entries(
    sheet: &mut Sheet<'_>,
    card: Option<Entries<WrittenId, CommitmentCard>>,
    parties: &[Id],
    document: &At<'_>,
    body: &mut Body,
) -> Vec<Commitment> {
    let at = document.key("commitments");
    let cards = card.map_or_else(Vec::new, |entries| entries.0);
    let mut commitments = Vec::with_capacity(cards.len());
    for (WrittenId(id), card) in cards {
        let key = id.clone();
        commitments.push(commitment::commitment(sheet, id, card, parties, &at.key(key.as_str()), body));
    }
    commitments
}

/// A number below those listed is found.
fn count(
    sheet: &mut Sheet<'_>,
    card: Option<CountCard>,
    listed: usize,
    document: &At<'_>,
) -> Option<CommitmentCount> {
    let count = card?.0;
    if let CommitmentCount::Number(number) = count
        && usize::try_from(number).is_ok_and(|number| number < listed)
        && !sheet.is_mended(&document.key("commitments"))
    {
        let refusal = Refusal::new("commitment-count-small").with("listed", listed);
        sheet.refuse(&document.key("commitment_count"), refusal);
    }
    Some(count)
}

fn signed(sheet: &mut Sheet<'_>, card: SignedCard, at: &At<'_>) -> Signed {
    let SignedCard { date, place } = card;
    Signed { date: date.map(|date| date.0), place: sheet.optional_text(place, &at.key("place")) }
}

fn basis(sheet: &mut Sheet<'_>, card: BasisCard, at: &At<'_>) -> Basis {
    let BasisCard { kind, title, date, n, answered, by, url } = card;
    let asked = n.map(|number| u64::from(number.0));
    let answers = answered.map(|number| u64::from(number.0));
    if asked.zip(answers).is_some_and(|(asked, answers)| answers > asked) {
        sheet.refuse(&at.key("answered"), Refusal::new("basis-more-answers"));
    }
    Basis {
        kind: sheet.required(kind, at, "kind").map_or(BasisKind::Dialogue, |kind| kind.0),
        title: sheet.required_text(title, at, "title"),
        date: sheet.optional_when(date, &at.key("date")),
        n: asked,
        answered: answers,
        by: ids(by),
        url: url.map(|url| url.0),
    }
}

fn decision(sheet: &mut Sheet<'_>, card: DecisionCard, at: &At<'_>) -> Decision {
    let DecisionCard { act, body, date, section, case_number } = card;
    Decision {
        act: sheet.required(act, at, "act").map_or(Act::Decided, |act| act.0),
        body: sheet.required_text(body, at, "body"),
        date: date.map(|date| date.0),
        section: plain(section),
        case_number: plain(case_number),
    }
}
