//! `lofte new municipality`: a municipality's folder with its page.

use super::desk::Desk;
use super::hindrance::Hindrance;
use super::municipality_id::municipality_id;
use super::template::{New, fill, id_from, parsed_id, scalar, template};
use crate::diagnostic::Message;
use crate::source::FilePath;

/// What the new municipality is.
pub struct NewMunicipality<'asked> {
    /// As it writes itself.
    pub name: &'asked str,
    /// SCB's code, four digits.
    pub code: &'asked str,
    /// Its folder; `None`: made from the name.
    pub id: Option<&'asked str>,
}

/// Writes the file.
///
/// # Errors
/// A code that is not four digits, a folder that is taken, errors that the file would bring, or the disk.
pub fn new_municipality(desk: &Desk, language: &str, asked: &NewMunicipality<'_>) -> Result<New, Hindrance> {
    if asked.code.len() != 4 || !asked.code.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Hindrance::Asked(Message::new("new-bad-code").with("code", asked.code)));
    }
    let id = match asked.id {
        Some(id) => parsed_id(id)?,
        None => id_from(asked.name, &municipality_id(asked.name))?,
    };
    let folder = format!("content/municipalities/{id}");
    desk.must_be_free(&folder)?;
    let code = format!("\"{}\"", asked.code);
    let values = [("name", &*scalar(asked.name)), ("place", &scalar(place(asked.name))), ("code", &code)];
    let text = fill(template(language, "municipality.md"), &values);
    let path = desk.put(&FilePath::new(format!("{folder}/index.md")), &text)?;
    Ok(New { path, id: Some(id) })
}

/// The name without what sort of municipality it is.
fn place(name: &str) -> &str {
    match name.trim().rsplit_once(' ') {
        Some((place, sort)) if matches!(sort.to_lowercase().as_str(), "kommun" | "stad") => place,
        _ => name.trim(),
    }
}
