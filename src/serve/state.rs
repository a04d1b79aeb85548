//! What one look at the files gave: the site that is shown, and what is wrong with the newest.

use super::answer::{Answer, Body, content_type, of_name};
use super::overlay;
use super::vocabulary::Vocabulary;
use super::watch::Changes;
use crate::build::{
    Amendment, Edited, Laid, Neighbours, Outcome, Ready, Refused, Shelves, Survey, audited, index_file, make,
};
use crate::check::Question;
use crate::diagnostic::{Diagnostic, sort};
use crate::fs::Failure;
use crate::load::read_again;
use crate::make::Made;
use crate::model::plan::{Address, Output, Plan, Recipe};
use crate::model::search::SearchPart;
use crate::model::sources::Texts;
use crate::source::FilePath;
use percent_encoding::percent_decode_str;
use std::path::Path;
use std::sync::OnceLock;

/// What one look at the files gave.
pub struct State {
    look: Look,
    /// Texts that differ from those of the site that is shown; `None`: more than texts differs.
    edited: Option<Edited>,
    /// Which look it was.
    pub number: u64,
    /// What is wrong with its pages, once somebody has looked through all of them.
    pub audited: OnceLock<Vec<Diagnostic>>,
    /// The words to speak of it.
    pub vocabulary: Vocabulary,
    /// The index of search and the picture that were asked for last.
    shelves: Shelves,
}

/// Whether a file lies at a path below the root, or in the folder there.
fn is_at(path: &FilePath, disk: &Path) -> bool {
    Path::new(path.as_str()).starts_with(disk)
}

/// A site that is shown.
struct Showing {
    survey: Survey,
    neighbours: Neighbours,
}

/// The newest look.
enum Look {
    /// It gave the site that is shown.
    Good(Box<Showing>),
    /// It gave something that a build would refuse, or nothing; what is shown is the last one without errors.
    Bad { shown: Option<Box<Showing>>, newest: Result<Refused, Failure> },
}

/// What is told of the newest files.
pub struct Newest<'state> {
    /// What is wrong with what people wrote.
    pub findings: &'state [Diagnostic],
    /// The texts to draw that in.
    pub texts: &'state Texts,
    /// Whether the site that is shown is made of them.
    pub is_shown: bool,
}

impl Look {
    fn shown(&self) -> Option<&Showing> {
        match self {
            Self::Good(shown) => Some(shown),
            Self::Bad { shown, .. } => shown.as_deref(),
        }
    }

    fn into_shown(self) -> Option<Box<Showing>> {
        match self {
            Self::Good(shown) => Some(shown),
            Self::Bad { shown, .. } => shown,
        }
    }

    fn after(before: Self, newest: Result<Survey, Failure>) -> Self {
        match newest {
            Ok(survey) => match &survey.ready {
                Some(ready) => {
                    let neighbours =
                        Neighbours::of(&ready.site.facts, &survey.waiting, &survey.mentions, &ready.plan);
                    Self::Good(Box::new(Showing { survey, neighbours }))
                }
                None => {
                    let Survey { findings, texts, .. } = survey;
                    Self::Bad { shown: before.into_shown(), newest: Ok(Refused { findings, texts }) }
                }
            },
            Err(failure) => Self::Bad { shown: before.into_shown(), newest: Err(failure) },
        }
    }

    /// Stands in while the next one is put together.
    fn none() -> Self {
        let nothing = Failure::new("failure-read", "", std::io::ErrorKind::NotFound.into());
        Self::Bad { shown: None, newest: Err(nothing) }
    }
}

/// What changed since the site that is shown was looked at.
pub enum Change {
    /// Nothing that is not known already.
    Nothing,
    /// These texts.
    Files(Edited),
    /// More than texts, or nobody knows.
    Unknown,
}

impl Default for State {
    /// Nothing looked at yet.
    fn default() -> Self {
        Self {
            look: Look::none(),
            edited: None,
            number: 0,
            audited: OnceLock::new(),
            vocabulary: Vocabulary::of("sv"),
            shelves: Shelves::in_memory(),
        }
    }
}

impl State {
    /// Takes the place of what was, after a look at all files. `edited`: all that differs from the site that is shown.
    pub fn replace(
        &mut self,
        newest: Result<Survey, Failure>,
        edited: Option<Edited>,
        language: Option<&str>,
    ) {
        let before = std::mem::replace(&mut self.look, Look::none());
        self.look = Look::after(before, newest);
        self.edited = match self.look {
            Look::Good(_) => Some(Edited::new()),
            Look::Bad { .. } => edited,
        };
        let of_site = || {
            let (_, ready) = self.site()?;
            Some(ready.site.facts.settings.languages.first()?.tag().to_owned())
        };
        let language = language.map(str::to_owned).or_else(of_site);
        self.vocabulary = Vocabulary::of(language.as_deref().unwrap_or("sv"));
        self.changed();
    }

    /// What changed since the site that is shown was looked at, `changes` included.
    pub fn change(&self, root: &Path, question: &Question, changes: &Changes) -> Change {
        let (Changes::Files(files), Some(edited), Some((survey, _))) = (changes, &self.edited, self.site())
        else {
            return Change::Unknown;
        };
        if survey.question != *question || self.newest().is_err() {
            return Change::Unknown;
        }
        let mut edited = edited.clone();
        let mut is_new = false;
        for file in files {
            let Some(again) = read_again(root, file, &survey.sources) else { return Change::Unknown };
            // What came since the site that is shown was looked at may have gone again.
            let came = edited.keys().filter(|path| is_at(path, file) && !again.contains_key(*path));
            let gone: Vec<FilePath> = came.cloned().collect();
            for (path, text) in again.into_iter().chain(gone.into_iter().map(|path| (path, None))) {
                let shown = survey.sources.text(&path);
                let before = edited.get(&path).map_or(shown, Option::as_ref);
                is_new |= before != text.as_ref();
                if shown == text.as_ref() {
                    edited.remove(&path);
                } else {
                    edited.insert(path, text);
                }
            }
        }
        if is_new { Change::Files(edited) } else { Change::Nothing }
    }

    /// What an edit of the site that is shown comes to; `None` where only a look at all files can tell.
    pub fn amendment(&self, edited: Edited) -> Option<Outcome> {
        let Showing { survey, neighbours } = self.look.shown()?;
        Amendment::of(survey, neighbours, edited)
    }

    /// Lays an amendment into the site that is shown, which then is the newest.
    pub fn amend(&mut self, amendment: Amendment) -> Laid {
        let Some(mut shown) = std::mem::replace(&mut self.look, Look::none()).into_shown() else {
            return Laid::InPart;
        };
        let laid = amendment.lay_into(&mut shown.survey, &mut shown.neighbours);
        self.look = Look::Good(shown);
        self.edited = Some(Edited::new());
        self.changed();
        laid
    }

    /// Tells what is wrong with the newest files, of which `edited` is all that differs from the site that is shown.
    pub fn refuse(&mut self, refused: Refused, edited: Edited) {
        let shown = std::mem::replace(&mut self.look, Look::none()).into_shown();
        self.look = Look::Bad { shown, newest: Ok(refused) };
        self.edited = Some(edited);
        self.changed();
    }

    fn changed(&mut self) {
        self.number += 1;
        self.audited = OnceLock::new();
    }

    /// The newest look.
    ///
    /// # Errors
    /// What kept the files from being read.
    pub fn newest(&self) -> Result<Newest<'_>, &Failure> {
        match &self.look {
            Look::Good(shown) => {
                let Survey { findings, texts, .. } = &shown.survey;
                Ok(Newest { findings, texts, is_shown: true })
            }
            Look::Bad { newest, .. } => {
                let Refused { findings, texts } = newest.as_ref()?;
                Ok(Newest { findings, texts, is_shown: false })
            }
        }
    }

    /// What is wrong with what people wrote.
    pub fn of_files(&self) -> impl Iterator<Item = &Diagnostic> {
        self.newest().into_iter().flat_map(|newest| newest.findings)
    }

    /// What is wrong with what people wrote and, as far as it is known, with the pages made of it.
    pub fn findings(&self) -> Vec<Diagnostic> {
        self.of_files().chain(self.audited.get().into_iter().flatten()).cloned().collect()
    }

    /// What an address answers.
    pub fn answer(&self, path: &str) -> Answered<'_> {
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

    /// The site that is shown.
    pub fn site(&self) -> Option<(&Survey, &Ready)> {
        let survey = &self.look.shown()?.survey;
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

    /// What is wrong with a finished page.
    pub fn audit(&self, output: &Output, bytes: &[u8]) -> Vec<Diagnostic> {
        let mut findings =
            self.site().map(|(survey, ready)| audited(survey, ready, output, bytes)).unwrap_or_default();
        sort(&mut findings);
        findings
    }
}

/// An answer, and how it came about.
pub struct Answered<'state> {
    /// What is answered.
    pub answer: Answer,
    /// What was made, if anything.
    pub output: Option<&'state Output>,
    /// Why it could not be made.
    pub failed: Vec<Diagnostic>,
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
