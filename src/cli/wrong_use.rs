//! What is wrong with a command line, in the same language as the help.

use super::terminal;
use crate::diagnostic::Message;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// Prints why the arguments were not understood, and where help is to be had.
pub fn tell(error: &clap::Error) {
    let words = terminal::words("sv");
    let mut lines = vec![words.say(&message(error))];
    lines.extend(way_out(error).map(|way| words.say(&way)));
    lines.push(words.say(&Message::new("use-help")));
    terminal::beside(&lines.join("\n"));
}

fn message(error: &clap::Error) -> Message {
    let argument = context(error, ContextKind::InvalidArg);
    let value = context(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => Message::new("use-unknown-argument").with("argument", argument),
        ErrorKind::InvalidSubcommand => Message::new("use-unknown-command")
            .with("command", context(error, ContextKind::InvalidSubcommand)),
        ErrorKind::MissingSubcommand => {
            Message::new("use-command-missing").with("commands", context(error, ContextKind::ValidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => {
            Message::new("use-argument-missing").with("arguments", argument)
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            Message::new("use-value-missing").with("argument", argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            Message::new("use-wrong-value").with("argument", argument).with("value", value)
        }
        ErrorKind::ArgumentConflict => Message::new("use-conflict")
            .with("argument", argument)
            .with("other", context(error, ContextKind::PriorArg)),
        // What the program's own arguments cannot lead to today; its English says more than nothing.
        _ => Message::new("use-other").with("cause", error.kind().to_string()),
    }
}

/// What was probably meant, or what may stand there.
fn way_out(error: &clap::Error) -> Option<Message> {
    let meant = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue]
        .into_iter()
        .map(|kind| context(error, kind))
        .find(|meant| !meant.is_empty());
    let allowed = context(error, ContextKind::ValidValue);
    match meant {
        Some(meant) => Some(Message::new("use-meant").with("meant", meant)),
        None if !allowed.is_empty() => Some(Message::new("use-allowed").with("allowed", allowed)),
        None => None,
    }
}

/// What the parser tells of the place, several things after each other.
fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}
