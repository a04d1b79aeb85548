//! `lofte build`: the site into the output folder.

use super::Outcome;
use super::arguments::Build;
use super::finding_printer::Format;
use super::progress::Progress;
use super::site::{Stream, surveyed, tell};
use super::terminal;
use crate::build::{IndexShelf, Written, write};
use crate::diagnostic::Message;
use crate::tree::Exchanged;
use std::path::Path;

/// Runs the command.
pub fn run(asked: &Build) -> Outcome {
    let Ok(found) = surveyed(&asked.site, asked.base_url.as_deref()) else {
        return Outcome::Failed;
    };
    found.print(&found.survey.findings, Format::Text, Stream::Beside);
    let Some(ready) = &found.survey.ready else {
        terminal::beside(&found.words.say(&Message::new("build-refused")));
        return Outcome::Findings;
    };
    let out = asked.out.clone().unwrap_or_else(|| asked.site.root.join("public"));
    let progress = Progress::begin(ready.plan.outputs.len());
    let shelf = IndexShelf::of_site(&asked.site.root);
    let written = write(&found.survey, ready, &out, &shelf, &|| progress.step());
    progress.end();
    match written {
        Ok(Written::Published(exchanged, findings)) => {
            found.print(&findings, Format::Text, Stream::Beside);
            terminal::beside(&found.words.say(&done(exchanged, ready.plan.outputs.len(), &out)));
            Outcome::Fine
        }
        Ok(Written::Refused(findings)) => {
            found.print(&findings, Format::Text, Stream::Beside);
            terminal::beside(&found.words.say(&Message::new("build-refused")));
            Outcome::Findings
        }
        Err(failure) => {
            tell(&asked.site, &failure);
            Outcome::Failed
        }
    }
}

fn done(exchanged: Exchanged, outputs: usize, out: &Path) -> Message {
    let key = match exchanged {
        Exchanged::Unchanged => "build-unchanged",
        Exchanged::Exchanged => "build-done",
        Exchanged::InTwoSteps => "build-done-in-two-steps",
    };
    Message::new(key).with("outputs", outputs).with("out", out.display().to_string())
}
