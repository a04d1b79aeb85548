//! `lofte init`: a small site that builds cleanly, to change into one's own.

use super::hindrance::Hindrance;
use super::seal::attributes;
use super::template::folder;
use crate::diagnostic::Message;
use crate::fs;
use include_dir::Dir;
use std::path::Path;

/// What git leaves alone: everything that a build makes again.
const IGNORED: &str = "/public/\n/.public.lofte/\n/.lofte-cache/\n";

/// Writes the small site into `into`, which must be missing or empty, in a language that there is one in.
///
/// # Errors
/// A folder that something lies in, or the disk.
pub fn init(into: &Path, language: &str) -> Result<(), Hindrance> {
    if !fs::is_free(into)? {
        return Err(Hindrance::Asked(
            Message::new("init-not-empty").with("path", into.display().to_string()),
        ));
    }
    match folder(language, "init") {
        Some(site) => write_all(site, site.path(), &into.join("content"))?,
        None => return Ok(()),
    }
    fs::write_new(&into.join(".gitignore"), IGNORED.as_bytes())?;
    Ok(attributes::write(into)?)
}

fn write_all(from: &Dir<'_>, top: &Path, to: &Path) -> Result<(), Hindrance> {
    for file in from.files() {
        let inside = file.path().strip_prefix(top).unwrap_or(file.path());
        fs::write_new(&to.join(inside), file.contents())?;
    }
    for inner in from.dirs() {
        write_all(inner, top, to)?;
    }
    Ok(())
}
