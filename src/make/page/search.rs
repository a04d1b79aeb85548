//! `/sok/`
use super::Sheet;
use crate::make::desk::{Desk, Phrase};
use serde::Serialize;

#[derive(Serialize)]
struct SearchPage {
    title: Phrase,
}

/// The page of search.
pub fn sheet(desk: &Desk<'_>) -> Sheet {
    Sheet::new(
        "plain.html",
        desk.word("search-title"),
        &SearchPage { title: desk.word("search-title").into() },
    )
}
