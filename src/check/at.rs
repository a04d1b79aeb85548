//! A value in a document, as the way of keys that leads to it.

use super::front_matter;
use super::yaml::{Locator, Mended, Step};
use crate::model::sources::Texts;
use crate::source::{ByteRange, FilePath, Place};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A key, an item or the document itself; costs nothing until its place is asked for.
#[derive(Clone, Copy, Debug)]
pub struct At<'way> {
    file: &'way FilePath,
    parent: Option<&'way At<'way>>,
    step: Way<'way>,
}

#[derive(Clone, Copy, Debug)]
enum Way<'way> {
    Document,
    Key(&'way str),
    Index(usize),
}

impl<'way> At<'way> {
    /// The document as a whole.
    pub fn document(file: &'way FilePath) -> Self {
        Self { file, parent: None, step: Way::Document }
    }

    /// The value of a key in this one.
    pub fn key(&'way self, key: &'way str) -> At<'way> {
        Self { file: self.file, parent: Some(self), step: Way::Key(key) }
    }

    /// An item of this list.
    pub fn index(&'way self, index: usize) -> At<'way> {
        Self { file: self.file, parent: Some(self), step: Way::Index(index) }
    }

    /// The document.
    pub fn file(&self) -> &'way FilePath {
        self.file
    }

    /// The steps from the document to this value.
    pub fn steps(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut here = Some(self);
        while let Some(at) = here {
            match at.step {
                Way::Document => {}
                Way::Key(key) => steps.push(Step::Key(key.to_owned())),
                Way::Index(index) => steps.push(Step::Index(index)),
            }
            here = at.parent;
        }
        steps.reverse();
        steps
    }
}

/// Finds places in the texts; a document's places are looked up only when one of them is asked for.
pub struct Places<'texts> {
    texts: &'texts Texts,
    mended: Option<&'texts BTreeMap<FilePath, Mended>>,
    locators: RefCell<BTreeMap<FilePath, Option<Rc<Locator>>>>,
}

impl<'texts> Places<'texts> {
    /// Places in these texts.
    pub fn new(texts: &'texts Texts) -> Self {
        Self { texts, mended: None, locators: RefCell::default() }
    }

    /// Places in these texts, read as they were mended.
    pub fn mended(texts: &'texts Texts, mended: &'texts BTreeMap<FilePath, Mended>) -> Self {
        Self { texts, mended: Some(mended), locators: RefCell::default() }
    }

    /// Where a value stands; the nearest that encloses it where it is not written.
    pub fn value(&self, at: &At<'_>) -> Place {
        self.value_at(at.file(), &at.steps())
    }

    /// As [`Self::value`], by the steps.
    pub fn value_at(&self, file: &FilePath, steps: &[Step]) -> Place {
        self.locator(file).map_or_else(|| Place::whole(file), |locator| locator.value(steps))
    }

    /// Where a key stands.
    pub fn key(&self, at: &At<'_>) -> Place {
        self.key_at(at.file(), &at.steps())
    }

    /// As [`Self::key`], by the steps.
    pub fn key_at(&self, file: &FilePath, steps: &[Step]) -> Place {
        self.locator(file).map_or_else(|| Place::whole(file), |locator| locator.key(steps))
    }

    /// Whether something is written there.
    pub fn is_written(&self, at: &At<'_>) -> bool {
        self.locator(at.file()).is_some_and(|locator| locator.has(&at.steps()))
    }

    fn locator(&self, file: &FilePath) -> Option<Rc<Locator>> {
        self.locators.borrow_mut().entry(file.clone()).or_insert_with(|| self.read(file)).clone()
    }

    fn read(&self, file: &FilePath) -> Option<Rc<Locator>> {
        let source = self.texts.get(file)?;
        let yaml = if file.is_yaml() {
            ByteRange { start: 0, end: source.text.len() }
        } else {
            front_matter::split(source).parts?.yaml
        };
        let mended = self.mended.and_then(|mended| mended.get(file));
        Some(Rc::new(Locator::new(source, yaml, mended)))
    }
}

/// Steps without the number of an item where one value may be written instead of a list of one.
pub fn written_as_one(mut steps: Vec<Step>) -> Vec<Step> {
    let is_key = |step: Option<&Step>| matches!(step, Some(Step::Key(key)) if ["target", "outcome", "follow_up"].contains(&key.as_str()));
    let place = (1..steps.len())
        .find(|place| steps.get(*place) == Some(&Step::Index(0)) && is_key(steps.get(*place - 1)));
    if let Some(place) = place {
        steps.remove(place);
    }
    steps
}
