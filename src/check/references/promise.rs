//! What a promise says of others, and of itself in two places.

use super::library::Findings;
use super::period::{Bounds, shown};
use super::{commitment, dates, document, order, party, plan_of_follow_up, revision};
use crate::check::at::At;
use crate::check::suggestion::suggestion;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::facts::Party;
use crate::model::follow_up_plan::OwnFollowUp;
use crate::model::id::Id;
use crate::model::promise::Promise;
use crate::model::when::Date;

pub(super) fn check(findings: &mut Findings<'_>) {
    let facts = findings.library.facts;
    for promise in facts.promises.values() {
        let at = At::document(&promise.publication.file);
        party::list(findings, &promise.parties, &at.key("parties"));
        plan_of_follow_up::check(findings, &promise.follow_up, promise.period, &at.key("follow_up"));
        signing(findings, promise, &at);
        also_in(findings, promise, &at);
        years_in_title(findings, promise, &at);
        years_in_translations(findings, promise);
        order::of_promise(findings, promise, &at);
        dates::of_documents(findings, &promise.documents, &promise.publication, &at);
        party::contacts(findings, &promise.contacts, &at);
        if let Some(image) = &promise.image {
            document::image(findings, image, &at.key("image"));
        }
        if let Some(map) = &promise.map {
            document::map(findings, map, &at.key("map"));
        }
        let basis = at.key("basis");
        for (index, ground) in promise.basis.iter().enumerate() {
            party::list(findings, &ground.by, &basis.index(index).key("by"));
            dates::when_not_ahead(
                findings,
                ground.date,
                &promise.publication,
                &basis.index(index).key("date"),
            );
        }
        let commitments = at.key("commitments");
        for one in &promise.commitments {
            commitment::check(findings, promise, one, &commitments.key(one.id.as_str()));
        }
        commitment::said_twice(findings, promise, &commitments);
        revision::check(findings, &promise.revisions, promise, &promise.publication, &at);
        advice(findings, promise, &at);
    }
}

fn signing(findings: &mut Findings<'_>, promise: &Promise, at: &At<'_>) {
    if let Some(signed) = &promise.signed {
        dates::not_ahead(findings, signed.date, &promise.publication, &at.key("signed").key("date"));
        let end = Bounds::of(promise.period).and_then(|period| period.last);
        if let (Some(date), Some(end)) = (signed.date, end)
            && date.first_day() > end
        {
            findings.add(&at.key("signed").key("date"), |place| {
                Diagnostic::warning(
                    place,
                    Message::new("signed-after-period").with("period", shown(promise.period)),
                )
                .help(Message::new("signed-after-period.help"))
            });
        }
    }
    let signatories = at.key("signatories");
    for (index, signatory) in promise.signatories.iter().enumerate() {
        let at = signatories.index(index);
        party::one(findings, &signatory.party, &at.key("party"));
        dates::not_ahead(findings, signatory.date, &promise.publication, &at.key("date"));
        // A party that is misspelt in `parties` may be this one.
        let all_known = !promise.parties.is_empty()
            && promise.parties.iter().chain([&signatory.party]).all(|party| findings.has_party(party))
            && !findings.library.is_mended(&At::document(at.file()).key("parties"));
        if all_known && !speaks_for(findings, promise, &signatory.party) {
            findings.add(&at.key("party"), |place| {
                Diagnostic::warning(
                    place,
                    Message::new("signatory-no-party").with("id", signatory.party.as_str()),
                )
                .help(Message::new("signatory-no-party.help").with("id", signatory.party.as_str()))
            });
        }
    }
    let decisions = at.key("decisions");
    for (index, decision) in promise.decisions.iter().enumerate() {
        let at = decisions.index(index);
        dates::not_ahead(findings, decision.date, &promise.publication, &at.key("date"));
    }
    dates::not_ahead(findings, promise.published.map(Date::Day), &promise.publication, &at.key("published"));
    dates::not_ahead(findings, promise.reviewed, &promise.publication, &at.key("reviewed"));
    let seen = promise.source.as_ref().and_then(|source| source.seen);
    dates::not_ahead(findings, seen, &promise.publication, &at.key("source").key("seen"));
    order::seen_after(findings, seen, promise.signed.as_ref().and_then(|signed| signed.date), at);
}

/// Whether a party is one of the promise's, or stands in a line with one: a police area signs for its local areas, but no
/// local area for the one beside it.
pub(super) fn speaks_for(findings: &Findings<'_>, promise: &Promise, party: &Id) -> bool {
    let facts = findings.library.facts;
    let stands_in_line = |one: &Id, other: &Id| {
        let above =
            |id: &Id| facts.organisations.get(id).and_then(|organisation| organisation.part_of.as_ref());
        above(one) == Some(other)
            || above(other) == Some(one)
            || facts.police.iter().any(|region| {
                region.areas.iter().any(|area| {
                    let line = |id: &Id| {
                        *id == region.id
                            || *id == area.id
                            || area.local_areas.iter().any(|local| local.id == *id)
                    };
                    let is_local = |id: &Id| area.local_areas.iter().any(|local| local.id == *id);
                    line(one) && line(other) && !(is_local(one) && is_local(other))
                })
            })
    };
    promise.parties.iter().any(|own| own == party || stands_in_line(own, party))
        || promise.also_in.contains(party)
        || promise.id.town == *party
}

/// Further municipalities are municipalities, and not the promise's own.
fn also_in(findings: &mut Findings<'_>, promise: &Promise, at: &At<'_>) {
    let facts = findings.library.facts;
    let at = at.key("also_in");
    for (index, town) in promise.also_in.iter().enumerate() {
        let at = at.index(index);
        if *town == promise.id.town || promise.also_in.iter().take(index).any(|earlier| earlier == town) {
            findings.add(&at, |place| {
                Diagnostic::warning(place, Message::new("also-in-again").with("id", town.as_str()))
                    .help(Message::new("also-in-again.help"))
            });
        } else if let Some(municipality) = facts.municipalities.get(town) {
            findings.must_be_public(&municipality.publication.file, &at);
        } else if !findings.library.has_municipality(town) {
            let help = match suggestion(town.as_str(), facts.municipalities.keys().map(Id::as_str)) {
                Some(better) => Message::new("municipality-unknown.help").with("better", better),
                None => Message::new("municipality-unknown.help-none").with("id", town.as_str()),
            };
            let (message, help) = match facts.party(town) {
                Some(Party::Municipality(_)) | None => (Message::new("municipality-unknown"), help),
                Some(_) => {
                    (Message::new("municipality-other-party"), Message::new("municipality-other-party.help"))
                }
            };
            findings.add(&at, |place| Diagnostic::error(place, message.with("id", town.as_str())).help(help));
        }
    }
}

fn years_in_title(findings: &mut Findings<'_>, promise: &Promise, at: &At<'_>) {
    let Some(period) = Bounds::of(promise.period) else { return };
    let outside: Vec<String> = years(&promise.title.original)
        .filter(|year| {
            let first = period.first.is_some_and(|first| *year < chrono::Datelike::year(&first));
            let last = period.last.is_some_and(|last| *year > chrono::Datelike::year(&last));
            first || last
        })
        .map(|year| year.to_string())
        .collect();
    if outside.is_empty() {
        return;
    }
    let named = || years(&promise.title.original);
    let better = match (named().min(), named().max()) {
        (Some(first), Some(last)) if first < last => format!("{first}–{last}"),
        (first, _) => first.map(|year| year.to_string()).unwrap_or_default(),
    };
    findings.add(&at.key("title"), |place| {
        Diagnostic::warning(
            place,
            Message::new("title-year")
                .with("years", outside.join(", "))
                .with("period", shown(promise.period)),
        )
        .help(Message::new("title-year.help").with("better", better))
    });
}

/// A translated title names no year that the original's does not, unless the period has it and the original names none.
fn years_in_translations(findings: &mut Findings<'_>, promise: &Promise) {
    let own: Vec<i32> = years(&promise.title.original).collect();
    let period = Bounds::of(promise.period);
    let is_within = |year: &i32| {
        period.is_none_or(|period| {
            period.first.is_none_or(|first| chrono::Datelike::year(&first) <= *year)
                && period.last.is_none_or(|last| *year <= chrono::Datelike::year(&last))
        })
    };
    for (language, title) in promise.title.translations() {
        let other = years(title).filter(|year| !own.contains(year));
        let other: Vec<String> =
            other.filter(|year| !own.is_empty() || !is_within(year)).map(|year| year.to_string()).collect();
        let mut files = promise.publication.translations.iter();
        let Some((_, file)) = files.find(|(tag, _)| tag == language).filter(|_| !other.is_empty()) else {
            continue;
        };
        let message = |key| {
            Message::new(key)
                .with("years", other.join(", "))
                .with("original", promise.title.original.as_str())
        };
        findings.add(&At::document(file).key("title"), |place| {
            Diagnostic::warning(place, message("title-year-translated"))
                .help(message("title-year-translated.help"))
        });
    }
}

/// Numbers of four digits from 1900 to 2199 that stand alone.
fn years(title: &str) -> impl Iterator<Item = i32> {
    title
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.len() == 4)
        .filter_map(|word| word.parse().ok())
        .filter(|year| (1900..2200).contains(year))
}

/// What makes a promise hard to follow up (DOMAIN R4), once a promise and only where its writers can do something about it.
fn advice(findings: &mut Findings<'_>, promise: &Promise, at: &At<'_>) {
    if promise.publication.removed.is_some() || findings.library.is_mended(at) {
        return;
    }
    if findings.library.facts.is_unofficial(&promise.id) {
        if promise.source.as_ref().is_none_or(|source| source.seen.is_none()) {
            findings.add_at_key(&at.key("source"), |place| {
                Diagnostic::advice(place, Message::new("source-unseen"))
                    .help(Message::new("source-unseen.help"))
            });
        }
        return;
    }
    let period_over = Bounds::of(promise.period)
        .and_then(|period| period.last)
        .is_some_and(|last| last < findings.library.question.today.0);
    if promise.commitments.is_empty() {
        if promise.commitment_count.is_none() {
            findings.add_at_key(&at.key("title"), |place| {
                Diagnostic::advice(place, Message::new("promise-without-commitments"))
                    .help(Message::new("promise-without-commitments.help"))
            });
        }
        return;
    }
    let is_vague = promise.commitments.iter().all(|one| {
        one.targets.is_empty()
            && one.period.is_none()
            && !one.ongoing
            && one.follow_up == OwnFollowUp::Inherited
    });
    if is_vague && promise.follow_up.is_empty() && !period_over {
        findings.add_at_key(&at.key("commitments"), |place| {
            Diagnostic::advice(place, Message::new("promise-hard-to-follow"))
                .help(Message::new("promise-hard-to-follow.help"))
        });
    }
}
