//! `/tillganglighet/`: the accessibility statement (DOMAIN A1–A16). It never claims more than the last assessment supports.

use super::Sheet;
use super::plain::{OwnText, heading, set_in};
use crate::make::desk::{Desk, Phrase};
use crate::model::accessibility::{Accessibility, AssessmentMethod, Conformance, Limit, Situation};
use crate::model::plan::Recipe;
use serde::Serialize;

#[derive(Serialize)]
struct AccessibilityPage {
    own: Option<OwnText>,
    title: Phrase,
    scope: Phrase,
    status: Phrase,
    contact: Option<Phrase>,
    limits: Limits,
    /// What is said where no shortcoming is listed.
    no_limits: Option<Phrase>,
    burden: Limits,
    outside: Limits,
    method: Phrase,
    dates: Vec<Phrase>,
}

/// What is not accessible: what concerns nobody in particular, then by the situations of users.
#[derive(Serialize)]
struct Limits {
    general: Vec<Phrase>,
    situations: Vec<Situated>,
}

#[derive(Serialize)]
struct Situated {
    name: String,
    limits: Vec<Phrase>,
}

/// The accessibility statement.
pub fn sheet(desk: &Desk<'_>) -> Sheet {
    let settings = &desk.facts().settings;
    let own = set_in(desk, &Recipe::Accessibility);
    let title = own.as_ref().map_or_else(|| desk.word("accessibility-title"), |own| own.name.clone());
    let known = settings.accessibility.as_ref();
    let publisher = desk.text(&settings.publisher.name);
    let contact = known.map(|known| known.contact.as_str()).or(settings.publisher.email.as_deref());
    let list = |of: fn(&Accessibility) -> &[Limit]| limits(desk, known.map_or(&[], of));
    let view = AccessibilityPage {
        title: heading(own.as_ref(), &title),
        own,
        scope: desk
            .say("accessibility-scope")
            .with("publisher", publisher)
            .with("site", desk.text(&settings.title))
            .with("address", settings.base_url.as_str())
            .phrase(),
        status: desk.word(status_key(known)).into(),
        contact: contact.map(|contact| contact_link(desk, contact)),
        limits: list(|known| &known.limits),
        no_limits: known.is_none_or(|known| known.limits.is_empty()).then(|| no_limits(desk, known)),
        burden: list(|known| &known.burden),
        outside: list(|known| &known.outside),
        method: desk.word(method_key(known)).into(),
        dates: dates(desk, known),
    };
    let trail = vec![desk.start(), view.title.clone()];
    Sheet::new(title, &view).trail(trail)
}

fn status_key(known: Option<&Accessibility>) -> &'static str {
    match known.and_then(Accessibility::claim) {
        None => "accessibility-not-assessed",
        Some(Conformance::Full) => "accessibility-full",
        Some(Conformance::Partial) => "accessibility-partial",
        Some(Conformance::None) => "accessibility-none",
    }
}

/// That none is known is said only by those who looked.
fn no_limits(desk: &Desk<'_>, known: Option<&Accessibility>) -> Phrase {
    let looked = known.is_some_and(|known| known.assessed.is_some());
    desk.word(if looked { "accessibility-no-limits" } else { "accessibility-limits-unknown" }).into()
}

fn method_key(known: Option<&Accessibility>) -> &'static str {
    match known.and_then(|known| known.method) {
        None => "accessibility-method-unknown",
        Some(AssessmentMethod::SelfAssessed) => "accessibility-self",
        Some(AssessmentMethod::External) => "accessibility-external",
    }
}

/// When the site was assessed, and when the statement was last changed.
fn dates(desk: &Desk<'_>, known: Option<&Accessibility>) -> Vec<Phrase> {
    let assessed = known.and_then(|known| known.assessed);
    let updated = known.and_then(|known| known.updated.or(known.assessed));
    let updated =
        updated.map(|date| desk.say("accessibility-changed").with("date", desk.on_date(date)).phrase());
    let assessed = match assessed {
        Some(date) => desk.say("accessibility-assessed").with("date", desk.on_date(date)).phrase(),
        None => desk.word("accessibility-updated-unknown").into(),
    };
    updated.into_iter().chain([assessed]).collect()
}

/// A shortcoming that concerns several situations is told in each.
fn limits(desk: &Desk<'_>, limits: &[Limit]) -> Limits {
    let of = |situation: Situation| -> Vec<Phrase> {
        let concerned = limits.iter().filter(|limit| limit.affects.contains(&situation));
        concerned.map(|limit| told(desk, limit)).collect()
    };
    let situated = Situation::ALL.into_iter().map(|situation| (situation, of(situation)));
    Limits {
        general: limits
            .iter()
            .filter(|limit| limit.affects.is_empty())
            .map(|limit| told(desk, limit))
            .collect(),
        situations: situated
            .filter(|(_, limits)| !limits.is_empty())
            .map(|(situation, limits)| Situated { name: desk.word(situation_key(situation)), limits })
            .collect(),
    }
}

/// What, why, and what to use instead.
fn told(desk: &Desk<'_>, limit: &Limit) -> Phrase {
    let Limit { text, reason, affects: _, instead } = limit;
    let reason = reason
        .as_ref()
        .map(|reason| desk.say("accessibility-reason").with("reason", desk.text(reason)).phrase());
    let instead = instead
        .as_ref()
        .map(|instead| desk.say("accessibility-instead").with("instead", desk.text(instead)).phrase());
    reason.into_iter().chain(instead).fold(desk.text(text), |said, more| said.then(" ", &more))
}

fn situation_key(situation: Situation) -> &'static str {
    match situation {
        Situation::NoVision => "situation-no-vision",
        Situation::LowVision => "situation-low-vision",
        Situation::ColourBlindness => "situation-colour-blindness",
        Situation::NoHearing => "situation-no-hearing",
        Situation::LowHearing => "situation-low-hearing",
        Situation::NoVoice => "situation-no-voice",
        Situation::FineMotor => "situation-fine-motor",
        Situation::Reach => "situation-reach",
        Situation::Flicker => "situation-flicker",
        Situation::Cognition => "situation-cognition",
    }
}

/// An e-mail address as a link; anything else as it is written.
fn contact_link(desk: &Desk<'_>, contact: &str) -> Phrase {
    let address = match contact {
        web if web.starts_with("https://") || web.starts_with("http://") => Some(web.to_owned()),
        email if email.contains('@') && !email.contains(' ') => Some(format!("mailto:{email}")),
        _ => None,
    };
    match address {
        Some(address) => Phrase::from(contact).linked(Some(&address)),
        None => desk.untranslated(contact),
    }
}
