//! `lofte status`: what the site says, without building it.

mod chosen;
mod json;
mod text;

pub use json::json;
pub use text::text;

use super::Outcome;
use super::arguments::{Status, StatusFormat};
use super::finding_printer::Format;
use super::site::{Stream, surveyed};
use super::terminal;
use crate::build::has_errors;
use crate::diagnostic::Message;

/// Runs the command.
pub fn run(asked: &Status) -> Outcome {
    let Ok(found) = surveyed(&asked.site, None) else {
        return Outcome::Failed;
    };
    let Some(ready) = &found.survey.ready else {
        found.print(&found.survey.findings, Format::Text, Stream::Beside);
        return if has_errors(&found.survey.findings) { Outcome::Findings } else { Outcome::Failed };
    };
    match chosen::chosen(&ready.site, &asked.promises) {
        Ok(promises) => {
            terminal::result(&match asked.format {
                StatusFormat::Json => json(&ready.site, &promises),
                StatusFormat::Text => text(&ready.site, &promises, &found.words),
            });
            Outcome::Fine
        }
        Err(unknown) => {
            for chosen::Unknown { asked, nearest } in unknown {
                let message = match nearest {
                    Some(nearest) => {
                        Message::new("status-no-such-promise-but").with("nearest", nearest.to_string())
                    }
                    None => Message::new("status-no-such-promise"),
                };
                terminal::beside(&found.words.say(&message.with("promise", asked)));
            }
            Outcome::Failed
        }
    }
}
