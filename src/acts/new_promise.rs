//! `lofte new promise`: a promise's folder with its page.

use super::desk::Desk;
use super::hindrance::Hindrance;
use super::known::known_town;
use super::template::{New, fill, id, scalar, template};
use crate::model::when::Today;
use crate::source::FilePath;

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

/// Writes the file.
///
/// # Errors
/// A town that is not there, a folder that is taken, errors that the file would bring, or the disk.
pub fn new_promise(
    desk: &Desk,
    language: &str,
    today: Today,
    asked: &NewPromise<'_>,
) -> Result<New, Hindrance> {
    let town = known_town(desk, asked.town)?;
    let id = id(asked.id, asked.title)?;
    let folder = format!("content/municipalities/{town}/{id}");
    desk.must_be_free(&folder)?;
    let parties = match asked.parties {
        [] => town.to_string(),
        parties => parties.join(", "),
    };
    let values = [
        ("title", &*scalar(asked.title)),
        ("period", asked.period),
        ("parties", &parties),
        ("town", town.as_str()),
        ("signed", &today.0.to_string()),
    ];
    let text = fill(template(language, "promise.md"), &values);
    let path = desk.put(&FilePath::new(format!("{folder}/index.md")), &text)?;
    Ok(New { path, id: Some(id) })
}
