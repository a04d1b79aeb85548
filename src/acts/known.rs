//! Towns and promises that the site has, by the names that people write.

use super::desk::Desk;
use super::hindrance::Hindrance;
use crate::check::suggestion::suggestion;
use crate::diagnostic::Message;
use crate::model::id::{Id, PromiseId};
use crate::model::promise::Promise;
use crate::slug::slug;

/// The town of this id. A town whose page cannot be read is there all the same.
pub(super) fn known_town(desk: &Desk, written: &str) -> Result<Id, Hindrance> {
    let towns = desk.towns();
    let written = written.trim_end_matches('/');
    if let Some(town) = Id::parse(written).filter(|town| towns.contains(town)) {
        return Ok(town);
    }
    let nearest = suggestion(&slug(written), towns.iter().map(Id::as_str));
    Err(Hindrance::Asked(match nearest {
        Some(nearest) => Message::new("new-no-such-town-but").with("town", written).with("nearest", nearest),
        None => Message::new("new-no-such-town").with("town", written),
    }))
}

/// The promise written `<town>/<promise>`, which must have been read whole.
pub(super) fn known_promise<'desk>(desk: &'desk Desk, written: &str) -> Result<&'desk Promise, Hindrance> {
    if let Some(id) = promise_id(written) {
        desk.must_be_whole(&id_file(&id))?;
    }
    promise_named(desk, written)
}

/// The promise written `<town>/<promise>`, whatever else its file has wrong.
pub(super) fn promise_named<'desk>(desk: &'desk Desk, written: &str) -> Result<&'desk Promise, Hindrance> {
    let promises = desk.facts().map(|facts| &facts.promises);
    if let Some(promise) = promise_id(written).and_then(|id| promises?.get(&id)) {
        return Ok(promise);
    }
    let written = written.trim_end_matches('/');
    let names: Vec<String> = promises.into_iter().flatten().map(|(id, _)| id.to_string()).collect();
    let nearest = suggestion(written, names.iter().map(String::as_str));
    Err(Hindrance::Asked(match nearest {
        Some(nearest) => {
            Message::new("status-no-such-promise-but").with("promise", written).with("nearest", nearest)
        }
        None => Message::new("status-no-such-promise").with("promise", written),
    }))
}

fn promise_id(written: &str) -> Option<PromiseId> {
    let (town, promise) = written.trim_end_matches('/').split_once('/')?;
    Some(PromiseId { town: Id::parse(town)?, promise: Id::parse(promise)? })
}

fn id_file(id: &PromiseId) -> crate::source::FilePath {
    crate::source::FilePath::new(format!("content/municipalities/{}/{}/index.md", id.town, id.promise))
}
