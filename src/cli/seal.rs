//! `lofte seal`: what is public is sealed.

use super::Outcome;
use super::arguments::{Seal, Site};
use super::finding_printer::Format;
use super::site::{Stream, Surveyed, surveyed, tell};
use super::terminal;
use crate::acts::hindrance::Hindrance;
use crate::acts::seal::{pending, seal};
use crate::acts::verify::heads_of;
use crate::diagnostic::Message;
use crate::ledger::line::Sealing;

/// Runs the command.
pub fn run(asked: &Seal) -> Outcome {
    // What is sealed is what is published: never a draft.
    let site = Site { root: asked.root.clone(), today: asked.today, drafts: false, lang: asked.lang.clone() };
    let Ok(found) = surveyed(&site, None) else { return Outcome::Failed };
    let Some(ready) = &found.survey.ready else {
        found.print(&found.survey.findings, Format::Text, Stream::Beside);
        terminal::beside(&found.words.say(&Message::new("seal-mend-first")));
        return Outcome::Findings;
    };
    let sealings = match pending(&found.survey, ready) {
        Ok(sealings) => sealings,
        Err(hindrance) => return told(&found, &site, hindrance),
    };
    if asked.check {
        return checked(&found, &sealings);
    }
    if let Err(hindrance) = seal(&asked.root, &found.survey, &sealings) {
        return told(&found, &site, hindrance);
    }
    list(&found, &sealings);
    terminal::beside(&found.words.say(&done(&sealings)));
    if asked.heads { print_heads(&found, &site) } else { Outcome::Fine }
}

fn done(sealings: &[Sealing]) -> Message {
    if sealings.is_empty() {
        return Message::new("seal-nothing");
    }
    Message::new("seal-done").with("count", sealings.len())
}

/// What would be sealed.
fn checked(found: &Surveyed, sealings: &[Sealing]) -> Outcome {
    list(found, sealings);
    if sealings.is_empty() {
        terminal::beside(&found.words.say(&Message::new("seal-nothing")));
        return Outcome::Fine;
    }
    terminal::beside(&found.words.say(&Message::new("seal-check").with("count", sealings.len())));
    Outcome::Findings
}

fn list(found: &Surveyed, sealings: &[Sealing]) {
    for sealing in sealings {
        let line = Message::new("seal-one")
            .with("document", sealing.document.in_content())
            .with("kind", sealing.kind.code())
            .with("first", if sealing.previous.is_empty() { "yes" } else { "no" });
        terminal::result(&found.words.say(&line));
    }
}

fn print_heads(found: &Surveyed, site: &Site) -> Outcome {
    match heads_of(&site.root) {
        Ok(heads) => {
            terminal::result(&heads);
            Outcome::Fine
        }
        Err(failure) => told(found, site, failure.into()),
    }
}

fn told(found: &Surveyed, site: &Site, hindrance: Hindrance) -> Outcome {
    match hindrance {
        Hindrance::Asked(message) | Hindrance::Found { closing: message, .. } => {
            terminal::beside(&found.words.say(&message))
        }
        Hindrance::Machine(failure) => tell(site, &failure),
    }
    Outcome::Failed
}
