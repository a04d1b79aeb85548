//! References, links and sources.

use crate::check::at::At;
use crate::check::card::link::{ElsewhereCard, LinkCard, SourceCard};
use crate::check::card::reference::WrittenReference;
use crate::check::place_in_tree::Layout;
use crate::check::sheet::Sheet;
use crate::model::id::{CommitmentId, Id, PromiseId};
use crate::model::link::{Link, Reference, Source};
use crate::source::FilePath;

/// What a bare name most likely names where nothing of that name exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likely {
    /// A promise of the same town.
    Promise,
    /// An account or review beside.
    Document,
}

/// A reference, from a document of a town.
pub fn reference(sheet: &Sheet<'_>, written: WrittenReference, town: &Id, likely: Likely) -> Reference {
    let WrittenReference { typed: _, town: other_town, name, commitment } = written;
    let is_bare = other_town.is_none() && commitment.is_none();
    let beside = sheet.file().beside(&format!("{name}.md"));
    let Some(id) = Id::parse(&name) else { return Reference::Document(beside) };
    let promise = PromiseId { town: other_town.unwrap_or_else(|| town.clone()), promise: id.clone() };
    if let Some(commitment) = commitment {
        return Reference::Commitment(CommitmentId { promise, commitment });
    }
    let layout = sheet.surroundings.layout;
    match is_bare {
        false => Reference::Promise(promise),
        true if layout.promises.contains(&promise) => Reference::Promise(promise),
        true if is_document(layout, &beside) => Reference::Document(beside),
        true if layout.is_party(&id) => Reference::Party(id),
        true if likely == Likely::Document => Reference::Document(beside),
        true => Reference::Promise(promise),
    }
}

fn is_document(layout: &Layout, path: &FilePath) -> bool {
    path.stem() != "index" && layout.documents.contains_key(path)
}

/// A link: a reference, or `{title, url}`.
pub fn link(sheet: &mut Sheet<'_>, card: LinkCard, at: &At<'_>, town: &Id, likely: Likely) -> Link {
    match card {
        LinkCard::Reference(written) => Link::Reference(reference(sheet, written, town, likely)),
        LinkCard::Elsewhere(ElsewhereCard { title, url }) => {
            Link::Elsewhere { title: sheet.required_text(title, at, "title"), url: url.map(|url| url.0) }
        }
    }
}

/// Where something was read.
pub fn source(sheet: &mut Sheet<'_>, card: SourceCard, at: &At<'_>) -> Source {
    let SourceCard { title, url, seen, page } = card;
    Source {
        title: sheet.required_text(title, at, "title"),
        url: url.map(|url| url.0),
        seen: seen.map(|seen| seen.0),
        page: super::plain(page),
    }
}
