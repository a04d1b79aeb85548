//! A part of a site as it is after an edit, read, checked and derived by the same stages as the whole.

use super::circle::Circle;
use super::neighbours::{Neighbours, TOWNS, home, is_always_known};
use super::reach::{Planned, of_home};
use super::{Edited, Ready, Survey, make};
use crate::audit;
use crate::check::{self, Doubtful, Mentions, Unsound};
use crate::derive::derive;
use crate::diagnostic::Diagnostic;
use crate::make::Made;
use crate::markdown::{self, Target};
use crate::model::plan::{Output, Plan};
use crate::model::site::Site;
use crate::model::sources::{Sources, Texts};
use crate::plan::plan;
use crate::source::FilePath;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What was read of an excerpt.
pub struct Read {
    /// Its files.
    pub sources: Sources,
    /// The site of it.
    pub site: Site,
    /// The plan of that.
    pub plan: Plan,
    /// Whether two outputs of it want one address.
    pub has_address_taken: bool,
    /// Its texts.
    pub texts: Texts,
    /// What its bodies refer to.
    pub mentions: Mentions,
    /// Who names whom in it.
    pub neighbours: Neighbours,
    /// Whether something in it is wrong, so that it gives no site that may be published.
    pub is_refused: bool,
    doubtful: Doubtful,
    found: Vec<Diagnostic>,
}

impl Read {
    /// Reads what lies in a circle around an edit. `None`: nothing can be made of it.
    pub fn of(survey: &Survey, ready: &Ready, circle: &Circle, edited: &Edited) -> Option<Self> {
        let sources = excerpt(&survey.sources, &circle.needed, edited);
        // Under which name a file is read is seen only among all of them.
        if check::rightly_named(&sources).is_some() {
            return None;
        }
        let checked = check::check(&sources, &survey.question);
        let is_refused = checked.unsound.is_some();
        let (facts, doubtful) = match (checked.facts, checked.unsound) {
            (_, Some(Unsound { facts, doubtful })) => (facts, doubtful),
            (facts, None) => (facts?, Doubtful::default()),
        };
        let site = derive(Arc::new(facts), survey.question.today);
        let (plan, taken) = plan(&site, &[]);
        let neighbours = Neighbours::of(&site.facts, &checked.waiting, &checked.mentions, &ready.plan);
        let (texts, mentions, found) = (checked.texts, checked.mentions, checked.findings);
        let has_address_taken = !taken.is_empty();
        Some(Self {
            sources,
            site,
            plan,
            has_address_taken,
            texts,
            mentions,
            neighbours,
            is_refused,
            doubtful,
            found,
        })
    }

    /// Everything found in it, also what is asked when the site is derived and planned: what follows, and where links
    /// lead. `None`: that cannot be told.
    pub fn findings(
        &self,
        survey: &Survey,
        ready: &Ready,
        circle: &Circle,
        planned: &Planned,
    ) -> Option<Vec<Diagnostic>> {
        let mentions = self.mentions.clone().only(&|file| circle.judged.contains(&home(file)));
        let plan = planned.plan().unwrap_or(&ready.plan);
        // What was sealed leads on to the nearest page, where its own is gone.
        if !ready.site.facts.seals.is_empty() && leads_elsewhere(&mentions, &ready.plan, plan) {
            return None;
        }
        let is_unknown = Cell::new(false);
        let pages = |output: &Output| {
            // A page that was not there before can only be made of the site that is to come.
            is_unknown.set(is_unknown.get() || ready.plan.outputs.get(&output.address) != Some(output));
            match make(survey, ready, output) {
                Ok(Made::Bytes(page)) => Some(audit::places(&page)),
                _ => None,
            }
        };
        let mut findings = self.found.clone();
        findings.extend(check::consequences(&self.site, &self.texts, &self.doubtful));
        findings.extend(check::links(&self.site, plan, &self.texts, &mentions, &self.doubtful, &pages));
        check::drop_links(&mut findings, &self.texts);
        (!is_unknown.get()).then_some(findings)
    }
}

/// Whether a link leads to an address that another output answers now, or none.
fn leads_elsewhere(mentions: &Mentions, before: &Plan, after: &Plan) -> bool {
    mentions.all().flat_map(|(_, found)| found).any(|found| match markdown::target(&found.target) {
        Target::Root { path, .. } => before.answer_to(path) != after.answer_to(path),
        _ => false,
    })
}

/// The files of homes, the edited ones as they are now, and of everything outside promises' folders that any document
/// may refer to.
fn excerpt(sources: &Sources, homes: &BTreeSet<FilePath>, edited: &Edited) -> Sources {
    let mut excerpt = Sources::default();
    let texts = within(&sources.texts, homes).into_iter();
    excerpt.texts = texts.map(|(file, text)| (file.clone(), text.clone())).collect();
    for (file, text) in edited {
        match text {
            Some(text) => excerpt.put(file.clone(), Arc::clone(text)),
            None => excerpt.remove(file),
        }
    }
    let assets = within(&sources.assets, homes).into_iter();
    excerpt.assets = assets.map(|(file, asset)| (file.clone(), asset.clone())).collect();
    let is_in = |file: &FilePath| is_always_known(&home(file)) || homes.contains(&home(file));
    excerpt.refused = sources.refused.iter().filter(|(file, _)| is_in(file)).cloned().collect();
    excerpt
}

/// What a map of a whole site has of these. Nearly all files lie in promises' folders, which are not walked (of 40 000
/// files that took a quarter of the time until an edit was shown).
fn within<'map, V>(
    map: &'map BTreeMap<FilePath, V>,
    homes: &BTreeSet<FilePath>,
) -> BTreeMap<&'map FilePath, &'map V> {
    let is_known = |(file, _): &(&FilePath, &V)| is_always_known(&home(file));
    let from = |path: String| map.range(FilePath::new(path)..);
    let before = map.range(..FilePath::new(TOWNS));
    let after = from(next_to(TOWNS.trim_end_matches('/')));
    let mut within: BTreeMap<&FilePath, &V> = before.chain(after).filter(is_known).collect();
    let mut place = TOWNS.to_owned();
    while let Some(town) = from(place).next().and_then(|(file, _)| file.as_str().strip_prefix(TOWNS)) {
        let town = format!("{TOWNS}{}", town.split('/').next().unwrap_or(town));
        let page = format!("{town}/index.");
        let pages = from(page.clone()).take_while(|(file, _)| file.as_str().starts_with(&page));
        within.extend(pages.filter(is_known));
        place = next_to(&town);
    }
    for home in homes {
        within.extend(map.get_key_value(home));
        within.extend(of_home(map, home));
    }
    within
}

/// What comes directly after everything in a folder.
fn next_to(folder: &str) -> String {
    format!("{folder}0")
}
