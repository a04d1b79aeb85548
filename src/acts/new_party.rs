//! `lofte new party`: an organisation that promises, follows up or reviews.

use super::hindrance::Hindrance;
use super::template::{fill, id, scalar, write};
use std::path::{Path, PathBuf};

/// What the new party is.
pub struct NewParty<'asked> {
    /// As it writes itself.
    pub name: &'asked str,
    /// What it is, in words.
    pub kind: &'asked str,
    /// Its id; `None`: made from the name.
    pub id: Option<&'asked str>,
}

/// Writes the file and gives its path.
///
/// # Errors
/// A file that is there already, or the disk.
pub fn new_party(root: &Path, asked: &NewParty<'_>) -> Result<PathBuf, Hindrance> {
    let id = id(asked.id, asked.name)?;
    let path = root.join("content/parties").join(format!("{id}.md"));
    let values = [("name", scalar(asked.name)), ("kind", scalar(asked.kind))];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    write(&path, &fill(include_str!("templates/party.md"), &values))?;
    Ok(path)
}
