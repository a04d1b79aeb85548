//! `lofte init` and `lofte new`: files with helpful comments, that pass `check`.

use super::Outcome;
use super::arguments::{AccountKindAsked, Init, New, NewKind};
use super::finding_printer::Format;
use super::site::{Stream, surveyed};
use super::terminal;
use crate::acts::hindrance::Hindrance;
use crate::acts::init::init;
use crate::acts::new_follow_up::{NewFollowUp, new_follow_up};
use crate::acts::new_municipality::{NewMunicipality, new_municipality};
use crate::acts::new_party::{NewParty, new_party};
use crate::acts::new_promise::{NewPromise, new_promise};
use crate::diagnostic::Message;
use crate::model::account::AccountKind;
use crate::words::Words;
use std::path::PathBuf;

/// Runs `lofte init`.
pub fn run_init(asked: &Init) -> Outcome {
    let words = terminal::words(asked.lang.as_deref().unwrap_or("sv"));
    match init(&asked.folder) {
        Ok(()) => {
            let folder = asked.folder.display().to_string();
            terminal::beside(&words.say(&Message::new("init-done").with("folder", folder)));
            Outcome::Fine
        }
        Err(hindrance) => told(&words, hindrance),
    }
}

/// Runs `lofte new`.
pub fn run_new(asked: &New) -> Outcome {
    let words = terminal::words(asked.site.lang.as_deref().unwrap_or("sv"));
    let root = &asked.site.root;
    let written = match &asked.kind {
        NewKind::Municipality { name, code, id } => {
            new_municipality(root, &NewMunicipality { name, code, id: id.as_deref() })
        }
        NewKind::Party { name, kind, id } => new_party(root, &NewParty { name, kind, id: id.as_deref() }),
        NewKind::Promise { town, title, period, parties, id } => {
            new_promise(root, &NewPromise { town, title, period, parties, id: id.as_deref() })
        }
        NewKind::FollowUp { .. } => return follow_up(asked),
    };
    finished(&words, written)
}

/// A follow-up names the promise's commitments, so the site is read first; a site with errors is mended first.
fn follow_up(asked: &New) -> Outcome {
    let NewKind::FollowUp { promise, kind, date, by, covers } = &asked.kind else { return Outcome::Failed };
    let Ok(found) = surveyed(&asked.site, None) else { return Outcome::Failed };
    let Some(ready) = &found.survey.ready else {
        found.print(&found.survey.findings, Format::Text, Stream::Beside);
        terminal::beside(&found.words.say(&Message::new("new-mend-first")));
        return Outcome::Findings;
    };
    let kind = match kind {
        AccountKindAsked::FollowUp => AccountKind::FollowUp,
        AccountKindAsked::Evaluation => AccountKind::Evaluation,
    };
    let date = date.unwrap_or(ready.site.today.0);
    let account = NewFollowUp { promise, kind, date, reported_by: by, covers: covers.as_deref() };
    finished(&found.words, new_follow_up(&asked.site.root, &ready.site, &account))
}

fn finished(words: &Words, written: Result<PathBuf, Hindrance>) -> Outcome {
    match written {
        Ok(path) => {
            terminal::beside(&words.say(&Message::new("new-done").with("path", path.display().to_string())));
            Outcome::Fine
        }
        Err(hindrance) => told(words, hindrance),
    }
}

fn told(words: &Words, hindrance: Hindrance) -> Outcome {
    match hindrance {
        Hindrance::Asked(message) => terminal::beside(&words.say(&message)),
        Hindrance::Machine(failure) => terminal::failure(words, &failure),
    }
    Outcome::Failed
}
