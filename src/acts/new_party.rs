//! `lofte new party`: an organisation that promises, follows up or reviews.

use super::desk::Desk;
use super::hindrance::Hindrance;
use super::template::{New, fill, id, scalar, template};
use crate::source::FilePath;

/// What the new party is.
pub struct NewParty<'asked> {
    /// As it writes itself.
    pub name: &'asked str,
    /// What it is, in words.
    pub kind: &'asked str,
    /// Its id; `None`: made from the name.
    pub id: Option<&'asked str>,
}

/// Writes the file.
///
/// # Errors
/// A file that is there already, errors that it would bring, or the disk.
pub fn new_party(desk: &Desk, language: &str, asked: &NewParty<'_>) -> Result<New, Hindrance> {
    let id = id(asked.id, asked.name)?;
    let towns = desk.facts().into_iter().flat_map(|facts| facts.municipalities.keys());
    let part_of = towns.map(|town| format!("#part_of: {town}\n")).next().unwrap_or_default();
    let values = [("name", &*scalar(asked.name)), ("kind", &scalar(asked.kind)), ("part_of", &part_of)];
    let text = fill(template(language, "party.md"), &values);
    let path = desk.put(&FilePath::new(format!("content/parties/{id}.md")), &text)?;
    Ok(New { path, id: Some(id) })
}
