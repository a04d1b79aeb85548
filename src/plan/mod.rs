//! Stage: [`Site`] → [`Plan`]: every output as an address and a recipe, before anything is made.
//!
//! Comes in: the site and the paths of the theme's static files. Steps:
//! 1. in each language the site's own pages, parties, plain pages ([`pages`]), search and lists ([`listings`]);
//! 2. towns with their promises, accounts and reviews ([`towns`]);
//! 3. files that are copied, and those for machines ([`files`]);
//! 4. earlier addresses, which lead on, and rules about them ([`redirects`]);
//! 5. addresses that cannot stand beside each other ([`collisions`]).
//!
//! Feeds and calendars are planned beside the page that they are of.
//!
//! Goes out: the plan, and a finding for each address that two outputs claim.
//! It must not know how any output is made.

mod address;
mod collisions;
mod files;
mod listings;
mod pages;
mod redirects;
mod towns;

use crate::diagnostic::Diagnostic;
use crate::model::facts::Facts;
use crate::model::id::Id;
use crate::model::listing::{Subject, SubjectKind};
use crate::model::plan::{Address, Output, Plan, Recipe};
use crate::model::settings::OutputKind;
use crate::model::site::Site;
use crate::model::text::Language;
use crate::source::FilePath;
use std::collections::BTreeSet;

/// Lists every output. `theme_files` are the paths in the theme's `static/`.
pub fn plan(site: &Site, theme_files: &[String]) -> (Plan, Vec<Diagnostic>) {
    let mut draft = Draft { facts: &site.facts, plan: Plan::default(), findings: Vec::new() };
    for language in site_languages(&site.facts) {
        pages::add(&mut draft, &language);
        listings::add(&mut draft, &language, site);
    }
    towns::add(&mut draft, site);
    files::add(&mut draft, theme_files);
    redirects::add(&mut draft);
    redirects::add_sealed(&mut draft);
    redirects::add_rules(&mut draft);
    collisions::find(&mut draft);
    (draft.plan, draft.findings)
}

/// Plans lists by some subjects anew, where nothing else changed. Whether they all have their addresses; else only
/// [`plan`] can tell what is wrong.
pub fn plan_lists(plan: &mut Plan, site: &Site, subjects: &BTreeSet<Subject>) -> bool {
    if !site.facts.settings.outputs.has(OutputKind::Lists) {
        return true;
    }
    let kinds: BTreeSet<SubjectKind> = subjects.iter().filter_map(Subject::kind).collect();
    let is_of_these = |recipe: &Recipe| match recipe {
        Recipe::Listing(subject) | Recipe::ListingOfTown(subject, _) => subjects.contains(subject),
        Recipe::Subjects(kind) => kinds.contains(kind),
        _ => false,
    };
    let before: Vec<Address> = plan
        .outputs
        .values()
        .filter(|output| is_of_these(&output.recipe))
        .map(|output| output.address.clone())
        .collect();
    before.iter().for_each(|address| drop(plan.remove(address)));
    let mut draft = Draft { facts: &site.facts, plan: Plan::default(), findings: Vec::new() };
    for language in site_languages(&site.facts) {
        listings::add_lists(&mut draft, &language, site, Some(subjects));
    }
    let Draft { plan: lists, findings, .. } = draft;
    // In the order in which they were planned: of each recipe the site's own language first.
    let recipes: BTreeSet<&Recipe> = lists.outputs.values().map(|output| &output.recipe).collect();
    let addresses = recipes.into_iter().flat_map(|recipe| lists.languages_of(recipe));
    let mut outputs = addresses.filter_map(|(_, address)| lists.outputs.get(address));
    findings.is_empty()
        && outputs.all(|output| plan.has_room_at(&output.address) && plan.insert(output.clone()).is_ok())
}

/// A plan while it grows.
struct Draft<'site> {
    facts: &'site Facts,
    plan: Plan,
    findings: Vec<Diagnostic>,
}

impl Draft<'_> {
    fn add(&mut self, address: Address, language: &Language, recipe: Recipe, origin: Option<&FilePath>) {
        self.add_with_fragments(address, language, recipe, origin, BTreeSet::new());
    }

    fn add_with_fragments(
        &mut self,
        address: Address,
        language: &Language,
        recipe: Recipe,
        origin: Option<&FilePath>,
        fragments: BTreeSet<String>,
    ) {
        let fragments = if matches!(recipe, Recipe::Tombstone(_)) { BTreeSet::new() } else { fragments };
        let output =
            Output { address, language: language.clone(), recipe, fragments, origin: origin.cloned() };
        let settings = &self.facts.settings.file;
        if output.address.is_reserved() {
            let finding = collisions::reserved(settings, &output);
            self.tell(language, finding);
        } else if let Err(claimant) = self.plan.insert(output) {
            let finding = collisions::taken(settings, &claimant, self.plan.holder(&claimant.address));
            self.tell(language, finding);
        }
    }

    /// Said once, of the first language, not of each.
    fn tell(&mut self, language: &Language, finding: Diagnostic) {
        let is_same =
            |earlier: &Diagnostic| earlier.place == finding.place && earlier.related == finding.related;
        if language == self.facts.settings.languages.first().unwrap_or(language)
            || !self.findings.iter().any(is_same)
        {
            self.findings.push(finding);
        }
    }

    fn has(&self, kind: OutputKind) -> bool {
        self.facts.settings.outputs.has(kind)
    }
}

/// The languages that every page is made in, the site's own first.
fn site_languages(facts: &Facts) -> Vec<Language> {
    let languages = &facts.settings.languages;
    let count = if facts.settings.outputs.has(OutputKind::Languages) { languages.len() } else { 1 };
    languages.iter().take(count).cloned().collect()
}

/// The languages that a town's pages are made in: the site's, and further ones of its own.
fn town_languages(facts: &Facts, town: &Id) -> Vec<Language> {
    let mut languages = site_languages(facts);
    if facts.settings.outputs.has(OutputKind::Languages) {
        let own = facts.municipalities.get(town).map_or(&[][..], |municipality| &municipality.languages);
        languages
            .extend(own.iter().filter(|language| !languages.contains(language)).cloned().collect::<Vec<_>>());
    }
    languages
}
