//! `/<page>/`: a plain page.

use super::Sheet;
use crate::make::desk::{Block, Desk, Phrase, Setting};
use crate::model::id::Id;
use crate::model::page::Page;
use crate::model::plan::Recipe;
use serde::Serialize;

#[derive(Serialize)]
struct PlainPage {
    title: Phrase,
    lead: Option<Phrase>,
    body: Option<Block>,
}

/// A plain page.
pub fn sheet(desk: &Desk<'_>, id: &Id) -> Option<Sheet> {
    let page = desk.facts().pages.get(id)?;
    let own = own_text(desk, page);
    let view = PlainPage { title: own.title.clone(), lead: own.lead, body: own.body };
    let trail = vec![desk.start(), own.title];
    let description = page.description.as_ref().map(|text| desk.plain(text));
    Some(Sheet::new(desk.plain(&page.title), &view).trail(trail).description(description))
}

/// What somebody wrote for a page, which may be set into a generated one.
#[derive(Serialize)]
pub struct OwnText {
    /// Its heading.
    pub title: Phrase,
    /// The heading in plain text.
    pub name: String,
    /// Its description.
    pub lead: Option<Phrase>,
    /// Its body.
    pub body: Option<Block>,
}

/// The text of the plain page that is to be set into a generated one.
pub fn set_in(desk: &Desk<'_>, generated: &Recipe) -> Option<OwnText> {
    let mut pages = desk.facts().pages.values().filter(|page| page.publication.is_shown());
    let page = pages.find(|page| Recipe::that_holds(&page.id).as_ref() == Some(generated))?;
    Some(own_text(desk, page))
}

/// The heading of a generated page: that of the text set into it, in its own language.
pub fn heading(own: Option<&OwnText>, title: &str) -> Phrase {
    own.map_or_else(|| title.into(), |own| own.title.clone())
}

fn own_text(desk: &Desk<'_>, page: &Page) -> OwnText {
    OwnText {
        title: desk.text(&page.title),
        name: desk.plain(&page.title),
        lead: page.description.as_ref().map(|text| desk.text(text)),
        body: desk.prose(&page.body, Setting { heading_level: 2, id_prefix: "" }),
    }
}
