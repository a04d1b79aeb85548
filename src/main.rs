//! The program `lofte`.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    lofte::cli::run(std::env::args_os())
}
