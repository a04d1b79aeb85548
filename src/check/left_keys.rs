//! Keys at the left edge of front matter, seen without reading it as YAML.

use crate::source::lines;

/// Keys in small letters at the left edge, each with what stands after it on its line.
pub struct LeftKeys<'text>(Vec<(&'text str, &'text str)>);

impl<'text> LeftKeys<'text> {
    /// Those of front matter.
    pub fn of(yaml: &'text str) -> Self {
        let at_the_edge =
            lines(yaml).filter(|line| line.starts_with(|letter: char| letter.is_ascii_lowercase()));
        Self(at_the_edge.filter_map(|line| line.split_once(':')).collect())
    }

    /// Whether a key stands there.
    pub fn has(&self, key: &str) -> bool {
        self.0.iter().any(|(known, _)| *known == key)
    }

    /// What stands after a key, on its line.
    pub fn value(&self, key: &str) -> Option<&'text str> {
        self.0.iter().find(|(known, _)| *known == key).map(|(_, value)| value.trim())
    }
}
