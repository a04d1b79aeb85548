//! What an address answers.

use crate::model::plan::{FileRecipe, Output, Recipe};
use std::path::PathBuf;

/// An answer to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status of HTTP.
    pub status: u16,
    /// What kind of bytes they are.
    pub content_type: String,
    /// Where the address leads on to, instead of being answered itself.
    pub location: Option<String>,
    /// The bytes.
    pub body: Body,
}

/// The bytes of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// Made here.
    Bytes(Vec<u8>),
    /// A file of the content, as it is.
    File(PathBuf),
}

/// The kind of HTML pages.
pub const HTML: &str = "text/html; charset=utf-8";

impl Answer {
    /// A page.
    pub fn page(status: u16, bytes: Vec<u8>) -> Self {
        Self { status, content_type: HTML.to_owned(), location: None, body: Body::Bytes(bytes) }
    }

    /// On to another address.
    pub fn on_to(location: String) -> Self {
        Self { location: Some(location), ..Self::page(302, Vec::new()) }
    }
}

/// What kind of bytes an output is, as a web server says it.
pub fn content_type(output: &Output) -> String {
    if matches!(output.recipe, Recipe::File(FileRecipe::Feed(_))) {
        return "application/atom+xml; charset=utf-8".to_owned();
    }
    of_name(&output.address.file())
}

/// What kind of bytes a file is by its name.
pub fn of_name(name: &str) -> String {
    let kind = mime_guess::from_path(name).first_or_octet_stream();
    let is_text = kind.type_() == "text"
        || matches!(kind.essence_str(), "application/json" | "application/javascript" | "application/xml")
        || kind.suffix().is_some_and(|suffix| suffix == "xml" || suffix == "json");
    if is_text { format!("{kind}; charset=utf-8") } else { kind.to_string() }
}

#[cfg(test)]
mod tests {
    use super::of_name;

    #[test]
    fn kinds_of_files() {
        for (name, kind) in [
            ("boras/index.html", "text/html; charset=utf-8"),
            ("stil.css", "text/css; charset=utf-8"),
            ("sok.js", "text/javascript; charset=utf-8"),
            ("sitemap.xml", "text/xml; charset=utf-8"),
            ("bild.svg", "image/svg+xml; charset=utf-8"),
            ("data.json", "application/json; charset=utf-8"),
            ("robots.txt", "text/plain; charset=utf-8"),
            ("protokoll.PDF", "application/pdf"),
            ("karta.png", "image/png"),
            ("bild.webp", "image/webp"),
            ("okand.lofte-nej", "application/octet-stream"),
            ("utan", "application/octet-stream"),
        ] {
            assert_eq!(of_name(name), kind);
        }
    }
}
