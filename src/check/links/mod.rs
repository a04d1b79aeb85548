//! Links in Markdown against the plan: each leads to a page, a file or a place on a page.
//!
//! Comes in: the site, its plan, its texts. 1. every link of every body is resolved as the page will resolve it;
//! 2. what no output answers is found; 3. so is a fragment that the page does not have. Goes out: findings at the
//! address, each with what was probably meant. Links that `outputs` took away are no faults.

mod fragments;
mod taken_away;

use super::Doubtful;
use super::Mentions;
use super::bodies::Body;
use super::suggestion::{path_suggestion, suggestion};
use crate::diagnostic::{Diagnostic, Message};
use crate::markdown::{self, Found, FoundKind, Target};
use crate::model::plan::{Address, Output, Plan};
use crate::model::site::Site;
use crate::model::sources::Texts;
use crate::source::{FilePath, Place};
use fragments::Fragments;
use percent_encoding::percent_decode_str;
use std::collections::BTreeSet;
use std::rc::Rc;

/// What links are held against.
struct Map<'site> {
    site: &'site Site,
    plan: &'site Plan,
    texts: &'site Texts,
    doubtful: &'site Doubtful,
    fragments: Fragments<'site>,
    pages: &'site dyn Fn(&Output) -> Option<BTreeSet<String>>,
}

/// Findings about links in Markdown that lead to no output or fragment of the plan.
///
/// Where a document that could not be read whole may answer a link, nothing is said of it. `pages` tells the places of a
/// page that a theme decides, for the few links to such places; `None`: the page cannot be made.
pub fn links(
    site: &Site,
    plan: &Plan,
    texts: &Texts,
    mentions: &Mentions,
    doubtful: &Doubtful,
    pages: &dyn Fn(&Output) -> Option<BTreeSet<String>>,
) -> Vec<Diagnostic> {
    let map = Map { site, plan, texts, doubtful, fragments: Fragments::new(&site.facts, texts), pages };
    let mut findings = Vec::new();
    for (body, mentioned) in mentions.bodies(&site.facts, texts) {
        for found in mentioned {
            if found.kind == FoundKind::Link {
                findings.extend(map.link(&body, found));
            }
        }
    }
    findings
}

impl Map<'_> {
    fn link(&self, body: &Body<'_>, found: &Found) -> Option<Diagnostic> {
        let place = Place::at(body.file(), found.range);
        match markdown::target(&found.target) {
            Target::File { path, fragment, .. } => self.file(body, place, path, fragment),
            Target::Root { path, fragment, .. } => self.root(place, path, fragment),
            Target::Fragment(fragment) => {
                let language = self.site.facts.settings.languages.first()?;
                let address = self.plan.address_of_file(&body.publication.file, language)?;
                self.fragment(place, address, Some(fragment))
            }
            Target::Web | Target::Contact | Target::Empty | Target::Refused => None,
        }
    }

    fn file(&self, body: &Body<'_>, place: Place, path: &str, fragment: Option<&str>) -> Option<Diagnostic> {
        let Some(file) = body.file().join(path) else {
            return Some(
                Diagnostic::error(place, Message::new("path-outside").with("path", path))
                    .help(Message::new("path-outside.help")),
            );
        };
        let language = self.site.facts.settings.languages.first()?;
        if let Some(address) = self.plan.address_of_file(&self.original(&file), language) {
            return self.fragment(place, address, fragment);
        }
        if let Some(output) = self.plan.led_to_from_file(&file) {
            return self.fragment(place, &output.address, fragment);
        }
        if self.site.facts.accounts.contains_key(&file) {
            // Its page is not made: `outputs` took it away.
            return None;
        }
        if self.doubtful.contains(&file) {
            return None;
        }
        if self.texts.has(&file) {
            let help =
                if file.is_yaml() { "link-not-published.help-yaml" } else { "link-not-published.help" };
            return Some(
                Diagnostic::error(place, Message::new("link-not-published").with("path", path))
                    .help(Message::new(help)),
            );
        }
        let help = self.help_for_file(body.file(), path, &file);
        Some(Diagnostic::error(place, Message::new("link-broken").with("address", path)).help(help))
    }

    /// The document that a translation belongs to; any other file itself.
    fn original(&self, file: &FilePath) -> FilePath {
        let owner =
            self.site.facts.publications().find(|publication| {
                publication.translations.iter().any(|(_, translation)| translation == file)
            });
        owner
            .filter(|_| file.as_str().ends_with(".md"))
            .map_or_else(|| file.clone(), |owner| owner.file.clone())
    }

    fn help_for_file(&self, from: &FilePath, path: &str, file: &FilePath) -> Message {
        if path.starts_with("www.") {
            return Message::new("address-refused.help-scheme").with("better", format!("https://{path}"));
        }
        // A folder, or a page by the name of its folder.
        let trimmed = path.trim_end_matches('/');
        let index = format!("{}/index.md", file.as_str());
        if self.texts.has(&FilePath::new(index)) {
            return Message::new("link-broken.help").with("better", format!("{trimmed}/index.md"));
        }
        if self.texts.has(&FilePath::new(format!("{file}.md"))) {
            return Message::new("link-broken.help").with("better", format!("{trimmed}.md"));
        }
        let texts = self.texts.files().filter(|other| other.as_str().starts_with("content/"));
        let names: Vec<&str> = texts.chain(self.site.facts.assets.keys()).map(FilePath::as_str).collect();
        match path_suggestion(file.as_str(), names.iter().copied()) {
            Some(better) => Message::new("link-broken.help").with("better", relative(from, better)),
            None => Message::new("link-broken.help-none"),
        }
    }

    fn root(&self, place: Place, path: &str, fragment: Option<&str>) -> Option<Diagnostic> {
        if let Some(output) = self.plan.led_to(path) {
            return self.fragment(place, &output.address, fragment);
        }
        let decoded = percent_decode_str(path).decode_utf8_lossy();
        if taken_away::is_taken_away(&self.site.facts.settings, &decoded)
            || self.doubtful.may_answer(&decoded, self.texts)
        {
            return None;
        }
        let pages = self.plan.outputs.keys().map(Address::as_str);
        let wanted = if decoded.ends_with('/') { decoded.to_string() } else { format!("{decoded}/") };
        let help = match path_suggestion(&wanted, pages) {
            Some(better) => Message::new("link-broken.help").with("better", better),
            None => Message::new("link-broken.help-none"),
        };
        Some(Diagnostic::error(place, Message::new("link-broken").with("address", path)).help(help))
    }

    fn fragment(&self, place: Place, address: &Address, fragment: Option<&str>) -> Option<Diagnostic> {
        let fragment = fragment.filter(|fragment| !fragment.is_empty())?;
        let output: &Output = self.plan.outputs.get(address)?;
        if output.is_taken_away() {
            return None;
        }
        let known = match self.fragments.of(output) {
            Some(known) => known,
            None => Rc::new((self.pages)(output)?),
        };
        let decoded = percent_decode_str(fragment).decode_utf8_lossy();
        if known.contains(decoded.as_ref()) || self.doubtful.may_hold(&decoded, self.texts) {
            return None;
        }
        let help = match suggestion(&decoded, known.iter().map(String::as_str)) {
            Some(better) => Message::new("fragment-unknown.help").with("better", better),
            None => Message::new("fragment-unknown.help-none"),
        };
        Some(
            Diagnostic::error(
                place,
                Message::new("fragment-unknown")
                    .with("fragment", decoded.as_ref())
                    .with("address", address.as_str()),
            )
            .help(help),
        )
    }
}

/// The way from a document to a file of the content.
fn relative(from: &FilePath, to: &str) -> String {
    let page = |path: &str| Address::new(format!("/{path}"));
    page(from.as_str()).relative_to(&page(to))
}
