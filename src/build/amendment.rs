//! What an edit of promises and their accounts comes to, found without looking at the rest of the site again.
//!
//! Comes in: a survey without errors, and the new texts of files in promises' folders that were there before. Steps:
//! 1. the homes that the edit can concern ([`Neighbours`]) and everything outside promises' folders make an *excerpt* of
//!    the site; 2. the same stages as ever check and derive the excerpt; 3. the excerpt is held against the survey: where
//!    the edit reaches further than the excerpt does, it is no amendment ([`reach`](super::reach)). Goes out: what is to be laid into
//!    the survey ([`Amendment::lay_into`]), after which it is the survey that a look at all files would give.
//!
//! It must not know how anything is checked, derived or shown.

use super::graft::graft;
use super::neighbours::{Neighbours, home, is_always_known, promise_folder, promise_of};
use super::reach::{self, Excerpted};
use super::{Ready, Survey, has_errors, make, tried};
use crate::audit;
use crate::check::{self, Checked, Doubtful, Mentions};
use crate::derive::{Sums, amend, derive};
use crate::diagnostic::{Diagnostic, shorten, sort};
use crate::make::{Job, Made};
use crate::model::id::PromiseId;
use crate::model::plan::Output;
use crate::model::site::Site;
use crate::model::sources::{Sources, Texts};
use crate::plan::plan;
use crate::source::FilePath;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Files with their new texts.
pub type Edited = BTreeMap<FilePath, Arc<str>>;

/// An edit that concerns more homes than this is looked at with everything else.
const MOST_HOMES: usize = 400;

/// What an edit comes to.
pub struct Amendment {
    /// Homes whose documents are taken from the excerpt.
    bound: BTreeSet<FilePath>,
    /// Homes of which everything that was found is found again: those, and those that link to them.
    judged: BTreeSet<FilePath>,
    edited: Edited,
    /// The excerpt.
    site: Site,
    texts: Texts,
    mentions: Mentions,
    neighbours: Neighbours,
    findings: Vec<Diagnostic>,
    sums: Sums,
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
    pub fn of(survey: &Survey, neighbours: &Neighbours, edited: Edited) -> Option<Self> {
        let ready = survey.ready.as_ref()?;
        if !edited.keys().all(is_of_paper) {
            return None;
        }
        let circle = Circle::around(survey, neighbours, &edited)?;
        let excerpt = excerpt(&survey.sources, &circle.needed, &edited);
        let Checked { facts: Some(facts), waiting, texts, mentions, mut findings, .. } =
            check::check(&excerpt, &survey.question)
        else {
            return None;
        };
        let site = derive(Arc::new(facts), survey.question.today);
        let (its_plan, taken) = plan(&site, &[]);
        let after = Excerpted { site: &site, plan: &its_plan, bound: &circle.bound };
        let read = Neighbours::of(&site.facts, &waiting, &mentions, &ready.plan);
        if !taken.is_empty() || !reach::is_within(ready, &after) || !circle.holds(&read) {
            return None;
        }
        let sums = if reach::changes_sums(ready, &after) { Sums::Again } else { Sums::Kept };
        if sums == Sums::Again && neighbours.has_links_to_places() {
            return None;
        }
        let judged = |file: &FilePath| circle.judged.contains(&home(file));
        let mentions = mentions.only(&judged);
        findings.extend(told_later(survey, ready, &site, &texts, &mentions));
        findings.retain(|finding| judged(&finding.place.file));
        if ready.workshop.has_own_templates() {
            let job = Job { site: &site, plan: &its_plan, texts: &texts, sources: &excerpt };
            let of_home =
                |output: &Output| reach::home_of(output).is_some_and(|home| circle.bound.contains(&home));
            findings.extend(tried(&job, &ready.workshop, &of_home));
        }
        if has_errors(&findings) {
            return None;
        }
        sort(&mut findings);
        let findings = shorten(findings);
        let Circle { bound, judged, .. } = circle;
        Some(Self { bound, judged, edited, site, texts, mentions, neighbours: read, findings, sums })
    }

    /// Makes a survey what a look at all files would make it.
    pub fn lay_into(self, survey: &mut Survey, neighbours: &mut Neighbours) -> Laid {
        let Self {
            bound,
            judged,
            edited,
            mut site,
            mut texts,
            mut mentions,
            neighbours: read,
            findings,
            sums,
        } = self;
        let Some(ready) = &mut survey.ready else { return Laid::InPart };
        for (file, text) in edited {
            if let Some(source) = texts.sources.remove(&file) {
                survey.texts.sources.insert(file.clone(), source);
            }
            survey.mentions.put(file.clone(), mentions.take(&file));
            survey.sources.put(file, text);
        }
        survey.findings.retain(|finding| !judged.contains(&home(&finding.place.file)));
        survey.findings.extend(findings);
        sort(&mut survey.findings);
        neighbours.take(read, &judged);
        graft(Arc::make_mut(&mut ready.site.facts), Arc::make_mut(&mut site.facts), &bound);
        let papers: Vec<PromiseId> = bound.iter().filter_map(promise_of).collect();
        let lists = (sums == Sums::Again).then(|| ready.site.listings.clone());
        amend(&mut ready.site, &papers, site, sums);
        if lists.is_none_or(|lists| reach::has_same_lists(&lists, &ready.site.listings)) {
            return Laid::Whole;
        }
        let (plan, taken) = plan(&ready.site, &ready.workshop.static_files());
        ready.plan = plan;
        if taken.is_empty() && !neighbours.has_links_to_lists() { Laid::Whole } else { Laid::InPart }
    }
}

/// Whether a file is a promise's, or an account or review that stands beside promises.
fn is_of_paper(file: &FilePath) -> bool {
    file.as_str().starts_with("content/municipalities/")
        && (promise_folder(file).is_some() || !is_always_known(&home(file)))
}

/// The homes that an edit can concern.
struct Circle {
    bound: BTreeSet<FilePath>,
    judged: BTreeSet<FilePath>,
    /// What must be known to judge those.
    needed: BTreeSet<FilePath>,
}

impl Circle {
    fn around(survey: &Survey, neighbours: &Neighbours, edited: &Edited) -> Option<Self> {
        let homes: BTreeSet<FilePath> = edited.keys().map(home).collect();
        let bound = neighbours.bound_to(&homes);
        let mut judged = bound.clone();
        judged.extend(neighbours.that_link_to(&homes));
        let mut needed = neighbours.linked_from(&judged);
        needed.extend(judged.iter().cloned());
        let mut known = 0;
        // Papers of a town with a ledger are judged by what they hang together with in other towns.
        while known < needed.len() && needed.len() <= MOST_HOMES {
            known = needed.len();
            needed.extend(of_same_ledgers(survey, &needed));
            needed = neighbours.bound_to(&needed);
        }
        let circle = Self { bound, judged, needed };
        (circle.needed.len() <= MOST_HOMES && !neighbours.names_files(&circle.judged)).then_some(circle)
    }

    /// Whether it is still wide enough for what documents say now.
    fn holds(&self, read: &Neighbours) -> bool {
        read.stays_in(&self.judged, &self.needed) && !read.names_files(&self.judged)
    }
}

/// Where something was sealed: all homes of the towns, whose ledgers name them.
fn of_same_ledgers(survey: &Survey, homes: &BTreeSet<FilePath>) -> BTreeSet<FilePath> {
    let texts = &survey.sources.texts;
    let towns: BTreeSet<&str> = homes.iter().filter_map(town_of).collect();
    let sealed = towns
        .into_iter()
        .filter(|town| texts.contains_key(&FilePath::new(format!("content/ledger/{town}.jsonl"))));
    sealed
        .flat_map(|town| {
            let folder = format!("content/municipalities/{town}/");
            let ledger = FilePath::new(format!("content/ledger/{town}.jsonl"));
            let files = texts.range(FilePath::new(folder.as_str())..);
            let files =
                files.map(|(file, _)| file).take_while(move |file| file.as_str().starts_with(&folder));
            files.map(home).chain([ledger])
        })
        .collect()
}

fn town_of(home: &FilePath) -> Option<&str> {
    Some(home.as_str().strip_prefix("content/municipalities/")?.split_once('/')?.0)
}

/// What is asked when the site is derived and planned: what follows, and where links lead.
fn told_later(
    survey: &Survey,
    ready: &Ready,
    site: &Site,
    texts: &Texts,
    mentions: &Mentions,
) -> Vec<Diagnostic> {
    let pages = |output: &Output| match make(survey, ready, output) {
        Ok(Made::Bytes(page)) => Some(audit::places(&page)),
        _ => None,
    };
    let doubtful = Doubtful::default();
    let mut findings = check::consequences(site, texts, &doubtful);
    findings.extend(check::links(site, &ready.plan, texts, mentions, &doubtful, &pages));
    findings
}

/// The files of homes, the edited ones as they are now, and of everything outside promises' folders that any document
/// may refer to.
fn excerpt(sources: &Sources, homes: &BTreeSet<FilePath>, edited: &Edited) -> Sources {
    let is_in = |file: &FilePath| {
        promise_folder(file).is_none() && is_always_known(&home(file)) || homes.contains(&home(file))
    };
    let mut excerpt = Sources::default();
    for (file, bytes) in sources.texts.iter().filter(|(file, _)| is_in(file)) {
        match sources.utf8.get(file) {
            Some(text) => excerpt.put(file.clone(), Arc::clone(text)),
            None => drop(excerpt.texts.insert(file.clone(), Arc::clone(bytes))),
        }
    }
    for (file, text) in edited {
        excerpt.put(file.clone(), Arc::clone(text));
    }
    let assets = sources.assets.iter().filter(|(file, _)| is_in(file));
    excerpt.assets = assets.map(|(file, asset)| (file.clone(), asset.clone())).collect();
    excerpt.refused = sources.refused.iter().filter(|(file, _)| is_in(file)).cloned().collect();
    excerpt
}
