//! Documents that could not be read, or not whole: what seems missing may stand in them.

use crate::diagnostic::{Diagnostic, Severity};
use crate::model::id::PromiseId;
use crate::model::segment::Segment;
use crate::model::sources::Texts;
use crate::source::FilePath;
use std::collections::BTreeSet;

/// Files of which not everything is known, and files in which something is wrong.
#[derive(Clone, Debug, Default)]
pub struct Doubtful {
    files: BTreeSet<FilePath>,
    wrong: BTreeSet<FilePath>,
}

impl Doubtful {
    /// These files, and those of errors.
    pub fn new(files: impl Iterator<Item = FilePath>, findings: &[Diagnostic]) -> Self {
        let files: BTreeSet<FilePath> = files.collect();
        let wrong = wrong(findings).chain(files.iter().cloned()).collect();
        Self { files, wrong }
    }

    /// Whether this file is one of them.
    pub fn contains(&self, file: &FilePath) -> bool {
        self.files.contains(file)
    }

    /// Whether something is wrong in a promise, beside it or in its town, or in the site's own file: then what follows
    /// for the promise may only follow from that.
    pub fn is_around(&self, promise: &PromiseId) -> bool {
        let town = format!("content/municipalities/{}/", promise.town);
        let own = format!("{}/", promise.promise);
        let from = FilePath::new(town.as_str());
        let mut in_town =
            self.wrong.range(from..).map_while(|file| file.as_str().strip_prefix(town.as_str()));
        in_town.any(|path| !path.contains('/') || path.starts_with(&own))
            || self.wrong.contains(&FilePath::new("content/site.yaml"))
    }

    /// Whether a place on a page may be written in one of them, as a key or as the id of a heading.
    pub fn may_hold(&self, place: &str, texts: &Texts) -> bool {
        let forms = [format!("{place}:"), format!("#{place}")];
        self.files.iter().any(|file| {
            texts.get(file).is_some_and(|source| forms.iter().any(|form| source.text.contains(form)))
        })
    }

    /// Whether an address may be answered by one of them: it is theirs by their place, or they write it themselves, as
    /// an earlier one.
    pub fn may_answer(&self, address: &str, texts: &Texts) -> bool {
        if self.files.is_empty() {
            return false;
        }
        self.has_settings()
            || self.files.iter().any(|file| {
                let is_theirs = places(file).iter().any(|place| {
                    // Further languages stand before the same path.
                    address.contains(place.as_str()) || format!("{address}/").contains(place.as_str())
                });
                is_theirs || texts.get(file).is_some_and(|source| source.text.contains(address))
            })
    }

    fn has_settings(&self) -> bool {
        self.lies_in("content/site.yaml")
    }

    fn lies_in(&self, folder: &str) -> bool {
        let from = FilePath::new(folder);
        self.files.range(from..).next().is_some_and(|file| file.as_str().starts_with(folder))
    }
}

/// The files of errors.
pub fn wrong(findings: &[Diagnostic]) -> impl Iterator<Item = FilePath> {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(|finding| finding.place.file.clone())
}

/// The beginnings of addresses that a document's place gives it.
fn places(file: &FilePath) -> Vec<String> {
    let path = file.in_content();
    let folder = file.folder().strip_prefix("content/municipalities").unwrap_or("");
    let stem = file.stem();
    match path.split('/').next() {
        Some("pages") => vec![format!("/{stem}/")],
        Some("parties") => vec![format!("/{}/{stem}/", Segment::Parties)],
        Some("police.yaml") => {
            [Segment::Parties, Segment::Police].map(|segment| format!("/{segment}/")).into()
        }
        Some("municipalities") if stem == "index" => vec![format!("{folder}/")],
        Some("municipalities") => {
            [Segment::FollowUp, Segment::Review].map(|segment| format!("{folder}/{segment}/{stem}/")).into()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::Doubtful;
    use crate::model::sources::Texts;
    use crate::source::FilePath;

    #[test]
    fn an_address_may_be_answered_by_what_could_not_be_read() {
        let file = |path| FilePath::new(format!("content/{path}"));
        let files = [file("municipalities/boras/centrum/index.md"), file("pages/kontakt.md")];
        let doubtful = Doubtful::new(files.into_iter(), &[]);
        let texts = Texts::default();
        assert!(doubtful.may_answer("/boras/centrum", &texts));
        assert!(doubtful.may_answer("/en/boras/centrum/lattlast/", &texts));
        assert!(doubtful.may_answer("/kontakt/", &texts));
        assert!(!doubtful.may_answer("/boras/", &texts));
        assert!(!doubtful.may_answer("/mark/", &texts));
    }
}
