//! `/tillganglighet/`: the accessibility statement (DOMAIN A1–A16). It never claims more than the settings say.

use super::Sheet;
use super::plain::{OwnText, set_in};
use crate::make::desk::{Desk, Phrase};
use crate::model::plan::Recipe;
use crate::model::settings::{Accessibility, AssessmentMethod, Conformance};
use serde::Serialize;

#[derive(Serialize)]
struct AccessibilityPage {
    own: Option<OwnText>,
    title: Phrase,
    scope: Phrase,
    status: Phrase,
    assessed: bool,
    contact: Option<Phrase>,
    limits: Vec<Phrase>,
    method: Option<Phrase>,
    updated: Option<Phrase>,
}

/// The accessibility statement.
pub fn sheet(desk: &Desk<'_>) -> Sheet {
    let settings = &desk.facts().settings;
    let own = set_in(desk, &Recipe::Accessibility);
    let title = own.as_ref().map_or_else(|| desk.word("accessibility-title"), |own| own.name.clone());
    let known = settings.accessibility.as_ref();
    let publisher = desk.text(&settings.publisher.name);
    let contact = known.map(|known| known.contact.as_str()).or(settings.publisher.email.as_deref());
    let view = AccessibilityPage {
        title: title.as_str().into(),
        own,
        scope: desk
            .say("accessibility-scope")
            .with("publisher", publisher)
            .with("site", desk.text(&settings.title))
            .with("address", settings.base_url.as_str())
            .phrase(),
        status: desk.word(status_key(known)).into(),
        assessed: known.is_some(),
        contact: contact.map(|contact| contact_link(desk, contact)),
        limits: known
            .map(|known| known.limits.iter().map(|limit| desk.text(limit)).collect())
            .unwrap_or_default(),
        method: known.and_then(|known| method(desk, known)),
        updated: known
            .and_then(|known| known.assessed)
            .map(|date| desk.say("accessibility-assessed").with("date", desk.date(date)).phrase()),
    };
    let trail = vec![desk.start(), view.title.clone()];
    Sheet::new("accessibility.html", title, &view).trail(trail)
}

fn status_key(known: Option<&Accessibility>) -> &'static str {
    match known.map(|known| known.status) {
        None => "accessibility-not-assessed",
        Some(Conformance::Full) => "accessibility-full",
        Some(Conformance::Partial) => "accessibility-partial",
        Some(Conformance::None) => "accessibility-none",
    }
}

fn method(desk: &Desk<'_>, known: &Accessibility) -> Option<Phrase> {
    let key = match known.method? {
        AssessmentMethod::SelfAssessed => "accessibility-self",
        AssessmentMethod::External => "accessibility-external",
    };
    Some(desk.word(key).into())
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
