//! `lofte serve`: the site in a browser, following each edit.

use super::Outcome;
use super::arguments::Serve;
use super::finding_printer::{self, Colour, Format};
use super::site::{question, tell};
use super::terminal;
use crate::diagnostic::{Diagnostic, Message};
use crate::fs::Failure;
use crate::serve::{Port, Serving, State, browser, start};
use crate::words::{self, Words};
use std::io::IsTerminal;
use std::sync::{Mutex, PoisonError};

/// Runs the command, until Ctrl-C.
pub fn run(asked: &Serve) -> Outcome {
    let site = asked.site.clone();
    let asks = Box::new(move || question(&site, None));
    let port = asked.port.map_or(Port::Any, Port::Only);
    let spoken = Spoken::default();
    let told = Box::new(move |state: &State| spoken.tell(state));
    let serving = match start(&asked.site.root, asks, asked.site.lang.clone(), port, told) {
        Ok(serving) => serving,
        Err(failure) => return failed(asked, &failure),
    };
    let ender = serving.ender();
    if let Err(error) = ctrlc::set_handler(ender) {
        return failed(asked, &Failure::new("failure-signal", "SIGINT", std::io::Error::other(error)));
    }
    welcome(asked, &serving);
    serving.wait();
    Outcome::Fine
}

fn failed(asked: &Serve, failure: &Failure) -> Outcome {
    tell(&asked.site, failure);
    Outcome::Failed
}

fn welcome(asked: &Serve, serving: &Serving) {
    let address = serving.address();
    let state = serving.preview().state();
    let words = terminal::words(&state.vocabulary.language);
    terminal::beside(&words.say(&Message::new("serve-at").with("address", address.as_str())));
    if asked.open
        && let Err(failure) = browser::open(&address)
    {
        terminal::failure(&words, &failure);
    }
}

/// What was said last: nothing is said twice.
#[derive(Default)]
struct Spoken {
    last: Mutex<Vec<Diagnostic>>,
}

impl Spoken {
    fn tell(&self, state: &State) {
        let language = &state.vocabulary.language;
        let newest = match state.newest() {
            Ok(newest) => newest,
            Err(failure) => return terminal::failure(&terminal::words(language), failure),
        };
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let findings = state.findings();
        if *last == findings {
            return;
        }
        last.clone_from(&findings);
        if findings.is_empty() {
            return terminal::beside(&terminal::words(language).say(&Message::new("serve-mended")));
        }
        let colour = if std::io::stderr().is_terminal() { Colour::Coloured } else { Colour::Plain };
        let words = words::findings(language).unwrap_or_else(|_| Words::empty(language));
        let text = finding_printer::print(&findings, newest.texts, &words, Format::Text, colour);
        terminal::beside(&text);
    }
}
