//! A plain page, from `pages/<page>.md`.

use super::id::Id;
use super::publication::Publication;
use super::text::{Prose, Text};
use serde::{Deserialize, Serialize};

/// A page at `/<page>/`; `om`, `metod`, `tillganglighet` and `404` are set into the generated page of that name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// The file's name.
    pub id: Id,
    /// Its file and whether it is public.
    pub publication: Publication,
    /// Its heading.
    pub title: Text,
    /// For search engines and lists.
    pub description: Option<Text>,
    /// Its words in the menu: `menu: true` gives the title, a text gives that text. `None`: not there.
    pub menu: Option<Text>,
    /// Place in the menu, lowest first.
    pub order: i64,
    /// The body.
    pub body: Prose,
}
