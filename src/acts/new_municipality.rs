//! `lofte new municipality`: a municipality's folder with its page.

use super::hindrance::Hindrance;
use super::template::{fill, id, refuse_taken, scalar, write};
use crate::diagnostic::Message;
use std::path::{Path, PathBuf};

/// What the new municipality is.
pub struct NewMunicipality<'asked> {
    /// As it writes itself.
    pub name: &'asked str,
    /// SCB's code, four digits.
    pub code: &'asked str,
    /// Its folder; `None`: made from the name.
    pub id: Option<&'asked str>,
}

/// Writes the file and gives its path.
///
/// # Errors
/// A code that is not four digits, a folder that is taken, or the disk.
pub fn new_municipality(root: &Path, asked: &NewMunicipality<'_>) -> Result<PathBuf, Hindrance> {
    if asked.code.len() != 4 || !asked.code.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Hindrance::Asked(Message::new("new-bad-code").with("code", asked.code)));
    }
    let id = id(asked.id, asked.name)?;
    let folder = root.join("content/municipalities").join(id.as_str());
    refuse_taken(&folder)?;
    let code = format!("\"{}\"", asked.code);
    let text =
        fill(include_str!("templates/municipality.md"), &[("name", &scalar(asked.name)), ("code", &code)]);
    let path = folder.join("index.md");
    write(&path, &text)?;
    Ok(path)
}
