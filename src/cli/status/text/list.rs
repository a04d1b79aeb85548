//! Words in a row: "boras, polisen-boras och vasttrafik".

use crate::diagnostic::Message;
use crate::model::id::Id;
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
