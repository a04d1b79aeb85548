//! `/sok/`: search and choosing, for those who have a script; for everybody the ways to every list.

use super::Sheet;
use crate::make::desk::{Desk, Phrase};
use crate::model::plan::{FileRecipe, Recipe};
use serde::Serialize;

#[derive(Serialize)]
struct SearchPage {
    script: Option<String>,
    /// The names of the choices.
    names: Option<String>,
    /// The folders of the index, the first with the script that reads them.
    indexes: Vec<String>,
    /// The languages that texts in the index are in, the site's own first.
    languages: Vec<String>,
    towns: Option<Phrase>,
    ways: Vec<Phrase>,
}

/// The page of search.
pub fn sheet(desk: &Desk<'_>) -> Sheet {
    let title = desk.word("search-title");
    let towns = desk.link(&Recipe::Start).map(|start| format!("{start}#_places"));
    let view = SearchPage {
        script: desk.link(&FileRecipe::ThemeFile("search.js".to_owned()).into()),
        names: desk.link(&FileRecipe::SearchNames.into()),
        indexes: desk.job.plan.indexes.keys().map(|folder| desk.way(folder)).collect(),
        languages: desk.facts().languages().iter().map(ToString::to_string).collect(),
        towns: towns.map(|way| Phrase::from(desk.word("ways-towns")).linked(Some(&way))),
        ways: desk.ways_to_find(),
    };
    let trail = vec![desk.start(), title.as_str().into()];
    let description = desk.word("search-description");
    Sheet::new(title, &view).trail(trail).description(Some(description))
}
