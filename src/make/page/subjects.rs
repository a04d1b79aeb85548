//! `/status/`, `/ar/`, `/insatsomraden/`: what there are lists of.

use super::Sheet;
use crate::make::desk::{Desk, Phrase};
use crate::make::part::counts::CountsView;
use crate::make::part::standing::Mark;
use crate::make::part::subject::subjects_title;
use crate::model::listing::{Listing, Subject, SubjectKind};
use crate::model::plan::Recipe;
use serde::Serialize;

#[derive(Serialize)]
struct SubjectsPage {
    title: Phrase,
    lead: String,
    subjects: Vec<SubjectEntry>,
    counts: Vec<CountsView>,
}

#[derive(Serialize)]
struct SubjectEntry {
    name: Phrase,
    mark: Option<Mark>,
    facts: Option<Phrase>,
}

/// The page of a sort of lists.
pub fn sheet(desk: &Desk<'_>, kind: SubjectKind) -> Sheet {
    let title = desk.word(subjects_title(kind));
    let listings = desk.site().listings.iter().filter(|(subject, _)| subject.kind() == Some(kind));
    let mut listings: Vec<(&Subject, &Listing)> = listings.collect();
    match kind {
        // They sort in the order of the legend.
        SubjectKind::Status => {}
        // The latest first; those of unknown period sort before every year, and so come last.
        SubjectKind::Year => listings.reverse(),
        SubjectKind::FocusArea => {
            listings.sort_by_cached_key(|(subject, _)| desk.tongue.sort_key(&desk.subject_text(subject)));
        }
    }
    let sums = desk.site().all_towns.sums.iter().filter(|_| kind == SubjectKind::Status);
    let view = SubjectsPage {
        title: title.as_str().into(),
        lead: desk.word(match kind {
            SubjectKind::Status => "subjects-status-lead",
            SubjectKind::Year => "subjects-year-lead",
            SubjectKind::FocusArea => "subjects-focus-area-lead",
        }),
        subjects: listings.into_iter().map(|(subject, listing)| entry(desk, subject, listing)).collect(),
        counts: sums
            .map(|((kind, tense), sum)| {
                let status = |kind| desk.link(&Recipe::Listing(Subject::Status(kind)));
                desk.town_counts(*kind, *tense, sum).linked(status)
            })
            .collect(),
    };
    let trail = vec![desk.start(), view.title.clone()];
    let description = Some(view.lead.clone());
    Sheet::new(title, &view).trail(trail).description(description)
}

fn entry(desk: &Desk<'_>, subject: &Subject, listing: &Listing) -> SubjectEntry {
    let towns = listing.towns.len();
    match subject {
        Subject::Status(kind) => {
            let mut mark = desk.plain_mark(*kind);
            mark.words = desk.subject_link(subject);
            SubjectEntry { name: Phrase::from(""), mark: Some(mark), facts: None }
        }
        Subject::Year(_) | Subject::FocusArea(_) | Subject::Places => SubjectEntry {
            name: desk.subject_link(subject),
            mark: None,
            facts: Some(desk.say("subject-towns").count("count", towns).phrase()),
        },
    }
}
