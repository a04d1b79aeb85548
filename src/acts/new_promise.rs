//! `lofte new promise`: a promise's folder with its page.

use super::hindrance::Hindrance;
use super::template::{fill, id, refuse_taken, scalar, write};
use crate::diagnostic::Message;
use std::path::{Path, PathBuf};

/// What the new promise is.
pub struct NewPromise<'asked> {
    /// The municipality's folder.
    pub town: &'asked str,
    /// Its title.
    pub title: &'asked str,
    /// Its period, as it is to be written.
    pub period: &'asked str,
    /// Ids of the parties.
    pub parties: &'asked [String],
    /// Its folder; `None`: made from the title.
    pub id: Option<&'asked str>,
}

/// Writes the file and gives its path.
///
/// # Errors
/// A town that is not there, a folder that is taken, or the disk.
pub fn new_promise(root: &Path, asked: &NewPromise<'_>) -> Result<PathBuf, Hindrance> {
    let town = root.join("content/municipalities").join(id(Some(asked.town), asked.town)?.as_str());
    if !town.join("index.md").exists() {
        return Err(Hindrance::Asked(Message::new("new-no-such-town").with("town", asked.town)));
    }
    let folder = town.join(id(asked.id, asked.title)?.as_str());
    refuse_taken(&folder)?;
    let parties = match asked.parties {
        [] => asked.town.to_owned(),
        parties => parties.join(", "),
    };
    let values = [("title", scalar(asked.title)), ("period", asked.period.to_owned()), ("parties", parties)];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    let path = folder.join("index.md");
    write(&path, &fill(include_str!("templates/promise.md"), &values))?;
    Ok(path)
}
