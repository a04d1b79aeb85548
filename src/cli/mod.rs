//! Arguments in, exit code out. One file a command; the only rooms that print.
//!
//! | exit code | meaning |
//! |---|---|
//! | 0 | fine; warnings may stand |
//! | 1 | what people wrote is wrong (with `--strict` warnings too, those that time alone causes excepted) |
//! | 2 | wrong use, or the machine failed |
//!
//! `due` answers a question instead: 1 is "something is missing", 2 is also "wrong content leaves the answer unknown".

mod arguments;
mod build;
mod check;
mod due;
pub mod finding_printer;
mod help;
mod keys;
mod large;
mod mask;
mod new;
mod progress;
mod remembered;
mod revise;
mod seal;
mod serve;
mod site;
pub mod status;
mod terminal;
mod timings;
mod verify;
mod wrong_use;

use arguments::{Arguments, Command};
use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};
use std::ffi::OsString;
use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing stands in the way.
    Fine,
    /// What people wrote is wrong.
    Findings,
    /// Wrong use, or the machine failed.
    Failed,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Fine => Self::from(0),
            Outcome::Findings => Self::from(1),
            Outcome::Failed => Self::from(2),
        }
    }
}

/// Runs the program with its arguments, the program's own name first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let matches = help::in_swedish(Arguments::command()).try_get_matches_from(arguments);
    match matches.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => command(arguments).into(),
        Err(error) => {
            if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
                // A closed pipe is no reason to fail: whoever read has read enough.
                let _ = error.print();
                return Outcome::Fine.into();
            }
            if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
                let _ = error.print();
            } else {
                wrong_use::tell(&error);
            }
            Outcome::Failed.into()
        }
    }
}

fn command(arguments: Arguments) -> Outcome {
    match arguments.command {
        Command::Build(asked) => build::run(&asked),
        Command::Check(asked) => check::run(&asked),
        Command::Serve(asked) => serve::run(&asked),
        Command::Status(asked) => status::run(&asked),
        Command::Due(asked) => due::run(&asked),
        Command::Init(asked) => new::run_init(&asked),
        Command::New(asked) => new::run_new(&asked),
        Command::Seal(asked) => seal::run(&asked),
        Command::Verify(asked) => verify::run(&asked),
        Command::Mask(asked) => mask::run(&asked),
        Command::Revise(asked) => revise::run(&asked),
        Command::Keys(asked) => keys::run(&asked),
    }
}
