//! `lofte init` and `lofte new`: files with helpful comments, that pass `check`.

use super::Outcome;
use super::arguments::{AccountKindAsked, Init, New, NewKind};
use super::site::{self, question, tell};
use super::terminal;
use crate::acts::desk::Desk;
use crate::acts::hindrance::Hindrance;
use crate::acts::init::init;
use crate::acts::new_follow_up::{NewFollowUp, new_follow_up};
use crate::acts::new_municipality::{NewMunicipality, new_municipality};
use crate::acts::new_page::{NewPage, new_page};
use crate::acts::new_party::{NewParty, new_party};
use crate::acts::new_promise::{NewPromise, new_promise};
use crate::acts::new_review::{NewReview, new_review};
use crate::acts::template;
use crate::check::{Drafts, Question};
use crate::diagnostic::Message;
use crate::model::account::AccountKind;
use crate::model::when::Today;

/// Runs `lofte init`.
pub fn run_init(asked: &Init) -> Outcome {
    let language = asked.lang.as_deref().unwrap_or("sv");
    match init(&asked.folder, language) {
        Ok(()) => {
            let folder = asked.folder.display().to_string();
            let done = Message::new("init-done").with("folder", folder);
            terminal::beside(&terminal::words(language).say(&done));
            Outcome::Fine
        }
        Err(hindrance) => told(language, hindrance),
    }
}

/// Runs `lofte new`. A draft has its follow-ups and reviews as well, so drafts are always read.
pub fn run_new(asked: &New) -> Outcome {
    let question = Question { drafts: Drafts::Shown, ..question(&asked.site, None) };
    let today = question.today;
    let desk = match Desk::open(&asked.site.root, question) {
        Ok(desk) => desk,
        Err(failure) => {
            tell(&asked.site, &failure);
            return Outcome::Failed;
        }
    };
    let language = asked.site.lang.as_deref().unwrap_or_else(|| desk.language());
    match written(&desk, language, today, &asked.kind) {
        Ok(new) => {
            let words = terminal::words(language);
            let path = new.path.display().to_string();
            terminal::beside(&words.say(&Message::new("new-done").with("path", path)));
            if let Some(id) = new.id {
                terminal::beside(&words.say(&Message::new("new-id").with("id", id.to_string())));
            }
            Outcome::Fine
        }
        Err(hindrance) => told(language, hindrance),
    }
}

fn written(desk: &Desk, language: &str, today: Today, kind: &NewKind) -> Result<template::New, Hindrance> {
    match kind {
        NewKind::Municipality { name, code, id } => {
            new_municipality(desk, language, &NewMunicipality { name, code, id: id.as_deref() })
        }
        NewKind::Party { name, kind, id } => {
            new_party(desk, language, &NewParty { name, kind, id: id.as_deref() })
        }
        NewKind::Promise { town, title, period, parties, id } => {
            let promise = NewPromise { town, title, period, parties, id: id.as_deref() };
            new_promise(desk, language, today, &promise)
        }
        NewKind::FollowUp { promise, kind, date, by, covers } => {
            let kind = match kind {
                AccountKindAsked::FollowUp => AccountKind::FollowUp,
                AccountKindAsked::Evaluation => AccountKind::Evaluation,
            };
            let date = date.unwrap_or(today.0);
            let account = NewFollowUp { promise, kind, date, reported_by: by, covers: covers.as_deref() };
            new_follow_up(desk, language, &account)
        }
        NewKind::Review { of, title, by, date, id } => {
            let date = date.unwrap_or(today.0);
            let review = NewReview { of, title, reviewed_by: by, date, id: id.as_deref() };
            new_review(desk, language, &review)
        }
        NewKind::Page { id, title } => new_page(desk, language, &NewPage { id, title }),
    }
}

fn told(language: &str, hindrance: Hindrance) -> Outcome {
    let words = terminal::words(language);
    match hindrance {
        Hindrance::Asked(message) => terminal::beside(&words.say(&message)),
        Hindrance::Machine(failure) => terminal::failure(&words, &failure),
        Hindrance::Found { findings, texts, closing } => {
            site::print_beside(&findings, &texts, language);
            terminal::beside(&words.say(&closing));
            return Outcome::Findings;
        }
    }
    Outcome::Failed
}
