//! Pages: one file a kind. Each makes a [`Sheet`]; the frame is set around it here.

mod about;
mod accessibility;
mod account;
mod easy_read;
mod follow_ups;
mod frame;
mod glossary;
mod history;
mod leading;
mod listing;
mod method;
mod not_found;
mod parties;
mod party;
mod plain;
mod police;
mod promise;
mod review;
mod search;
mod start;
mod subjects;
mod term_links;
mod tombstone;
mod town;

use super::desk::{Desk, Phrase};
use super::templates::Templates;
use crate::diagnostic::Diagnostic;
use crate::model::id::Id;
use crate::model::plan::Recipe;
use serde::Serialize;
use tera::{Context, Value};

/// What a kind of page hands over: what its template shows, and what the frame needs to know.
pub struct Sheet {
    view: Value,
    /// The page's name, as the heading has it, in plain text.
    title: String,
    /// The way from the start, this page last.
    trail: Vec<Phrase>,
    /// For search engines.
    description: Option<String>,
    /// The town that it belongs to.
    town: Option<Id>,
}

impl Sheet {
    fn new(title: String, view: &impl Serialize) -> Self {
        Self { view: Value::from_serializable(view), title, trail: Vec::new(), description: None, town: None }
    }

    fn trail(mut self, trail: Vec<Phrase>) -> Self {
        self.trail = trail;
        self
    }

    fn description(mut self, description: Option<String>) -> Self {
        self.description = description;
        self
    }

    fn town(mut self, town: &Id) -> Self {
        self.town = Some(town.clone());
        self
    }
}

/// Makes one page.
///
/// # Errors
/// A template that fails, in its file and line.
pub fn make(desk: &Desk<'_>, templates: &Templates) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let (sheet, template) = match sheet(desk) {
        Some(sheet) => (sheet, template(&desk.output.recipe)),
        None => (not_found::sheet(desk), template(&Recipe::NotFound)),
    };
    let mut context = Context::new();
    context.insert_value("t", desk.tongue.table.clone());
    let terms = glossary::terms(desk);
    context.insert_value("glossary", Value::from_serializable(&terms));
    // Last, since it says what the rest of the page had no translation of.
    context.insert_value("frame", Value::from_serializable(&frame::frame(desk, &sheet)));
    context.insert_value("page", sheet.view);
    let page = templates.render(template, &context)?;
    Ok(if terms.is_empty() { page } else { with_links(page, &terms) })
}

/// The first of each term leads to its explanation.
fn with_links(page: Vec<u8>, terms: &[glossary::Term]) -> Vec<u8> {
    match String::from_utf8(page) {
        Ok(text) => term_links::linked(text, terms).into_bytes(),
        // Templates write text; what is none stays as it is.
        Err(other) => other.into_bytes(),
    }
}

/// The template of a recipe's page.
pub fn template(recipe: &Recipe) -> &'static str {
    match recipe {
        Recipe::Start => "start.html",
        Recipe::Town(_) => "town.html",
        Recipe::Promise(_) => "promise.html",
        Recipe::EasyRead(_) => "easy_read.html",
        Recipe::History(_) => "history.html",
        Recipe::Account(_) => "account.html",
        Recipe::Review(_) => "review.html",
        Recipe::Parties => "parties.html",
        Recipe::Party(_) => "party.html",
        Recipe::FollowUps => "follow_ups.html",
        Recipe::Search => "search.html",
        Recipe::Police => "police.html",
        Recipe::PoliceLevel(_) => "police_level.html",
        Recipe::Subjects(_) => "subjects.html",
        Recipe::Listing(_) | Recipe::ListingOfTown(..) => "listing.html",
        Recipe::Page(_) => "plain.html",
        Recipe::Method => "method.html",
        Recipe::About => "about.html",
        Recipe::Accessibility => "accessibility.html",
        Recipe::Redirect(_) => "redirect.html",
        Recipe::Tombstone(_) => "tombstone.html",
        Recipe::NotFound | Recipe::File(_) => "not_found.html",
    }
}

/// The page of a recipe. `None`: what it names is not there.
fn sheet(desk: &Desk<'_>) -> Option<Sheet> {
    match &desk.output.recipe {
        Recipe::Start => Some(start::sheet(desk)),
        Recipe::Town(id) => town::sheet(desk, id),
        Recipe::Promise(id) => promise::sheet(desk, id),
        Recipe::EasyRead(id) => easy_read::sheet(desk, id),
        Recipe::History(id) => history::sheet(desk, id),
        Recipe::Account(file) => account::sheet(desk, file),
        Recipe::Review(file) => review::sheet(desk, file),
        Recipe::Parties => Some(parties::sheet(desk)),
        Recipe::Party(id) => party::sheet(desk, id),
        Recipe::FollowUps => Some(follow_ups::sheet(desk)),
        Recipe::Search => Some(search::sheet(desk)),
        Recipe::Police => Some(police::sheet(desk)),
        Recipe::PoliceLevel(id) => police::level_sheet(desk, id),
        Recipe::Subjects(kind) => Some(subjects::sheet(desk, *kind)),
        Recipe::Listing(subject) => listing::sheet(desk, subject),
        Recipe::ListingOfTown(subject, town) => listing::town_sheet(desk, subject, town),
        Recipe::Page(id) => plain::sheet(desk, id),
        Recipe::Method => Some(method::sheet(desk)),
        Recipe::About => Some(about::sheet(desk)),
        Recipe::Accessibility => Some(accessibility::sheet(desk)),
        Recipe::NotFound => Some(not_found::sheet(desk)),
        Recipe::Redirect(to) => Some(leading::sheet(desk, to)),
        Recipe::Tombstone(file) => tombstone::sheet(desk, file),
        Recipe::File(_) => None,
    }
}
