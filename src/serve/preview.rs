//! The site as it is now, or as it last was when nothing was wrong with it.
//!
//! Every answer is made when it is asked for, by the same stages as a build. What a build would refuse leaves the last
//! good site in place, with the findings shown over it.

use super::answer::{Answer, Body, HTML, content_type, of_name};
use super::overlay::{self, Shown};
use super::vocabulary::Vocabulary;
use crate::build::{Ready, Shelves, Survey, audited, index_file, make, survey};
use crate::check::Question;
use crate::diagnostic::{Diagnostic, sort};
use crate::fs::Failure;
use crate::make::Made;
use crate::model::plan::{Address, Output, Plan, Recipe};
use crate::model::search::SearchPart;
use percent_encoding::percent_decode_str;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

/// What is asked of the site; asked again at each look, since a day may have passed.
pub type Asks = Box<dyn Fn() -> Question + Send + Sync>;

/// The site as it is now.
pub struct Preview {
    root: PathBuf,
    asks: Asks,
    language: Option<String>,
    shelves: Arc<Shelves>,
    state: RwLock<Arc<State>>,
}

/// What one look at the files gave.
pub struct State {
    /// The site that is shown: the newest without errors.
    shown: Option<Arc<Survey>>,
    /// The newest look.
    pub newest: Result<Arc<Survey>, Failure>,
    /// What is wrong with its pages, once somebody has looked through all of them.
    pub audited: OnceLock<Vec<Diagnostic>>,
    /// The words to speak of it.
    pub vocabulary: Vocabulary,
    /// The index of search and the picture that were asked for last.
    shelves: Arc<Shelves>,
}

impl Preview {
    /// Looks at the site for the first time.
    ///
    /// # Errors
    /// The disk, or no site in the folder.
    pub fn open(root: PathBuf, asks: Asks, language: Option<String>) -> Result<Self, Failure> {
        let newest = Arc::new(survey(&root, &asks())?);
        let shelves = Arc::new(Shelves::in_memory());
        let state = State::after(None, Ok(newest), language.as_deref(), &shelves);
        Ok(Self { root, asks, language, shelves, state: RwLock::new(Arc::new(state)) })
    }

    /// Looks at the files again. What was being answered meanwhile was answered from before.
    pub fn look_again(&self) {
        let newest = survey(&self.root, &(self.asks)()).map(Arc::new);
        let before = self.state().shown.clone();
        let state = Arc::new(State::after(before, newest, self.language.as_deref(), &self.shelves));
        *self.state.write().unwrap_or_else(PoisonError::into_inner) = state;
    }

    /// What the newest look gave.
    pub fn state(&self) -> Arc<State> {
        Arc::clone(&self.state.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether this is what the newest look gave.
    pub fn is_at(&self, state: &Arc<State>) -> bool {
        Arc::ptr_eq(state, &self.state())
    }

    /// What an address answers, byte for byte what a build writes. `path` is as a browser asks for it.
    pub fn answer(&self, path: &str) -> Answer {
        self.state().answer(path).answer
    }

    /// The same for a person: with the findings over the page, and the line that makes it reload after `ring`.
    pub fn answer_for_people(&self, path: &str, ring: &str) -> Answer {
        let state = self.state();
        let Answered { mut answer, output, failed } = state.answer(path);
        if let (HTML, Body::Bytes(bytes)) = (answer.content_type.as_str(), &mut answer.body) {
            let of_page = match output {
                _ if state.audited.get().is_some() => Vec::new(),
                Some(output) => state.audit(output, bytes),
                None => failed,
            };
            let of_pages = state.audited.get().unwrap_or(&of_page);
            let is_newest = state.newest.as_ref().is_ok_and(|newest| newest.ready.is_some());
            let shown = Shown {
                findings: state.of_files().chain(of_pages).collect(),
                texts: state.newest.as_ref().ok().map(|newest| &newest.texts),
                failure: state.newest.as_ref().err(),
                is_old: !is_newest && state.shown.is_some(),
                ring,
                vocabulary: &state.vocabulary,
            };
            *bytes = overlay::over(bytes, &shown);
        }
        answer
    }
}

impl State {
    fn after(
        before: Option<Arc<Survey>>,
        newest: Result<Arc<Survey>, Failure>,
        language: Option<&str>,
        shelves: &Arc<Shelves>,
    ) -> Self {
        let shown = match &newest {
            Ok(newest) if newest.ready.is_some() => Some(Arc::clone(newest)),
            _ => before,
        };
        let of_site = || {
            let ready = shown.as_ref()?.ready.as_ref()?;
            Some(ready.site.facts.settings.languages.first()?.tag().to_owned())
        };
        let language = language.map(str::to_owned).or_else(of_site);
        let vocabulary = Vocabulary::of(language.as_deref().unwrap_or("sv"));
        Self { shown, newest, audited: OnceLock::new(), vocabulary, shelves: Arc::clone(shelves) }
    }

    /// What is wrong with what people wrote.
    fn of_files(&self) -> impl Iterator<Item = &Diagnostic> {
        self.newest.as_ref().into_iter().flat_map(|newest| &newest.findings)
    }

    /// What is wrong with what people wrote and, as far as it is known, with the pages made of it.
    pub fn findings(&self) -> Vec<Diagnostic> {
        self.of_files().chain(self.audited.get().into_iter().flatten()).cloned().collect()
    }

    fn answer(&self, path: &str) -> Answered<'_> {
        let Some((survey, ready)) = self.site() else {
            return Answered::page(503, &self.vocabulary);
        };
        match found(&ready.plan, path) {
            Found::Output(output) => self.make(survey, ready, output, 200),
            Found::Folder => {
                let answer = Answer::on_to(format!("{}/", without_query(path)));
                Answered { answer, output: None, failed: Vec::new() }
            }
            Found::Index(part, path) => match index_file(ready, part, &path, &self.shelves.indexes) {
                Ok(Some(bytes)) => {
                    let body = Body::Bytes(bytes);
                    let answer = Answer { status: 200, content_type: of_name(&path), location: None, body };
                    Answered { answer, output: None, failed: Vec::new() }
                }
                Ok(None) => self.nothing(survey, ready),
                Err(_) => Answered::page(500, &self.vocabulary),
            },
            Found::Nothing => self.nothing(survey, ready),
        }
    }

    fn nothing<'state>(&'state self, survey: &Survey, ready: &'state Ready) -> Answered<'state> {
        match not_found(&ready.plan) {
            Some(output) => self.make(survey, ready, output, 404),
            None => Answered::page(404, &self.vocabulary),
        }
    }

    fn site(&self) -> Option<(&Survey, &Ready)> {
        let survey = self.shown.as_deref()?;
        Some((survey, survey.ready.as_ref()?))
    }

    fn make<'state>(
        &'state self,
        survey: &Survey,
        ready: &Ready,
        output: &'state Output,
        status: u16,
    ) -> Answered<'state> {
        let body = match make(survey, ready, output) {
            Ok(Made::Bytes(bytes)) => Body::Bytes(bytes),
            Ok(Made::Copy(file)) => Body::File(file),
            Ok(Made::Cleaned(file)) => match self.shelves.pictures.cleaned(&file) {
                Ok(bytes) => Body::Bytes(bytes),
                Err(_) => return Answered::page(500, &self.vocabulary),
            },
            Ok(Made::Resized(file, width)) => match self.shelves.pictures.resized(&file, width) {
                Ok(Ok(bytes)) => Body::Bytes(bytes),
                Ok(Err(_)) | Err(_) => return Answered::page(500, &self.vocabulary),
            },
            Err(failed) => return Answered { failed, ..Answered::page(500, &self.vocabulary) },
        };
        let answer = Answer { status, content_type: content_type(output), location: None, body };
        Answered { answer, output: Some(output), failed: Vec::new() }
    }

    fn audit(&self, output: &Output, bytes: &[u8]) -> Vec<Diagnostic> {
        let mut findings =
            self.site().map(|(survey, ready)| audited(survey, ready, output, bytes)).unwrap_or_default();
        sort(&mut findings);
        findings
    }
}

/// An answer, and how it came about.
struct Answered<'state> {
    answer: Answer,
    /// What was made, if anything.
    output: Option<&'state Output>,
    /// Why it could not be made.
    failed: Vec<Diagnostic>,
}

impl Answered<'_> {
    /// A page that says that there is none.
    fn page(status: u16, vocabulary: &Vocabulary) -> Self {
        let answer = Answer::page(status, overlay::empty_page(vocabulary));
        Self { answer, output: None, failed: Vec::new() }
    }
}

enum Found<'plan> {
    Output(&'plan Output),
    /// A page without its last slash.
    Folder,
    /// A file of a part of the index of search.
    Index(&'plan SearchPart, String),
    Nothing,
}

/// What a request asks for. Addresses are looked up in the plan: no path of a request ever meets the disk.
fn found<'plan>(plan: &'plan Plan, path: &str) -> Found<'plan> {
    let Ok(path) = percent_decode_str(without_query(path)).decode_utf8() else { return Found::Nothing };
    let folder = path.strip_suffix("index.html").filter(|folder| folder.ends_with('/'));
    let address = Address::new(folder.unwrap_or(&path));
    match plan.outputs.get(&address) {
        Some(output) => Found::Output(output),
        None if plan.outputs.contains_key(&Address::new(format!("{address}/"))) => Found::Folder,
        None => match plan.index_at(address.as_str()) {
            Some((part, path)) => Found::Index(part, path.to_owned()),
            None => Found::Nothing,
        },
    }
}

fn without_query(path: &str) -> &str {
    path.split(['?', '#']).next().unwrap_or(path)
}

fn not_found(plan: &Plan) -> Option<&Output> {
    plan.outputs.values().find(|output| output.recipe == Recipe::NotFound)
}
