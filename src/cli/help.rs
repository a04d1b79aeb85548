//! Help in Swedish: what the argument parser writes by itself in English is given Swedish words, for every command at
//! once, so that a new command has them too.

use clap::{Arg, Command};

const TEMPLATE: &str = "{about-with-newline}\nSå här: {usage}\n\n{all-args}{after-help}";

/// The command and its subcommands, with Swedish headings, values and usage.
pub fn in_swedish(command: Command) -> Command {
    let mut command = headed(command);
    // Only a built command knows its whole usage, the names of the commands above it included.
    command.build();
    with_usage(command)
}

fn headed(command: Command) -> Command {
    // Words to write stand in the order in which they are written.
    let mut position = 0;
    command
        .help_template(TEMPLATE)
        .subcommand_help_heading("Kommandon")
        .subcommand_value_name("KOMMANDO")
        .mut_args(|arg| {
            position += 1;
            described(arg).display_order(position)
        })
        .mut_subcommands(headed)
}

fn described(arg: Arg) -> Arg {
    let heading = if arg.is_positional() { "Skriv" } else { "Val" };
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let default: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    let named = arg.get_action().takes_values();
    let choices: Vec<String> = arg
        .get_possible_values()
        .iter()
        .filter(|value| named && !value.is_hide_set())
        .map(|value| value.get_name().to_owned())
        .collect();
    let mut notes = Vec::new();
    if !choices.is_empty() {
        notes.push(format!("välj: {}", choices.join(", ")));
    }
    if named && !default.is_empty() {
        notes.push(format!("annars: {}", default.join(", ")));
    }
    let help = if notes.is_empty() { help } else { format!("{help} [{}]", notes.join("; ")) };
    let arg = arg.help(help).help_heading(heading);
    if named { arg.hide_default_value(true).hide_possible_values(true) } else { arg }
}

fn with_usage(mut command: Command) -> Command {
    let usage = command.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim().replace("[OPTIONS]", "[VAL]");
    command.override_usage(usage).mut_subcommands(with_usage)
}
