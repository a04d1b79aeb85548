//! `lofte init`: a small site that builds cleanly, to change into one's own.

use super::hindrance::Hindrance;
use crate::diagnostic::Message;
use crate::fs;
use include_dir::{Dir, include_dir};
use std::path::Path;

static SITE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/acts/templates/init");

/// Writes the small site into `folder`, which must be missing or empty.
///
/// # Errors
/// A folder that something lies in, or the disk.
pub fn init(folder: &Path) -> Result<(), Hindrance> {
    if !fs::is_free(folder)? {
        return Err(Hindrance::Asked(
            Message::new("init-not-empty").with("path", folder.display().to_string()),
        ));
    }
    write_all(&SITE, &folder.join("content"))
}

fn write_all(from: &Dir<'_>, to: &Path) -> Result<(), Hindrance> {
    for file in from.files() {
        fs::write_new(&to.join(file.path()), file.contents())?;
    }
    for inner in from.dirs() {
        write_all(inner, to)?;
    }
    Ok(())
}
