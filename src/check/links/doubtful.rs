//! Documents that could not be read whole: what leads to them may be right or wrong.

use crate::source::FilePath;
use std::collections::BTreeSet;

/// Documents of which nothing can be said.
pub struct Doubtful<'site>(pub &'site BTreeSet<FilePath>);

impl Doubtful<'_> {
    /// Whether the document is one of them.
    pub fn holds(&self, file: &FilePath) -> bool {
        self.0.contains(file)
    }

    /// Whether a root address may be answered by one of them, once it is mended.
    pub fn answers(&self, address: &str) -> bool {
        self.0.iter().any(|file| public_folder(file).is_some_and(|folder| address.starts_with(&folder)))
    }
}

/// Under which address a document's pages lie. `site.yaml` decides over all of them.
fn public_folder(file: &FilePath) -> Option<String> {
    let folder = file.folder().strip_prefix("content")?.trim_start_matches('/');
    Some(match folder.split_once('/') {
        Some(("municipalities", folder)) => format!("/{folder}/"),
        None if folder == "pages" => format!("/{}/", file.stem()),
        None if folder == "parties" || file.name() == "police.yaml" => "/parter/".to_owned(),
        _ => "/".to_owned(),
    })
}
