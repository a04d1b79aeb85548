//! Places on pages that a link may lead to.

use crate::markdown;
use crate::model::facts::Facts;
use crate::model::plan::{Output, Recipe};
use crate::model::sources::Texts;
use crate::model::text::{Markdown, Prose};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// The places of each document's page; looked up when a link asks for one.
pub(super) struct Fragments<'site> {
    facts: &'site Facts,
    texts: &'site Texts,
    known: RefCell<BTreeMap<Recipe, Rc<BTreeSet<String>>>>,
}

impl<'site> Fragments<'site> {
    pub fn new(facts: &'site Facts, texts: &'site Texts) -> Self {
        Self { facts, texts, known: RefCell::default() }
    }

    /// The places of an output; `None` where a theme decides them.
    pub fn of(&self, output: &Output) -> Option<Rc<BTreeSet<String>>> {
        let texts = self.texts_on(&output.recipe)?;
        if let Some(known) = self.known.borrow().get(&output.recipe) {
            return Some(Rc::clone(known));
        }
        let mut places = output.fragments.clone();
        for (prefix, prose) in texts {
            let translations = prose.translations().iter().map(|(_, translation)| translation);
            for markdown in std::iter::once(&prose.original).chain(translations).flatten() {
                places.extend(self.headings(markdown, &prefix));
            }
        }
        let places = Rc::new(places);
        self.known.borrow_mut().insert(output.recipe.clone(), Rc::clone(&places));
        Some(places)
    }

    fn headings(&self, markdown: &Markdown, prefix: &str) -> Vec<String> {
        match self.texts.get(markdown.file()) {
            Some(source) => {
                let taken = self.facts.places_beside(markdown.file());
                markdown::anchors(&source.text, markdown, prefix, &taken)
            }
            None => Vec::new(),
        }
    }

    /// The texts whose headings have places on a page, each with what stands before their ids: what lies under a
    /// commitment or focus area has its id there.
    fn texts_on(&self, recipe: &Recipe) -> Option<Vec<(String, &'site Prose)>> {
        let facts = self.facts;
        let whole = |prose: &'site Prose| vec![(String::new(), prose)];
        match recipe {
            Recipe::Promise(id) => {
                let promise = facts.promises.get(id)?;
                let areas = promise.focus_areas.iter().map(|area| (&area.id, &area.background));
                let commitments =
                    promise.commitments.iter().map(|commitment| (&commitment.id, &commitment.background));
                let owned = areas.chain(commitments).map(|(id, prose)| (format!("{id}-"), prose));
                Some(whole(&promise.body).into_iter().chain(owned).collect())
            }
            Recipe::Account(file) => facts.accounts.get(file).map(|account| whole(&account.body)),
            Recipe::Review(file) => facts.reviews.get(file).map(|review| whole(&review.body)),
            Recipe::Town(id) => facts.municipalities.get(id).map(|town| whole(&town.body)),
            Recipe::Page(id) => facts.pages.get(id).map(|page| whole(&page.body)),
            _ => None,
        }
    }
}
