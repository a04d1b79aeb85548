//! Towns and promises that the site has, by the names that people write.

use super::desk::Desk;
use super::hindrance::Hindrance;
use crate::check::suggestion::suggestion;
use crate::diagnostic::Message;
use crate::model::account::Account;
use crate::model::id::{Id, PromiseId};
use crate::model::promise::Promise;
use crate::slug::slug;
use crate::source::FilePath;

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

/// The account of a file that is written `<town>/<promise>/<file>` or `<town>/<file>`, or by its path. `None`: what is
/// written is no file that lies beside a promise or a town.
pub(super) fn account_named<'desk>(
    desk: &'desk Desk,
    written: &str,
) -> Result<Option<&'desk Account>, Hindrance> {
    let Some(facts) = desk.facts() else { return Ok(None) };
    let inside = written.trim_end_matches('/').trim_end_matches(".md");
    let inside = inside.rsplit_once("content/municipalities/").map_or(inside, |(_, inside)| inside);
    let file = FilePath::new(format!("content/municipalities/{inside}.md"));
    if let Some(account) = facts.accounts.get(&file) {
        return Ok(Some(account));
    }
    if facts.reviews.contains_key(&file) {
        let message = Message::new("revise-review").with("name", file.stem());
        return Err(Hindrance::Asked(message));
    }
    if inside.split('/').count() < 3 {
        return Ok(None);
    }
    let names = facts
        .accounts
        .keys()
        .filter_map(|file| file.as_str().strip_prefix("content/municipalities/")?.strip_suffix(".md"));
    Err(Hindrance::Asked(match suggestion(inside, names) {
        Some(nearest) => {
            Message::new("revise-no-such-account-but").with("account", inside).with("nearest", nearest)
        }
        None => Message::new("revise-no-such-account").with("account", inside),
    }))
}

fn promise_id(written: &str) -> Option<PromiseId> {
    let (town, promise) = written.trim_end_matches('/').split_once('/')?;
    Some(PromiseId { town: Id::parse(town)?, promise: Id::parse(promise)? })
}

fn id_file(id: &PromiseId) -> FilePath {
    FilePath::new(format!("content/municipalities/{}/{}/index.md", id.town, id.promise))
}
