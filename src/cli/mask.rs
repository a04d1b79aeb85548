//! `lofte mask`: a name taken out of what was sealed, by decision.

use super::Outcome;
use super::arguments::{Mask, Site};
use super::site::{question, surveyed, tell};
use super::terminal;
use crate::acts::hindrance::Hindrance;
use crate::acts::mask::{MaskedNames, NameToMask, mask_name};
use crate::diagnostic::Message;
use crate::words::Words;

/// Runs the command.
pub fn run(asked: &Mask) -> Outcome {
    let site = Site { root: asked.root.clone(), today: asked.today, drafts: false, lang: asked.lang.clone() };
    let Ok(found) = surveyed(&site, None) else { return Outcome::Failed };
    let name = NameToMask {
        document: &asked.document,
        name: &asked.name,
        decision: &asked.decision,
        date: question(&site, None).today.0,
    };
    match mask_name(&asked.root, &found.survey, &name) {
        Ok(masked) => {
            said(&masked, &found.words);
            Outcome::Fine
        }
        Err(Hindrance::Machine(failure)) => {
            tell(&site, &failure);
            Outcome::Failed
        }
        Err(Hindrance::Asked(message) | Hindrance::Found { closing: message, .. }) => {
            terminal::beside(&found.words.say(&message));
            Outcome::Failed
        }
    }
}

fn said(masked: &MaskedNames, words: &Words) {
    terminal::beside(&words.say(&Message::new("mask-done").with("count", masked.records)));
    for (file, line) in &masked.left {
        let message = Message::new("mask-left").with("file", file.as_str()).with("line", *line);
        terminal::result(&words.say(&message));
    }
}
