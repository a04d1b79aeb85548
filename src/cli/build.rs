//! `lofte build`: the site into the output folder.

use super::Outcome;
use super::arguments::Build;
use super::finding_printer::Format;
use super::progress::Progress;
use super::remembered::{Remembered, Said};
use super::site::{Stream, question, surveyed_timed, tell};
use super::{terminal, timings};
use crate::build::{Shelves, Stopwatch, Written, lacking_in_production, published, write_timed};
use crate::diagnostic::Message;
use crate::tree::Exchanged;
use std::path::Path;
use std::time::Instant;

/// Runs the command.
pub fn run(asked: &Build) -> Outcome {
    let begun = Instant::now();
    let clock = || begun.elapsed();
    let watch = if asked.timings { Stopwatch::by(&clock) } else { Stopwatch::stopped() };
    let root = &asked.site.root;
    let out = asked.out.clone().unwrap_or_else(|| root.join("public"));
    let base_url = asked.base_url.as_deref();
    let remembered = Remembered::of(root, &("build", question(&asked.site, base_url), asked));
    if let Some(said) = remembered.as_ref().and_then(Remembered::said).filter(|_| !asked.timings)
        && published(&out).is_ok_and(|published| published.as_ref() == Some(&said.bound_to))
    {
        return said.again();
    }
    let Ok(found) = surveyed_timed(&asked.site, base_url, &watch) else {
        return Outcome::Failed;
    };
    let mut said = Said::default();
    said.add(Stream::Beside, &found.drawn(&found.survey.findings, Format::Text, Stream::Beside));
    let refused = || terminal::beside(&found.words.say(&Message::new("build-refused")));
    let Some(ready) = &found.survey.ready else {
        refused();
        return Outcome::Findings;
    };
    let lacking = if asked.production { lacking_in_production(&found.survey) } else { Vec::new() };
    if !lacking.is_empty() {
        found.print(&lacking, Format::Text, Stream::Beside);
        refused();
        return Outcome::Findings;
    }
    let progress = Progress::begin(ready.plan.outputs.len());
    let shelves = Shelves::of_site(root);
    let written = write_timed(&found.survey, ready, &out, &shelves, &|| progress.step(), &watch);
    progress.end();
    if asked.timings {
        timings::print(&watch, &found.words);
    }
    match written {
        Ok(Written::Published(exchanged, findings)) => {
            said.add(Stream::Beside, &found.drawn(&findings, Format::Text, Stream::Beside));
            let message = |exchanged| found.words.say(&done(exchanged, ready.plan.outputs.len(), &out));
            terminal::beside(&message(exchanged));
            if let Some(remembered) = remembered
                && let Ok(Some(bound_to)) = published(&out)
            {
                // The next time nothing will have changed.
                let beside = format!("{}{}\n", said.beside, message(Exchanged::Unchanged));
                remembered.say(root, &Said { beside, bound_to, ..said });
            }
            Outcome::Fine
        }
        Ok(Written::Refused(findings)) => {
            found.print(&findings, Format::Text, Stream::Beside);
            refused();
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
