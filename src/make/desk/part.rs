//! Parts of a view that stand in it many times, and that many a theme does not show.

use super::Desk;
use serde::{Serialize, Serializer};

/// A part of a view, made only where the page's template asks for it. What is left out is not handed to the template
/// either: a commitment has ten accounts, and each part of each of them is an entry of a map.
///
/// Fields of this type say `#[serde(skip_serializing_if = "Part::is_left_out")]`.
#[derive(Clone, Debug)]
pub struct Part<T>(Option<T>);

impl<T> Part<T> {
    /// A part that is made whatever the template asks for.
    pub fn made(part: T) -> Self {
        Self(Some(part))
    }

    /// Whether the template does not ask for it.
    pub fn is_left_out(&self) -> bool {
        self.0.is_none()
    }
}

impl<T: Serialize> Serialize for Part<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Desk<'_> {
    /// A part of the view, where the page's template asks for it.
    pub fn part<T>(&self, part: &str, make: impl FnOnce() -> T) -> Part<T> {
        Part(self.asked.has(part).then(make))
    }
}
