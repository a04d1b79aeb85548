//! Earlier and other addresses of documents, which lead on to where they lie now (DESIGN law 3).
//!
//! 1. What documents say of themselves (`aliases`, `moved_from`), in each language; 2. what was sealed and is not answered:
//!    because its kind of page is turned off, its language is gone, or its document moved. It leads to the document's
//!    page, else to the nearest page above it.

use super::{Draft, address, site_languages};
use crate::model::facts::Facts;
use crate::model::plan::{Address, FileRecipe, Output, Recipe, RuleForm};
use crate::model::publication::Publication;
use crate::model::text::Language;
use crate::source::FilePath;
use std::collections::BTreeSet;

pub fn add(draft: &mut Draft<'_>) {
    let facts = draft.facts;
    for publication in facts.publications() {
        add_of(draft, publication);
    }
}

/// Addresses that were sealed and that nothing else answers.
pub fn add_sealed(draft: &mut Draft<'_>) {
    let facts = draft.facts;
    let public: BTreeSet<&FilePath> = facts.publications().map(|publication| &publication.file).collect();
    let unanswered: Vec<(&FilePath, Address)> = facts
        .seals
        .iter()
        .flat_map(|(file, seal)| seal.addresses.iter().map(move |address| (file, Address::new(&**address))))
        .filter(|(_, address)| !draft.plan.outputs.contains_key(address))
        .collect();
    for (file, address) in unanswered {
        let language = language_of(facts, &address);
        let page = draft.plan.address_of_file(file, &language).cloned();
        let Some(target) = page.or_else(|| nearest(draft, &address)) else { continue };
        let origin = public.get(file).copied();
        draft.add(address, &language, Recipe::Redirect(target), origin);
    }
}

/// Rules for web servers, where anything leads on.
pub fn add_rules(draft: &mut Draft<'_>) {
    let leads_on = |output: &Output| matches!(output.recipe, Recipe::Redirect(_));
    if !draft.plan.outputs.values().any(leads_on) {
        return;
    }
    let Some(language) = draft.facts.settings.languages.first() else { return };
    for (address, form) in [
        ("/_redirects", RuleForm::Listed),
        ("/redirects.nginx.conf", RuleForm::Nginx),
        ("/redirects.apache.conf", RuleForm::Apache),
    ] {
        draft.add(Address::new(address), language, FileRecipe::RedirectRules(form).into(), None);
    }
}

/// The language that an address is in, as far as the site still has it.
fn language_of(facts: &Facts, address: &Address) -> Language {
    let languages = site_languages(facts);
    let first = address.as_str().split('/').nth(1).unwrap_or("");
    let found = languages.iter().skip(1).find(|language| language.tag() == first);
    found.or(languages.first()).cloned().unwrap_or_else(|| Language::new("sv"))
}

/// The nearest page above an address; without its language where that has none.
fn nearest(draft: &Draft<'_>, address: &Address) -> Option<Address> {
    let is_page = |path: &str| {
        let output = draft.plan.outputs.get(&Address::new(path))?;
        (!matches!(output.recipe, Recipe::Redirect(_))).then(|| output.address.clone())
    };
    let above = |path: &str| {
        let mut path = path.trim_end_matches('/');
        while let Some((folder, _)) = path.rsplit_once('/') {
            path = folder;
            match is_page(&format!("{path}/")) {
                Some(found) if path.is_empty() => return (Some(found), true),
                Some(found) => return (Some(found), false),
                None => {}
            }
        }
        (None, true)
    };
    let (found, is_start) = above(address.as_str());
    let mut parts = address.as_str().splitn(3, '/');
    let (_, first, rest) = (parts.next(), parts.next().unwrap_or(""), parts.next().unwrap_or(""));
    if is_start && (2..=3).contains(&first.split('-').next().unwrap_or("").len()) {
        let without = format!("/{rest}");
        return is_page(&without).or_else(|| above(&without).0).or(found);
    }
    found
}

fn add_of(draft: &mut Draft<'_>, publication: &Publication) {
    let facts = draft.facts;
    for language in site_languages(facts) {
        let Some(target) = draft.plan.address_of_file(&publication.file, &language).cloned() else {
            continue;
        };
        for earlier in publication.aliases.iter().chain(&publication.moved_from) {
            let earlier = address::at(facts, &language, with_slash(earlier).trim_start_matches('/'));
            if earlier != target {
                draft.add(earlier, &language, Recipe::Redirect(target.clone()), Some(&publication.file));
            }
        }
    }
}

/// An address without a file ending is a page's.
fn with_slash(address: &str) -> String {
    let is_file = address.rsplit('/').next().is_some_and(|name| name.contains('.'));
    if address.ends_with('/') || is_file { address.to_owned() } else { format!("{address}/") }
}
