//! `/<town>/<promise>/historik/`: how the wording changed, word by word, and from one period to the next.

use super::Sheet;
use crate::make::desk::{Desk, Phrase};
use crate::make::part::standing::Mark;
use crate::make::part::wording::fate::SuccessionView;
use crate::make::part::wording::step::StepView;
use crate::model::id::{CommitmentId, PromiseId};
use crate::model::promise::Promise;
use crate::model::site::PromiseState;
use crate::model::status::{Standing, Status};
use serde::Serialize;

#[derive(Serialize)]
struct HistoryPage {
    title: String,
    promise: Phrase,
    steps: Vec<StepView>,
    withdrawn: Vec<Withdrawn>,
    successions: Vec<SuccessionView>,
}

/// A commitment that the parties took back.
#[derive(Serialize)]
struct Withdrawn {
    commitment: Phrase,
    mark: Mark,
    source: Option<Phrase>,
}

/// The page of a promise's wording.
pub fn sheet(desk: &Desk<'_>, id: &PromiseId) -> Option<Sheet> {
    let (promise, state) = desk.promise(id)?;
    let title = desk.word("history-title");
    let view = HistoryPage {
        title: title.clone(),
        promise: desk.paper_name(promise),
        steps: desk.wording_steps(promise),
        withdrawn: withdrawn(desk, promise, state),
        successions: desk
            .successions(id)
            .into_iter()
            .filter_map(|succession| desk.succession(succession))
            .collect(),
    };
    let trail = vec![desk.start(), desk.town(&id.town), desk.promise_link(id), title.clone().into()];
    let description = desk.say("history-description").with("promise", desk.plain(&promise.title)).text();
    let full_title = format!("{title} – {}", desk.promise_name(promise));
    Some(Sheet::new(full_title, &view).trail(trail).description(Some(description)).town(&id.town))
}

fn withdrawn(desk: &Desk<'_>, promise: &Promise, state: &PromiseState) -> Vec<Withdrawn> {
    let withdrawn =
        state.commitments.iter().filter(|follows| follows.standing == Standing::Written(Status::Withdrawn));
    withdrawn
        .map(|follows| Withdrawn {
            commitment: desk.commitment_link(&CommitmentId {
                promise: promise.id.clone(),
                commitment: follows.id.clone(),
            }),
            mark: desk.standing_mark(follows),
            source: desk.standing_source(follows),
        })
        .collect()
}
