//! Front matter and body of a Markdown document.

use crate::diagnostic::{Diagnostic, Message};
use crate::source::{ByteRange, Place, Source};

/// Where the two parts of a document lie, in bytes of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FrontMatter {
    /// Between the two `---` lines.
    pub yaml: ByteRange,
    /// After the second; may be empty.
    pub body: ByteRange,
}

/// Splits a document at its two `---` lines.
///
/// # Errors
/// A missing first or last line, or a `---` that ended the front matter too early.
pub fn split(source: &Source) -> Result<FrontMatter, Vec<Diagnostic>> {
    let text = &*source.text;
    let first_end = text.find('\n').map_or(text.len(), |newline| newline + 1);
    let first = text.get(..first_end).unwrap_or("");
    if first.trim_end() != "---" {
        let place = Place::at(&source.path, 0..first.trim_end().len());
        return Err(vec![
            Diagnostic::error(place, Message::new("front-matter-no-start"))
                .help(Message::new("front-matter-no-start.help")),
        ]);
    }
    let mut start = first_end;
    for line in text.get(first_end..).unwrap_or("").split_inclusive('\n') {
        let end = start + line.len();
        if line.trim_end() == "---" {
            return Ok(FrontMatter {
                yaml: ByteRange { start: first_end, end: start },
                body: ByteRange { start: end, end: text.len() },
            });
        }
        start = end;
    }
    let place = Place::at(&source.path, 0..3);
    Err(vec![
        Diagnostic::error(place, Message::new("front-matter-no-end"))
            .help(Message::new("front-matter-no-end.help")),
    ])
}
