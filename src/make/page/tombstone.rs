//! What stands at the address of something that was taken away: that it was, when and why (DESIGN law 3).

use super::Sheet;
use crate::make::desk::{Block, Desk, Phrase};
use crate::model::id::Id;
use crate::model::publication::Publication;
use crate::model::text::Text;
use crate::source::FilePath;
use serde::Serialize;

#[derive(Serialize)]
struct TombstonePage {
    title: Phrase,
    date: Phrase,
    reason: Block,
}

/// The page of something taken away.
pub fn sheet(desk: &Desk<'_>, file: &FilePath) -> Option<Sheet> {
    let (publication, title, town) = subject(desk, file)?;
    let removal = publication.removed.as_ref()?;
    let name = desk
        .say("removed-title")
        .with("title", title.map_or_else(|| "".into(), |text| Phrase::from(desk.plain(text))))
        .text();
    let view = TombstonePage {
        title: Phrase::from(name.as_str()),
        date: desk.say("removed-on").with("date", desk.date(removal.date)).phrase(),
        reason: desk.paragraphs(&removal.reason),
    };
    let mut trail = vec![desk.start()];
    trail.extend(town.map(|town| desk.town(town)));
    trail.push(view.title.clone());
    let sheet = Sheet::new("tombstone.html", name, &view).trail(trail);
    Some(match town {
        Some(town) => sheet.town(town),
        None => sheet,
    })
}

/// What lay in a file: its publication, what it was called, and its town.
fn subject<'site>(
    desk: &Desk<'site>,
    file: &FilePath,
) -> Option<(&'site Publication, Option<&'site Text>, Option<&'site Id>)> {
    let facts = desk.facts();
    let is_it = |publication: &Publication| publication.file == *file;
    if let Some(promise) = facts.promises.values().find(|promise| is_it(&promise.publication)) {
        return Some((&promise.publication, Some(&promise.title), Some(&promise.id.town)));
    }
    if let Some(account) = facts.accounts.get(file) {
        return Some((&account.publication, account.title.as_ref(), Some(&account.town)));
    }
    if let Some(review) = facts.reviews.get(file) {
        return Some((&review.publication, Some(&review.title), Some(&review.town)));
    }
    if let Some(town) = facts.municipalities.values().find(|town| is_it(&town.publication)) {
        return Some((&town.publication, Some(&town.name), None));
    }
    if let Some(party) = facts.organisations.values().find(|party| is_it(&party.publication)) {
        return Some((&party.publication, Some(&party.name), None));
    }
    let page = facts.pages.values().find(|page| is_it(&page.publication))?;
    Some((&page.publication, Some(&page.title), None))
}
