//! `lofte verify`: whether anything was altered.

use super::Outcome;
use super::arguments::{Site, Verify};
use super::finding_printer::{self, Colour, Format};
use super::site::{question, tell};
use super::terminal;
use crate::acts::hindrance::Hindrance;
use crate::acts::verify::{Verified, verify};
use crate::diagnostic::Message;
use crate::words::{self, Words};
use std::io::IsTerminal;

/// Runs the command.
pub fn run(asked: &Verify) -> Outcome {
    let site = Site { root: asked.folder.clone(), today: None, drafts: false, lang: asked.lang.clone() };
    let language = asked.lang.as_deref().unwrap_or("sv");
    let words = terminal::words(language);
    let verified = match verify(&asked.folder, asked.against.as_deref(), &question(&site, None)) {
        Ok(verified) => verified,
        Err(Hindrance::Machine(failure)) => {
            tell(&site, &failure);
            return Outcome::Failed;
        }
        Err(Hindrance::Asked(message) | Hindrance::Found { closing: message, .. }) => {
            terminal::beside(&words.say(&message));
            return Outcome::Failed;
        }
    };
    print(&verified, language);
    if verified.is_broken() {
        terminal::beside(&words.say(&Message::new("verify-broken")));
        return Outcome::Findings;
    }
    let more = if asked.against.is_some() { "verify-fine-against" } else { "verify-fine-alone" };
    terminal::beside(&said(&verified, &words, more));
    if asked.heads {
        terminal::result(&verified.heads);
    }
    Outcome::Fine
}

fn print(verified: &Verified, language: &str) {
    let words = words::findings(language).unwrap_or_else(|_| Words::empty(language));
    let colour = if std::io::stderr().is_terminal() { Colour::Coloured } else { Colour::Plain };
    let text = finding_printer::print(&verified.findings, &verified.texts, &words, Format::Text, colour);
    terminal::beside(&text);
}

/// `more` is the key of what is said after it.
fn said(verified: &Verified, words: &Words, more: &'static str) -> String {
    let key = match (verified.files, verified.records) {
        (0, 0) => "verify-fine-nothing-sealed",
        (0, _) => "verify-fine-repository",
        _ => "verify-fine-site",
    };
    let message = Message::new(key).with("files", verified.files).with("records", verified.records);
    format!("{} {}", words.say(&message), words.say(&Message::new(more)))
}
