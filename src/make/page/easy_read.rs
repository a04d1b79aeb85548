//! `…/lattlast/`: an easy-to-read version (DOMAIN C4).

use super::Sheet;
use crate::make::desk::{Block, Desk, Phrase};
use crate::model::id::PromiseId;
use serde::Serialize;

#[derive(Serialize)]
struct EasyReadPage {
    title: Phrase,
    text: Block,
    promise: Phrase,
}

/// The easy-to-read page of a promise.
pub fn sheet(desk: &Desk<'_>, id: &PromiseId) -> Option<Sheet> {
    let (promise, _) = desk.promise(id)?;
    let text = desk.lines(promise.easy_read.as_ref()?);
    let title = desk.say("easy-read-title").with("title", desk.text(&promise.title)).phrase();
    let view = EasyReadPage { title, text, promise: desk.promise_link(id) };
    let name = desk.say("easy-read-title").with("title", desk.promise_name(promise)).text();
    let trail = vec![desk.start(), desk.town(&id.town), desk.promise_link(id), desk.word("easy-read").into()];
    Some(Sheet::new(name, &view).trail(trail).town(&id.town))
}
