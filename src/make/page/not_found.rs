//! `/404.html`

use super::Sheet;
use super::plain::{OwnText, heading, set_in};
use crate::make::desk::{Desk, Phrase};
use crate::model::plan::Recipe;
use serde::Serialize;

#[derive(Serialize)]
struct NotFoundPage {
    own: Option<OwnText>,
    title: Phrase,
    start: Phrase,
}

/// The page for addresses that lead nowhere.
pub fn sheet(desk: &Desk<'_>) -> Sheet {
    let own = set_in(desk, &Recipe::NotFound);
    let title = own.as_ref().map_or_else(|| desk.word("not-found-title"), |own| own.name.clone());
    let view = NotFoundPage { title: heading(own.as_ref(), &title), own, start: desk.start() };
    Sheet::new(title, &view)
}
