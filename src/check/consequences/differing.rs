//! Accounts of one time that give a commitment different statuses (FORMAT part B, *Status* 3).

use super::{Case, Desk};
use crate::check::at::At;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::account::AccountKind;
use crate::model::status::Status;
use crate::model::telling::Telling;
use crate::model::when::{Date, Day};
use crate::source::Place;
use std::collections::BTreeMap;

/// One party that says two things of one time is an error; different parties may differ, which is worth a warning.
pub(super) fn check(desk: &mut Desk<'_>, case: Case<'_>) {
    let mut moments: BTreeMap<Moment, Vec<&Telling>> = BTreeMap::new();
    for telling in &case.state.tellings {
        if telling.status().is_some() && telling.stands() {
            moments.entry(Moment::of(telling)).or_default().push(telling);
        }
    }
    for tellings in moments.into_values() {
        one_moment(desk, case, &tellings);
    }
}

/// The last day that is told of; where that is unknown, when it was told.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Moment {
    Unknown(Option<Date>),
    Day(Day),
}

impl Moment {
    fn of(telling: &Telling) -> Self {
        telling.covers.map_or(Self::Unknown(telling.date()), |covers| Self::Day(covers.last))
    }
}

fn one_moment(desk: &mut Desk<'_>, case: Case<'_>, tellings: &[&Telling]) {
    let mut left: Vec<&Telling> =
        tellings.iter().filter(|one| !is_replaced(one, tellings)).copied().collect();
    // What was told last is where the finding stands.
    left.sort_by_key(|telling| (telling.date().map(Date::last_day), telling.file()));
    let mut told_by_one = false;
    for (index, telling) in left.iter().enumerate() {
        let against = left
            .iter()
            .take(index)
            .find(|earlier| status(earlier) != status(telling) && shared_party(earlier, telling).is_some());
        let Some(earlier) = against else { continue };
        told_by_one = true;
        let party = shared_party(earlier, telling).unwrap_or_default();
        let message = |key| message(key, case, telling, earlier).with("party", party);
        push(desk, case, telling, earlier, |place| {
            Diagnostic::error(place, message("differing-one-party")).help(message("differing-one-party.help"))
        });
    }
    if told_by_one {
        return;
    }
    let Some((last, before)) = left.split_last() else { return };
    if let Some(other) = before.iter().rfind(|other| status(other) != status(last)) {
        push(desk, case, last, other, |place| {
            Diagnostic::warning(place, message("differing-parties", case, last, other))
                .help(Message::new("differing-parties.help"))
        });
    }
}

/// An evaluation stands instead of follow-ups that share a party with it.
fn is_replaced(telling: &Telling, tellings: &[&Telling]) -> bool {
    telling.kind() == AccountKind::FollowUp
        && tellings
            .iter()
            .any(|other| other.kind() == AccountKind::Evaluation && shared_party(telling, other).is_some())
}

fn shared_party<'one>(one: &'one Telling, other: &Telling) -> Option<&'one str> {
    one.reported_by().iter().find(|party| other.reported_by().contains(party)).map(|party| party.as_str())
}

fn status(telling: &Telling) -> Option<Status> {
    telling.status().map(|written| written.status)
}

fn message(key: &'static str, case: Case<'_>, telling: &Telling, other: &Telling) -> Message {
    let word = |telling| status(telling).map_or("", Status::swedish_word).to_owned();
    let code = |telling| status(telling).map_or("", Status::code).to_owned();
    Message::new(key)
        .with("id", case.commitment.id.as_str())
        .with("word", word(telling))
        .with("other_word", word(other))
        .with("code", code(telling))
        .with("other_code", code(other))
        .with("other_file", other.file().stem())
}

fn push(
    desk: &mut Desk<'_>,
    case: Case<'_>,
    telling: &Telling,
    other: &Telling,
    finding: impl FnOnce(Place) -> Diagnostic,
) {
    let place = |telling: &Telling| {
        let document = At::document(telling.file());
        desk.places.value(&document.key("commitments").key(case.commitment.id.as_str()).key("status"))
    };
    let finding = finding(place(telling)).related(place(other), Message::new("differing-other"));
    desk.findings.push(finding);
}
