//! The site as it is now, or as it last was when nothing was wrong with it.
//!
//! Every answer is made when it is asked for, by the same stages as a build. What a build would refuse leaves the last
//! good site in place, with the findings shown over it.

use super::answer::{Answer, Body, HTML, content_type};
use super::overlay::{self, Shown};
use super::vocabulary::Vocabulary;
use crate::build::{Ready, Survey, audited, has_errors, make, survey};
use crate::check::Question;
use crate::diagnostic::{Diagnostic, sort};
use crate::fs::Failure;
use crate::make::Made;
use crate::model::plan::{Address, Output, Plan, Recipe};
use percent_encoding::percent_decode_str;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};

/// What is asked of the site; asked again at each look, since a day may have passed.
pub type Asks = Box<dyn Fn() -> Question + Send + Sync>;

/// The site as it is now.
pub struct Preview {
    root: PathBuf,
    asks: Asks,
    language: Option<String>,
    state: RwLock<Arc<State>>,
}

/// What one look at the files gave.
pub struct State {
    /// The site that is shown: the newest without errors.
    shown: Option<Arc<Survey>>,
    /// The newest look.
    pub newest: Result<Arc<Survey>, Failure>,
    /// The words to speak of it.
    pub vocabulary: Vocabulary,
}

impl Preview {
    /// Looks at the site for the first time.
    ///
    /// # Errors
    /// The disk, or no site in the folder.
    pub fn open(root: PathBuf, asks: Asks, language: Option<String>) -> Result<Self, Failure> {
        let newest = Arc::new(survey(&root, &asks())?);
        let state = State::after(None, Ok(newest), language.as_deref());
        Ok(Self { root, asks, language, state: RwLock::new(Arc::new(state)) })
    }

    /// Looks at the files again. What was being answered meanwhile was answered from before.
    pub fn look_again(&self) {
        let newest = survey(&self.root, &(self.asks)()).map(Arc::new);
        let before = self.state().shown.clone();
        let state = Arc::new(State::after(before, newest, self.language.as_deref()));
        *self.state.write().unwrap_or_else(PoisonError::into_inner) = state;
    }

    /// What the newest look gave.
    pub fn state(&self) -> Arc<State> {
        Arc::clone(&self.state.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// What an address answers, byte for byte what a build writes. `path` is as a browser asks for it.
    pub fn answer(&self, path: &str) -> Answer {
        self.state().answer(path).0
    }

    /// The same for a person: with the findings over the page, and the line that makes it reload after `ring`.
    pub fn answer_for_people(&self, path: &str, ring: &str) -> Answer {
        let state = self.state();
        let (mut answer, of_page) = state.answer(path);
        if let (HTML, Body::Bytes(bytes)) = (answer.content_type.as_str(), &mut answer.body) {
            let (findings, texts) = match &state.newest {
                Ok(newest) => (newest.findings.iter().chain(&of_page).collect(), Some(&newest.texts)),
                Err(_) => (of_page.iter().collect(), None),
            };
            let failure = state.newest.as_ref().err();
            let is_newest = state.newest.as_ref().is_ok_and(|newest| newest.ready.is_some());
            let is_old = !is_newest && state.shown.is_some();
            let shown = Shown { findings, texts, failure, is_old, ring, vocabulary: &state.vocabulary };
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
        Self { shown, newest, vocabulary }
    }

    /// The answer, and what is wrong with the page itself.
    fn answer(&self, path: &str) -> (Answer, Vec<Diagnostic>) {
        let Some((survey, ready)) =
            self.shown.as_ref().and_then(|survey| Some((survey, survey.ready.as_ref()?)))
        else {
            return (Answer::page(503, overlay::empty_page(&self.vocabulary)), Vec::new());
        };
        match found(&ready.plan, path) {
            Found::Output(output) => self.made(survey, ready, output, 200),
            Found::Folder => (Answer::on_to(format!("{}/", without_query(path))), Vec::new()),
            Found::Nothing => match not_found(&ready.plan) {
                Some(output) => self.made(survey, ready, output, 404),
                None => (Answer::page(404, overlay::empty_page(&self.vocabulary)), Vec::new()),
            },
        }
    }

    fn made(
        &self,
        survey: &Survey,
        ready: &Ready,
        output: &Output,
        status: u16,
    ) -> (Answer, Vec<Diagnostic>) {
        let content_type = content_type(output);
        match make(survey, ready, output) {
            Ok(Made::Bytes(bytes)) => {
                let mut findings = audited(survey, ready, output, &bytes);
                sort(&mut findings);
                let body = Body::Bytes(bytes);
                (Answer { status, content_type, location: None, body }, findings)
            }
            Ok(Made::Copy(file)) => {
                (Answer { status, content_type, location: None, body: Body::File(file) }, Vec::new())
            }
            Err(findings) => {
                let status = if has_errors(&findings) { 500 } else { status };
                (Answer::page(status, overlay::empty_page(&self.vocabulary)), findings)
            }
        }
    }
}

enum Found<'plan> {
    Output(&'plan Output),
    /// A page without its last slash.
    Folder,
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
        None => Found::Nothing,
    }
}

fn without_query(path: &str) -> &str {
    path.split(['?', '#']).next().unwrap_or(path)
}

fn not_found(plan: &Plan) -> Option<&Output> {
    plan.outputs.values().find(|output| output.recipe == Recipe::NotFound)
}
