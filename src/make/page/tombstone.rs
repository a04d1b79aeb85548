//! What stands at the address of something that was taken away: that it was, when and why (DESIGN law 3).

use super::Sheet;
use crate::make::desk::{Block, Desk, Phrase};
use crate::model::id::{Id, PromiseId};
use crate::model::promise::Promise;
use crate::model::publication::Publication;
use crate::model::text::Text;
use crate::source::FilePath;
use serde::Serialize;

#[derive(Serialize)]
struct TombstonePage {
    title: Phrase,
    date: Phrase,
    reason: Block,
    /// What it was about, leading there.
    about: Vec<Phrase>,
    /// Of a municipality: the promises that still stand there.
    left: Vec<Phrase>,
}

/// What lay in a file.
struct Gone<'site> {
    publication: &'site Publication,
    /// What it was called, marked where that is another language than the page's.
    title: Phrase,
    /// The same in plain text.
    name: String,
    town: Option<&'site Id>,
    /// The promise that it lay beside.
    promise: Option<&'site PromiseId>,
    /// The promises that it was about.
    about: &'site [PromiseId],
    /// The promises that still hold in it.
    left: &'site [PromiseId],
}

/// The page of something taken away.
pub fn sheet(desk: &Desk<'_>, file: &FilePath) -> Option<Sheet> {
    let Gone { publication, title, name, town, promise, about, left } = gone(desk, file)?;
    let removal = publication.removed.as_ref()?;
    let name = desk.say("removed-title").with("title", name).text();
    let view = TombstonePage {
        title: desk.say("removed-title").with("title", title).phrase(),
        date: desk.say("removed-on").with("date", desk.on_date(removal.date)).phrase(),
        reason: desk.paragraphs(&removal.reason),
        about: about.iter().map(|promise| desk.promise_link(promise)).collect(),
        left: left.iter().map(|promise| desk.promise_link(promise)).collect(),
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
    let alone = |publication: &'site Publication, title: &'site Text| Gone {
        publication,
        title: desk.text(title),
        name: desk.plain(title),
        town: None,
        promise: None,
        about: &[],
        left: &[],
    };
    if let Some(promise) = facts.promises.values().find(|promise| is_it(&promise.publication)) {
        let Promise { publication, title, id, .. } = promise;
        return Some(Gone { town: Some(&id.town), ..alone(publication, title) });
    }
    if let Some(account) = facts.accounts.get(file) {
        return Some(Gone {
            publication: &account.publication,
            title: match &account.title {
                Some(title) => desk.text(title),
                None => Phrase::from(desk.account_text(account)),
            },
            name: desk.account_text(account),
            town: Some(&account.town),
            promise: account.about.first().filter(|_| !account.in_town_folder),
            about: &account.about,
            left: &[],
        });
    }
    if let Some(review) = facts.reviews.get(file) {
        return Some(Gone {
            town: Some(&review.town),
            promise: review.promise.as_ref(),
            about: review.promise.as_slice(),
            ..alone(&review.publication, &review.title)
        });
    }
    if let Some(town) = facts.municipalities.values().find(|town| is_it(&town.publication)) {
        let left = desk.site().promises_in.get(&town.id).map_or(&[][..], Vec::as_slice);
        return Some(Gone { left, ..alone(&town.publication, &town.name) });
    }
    if let Some(party) = facts.organisations.values().find(|party| is_it(&party.publication)) {
        return Some(alone(&party.publication, &party.name));
    }
    let page = facts.pages.values().find(|page| is_it(&page.publication))?;
    Some(alone(&page.publication, &page.title))
}
