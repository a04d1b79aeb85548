//! Pictures, and files that a body names. That a file of the front matter is there is known from its card.

use super::library::Findings;
use crate::check::at::At;
use crate::check::suggestion::suggestion;
use crate::diagnostic::{Diagnostic, Message};
use crate::images;
use crate::model::document::Image;
use crate::model::facts::Facts;
use crate::source::{FilePath, Place};

/// Words that say no more than that there is a picture.
const PICTURES: [&str; 7] = ["bild", "en bild", "foto", "image", "picture", "photo", "img"];

/// A picture must be one, and say what it shows.
pub(super) fn image(findings: &mut Findings<'_>, image: &Image, at: &At<'_>) {
    picture(findings, &image.file, &at.key("file"));
    if let Some(alternative) = &image.alternative
        && says_nothing(&alternative.original, image.file.name())
    {
        findings.add(&at.key("alt"), |place| hollow_alternative(place, &alternative.original));
    }
}

/// A map must be a picture, or an outline that can be drawn.
pub(super) fn map(findings: &mut Findings<'_>, map: &Image, at: &At<'_>) {
    if !images::is_outline(map.file.name()) {
        image(findings, map, at);
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
    images::is_picture(name)
}

/// Whether an alternative text is a file's name, or a word that says no more than that there is a picture.
pub(super) fn says_nothing(alternative: &str, file: &str) -> bool {
    let alternative = alternative.trim().to_lowercase();
    let file = file.to_lowercase();
    // A word that is also the file's, "Torget" of `torget.png`, may say what is shown.
    alternative == file
        || file
            .rsplit_once('.')
            .is_some_and(|(stem, _)| stem == alternative && !stem.chars().all(char::is_alphabetic))
        || is_numbered(&alternative)
        || is_picture(&alternative)
        || PICTURES.contains(&alternative.as_str())
}

/// `bild1`, `img_1234`: what cameras and programs call pictures.
fn is_numbered(alternative: &str) -> bool {
    let word = alternative.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let word_alone = word.trim_end_matches(['_', '-', ' ']);
    word.len() < alternative.len()
        && (PICTURES.contains(&word_alone) || ["dsc", "dscn", "pxl"].contains(&word_alone))
}
