//! What the law demands of a site that goes public (lagen om tillgänglighet till digital offentlig service, 2018:1937;
//! DOMAIN A16): `--production` refuses a site whose accessibility statement would lack any of it.

use super::at::{At, Places};
use crate::diagnostic::{Diagnostic, Message};
use crate::model::accessibility::{Accessibility, Conformance};
use crate::model::facts::Facts;
use crate::model::sources::Texts;

/// What lacks. A site that says it is unofficial is no service of a public body, and owes no statement.
pub fn production(facts: &Facts, texts: &Texts) -> Vec<Diagnostic> {
    let settings = &facts.settings;
    if settings.unofficial.is_some() {
        return Vec::new();
    }
    let places = Places::new(texts);
    let document = At::document(&settings.file);
    let Some(accessibility) = &settings.accessibility else {
        let place = places.key(&document.key("publisher"));
        let message = Message::new("production-accessibility");
        return vec![Diagnostic::error(place, message).help(Message::new("production-accessibility.help"))];
    };
    let at = document.key("accessibility");
    let lacks = |(key, help): (&'static str, &'static str)| {
        Diagnostic::error(places.key(&at), Message::new("production-fact").with("key", key))
            .help(Message::new(help))
    };
    let mut findings: Vec<Diagnostic> = lacking(accessibility).into_iter().map(lacks).collect();
    if accessibility.status == Conformance::Full && accessibility.claim() == Some(Conformance::Partial) {
        let place = places.value(&at.key("status"));
        findings.push(
            Diagnostic::error(place, Message::new("accessibility-full-limits"))
                .help(Message::new("accessibility-full-limits.help")),
        );
    }
    findings
}

/// Keys of facts that the statement needs and that may lack otherwise, with the key of the way out.
fn lacking(accessibility: &Accessibility) -> Vec<(&'static str, &'static str)> {
    let Accessibility { status, contact: _, assessed, updated: _, method, limits, burden, outside } =
        accessibility;
    let nothing_told = limits.is_empty() && burden.is_empty() && outside.is_empty();
    let facts = [
        ("assessed", "production-fact.help-assessed", assessed.is_none()),
        ("method", "production-fact.help-method", method.is_none()),
        ("limits", "production-fact.help-limits", *status != Conformance::Full && nothing_told),
    ];
    facts.into_iter().filter(|(.., lacks)| *lacks).map(|(key, help, _)| (key, help)).collect()
}
