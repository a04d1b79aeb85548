//! `/om/`: who publishes, what the site is made from, and the day it shows. The only page that names that day.

use super::Sheet;
use super::plain::{OwnText, heading, set_in};
use crate::make::desk::{Desk, Phrase};
use crate::make::part::row::{Row, Rows};
use crate::model::plan::{FileRecipe, Recipe};
use crate::model::settings::PublisherKind;
use serde::Serialize;

#[derive(Serialize)]
struct AboutPage {
    own: Option<OwnText>,
    title: Phrase,
    publisher: Vec<Row>,
    sources: Vec<Phrase>,
    focus_areas: Vec<Phrase>,
    made: Phrase,
    content: Phrase,
    record: Option<String>,
}

/// About the site.
pub fn sheet(desk: &Desk<'_>) -> Sheet {
    let settings = &desk.facts().settings;
    let own = set_in(desk, &Recipe::About);
    let title = own.as_ref().map_or_else(|| desk.word("about-title"), |own| own.name.clone());
    let publisher = &settings.publisher;
    let mut rows = Rows::new(desk);
    rows.add("label-name", desk.text(&publisher.name));
    rows.add(
        "label-publisher-kind",
        Phrase::from(desk.word(match publisher.kind {
            PublisherKind::Municipality => "publisher-municipality",
            PublisherKind::Police => "publisher-police",
            PublisherKind::Other => "publisher-other",
        })),
    );
    rows.add("label-org-number", publisher.org_number.as_deref().map(|digits| desk.org_number(digits)));
    rows.add(
        "label-email",
        publisher.email.as_deref().map(|email| Phrase::from(email).linked(Some(&format!("mailto:{email}")))),
    );
    let view = AboutPage {
        title: heading(own.as_ref(), &title),
        own,
        publisher: rows.done(),
        sources: settings.sources.iter().map(|source| desk.source(source)).collect(),
        focus_areas: settings.focus_areas.iter().map(|(_, name)| desk.text(name)).collect(),
        made: desk
            .say("made-for")
            .with("date", desk.day(desk.site().today.0))
            .with("version", env!("CARGO_PKG_VERSION"))
            .phrase(),
        content: desk.say("made-from").with("hash", desk.job.sources.hash().to_string()).phrase(),
        record: desk.link(&FileRecipe::BuildRecord.into()),
    };
    let trail = vec![desk.start(), view.title.clone()];
    Sheet::new(title, &view).trail(trail)
}
