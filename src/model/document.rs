//! Documents, pictures and contacts.

use super::id::Id;
use super::text::{Language, Text};
use super::when::Date;
use crate::source::FilePath;
use serde::{Deserialize, Serialize};

/// A document to read or fetch (DOMAIN M14).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// What it is called.
    pub title: Text,
    /// Where it lies.
    pub location: Location,
    /// The language it is written in, where it is not the site's.
    pub language: Option<Language>,
    /// When it is from.
    pub date: Option<Date>,
}

/// Where a document lies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Location {
    /// A file beside, with its size in bytes: it is published with the page.
    File {
        /// The file.
        path: FilePath,
        /// Bytes.
        size: u64,
    },
    /// `https://…` or `http://…`.
    Elsewhere(String),
}

/// A picture beside the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// The file.
    pub file: FilePath,
    /// What it shows, in words; `None`: it only decorates.
    pub alternative: Option<Text>,
    /// A line under it.
    pub caption: Option<Text>,
    /// Who made it.
    pub credit: Option<Text>,
}

/// Whom to ask: a role, so that people can change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The role.
    pub role: Text,
    /// A name, if it is to be shown.
    pub name: Option<String>,
    /// For which party.
    pub party: Option<Id>,
    /// An address for the function.
    pub email: Option<String>,
    /// A number for the function.
    pub phone: Option<String>,
    /// The last day it holds; not shown after it (DOMAIN D2).
    pub to: Option<Date>,
}
