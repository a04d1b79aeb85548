//! `--timings`: how long each stage took.

use super::terminal;
use crate::build::{Stage, Stopwatch};
use crate::diagnostic::Message;
use crate::words::Words;

/// Prints the time of each stage beside the result, in milliseconds.
pub fn print(watch: &Stopwatch<'_>, words: &Words) {
    let line = |stage: Stage| {
        let milliseconds = format!("{:.1}", watch.of(stage).as_secs_f64() * 1000.0);
        let message = Message::new("timing").with("stage", words.say(&Message::new(key(stage))));
        words.say(&message.with("milliseconds", milliseconds))
    };
    let lines: Vec<String> = Stage::ALL.into_iter().map(line).collect();
    terminal::beside(&lines.join("\n"));
}

fn key(stage: Stage) -> &'static str {
    match stage {
        Stage::Load => "stage-load",
        Stage::Recall => "stage-recall",
        Stage::Check => "stage-check",
        Stage::Theme => "stage-theme",
        Stage::Derive => "stage-derive",
        Stage::Plan => "stage-plan",
        Stage::Consequences => "stage-consequences",
        Stage::Make => "stage-make",
        Stage::Pictures => "stage-pictures",
        Stage::Audit => "stage-audit",
        Stage::Write => "stage-write",
        Stage::Search => "stage-search",
        Stage::Exchange => "stage-exchange",
    }
}
