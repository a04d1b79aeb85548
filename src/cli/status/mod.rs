//! `lofte status`: what the site says, without building it.

mod chosen;
pub(in crate::cli) mod json;
pub(in crate::cli) mod text;

pub use json::json;
pub use text::text;

use super::Outcome;
use super::arguments::{Status, StatusFormat};
use super::finding_printer::Format;
use super::site::{Stream, surveyed};
use super::terminal;
use crate::build::has_errors;
use crate::diagnostic::Message;
use crate::model::id::PromiseId;
use crate::model::site::Site;
use crate::words::Words;

/// Runs the command.
pub fn run(asked: &Status) -> Outcome {
    let Ok(found) = surveyed(&asked.site, None) else {
        return Outcome::Failed;
    };
    let Some(ready) = &found.survey.ready else {
        found.print(&found.survey.findings, Format::Text, Stream::Beside);
        return if has_errors(&found.survey.findings) { Outcome::Findings } else { Outcome::Failed };
    };
    let Some(promises) = chosen(&ready.site, &asked.promises, &found.words) else {
        return Outcome::Failed;
    };
    terminal::result(&match asked.format {
        StatusFormat::Json => json(&ready.site, &promises),
        StatusFormat::Text => text(&ready.site, &promises, &found.words),
    });
    Outcome::Fine
}

/// The promises asked for. `None`: one is not there, and that is told.
pub(in crate::cli) fn chosen(site: &Site, asked: &[String], words: &Words) -> Option<Vec<PromiseId>> {
    let unknown = match chosen::chosen(site, asked) {
        Ok(promises) => return Some(promises),
        Err(unknown) => unknown,
    };
    for chosen::Unknown { asked, nearest } in unknown {
        let message = match nearest {
            Some(nearest) => Message::new("status-no-such-promise-but").with("nearest", nearest.to_string()),
            None => Message::new("status-no-such-promise"),
        };
        terminal::beside(&words.say(&message.with("promise", asked)));
    }
    None
}
