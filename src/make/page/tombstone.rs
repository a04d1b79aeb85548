//! What stands at the address of something that was taken away: that it was, when and why (DESIGN law 3).

use super::Sheet;
use crate::make::desk::{Block, Desk, Phrase};
use crate::model::id::{Id, PromiseId};
use crate::model::promise::Promise;
use crate::model::publication::Publication;
use crate::source::FilePath;
use serde::Serialize;

#[derive(Serialize)]
struct TombstonePage {
    title: Phrase,
    date: Phrase,
    reason: Block,
    /// What it was about, leading there.
    promise: Option<Phrase>,
}

/// What lay in a file.
struct Gone<'site> {
    publication: &'site Publication,
    /// What it was called.
    title: String,
    town: Option<&'site Id>,
    /// The promise that it lay beside.
    promise: Option<&'site PromiseId>,
}

/// The page of something taken away.
pub fn sheet(desk: &Desk<'_>, file: &FilePath) -> Option<Sheet> {
    let Gone { publication, title, town, promise } = gone(desk, file)?;
    let removal = publication.removed.as_ref()?;
    let name = desk.say("removed-title").with("title", title).text();
    let view = TombstonePage {
        title: Phrase::from(name.as_str()),
        date: desk.say("removed-on").with("date", desk.on_date(removal.date)).phrase(),
        reason: desk.paragraphs(&removal.reason),
        promise: promise.map(|promise| desk.promise_link(promise)),
    };
    let mut trail = vec![desk.start()];
    trail.extend(town.map(|town| desk.town(town)));
    trail.extend(promise.map(|promise| desk.promise_link(promise)));
    trail.push(view.title.clone());
    let sheet = Sheet::new(name, &view).trail(trail);
    Some(match town {
        Some(town) => sheet.town(town),
        None => sheet,
    })
}

fn gone<'site>(desk: &Desk<'site>, file: &FilePath) -> Option<Gone<'site>> {
    let facts = desk.facts();
    let is_it = |publication: &Publication| publication.file == *file;
    if let Some(promise) = facts.promises.values().find(|promise| is_it(&promise.publication)) {
        let Promise { publication, title, id, .. } = promise;
        return Some(Gone { publication, title: desk.plain(title), town: Some(&id.town), promise: None });
    }
    if let Some(account) = facts.accounts.get(file) {
        return Some(Gone {
            publication: &account.publication,
            title: desk.account_text(account),
            town: Some(&account.town),
            promise: account.about.first().filter(|_| !account.in_town_folder),
        });
    }
    if let Some(review) = facts.reviews.get(file) {
        return Some(Gone {
            publication: &review.publication,
            title: desk.plain(&review.title),
            town: Some(&review.town),
            promise: review.promise.as_ref(),
        });
    }
    let alone =
        |publication, title| Some(Gone { publication, title: desk.plain(title), town: None, promise: None });
    if let Some(town) = facts.municipalities.values().find(|town| is_it(&town.publication)) {
        return alone(&town.publication, &town.name);
    }
    if let Some(party) = facts.organisations.values().find(|party| is_it(&party.publication)) {
        return alone(&party.publication, &party.name);
    }
    let page = facts.pages.values().find(|page| is_it(&page.publication))?;
    alone(&page.publication, &page.title)
}
