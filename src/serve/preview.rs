//! The site as it is now, or as it last was when nothing was wrong with it.
//!
//! Every answer is made when it is asked for, by the same stages as a build. After an edit of promises and their accounts
//! only what it can concern is looked at again ([`Amendment`](crate::build::Amendment)); after anything else, and where
//! there is doubt, all files. What a build would refuse leaves the last good site in place, with the findings shown over it.

use super::answer::{Answer, Body, HTML};
use super::overlay::{self, Shown};
use super::state::{Answered, Change, State};
use super::watch::Changes;
use crate::build::{Laid, Outcome, survey};
use crate::check::Question;
use crate::fs::Failure;
use std::path::PathBuf;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// What is asked of the site; asked again at each look, since a day may have passed.
pub type Asks = Box<dyn Fn() -> Question + Send + Sync>;

/// The site as it is now.
pub struct Preview {
    root: PathBuf,
    asks: Asks,
    language: Option<String>,
    state: RwLock<State>,
}

impl Preview {
    /// Looks at the site for the first time.
    ///
    /// # Errors
    /// The disk, or no site in the folder.
    pub fn open(root: PathBuf, asks: Asks, language: Option<String>) -> Result<Self, Failure> {
        let mut state = State::default();
        state.replace(Ok(survey(&root, &asks())?), None, language.as_deref());
        Ok(Self { root, asks, language, state: RwLock::new(state) })
    }

    /// Looks at the files again after some changed. What was being answered meanwhile was answered from before.
    pub fn look_again(&self, changes: &Changes) {
        let question = (self.asks)();
        let change = self.state().change(&self.root, &question, changes);
        let edited = match change {
            Change::Nothing => return,
            Change::Unknown => None,
            Change::Files(edited) => Some(edited),
        };
        let outcome = edited.clone().and_then(|edited| self.state().amendment(edited));
        match (outcome, edited) {
            (Some(Outcome::Amended(amendment)), _) => {
                // Nobody is answered from a site that is changed in part.
                let mut state = self.state_to_change();
                if state.amend(*amendment) == Laid::InPart {
                    state.replace(survey(&self.root, &question), None, self.language.as_deref());
                }
            }
            (Some(Outcome::Refused(refused)), Some(edited)) => self.state_to_change().refuse(refused, edited),
            (_, edited) => {
                let newest = survey(&self.root, &question);
                self.state_to_change().replace(newest, edited, self.language.as_deref());
            }
        }
    }

    /// What the newest look gave. While it is held nothing new comes.
    pub fn state(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn state_to_change(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
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
            let newest = state.newest();
            let shown = Shown {
                findings: state.of_files().chain(of_pages).collect(),
                texts: newest.as_ref().ok().map(|newest| newest.texts),
                is_old: !newest.as_ref().is_ok_and(|newest| newest.is_shown) && state.site().is_some(),
                failure: newest.err(),
                ring,
                vocabulary: &state.vocabulary,
            };
            *bytes = overlay::over(bytes, &shown);
        }
        answer
    }
}
