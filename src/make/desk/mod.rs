//! The desk at which one page is made: what every view needs to find words, texts and addresses.

mod name;
mod part;
mod phrase;
mod picture;
mod place;
mod prose;
mod said;
mod sentence;
mod text;

pub use part::Part;
pub use phrase::{Block, FOREIGN, Phrase, escape};
pub use picture::Logo;
pub use place::account_anchor;
pub use prose::Setting;
pub use sentence::Sentence;

use super::Job;
use super::asked::Asked;
use super::tongue::Tongue;
use super::tongues::Tongues;
use crate::model::facts::Facts;
use crate::model::id::PromiseId;
use crate::model::plan::Output;
use crate::model::promise::Promise;
use crate::model::site::{PromiseState, Site};
use crate::model::text::Language;
use crate::source::FilePath;
use rustc_hash::FxHashMap;
use said::Said;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// What the making of one page looks at.
pub struct Desk<'site> {
    /// Site, plan, texts and files.
    pub job: Job<'site>,
    /// The words of the page's language.
    pub tongue: &'site Tongue,
    /// Every language that the theme has words in.
    pub tongues: &'site Tongues,
    /// The page.
    pub output: &'site Output,
    /// Which parts of its view the page's template asks for.
    asked: &'site Asked,
    /// What people wrote and the page shows, for the glossary.
    shown: RefCell<String>,
    /// Whether the page shows a sentence in the site's own language because nobody translated it.
    untranslated: Cell<bool>,
    /// What the page has said already.
    pub said: Said,
    /// Ids that documents of a promise's folder may not use for their headings, by folder.
    taken: RefCell<FxHashMap<String, Rc<[String]>>>,
}

impl<'site> Desk<'site> {
    /// A desk for one page.
    pub fn new(
        job: Job<'site>,
        tongues: &'site Tongues,
        tongue: &'site Tongue,
        output: &'site Output,
        asked: &'site Asked,
    ) -> Self {
        Self {
            job,
            tongue,
            tongues,
            output,
            asked,
            shown: RefCell::default(),
            untranslated: Cell::default(),
            said: Said::default(),
            taken: RefCell::default(),
        }
    }

    /// A part of the view, where the page's template asks for it; else an empty one.
    pub fn wanted<T: Default>(&self, part: &str, make: impl FnOnce() -> T) -> T {
        if self.asked.has(part) { make() } else { T::default() }
    }

    /// The site on the day.
    pub fn site(&self) -> &'site Site {
        self.job.site
    }

    /// What people wrote.
    pub fn facts(&self) -> &'site Facts {
        &self.job.site.facts
    }

    /// The page's language.
    pub fn language(&self) -> &'site Language {
        &self.output.language
    }

    /// The language that documents are written in, where nothing else is said.
    pub fn own_language(&self) -> &'site Language {
        self.facts().settings.languages.first().unwrap_or(&self.output.language)
    }

    /// A promise with what follows for it. `None`: it was removed.
    pub fn promise(&self, id: &PromiseId) -> Option<(&'site Promise, &'site PromiseState)> {
        Some((self.facts().promises.get(id)?, self.site().promises.get(id)?))
    }

    /// Whether a promise is shown as unofficial.
    pub fn is_unofficial(&self, id: &PromiseId) -> bool {
        self.facts().is_unofficial(id)
    }

    /// Ids that other things have on the page beside which a document lies.
    fn taken_beside(&self, file: &FilePath) -> Rc<[String]> {
        if let Some(taken) = self.taken.borrow().get(file.folder()) {
            return Rc::clone(taken);
        }
        let taken = self.facts().places_beside(file).into_iter().map(str::to_owned);
        let taken: Rc<[String]> = taken.collect();
        self.taken.borrow_mut().insert(file.folder().to_owned(), Rc::clone(&taken));
        taken
    }

    /// What people wrote and the page shows so far.
    pub fn shown(&self) -> String {
        self.shown.borrow().clone()
    }

    /// The language of the sentences on the page so far that nobody translated. `None`: there are none.
    pub fn fell_back_to(&self) -> Option<&Language> {
        self.foreign().filter(|_| self.untranslated.get())
    }

    fn note_untranslated(&self) {
        self.untranslated.set(true);
    }

    fn note_shown(&self, text: &str) {
        if !self.facts().settings.glossary.is_empty() {
            let mut shown = self.shown.borrow_mut();
            shown.push_str(text);
            shown.push('\n');
        }
    }
}
