//! One concrete thing that is promised.

use super::body::Body;
use super::{follow_up, ids, ids_among, quantity};
use crate::check::at::At;
use crate::check::card::commitment::CommitmentCard;
use crate::check::sheet::Sheet;
use crate::model::commitment::Commitment;
use crate::model::id::Id;
use crate::model::text::Prose;

/// A commitment, with its background from the body. `of_promise`: the parties of its promise.
pub fn commitment(
    sheet: &mut Sheet<'_>,
    id: Id,
    card: CommitmentCard,
    of_promise: &[Id],
    at: &At<'_>,
    body: &mut Body,
) -> Commitment {
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
        follow_up: plan,
        continues,
    } = card;
    Commitment {
        background: Prose::only(body.take(&id)),
        id,
        text: sheet.required_text(text, at, "text"),
        parties: ids_among(parties, of_promise),
        follow_up_by: ids_among(follow_up_by, of_promise),
        focus_area: focus_area.map(|id| id.0),
        answers: ids(answers),
        period: sheet.optional_when(period, &at.key("period")),
        targets: quantity::targets(sheet, target, &at.key("target")),
        reservation: sheet.optional_text(reservation, &at.key("reservation")),
        ongoing: ongoing.is_some_and(|ongoing| ongoing.0),
        follow_up: follow_up::own(sheet, plan, &at.key("follow_up")),
        continues: continues.map(|continues| ids(Some(continues))),
    }
}
