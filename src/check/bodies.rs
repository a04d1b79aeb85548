//! The bodies of all documents, translations too.

use super::front_matter;
use crate::model::facts::Facts;
use crate::model::publication::Publication;
use crate::model::sources::Texts;
use crate::source::{ByteRange, FilePath, Source};

/// The body of one document or translation.
#[derive(Clone, Copy, Debug)]
pub struct Body<'site> {
    /// The document that it belongs to.
    pub publication: &'site Publication,
    /// Its own text: the document's, or its translation's.
    pub source: &'site Source,
    /// Where the body lies in it.
    pub range: ByteRange,
}

impl<'site> Body<'site> {
    /// The file that it stands in.
    pub fn file(&self) -> &'site FilePath {
        &self.source.path
    }
}

/// Every body that is not empty.
pub fn bodies<'site>(facts: &'site Facts, texts: &'site Texts) -> impl Iterator<Item = Body<'site>> {
    bodies_where(facts, texts, |_| true)
}

/// As [`bodies`], of some files.
pub fn bodies_where<'site>(
    facts: &'site Facts,
    texts: &'site Texts,
    is_asked: impl Fn(&FilePath) -> bool + Copy,
) -> impl Iterator<Item = Body<'site>> {
    facts.publications().flat_map(move |publication| {
        let translations = publication.translations.iter().map(|(_, file)| file);
        let files = std::iter::once(&publication.file).chain(translations).filter(move |file| is_asked(file));
        files.filter_map(move |file| {
            let source = texts.get(file)?;
            let range = front_matter::split(source).parts?.body;
            let is_empty = source.text.get(range.start..range.end).is_none_or(|body| body.trim().is_empty());
            (!is_empty).then_some(Body { publication, source, range })
        })
    })
}
