//! `lofte build`: the site into the output folder.

use super::Outcome;
use super::arguments::Build;
use super::finding_printer::Format;
use super::large::Large;
use super::progress::Progress;
use super::remembered::{Remembered, Said};
use super::site::{Stream, Surveyed, question, surveyed_timed, tell};
use super::{terminal, timings};
use crate::build::{Ready, Shelves, Stopwatch, Written, lacking_in_production, published, write_timed};
use crate::diagnostic::Message;
use crate::tree::Exchanged;
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Runs the command.
pub fn run(asked: &Build) -> Outcome {
    let begun = Instant::now();
    let clock = || begun.elapsed();
    let watch = if asked.timings { Stopwatch::by(&clock) } else { Stopwatch::stopped() };
    let root = &asked.site.root;
    let out = asked.out.clone().unwrap_or_else(|| root.join("public"));
    let large = Large::of(root);
    let what = ("build", question(&asked.site, asked.base_url.as_deref()), asked);
    let remembered = large.as_ref().and_then(|large| Remembered::of(large, &what));
    if let Some(said) = remembered.as_ref().and_then(Remembered::said).filter(|_| !asked.timings)
        && published(&out).is_ok_and(|published| published.as_ref() == Some(&said.bound_to))
    {
        return said.again();
    }
    let command = Command { asked, out, remembered, watch: &watch };
    let built = command.build(large.as_ref()).or_else(|| command.build(None));
    let Some(Built { outcome, found }) = built else { return Outcome::Failed };
    if let (Some(large), Some(found)) = (large, found) {
        large.keep(&found.survey);
    }
    outcome
}

/// The command, with what it needs.
struct Command<'asked> {
    asked: &'asked Build,
    out: PathBuf,
    remembered: Option<Remembered>,
    watch: &'asked Stopwatch<'asked>,
}

/// How a build ended, and of what it was made.
struct Built {
    outcome: Outcome,
    found: Option<ManuallyDrop<Surveyed>>,
}

impl Built {
    fn without_site(outcome: Outcome) -> Self {
        Self { outcome, found: None }
    }
}

impl Command<'_> {
    /// Builds the site. `None`: files changed meanwhile, so that all must be looked at.
    fn build(&self, large: Option<&Large>) -> Option<Built> {
        let Self { asked, watch, .. } = self;
        let Ok(found) = surveyed_timed(&asked.site, asked.base_url.as_deref(), large, watch) else {
            return Some(Built::without_site(Outcome::Failed));
        };
        let mut said = Said::default();
        said.add(Stream::Beside, &found.drawn(&found.survey.findings, Format::Text, Stream::Beside));
        let refused = || {
            terminal::beside(&found.words.say(&Message::new("build-refused")));
            Some(Built::without_site(Outcome::Findings))
        };
        let Some(ready) = &found.survey.ready else { return refused() };
        let lacking = if asked.production { lacking_in_production(&found.survey) } else { Vec::new() };
        if !lacking.is_empty() {
            found.print(&lacking, Format::Text, Stream::Beside);
            return refused();
        }
        let progress = Progress::begin(ready.plan.outputs.len());
        let shelves = Shelves::of_site(&asked.site.root);
        let written = write_timed(&found.survey, ready, &self.out, &shelves, &|| progress.step(), watch);
        progress.end();
        if asked.timings {
            timings::print(watch, &found.words);
        }
        match written {
            Ok(Written::Published { exchanged, findings, published }) => {
                said.add(Stream::Beside, &found.drawn(&findings, Format::Text, Stream::Beside));
                self.say_done(&found, ready, said, exchanged, published);
                Some(Built { outcome: Outcome::Fine, found: Some(found) })
            }
            Ok(Written::Refused(findings)) => {
                found.print(&findings, Format::Text, Stream::Beside);
                refused()
            }
            Ok(Written::Overtaken) => None,
            Err(failure) => {
                tell(&asked.site, &failure);
                Some(Built::without_site(Outcome::Failed))
            }
        }
    }

    fn say_done(
        &self,
        found: &Surveyed,
        ready: &Ready,
        said: Said,
        exchanged: Exchanged,
        published: Option<String>,
    ) {
        let message = |exchanged| found.words.say(&done(exchanged, ready.plan.outputs.len(), &self.out));
        terminal::beside(&message(exchanged));
        if let Some(remembered) = &self.remembered
            && let Some(bound_to) = published
        {
            // The next time nothing will have changed.
            let beside = format!("{}{}\n", said.beside, message(Exchanged::Unchanged));
            remembered.say(&self.asked.site.root, &Said { beside, bound_to, ..said });
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
