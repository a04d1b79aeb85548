//! A page that leads on to where its subject lies now.

use super::Sheet;
use crate::make::desk::Desk;
use crate::model::plan::Address;
use serde::Serialize;

#[derive(Serialize)]
struct LeadingPage {
    address: String,
    absolute: String,
}

/// A page that leads on.
pub fn sheet(desk: &Desk<'_>, to: &Address) -> Sheet {
    let view = LeadingPage { address: desk.way(to), absolute: to.under(&desk.facts().settings.base_url) };
    Sheet::new(desk.word("moved-title"), &view)
}
