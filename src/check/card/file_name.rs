//! A file beside the document.

use super::scalar::{Scalar, scalar};
use crate::check::yaml::Refusal;
use schemars::{Schema, json_schema};
use unicode_normalization::UnicodeNormalization;

/// The path of a file in the document's own folder or a folder below it, in composed letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileName(pub String);

impl Scalar for FileName {
    const NAME: &'static str = "fil";
    const SORT: &'static str = "file";

    fn read(typed: &str) -> Result<Self, Refusal> {
        let refusal = |help| Refusal::new("file-form").with("typed", typed).help(help);
        if typed.contains("://") {
            return Err(refusal("file-form.elsewhere"));
        }
        let path = typed.strip_prefix("./").unwrap_or(typed);
        let is_sound = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':']);
        if !path.split('/').all(is_sound) {
            return Err(refusal("file-form.help"));
        }
        Ok(Self(path.nfc().collect()))
    }

    fn written(&self) -> String {
        self.0.clone()
    }

    fn describe() -> Schema {
        json_schema!({
            "type": "string",
            "description": "Namnet på en fil som ligger bredvid, i samma mapp: `avtal.pdf`."
        })
    }
}

/// The name of an account or review beside, without `.md`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentName(pub String);

impl Scalar for DocumentName {
    const NAME: &'static str = "fil bredvid";
    const SORT: &'static str = "file";

    fn read(typed: &str) -> Result<Self, Refusal> {
        let name: String = typed.strip_suffix(".md").unwrap_or(typed).nfc().collect();
        if name.is_empty() || name.contains(['/', '\\']) {
            return Err(Refusal::new("document-name-form").with("typed", typed));
        }
        Ok(Self(name))
    }

    fn written(&self) -> String {
        self.0.clone()
    }

    fn describe() -> Schema {
        json_schema!({
            "type": ["string", "integer"],
            "description": "Namnet på en fil i samma mapp, utan `.md`: `2024-02-01`."
        })
    }
}

scalar!(FileName);
scalar!(DocumentName);
