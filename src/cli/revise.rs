//! `lofte revise`: shows what changed in a sealed promise, asks why, and writes it into the promise.

use super::Outcome;
use super::arguments::Revise;
use super::site::{self, question, tell};
use super::terminal;
use crate::acts::desk::Desk;
use crate::acts::hindrance::Hindrance;
use crate::acts::revise::{Changed, Declared, Revisable, State, revisable, revise};
use crate::check::{Drafts, Question};
use crate::diagnostic::Message;
use crate::difference::{Stretch, difference};
use crate::words::Words;
use std::collections::BTreeSet;
use std::io::{BufRead, IsTerminal};

/// Runs the command.
pub fn run(asked: &Revise) -> Outcome {
    let question = Question { drafts: Drafts::Shown, ..question(&asked.site(), None) };
    let today = question.today;
    let desk = match Desk::open(&asked.root, question) {
        Ok(desk) => desk,
        Err(failure) => {
            tell(&asked.site(), &failure);
            return Outcome::Failed;
        }
    };
    let language = asked.lang.as_deref().unwrap_or_else(|| desk.language()).to_owned();
    let words = terminal::words(&language);
    let done = revisable(&desk, &asked.promise).and_then(|promise| match &promise.state {
        State::Unchanged => Ok(plain(&words, "revise-unchanged", asked)),
        State::Declared => Ok(plain(&words, "revise-declared", asked)),
        State::Changed(changed) => {
            show(&words, changed);
            let Some(declared) = declared(asked, &words, changed, today.0) else {
                terminal::beside(&words.say(&Message::new("revise-no-reason")));
                return Ok(Outcome::Failed);
            };
            write(&desk, &words, &promise, &declared)
        }
    });
    done.unwrap_or_else(|hindrance| told(&asked.site(), &language, hindrance))
}

fn plain(words: &Words, key: &'static str, asked: &Revise) -> Outcome {
    let name = asked.promise.trim_end_matches('/');
    terminal::beside(&words.say(&Message::new(key).with("promise", name)));
    Outcome::Fine
}

fn write(desk: &Desk, words: &Words, promise: &Revisable, declared: &Declared) -> Result<Outcome, Hindrance> {
    let path = revise(desk, promise, declared)?;
    terminal::beside(&words.say(&Message::new("revise-done").with("path", path.display().to_string())));
    Ok(Outcome::Fine)
}

fn told(site: &super::arguments::Site, language: &str, hindrance: Hindrance) -> Outcome {
    let words = terminal::words(language);
    match hindrance {
        Hindrance::Asked(message) => {
            terminal::beside(&words.say(&message));
            Outcome::Failed
        }
        Hindrance::Found { findings, texts, closing } => {
            site::print_beside(&findings, &texts, language);
            terminal::beside(&words.say(&closing));
            Outcome::Findings
        }
        Hindrance::Machine(failure) => {
            tell(site, &failure);
            Outcome::Failed
        }
    }
}

/// What went in `[-…-]`, what came in `{+…+}`: to be read without colour.
fn show(words: &Words, changed: &[Changed]) {
    for Changed { way, before, after } in changed {
        let name = if way.is_empty() { words.say(&Message::new("revise-body")) } else { way.join(".") };
        terminal::result(&name);
        let stretches = difference(before, after).into_iter().map(|stretch| match stretch {
            Stretch::Same(words) => words,
            Stretch::Removed(words) => format!("[-{words}-]"),
            Stretch::Added(words) => format!("{{+{words}+}}"),
        });
        let text = stretches.collect::<Vec<_>>().join(" ");
        let lines: Vec<String> = text.lines().map(|line| format!("  {line}")).collect();
        terminal::result(&lines.join("\n"));
    }
}

/// What was given, and at a terminal what is still missing. `None`: there is no reason.
fn declared(
    asked: &Revise,
    words: &Words,
    changed: &[Changed],
    today: crate::model::when::Day,
) -> Option<Declared> {
    let given = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    let suggested = in_short(words, changed);
    let (mut text, mut reason, mut decided_by) =
        (given(&asked.text), given(&asked.reason), given(&asked.decided_by));
    if reason.is_none() && std::io::stdin().is_terminal() {
        let ask = |key: &'static str| {
            terminal::beside(&words.say(&Message::new(key).with("suggested", suggested.as_str())));
            let mut line = String::new();
            std::io::stdin().lock().read_line(&mut line).ok()?;
            Some(line.trim().to_owned()).filter(|line| !line.is_empty())
        };
        text = text.or_else(|| ask("revise-ask-text"));
        reason = ask("revise-ask-reason");
        decided_by = decided_by.or_else(|| ask("revise-ask-decided-by"));
    }
    Some(Declared {
        date: asked.date.unwrap_or(today),
        text: text.unwrap_or(suggested),
        reason: reason?,
        decided_by,
    })
}

/// "Ändrat: åtagandet ljus, perioden. Tillagt: åtagandet toalett."
fn in_short(words: &Words, changed: &[Changed]) -> String {
    let added: BTreeSet<&str> = changed.iter().filter_map(added_commitment).collect();
    let (mut came, mut others): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for changed in changed {
        let first = changed.way.first().map_or("body", String::as_str);
        let id = changed.way.get(1).filter(|_| first == "commitments").map_or("", String::as_str);
        if !seen.insert((first, id)) {
            continue;
        }
        let part = words.say(&Message::new("revise-part").with("key", first).with("id", id));
        if added.contains(id) { came.push(part) } else { others.push(part) }
    }
    let sentences = [("revise-in-short", others), ("revise-in-short-added", came)];
    let told = sentences
        .into_iter()
        .filter(|(_, parts)| !parts.is_empty())
        .map(|(key, parts)| words.say(&Message::new(key).with("parts", parts.join(", "))));
    told.collect::<Vec<_>>().join(" ")
}

/// The commitment that a difference adds: its words, where nothing stood.
fn added_commitment(changed: &Changed) -> Option<&str> {
    match changed.way.as_slice() {
        [first, id, key] if first == "commitments" && key == "text" && changed.before.is_empty() => Some(id),
        _ => None,
    }
}
