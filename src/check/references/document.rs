//! Pictures, and files that a body names. That a file of the front matter is there is known from its card.

use super::library::Findings;
use crate::check::at::At;
use crate::check::suggestion::suggestion;
use crate::diagnostic::{Diagnostic, Message};
use crate::model::document::Image;
use crate::model::facts::Facts;
use crate::source::{FilePath, Place};

/// Endings of pictures that every browser shows.
const PICTURES: [&str; 7] = ["png", "jpg", "jpeg", "gif", "webp", "svg", "avif"];

/// A picture must be one, and say what it shows.
pub(super) fn image(findings: &mut Findings<'_>, image: &Image, document: &At<'_>) {
    let at = document.key("image");
    picture(findings, &image.file, &at.key("file"));
    if let Some(alternative) = &image.alternative
        && says_nothing(&alternative.original, image.file.name())
    {
        findings.add(&at.key("alt"), |place| hollow_alternative(place, &alternative.original));
    }
}

/// A file that is there must be a picture.
pub(super) fn picture(findings: &mut Findings<'_>, path: &FilePath, at: &At<'_>) {
    if findings.library.facts.assets.contains_key(path) && !is_picture(path.name()) {
        findings.add(at, |place| no_picture(place, path.name()));
    }
}

/// A finding that a file is not there, with the file beside that was meant.
pub(super) fn missing(place: Place, facts: &Facts, path: &FilePath) -> Diagnostic {
    let folder = path.folder();
    let beside = facts.assets.keys().filter(|other| other.folder() == folder).map(FilePath::name);
    let help = match suggestion(path.name(), beside) {
        Some(better) => Message::new("body-file-missing.help").with("better", better),
        None => Message::new("body-file-missing.help-none").with("folder", folder),
    };
    Diagnostic::error(place, Message::new("body-file-missing").with("file", path.name())).help(help)
}

/// A finding that a file is no picture.
pub(super) fn no_picture(place: Place, name: &str) -> Diagnostic {
    Diagnostic::error(place, Message::new("picture-kind").with("file", name))
        .help(Message::new("picture-kind.help"))
}

/// A finding that an alternative text tells nothing.
pub(super) fn hollow_alternative(place: Place, alternative: &str) -> Diagnostic {
    Diagnostic::warning(place, Message::new("picture-alt-hollow").with("alt", alternative))
        .help(Message::new("picture-alt-hollow.help"))
}

/// Whether a file's name ends as pictures do.
pub(super) fn is_picture(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| PICTURES.contains(&ending.to_ascii_lowercase().as_str()))
}

/// Whether an alternative text is a file's name, or a word that says no more than that there is a picture.
pub(super) fn says_nothing(alternative: &str, file: &str) -> bool {
    let alternative = alternative.trim().to_lowercase();
    let file = file.to_lowercase();
    alternative == file
        || file.rsplit_once('.').is_some_and(|(stem, _)| stem == alternative && !stem.contains(' '))
        || is_picture(&alternative)
        || ["bild", "en bild", "foto", "image", "picture", "photo", "img"].contains(&alternative.as_str())
}
