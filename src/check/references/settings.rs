//! What the site says of itself, and the police's levels.

use super::document;
use super::library::Findings;
use crate::check::at::At;
use crate::check::suggestion::suggestion;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::accessibility::Conformance;
use crate::model::police::Membership;
use crate::model::settings::PublisherKind;
use crate::model::when::Date;
use crate::source::{FilePath, Place};
use chrono::Months;

/// The theme inside the program, which needs no folder.
const STANDARD_THEME: &str = "standard";

/// How old an assessment of accessibility may be (DOMAIN A13).
const ASSESSED_WITHIN: Months = Months::new(12);

pub(super) fn check(findings: &mut Findings<'_>) {
    let settings = &findings.library.facts.settings;
    let at = At::document(&settings.file);
    if let Some(logo) = &settings.logo {
        document::picture(findings, logo, &at.key("logo"));
    }
    accessibility(findings, &at);
    theme(findings, &at);
    let today = findings.library.question.today.0;
    let sources = at.key("sources");
    for (index, source) in settings.sources.iter().enumerate() {
        if let Some(seen) = source.seen.filter(|seen| seen.first_day() > today) {
            findings.add(&sources.index(index).key("seen"), |place| date_ahead(place, seen));
        }
    }
    police(findings);
}

/// A theme lies in a folder of its own.
fn theme(findings: &mut Findings<'_>, at: &At<'_>) {
    let library = findings.library;
    let Some(theme) = &library.facts.settings.theme else { return };
    if theme == STANDARD_THEME || library.themes.contains(theme) {
        return;
    }
    let help = match suggestion(theme, library.themes.iter().map(String::as_str)) {
        Some(better) => Message::new("theme-unknown.help").with("better", better),
        None => Message::new("theme-unknown.help-none").with("theme", theme.as_str()),
    };
    findings.add(&at.key("theme"), |place| {
        Diagnostic::error(place, Message::new("theme-unknown").with("theme", theme.as_str())).help(help)
    });
}

fn accessibility(findings: &mut Findings<'_>, at: &At<'_>) {
    let settings = &findings.library.facts.settings;
    let today = findings.library.question.today.0;
    let Some(accessibility) = &settings.accessibility else {
        let has_duty = settings.unofficial.is_none() && settings.publisher.kind != PublisherKind::Other;
        if has_duty {
            findings.add_at_key(&at.key("publisher"), |place| {
                Diagnostic::advice(place, Message::new("accessibility-missing"))
                    .help(Message::new("accessibility-missing.help"))
            });
        }
        return;
    };
    let at = at.key("accessibility");
    if accessibility.status == Conformance::Full {
        let doubt = match accessibility.claim() {
            Some(Conformance::Partial) => {
                Some(("accessibility-full-limits", "accessibility-full-limits.help"))
            }
            None => Some(("accessibility-full-unassessed", "accessibility-full-unassessed.help")),
            Some(Conformance::Full | Conformance::None) => None,
        };
        if let Some((doubt, help)) = doubt {
            findings.add(&at.key("status"), |place| {
                Diagnostic::warning(place, Message::new(doubt)).help(Message::new(help))
            });
        }
    }
    if let Some(updated) = accessibility.updated.filter(|updated| updated.first_day() > today) {
        findings.add(&at.key("updated"), |place| date_ahead(place, updated));
    }
    let Some(assessed) = accessibility.assessed else { return };
    let at = at.key("assessed");
    if assessed.first_day() > today {
        findings.add(&at, |place| date_ahead(place, assessed));
    } else if assessed.last_day().checked_add_months(ASSESSED_WITHIN).is_some_and(|day| day < today) {
        findings.add(&at, |place| {
            Diagnostic::warning(place, Message::new("accessibility-old").with("date", assessed.to_string()))
                .help(Message::new("accessibility-old.help"))
                .by_time()
        });
    }
}

fn date_ahead(place: Place, date: Date) -> Diagnostic {
    Diagnostic::warning(place, Message::new("date-ahead").with("date", date.to_string()))
        .help(Message::new("date-ahead.help-settings"))
}

/// A municipality is not in one local police area twice on the same day.
fn police(findings: &mut Findings<'_>) {
    let facts = findings.library.facts;
    let file = FilePath::new("content/police.yaml");
    let document = At::document(&file);
    let regions = document.key("regions");
    for region in &facts.police {
        let at = regions.key(region.id.as_str());
        let areas = at.key("areas");
        for area in &region.areas {
            let at = areas.key(area.id.as_str());
            let local_areas = at.key("local_areas");
            for local_area in &area.local_areas {
                let at = local_areas.key(local_area.id.as_str());
                let at = at.key("municipalities");
                memberships(findings, &local_area.municipalities, &at);
            }
        }
    }
}

fn memberships(findings: &mut Findings<'_>, memberships: &[Membership], at: &At<'_>) {
    for (index, one) in memberships.iter().enumerate() {
        let overlaps = |other: &Membership| {
            let ends_before = |one: &Membership, other: &Membership| matches!((one.to, other.from), (Some(to), Some(from)) if to.last_day() < from.first_day());
            other.code == one.code && !ends_before(one, other) && !ends_before(other, one)
        };
        if memberships.iter().take(index).any(overlaps) {
            findings.add(&at.index(index), |place| {
                Diagnostic::warning(place, Message::new("membership-twice").with("code", one.code.as_str()))
                    .help(Message::new("membership-twice.help"))
            });
        }
    }
}
