//! Words in a row: "boras, polisen-boras och vasttrafik".

use crate::cli::status::json::month;
use crate::diagnostic::Message;
use crate::model::id::Id;
use crate::model::when::Month;
use crate::source::FilePath;
use crate::words::Words;

/// With "och" before the last.
pub fn listed(items: &[String], words: &Words) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => {
            let message =
                Message::new("status-list").with("first", first.join(", ")).with("last", last.as_str());
            words.say(&message)
        }
    }
}

/// Ids in a row.
pub fn ids(ids: &[Id], words: &Words) -> String {
    listed(&ids.iter().map(ToString::to_string).collect::<Vec<_>>(), words)
}

/// Files in a row, relative to `content/`.
pub fn files(files: &[FilePath], words: &Words) -> String {
    listed(&files.iter().map(|file| file.in_content().to_owned()).collect::<Vec<_>>(), words)
}

/// Months in a row; those that follow upon each other from the first to the last: "2023-01 – 2023-06 och 2023-09".
pub fn months(months: &[Month], words: &Words) -> String {
    let runs = months.chunk_by(|one, other| one.next() == *other);
    let shown = runs.filter_map(|run| match run {
        [] => None,
        [only] => Some(month(*only)),
        [first, .., last] => Some(format!("{} – {}", month(*first), month(*last))),
    });
    listed(&shown.collect::<Vec<_>>(), words)
}
