//! `lofte new page`: a page of running text.

use super::desk::Desk;
use super::hindrance::Hindrance;
use super::template::{New, fill, parsed_id, scalar, template};
use crate::source::FilePath;

/// What the new page is.
pub struct NewPage<'asked> {
    /// Its file's name and its address.
    pub id: &'asked str,
    /// Its title.
    pub title: &'asked str,
}

/// Writes the file.
///
/// # Errors
/// A file that is there already, errors that it would bring, or the disk.
pub fn new_page(desk: &Desk, language: &str, asked: &NewPage<'_>) -> Result<New, Hindrance> {
    let id = parsed_id(asked.id)?;
    let text = fill(template(language, "page.md"), &[("title", &scalar(asked.title))]);
    let path = desk.put(&FilePath::new(format!("content/pages/{id}.md")), &text)?;
    Ok(New { path, id: Some(id) })
}
