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
        let proses = self.proses(&output.recipe)?;
        if let Some(known) = self.known.borrow().get(&output.recipe) {
            return Some(Rc::clone(known));
        }
        let mut places = output.fragments.clone();
        for prose in proses {
            let translations = prose.translations.iter().map(|(_, translation)| translation);
            for markdown in std::iter::once(&prose.original).chain(translations).flatten() {
                places.extend(self.headings(markdown));
            }
        }
        let places = Rc::new(places);
        self.known.borrow_mut().insert(output.recipe.clone(), Rc::clone(&places));
        Some(places)
    }

    fn headings(&self, markdown: &Markdown) -> Vec<String> {
        match self.texts.get(&markdown.file) {
            Some(source) => markdown::anchors(&source.text, markdown, ""),
            None => Vec::new(),
        }
    }

    /// The texts whose headings stand on a page with their own ids.
    fn proses(&self, recipe: &Recipe) -> Option<Vec<&'site Prose>> {
        let facts = self.facts;
        match recipe {
            Recipe::Promise(id) => {
                let promise = facts.promises.get(id)?;
                let areas = promise.focus_areas.iter().map(|area| &area.background);
                let commitments = promise.commitments.iter().map(|commitment| &commitment.background);
                Some(std::iter::once(&promise.body).chain(areas).chain(commitments).collect())
            }
            Recipe::Account(file) => facts.accounts.get(file).map(|account| vec![&account.body]),
            Recipe::Review(file) => facts.reviews.get(file).map(|review| vec![&review.body]),
            Recipe::Town(id) => facts.municipalities.get(id).map(|town| vec![&town.body]),
            Recipe::Page(id) => facts.pages.get(id).map(|page| vec![&page.body]),
            _ => None,
        }
    }
}
