//! Opens the preview in the person's browser.

use crate::fs::Failure;
use std::process::{Command, Stdio};

/// Programs that open an address in a browser, by system.
const OPENERS: [&str; 3] = ["xdg-open", "open", "wslview"];

/// Opens an address.
///
/// # Errors
/// No program that could.
pub fn open(address: &str) -> Result<(), Failure> {
    let mut cause = std::io::Error::from(std::io::ErrorKind::NotFound);
    for opener in OPENERS {
        let mut command = Command::new(opener);
        command.arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        match command.spawn() {
            Ok(_) => return Ok(()),
            Err(error) => cause = error,
        }
    }
    Err(Failure::new("failure-browser", address, cause))
}
