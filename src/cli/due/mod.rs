//! `lofte due`: which follow-ups are missing, which have not been found and which come next, and who is asked; what the law
//! asks of action plans.

mod json;
mod text;

use super::Outcome;
use super::arguments::{Due, DueFormat};
use super::finding_printer::Format;
use super::site::{Stream, surveyed};
use super::status::chosen;
use super::terminal;
use crate::build::{Ready, Survey};
use crate::make::Job;
use crate::model::due_date::{DueOf, DueState};
use crate::model::id::PromiseId;
use crate::model::plan::{Address, FeedScope, FileRecipe, Output};
use crate::model::site::Site;
use crate::model::text::Language;
use crate::model::two_years::TwoYears;
use crate::model::when::Day;
use chrono::Days;
use std::collections::BTreeSet;

/// Runs the command. Unlike in other commands, what is wrong with the content is a failure: the answer is not known then,
/// and must not be taken for "something is missing".
pub fn run(asked: &Due) -> Outcome {
    let Ok(found) = surveyed(&asked.site, None) else {
        return Outcome::Failed;
    };
    let Some(ready) = &found.survey.ready else {
        found.print(&found.survey.findings, Format::Text, Stream::Beside);
        return Outcome::Failed;
    };
    let Some(promises) = chosen(&ready.site, &asked.promises, &found.words) else {
        return Outcome::Failed;
    };
    let due = listed(&ready.site, &promises, asked.within);
    let by_law = by_law(&ready.site, &promises, asked.within);
    terminal::result(&match asked.format {
        DueFormat::Text => text::text(&ready.site, &due, &by_law, asked.within, &found.words),
        DueFormat::Json => json::json(&ready.site, &due, &by_law, asked.within),
        DueFormat::Ics => {
            let awaited: Vec<DueOf<'_>> = due.iter().filter(|of| of.due.is_awaited()).copied().collect();
            calendar(&found.survey, ready, &found.language, &awaited)
        }
    });
    let is_missing = due.iter().any(|of| of.due.state == DueState::Overdue);
    let is_late = by_law.iter().any(|(_, plan)| ready.site.today.is_after(plan.until));
    if is_missing || is_late { Outcome::Findings } else { Outcome::Fine }
}

/// What is missing, by the day by which it was to be told, and what has not been found; then what comes: within the
/// time asked for all, else the next of each promise and of each commitment with a plan of its own.
fn listed<'site>(site: &'site Site, promises: &[PromiseId], within: Option<u32>) -> Vec<DueOf<'site>> {
    let every: Vec<DueOf<'_>> =
        site.every_due().into_iter().filter(|of| promises.contains(of.promise)).collect();
    let of_state = |state: DueState| every.iter().filter(move |of| of.due.state == state).copied();
    let mut listed: Vec<DueOf<'_>> = of_state(DueState::Overdue).collect();
    listed.extend(every.iter().filter(|of| matches!(of.due.state, DueState::NotFound { .. })));
    let coming = of_state(DueState::Coming);
    match within {
        Some(days) => {
            let limit = site.today.0.checked_add_days(Days::new(days.into())).unwrap_or(Day::MAX);
            listed.extend(coming.filter(|of| of.due.told_by <= limit));
        }
        None => {
            let mut seen = BTreeSet::new();
            listed.extend(coming.filter(|of| seen.insert((of.promise, of.commitment))));
        }
    }
    listed
}

/// Action plans that the law asks to be followed up or changed: those for which it is too late, then those for which it
/// will be within the time asked for.
fn by_law<'site>(
    site: &'site Site,
    promises: &[PromiseId],
    within: Option<u32>,
) -> Vec<(&'site PromiseId, &'site TwoYears)> {
    let until = site.today.0.checked_add_days(Days::new(within.unwrap_or(0).into())).unwrap_or(Day::MAX);
    let states = site.promises.values().filter(|state| promises.contains(&state.id));
    let plans = states.filter_map(|state| Some((&state.id, state.two_years.as_ref()?)));
    let mut due: Vec<_> = plans
        .filter(|(_, plan)| site.today.is_after(plan.until) || (within.is_some() && plan.until <= until))
        .collect();
    due.sort_by_key(|(_, plan)| plan.until);
    due
}

/// As the site's own calendar, of what is listed.
fn calendar(survey: &Survey, ready: &Ready, language: &str, due: &[DueOf<'_>]) -> String {
    let Ready { site, plan, workshop } = ready;
    let job = Job { site, plan, texts: &survey.texts, sources: &survey.sources };
    let output = Output {
        address: Address::new("/"),
        language: Language::new(language),
        recipe: FileRecipe::Calendar(FeedScope::Site).into(),
        fragments: BTreeSet::new(),
        origin: None,
    };
    String::from_utf8(workshop.calendar(&job, &output, &FeedScope::Site, due)).unwrap_or_default()
}
