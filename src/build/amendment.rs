//! What an edit of promises and their accounts comes to, found without looking at the rest of the site again.
//!
//! Comes in: a survey without errors, and files in promises' folders with their new texts, new and vanished ones too.
//! Steps: 1. the homes that the edit can concern ([`Circle`]) and everything outside promises' folders make an *excerpt*
//! of the site; 2. the same stages as ever check and derive the excerpt; where what was read names others, with a wider
//! circle; 3. the excerpt is held against the survey: where the edit reaches further than the excerpt does, it is no
//! amendment ([`reach`](super::reach)). Goes out: what is to be laid into the survey ([`Amendment::lay_into`]), after which it
//! is the survey that a look at all files would give; or, where that would be without a site, what it would tell
//! ([`Refused`]).
//!
//! It must not know how anything is checked, derived or shown.

use super::circle::{Circle, is_of_paper, is_of_promise};
use super::excerpt::Read;
use super::graft::graft;
use super::neighbours::{Neighbours, home, is_always_known, promise_of};
use super::reach::{self, Planned};
use super::{Ready, Survey, has_errors, tried};
use crate::derive::{Change, amend};
use crate::diagnostic::{Diagnostic, Severity, shorten, sort};
use crate::make::Job;
use crate::model::id::PromiseId;
use crate::model::plan::Output;
use crate::model::site::Site;
use crate::model::sources::Texts;
use crate::plan::{plan, plan_lists};
use crate::source::{FilePath, Place};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

/// Files with their new texts; `None`: the file is gone.
pub type Edited = BTreeMap<FilePath, Option<Arc<str>>>;

/// How often a circle is drawn wider before everything is looked at.
const MOST_CIRCLES: usize = 4;

/// Findings whose help names what is meant among everything on the site.
const WITH_NAMES_OF_ALL: [&str; 2] = ["promise-unknown", "link-broken"];

/// What an edit comes to.
pub enum Outcome {
    /// A site.
    Amended(Box<Amendment>),
    /// Nothing that could be published.
    Refused(Refused),
}

/// What a look at files told that gave no site.
pub struct Refused {
    /// Every finding, sorted.
    pub findings: Vec<Diagnostic>,
    /// The texts to draw them in.
    pub texts: Texts,
}

/// What changes in a site by an edit.
pub struct Amendment {
    circle: Circle,
    edited: Edited,
    read: Read,
    findings: Vec<Diagnostic>,
    planned: Planned,
    change: Change,
}

/// What came of laying an amendment into a survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Laid {
    /// The survey is as after a look at all files.
    Whole,
    /// It is not: lists came or went that others link to, or whose addresses others have.
    InPart,
}

impl Amendment {
    /// What an edit comes to; `None` where only a look at all files can tell.
    pub fn of(survey: &Survey, neighbours: &Neighbours, edited: Edited) -> Option<Outcome> {
        let ready = survey.ready.as_ref()?;
        if !edited.keys().all(is_of_paper) {
            return None;
        }
        let homes: BTreeSet<FilePath> = edited.keys().map(home).collect();
        let mut circle = Circle::around(survey, &[neighbours], &homes)?;
        for _ in 0..MOST_CIRCLES {
            let read = Read::of(survey, ready, &circle, &edited)?;
            let wider = Circle::around(survey, &[neighbours, &read.neighbours], &homes)?;
            if wider.is_within(&circle) {
                return held_against(survey, ready, neighbours, circle, edited, read);
            }
            circle = circle.and(wider);
        }
        None
    }

    /// Makes a survey what a look at all files would make it.
    pub fn lay_into(self, survey: &mut Survey, neighbours: &mut Neighbours) -> Laid {
        let Self { circle: Circle { bound, judged, .. }, edited, read, findings, planned, change } = self;
        let Read { mut site, texts, mut mentions, neighbours: named, .. } = read;
        survey.neighbours = OnceLock::new();
        let Some(ready) = &mut survey.ready else { return Laid::InPart };
        for (file, text) in edited {
            match texts.get(&file) {
                Some(source) => survey.texts.put(source.clone()),
                None => survey.texts.remove(&file),
            }
            survey.mentions.put(file.clone(), mentions.take(&file));
            match text {
                Some(text) => survey.sources.put(file, text),
                None => survey.sources.remove(&file),
            }
        }
        survey.findings.retain(|finding| !judged.contains(&home(&finding.place.file)));
        survey.findings.extend(findings);
        sort(&mut survey.findings);
        neighbours.take(named, &judged);
        graft(Arc::make_mut(&mut ready.site.facts), Arc::make_mut(&mut site.facts), &bound);
        let promises: Vec<PromiseId> = bound.iter().filter_map(promise_of).collect();
        let subjects = change.subjects();
        let lists = reach::lists(&ready.site.listings, &subjects);
        amend(&mut ready.site, &promises, site, change);
        if let Some(planned) = planned.into_plan() {
            ready.plan = planned;
        }
        let other_lists = reach::other_lists(&lists, &reach::lists(&ready.site.listings, &subjects));
        if other_lists.is_empty() {
            return Laid::Whole;
        }
        // What was sealed leads to the nearest page, which may be a list.
        if ready.site.facts.seals.is_empty() {
            return match plan_lists(&mut ready.plan, &ready.site, &other_lists) {
                true if !neighbours.has_links_to_lists() => Laid::Whole,
                _ => Laid::InPart,
            };
        }
        let (plan, taken) = plan(&ready.site, &ready.workshop.static_files());
        ready.plan = plan;
        if taken.is_empty() && !neighbours.has_links_to_lists() { Laid::Whole } else { Laid::InPart }
    }
}

/// What an excerpt comes to for the whole site.
fn held_against(
    survey: &Survey,
    ready: &Ready,
    neighbours: &Neighbours,
    circle: Circle,
    edited: Edited,
    read: Read,
) -> Option<Outcome> {
    let (old, new) = (&ready.site, &read.site);
    let papers = |site: &Site| reach::papers(&site.facts, &circle.bound);
    let change = Change::between(old, &papers(old), new, &papers(new));
    let planned = reach::planned(old, &ready.plan, new, &read.plan, &circle.bound)?;
    let may_miss_lists = read.is_refused && neighbours.has_links_to_lists();
    if read.has_address_taken
        || neighbours.names_files(&circle.judged)
        || read.neighbours.names_files(&circle.judged)
        || !reach::has_towns_as_before(old, new, &circle.bound)
        || change.is_told_over_all() && (neighbours.has_links_to_places() || may_miss_lists)
    {
        return None;
    }
    let mut findings = read.findings(survey, ready, &circle, &planned)?;
    if findings
        .iter()
        .any(|finding| !circle.judged.contains(&home(&finding.place.file)) && is_news(survey, finding))
    {
        return None;
    }
    findings.retain(|finding| circle.judged.contains(&home(&finding.place.file)));
    if has_errors(&findings) {
        return refused(survey, &circle, findings, &read, &edited).map(Outcome::Refused);
    }
    let moves = matches!(planned, Planned::WithOtherAddresses(_));
    let has_sealed = !old.facts.seals.is_empty() || !new.facts.seals.is_empty();
    let is_within = reach::is_within(&survey.sources, &old.facts, &new.facts, &circle.bound);
    if read.is_refused || !is_within || moves && has_sealed || fails_templates(ready, &circle, &read) {
        return None;
    }
    sort(&mut findings);
    let findings = shorten(findings);
    Some(Outcome::Amended(Box::new(Amendment { circle, edited, read, findings, planned, change })))
}

/// Whether something is told of a document that anybody may refer to, and was not told before.
fn is_news(survey: &Survey, finding: &Diagnostic) -> bool {
    is_always_known(&home(&finding.place.file)) && !survey.findings.contains(finding)
}

/// Whether pages of the edited papers cannot be made with templates of the site's own.
fn fails_templates(ready: &Ready, circle: &Circle, read: &Read) -> bool {
    let job = Job { site: &read.site, plan: &read.plan, texts: &read.texts, sources: &read.sources };
    let of_home = |output: &Output| reach::home_of(output).is_some_and(|home| circle.bound.contains(&home));
    ready.workshop.has_own_templates() && has_errors(&tried(&job, &ready.workshop, &of_home))
}

/// What a look at all files would tell; `None` where it could tell more than what the excerpt knows.
fn refused(
    survey: &Survey,
    circle: &Circle,
    mut findings: Vec<Diagnostic>,
    read: &Read,
    edited: &Edited,
) -> Option<Refused> {
    let is_beyond = |finding: &Diagnostic| {
        // What is wrong beside promises makes everything in its town doubtful.
        finding.severity == Severity::Error && !is_of_promise(&finding.place.file)
            || WITH_NAMES_OF_ALL.contains(&finding.code())
    };
    if findings.iter().any(is_beyond) {
        return None;
    }
    let of_others = |finding: &&Diagnostic| !circle.judged.contains(&home(&finding.place.file));
    findings.extend(survey.findings.iter().filter(of_others).cloned());
    sort(&mut findings);
    let findings = shorten(findings);
    let mut texts = Texts::default();
    for finding in &findings {
        let related = finding.related.iter().map(|(place, _)| place);
        for Place { file, .. } in std::iter::once(&finding.place).chain(related) {
            let before = || if edited.contains_key(file) { None } else { survey.texts.get(file) };
            if let Some(source) = read.texts.get(file).or_else(before) {
                texts.put(source.clone());
            }
        }
    }
    Some(Refused { findings, texts })
}
