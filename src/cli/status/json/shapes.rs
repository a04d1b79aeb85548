//! Shapes that the views share: maps in their own order, dates as precise as they were written.

use crate::model::counts::Counts;
use crate::model::id::Id;
use crate::model::when::{Covered, Date, Day, Month, Stretch};
use crate::source::FilePath;
use serde::{Serialize, Serializer};

/// A map whose entries keep the order they were given in.
pub struct InOrder<K, V>(Vec<(K, V)>);

impl<K, V> FromIterator<(K, V)> for InOrder<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl<K: Serialize, V: Serialize> Serialize for InOrder<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

/// Ids as texts.
pub fn ids(ids: &[Id]) -> Vec<&str> {
    ids.iter().map(Id::as_str).collect()
}

/// Every standing with its number, also nought.
pub fn counts(counts: &Counts) -> InOrder<&'static str, u32> {
    counts.iter().map(|(kind, count)| (kind.code(), count)).collect()
}

/// A file relative to `content/`.
pub fn file(file: &FilePath) -> String {
    file.in_content().to_owned()
}

/// Files relative to `content/`.
pub fn files(files: &[FilePath]) -> Vec<String> {
    files.iter().map(self::file).collect()
}

/// `2024`, `2024-02` or `2024-02-01`.
pub fn date(date: Date) -> String {
    date.to_string()
}

/// `2024-02-01`
pub fn day(day: Day) -> String {
    day.to_string()
}

/// `2024-02`
pub fn month(month: Month) -> String {
    month.to_string()
}

/// First and last day.
pub fn stretch(stretch: Stretch) -> [String; 2] {
    [day(stretch.first), day(stretch.last)]
}

/// First day, `null` where unknown, and last day.
pub fn covered(covered: Covered) -> [Option<String>; 2] {
    [covered.first.map(day), Some(day(covered.last))]
}
