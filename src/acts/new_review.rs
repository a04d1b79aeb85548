//! `lofte new review`: somebody else's verdict on a promise or a municipality.

use super::desk::Desk;
use super::hindrance::Hindrance;
use super::known::{known_promise, known_town};
use super::template::{New, fill, id, scalar, template};
use crate::model::id::Id;
use crate::model::when::Day;
use crate::source::FilePath;

/// What the new review is.
pub struct NewReview<'asked> {
    /// `<town>` or `<town>/<promise>`
    pub of: &'asked str,
    /// Its title.
    pub title: &'asked str,
    /// Ids of those who reviewed.
    pub reviewed_by: &'asked [String],
    /// The day it is from, which the file's name begins with.
    pub date: Day,
    /// The file's name after the day; `None`: made from the title.
    pub id: Option<&'asked str>,
}

/// Writes the file.
///
/// # Errors
/// A town or promise that is not there, a file that is, errors that it would bring, or the disk.
pub fn new_review(desk: &Desk, language: &str, asked: &NewReview<'_>) -> Result<New, Hindrance> {
    let name = id(asked.id, asked.title)?;
    let (folder, concerns) = if asked.of.trim_end_matches('/').contains('/') {
        let promise = known_promise(desk, asked.of)?;
        (promise.publication.file.folder().to_owned(), listed(&promise.parties))
    } else {
        let town = known_town(desk, asked.of)?;
        (format!("content/municipalities/{town}"), town.to_string())
    };
    let values = [
        ("title", &*scalar(asked.title)),
        ("reviewed_by", &asked.reviewed_by.join(", ")),
        ("concerns", &concerns),
    ];
    let text = fill(template(language, "review.md"), &values);
    let path = desk.put(&FilePath::new(format!("{folder}/{}-{name}.md", asked.date)), &text)?;
    Ok(New { path, id: None })
}

fn listed(parties: &[Id]) -> String {
    parties.iter().map(Id::as_str).collect::<Vec<_>>().join(", ")
}
