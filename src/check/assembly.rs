//! Cards → facts: each document becomes its noun, with its translations.
//!
//! Comes in: the cards of the site, the police, parties, pages and towns. 1. these; 2. promises, many at once, each from
//! its text to its noun; 3. so accounts and reviews, which need the ids of their promise and the words of their town. Goes
//! out: the facts, drafts and coming documents too, references in them not yet held against anything; and what was found.

use super::at::{At, Places};
use super::meaning::account::Beside;
use super::meaning::translation::{self, Translation};
use super::meaning::{account, municipality, page, party, police, promise, review, settings};
use super::place_in_tree::{Layout, SITE, Spot};
use super::reading::{Card, Read, ReadDocument, Reader};
use super::sheet::{Sheet, Surroundings};
use super::yaml::{Mended, Refusal, Step};
use crate::diagnostic::{Diagnostic, Message, Severity};
use crate::model::account::Account;
use crate::model::facts::Facts;
use crate::model::id::{Id, PromiseId};
use crate::model::promise::Promise;
use crate::model::review::Review;
use crate::model::settings::{Outputs, Publisher, PublisherKind, Settings};
use crate::model::sources::{Asset, Texts};
use crate::model::text::{Language, Text};
use crate::source::{FilePath, Place};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What documents are put together with.
pub struct Assembly<'site> {
    /// Every document by its place.
    pub layout: &'site Layout,
    /// Files that are no documents.
    pub assets: &'site BTreeMap<FilePath, Asset>,
    /// The texts.
    pub texts: &'site Texts,
    /// What documents are read from.
    pub reader: Reader<'site>,
}

/// As many translations into the site's own language are no mistake of their own.
const ENOUGH: usize = 2;

/// A noun, how its document was read, and what was found in it.
struct Meant<T> {
    noun: Option<T>,
    read: Read,
    findings: Vec<Diagnostic>,
}

/// An account or a review.
enum Verdict {
    Account(Box<Account>),
    Review(Box<Review>),
}

impl Assembly<'_> {
    /// All documents as facts. `read`: the few that others need. Goes out with them: how all were read, and what they mean
    /// that is wrong.
    ///
    /// From text to card to noun on one thread, document by document: all cards at once took as much memory as the texts.
    pub fn facts(&self, mut read: Read) -> (Facts, Read, Vec<Diagnostic>) {
        let mut findings = Vec::new();
        let site = FilePath::new(SITE);
        let languages = [Step::from("languages")];
        let is_lost = |mended: &Mended| mended.touches(&languages) || mended.explains_missing(&languages);
        let has_settings = read.documents.contains_key(&site) && !read.mended.get(&site).is_some_and(is_lost);
        let mut facts = nothing();
        for (file, document) in std::mem::take(&mut read.documents) {
            self.small(&file, document, &read, &mut facts, &mut findings);
        }
        let promises: Vec<Meant<Promise>> = self
            .layout
            .documents
            .par_iter()
            .filter_map(|(file, spot)| match spot {
                Spot::Promise(id) => Some(self.promise(file, spot, id)),
                _ => None,
            })
            .collect();
        let promises = nouns(promises, &mut read, &mut findings);
        facts.promises = promises.map(|promise| (promise.id.clone(), promise)).collect();
        let verdicts: Vec<Meant<Verdict>> = self
            .layout
            .documents
            .par_iter()
            .filter_map(|(file, spot)| match spot {
                Spot::BesideTown(town) => Some(self.verdict(file, spot, town, None, &facts)),
                Spot::BesidePromise(id) => Some(self.verdict(file, spot, &id.town, Some(id), &facts)),
                _ => None,
            })
            .collect();
        let (mut accounts, mut reviews) = (Vec::new(), Vec::new());
        for noun in nouns(verdicts, &mut read, &mut findings) {
            match noun {
                Verdict::Account(account) => {
                    accounts.push((account.publication.file.clone(), Arc::from(account)));
                }
                Verdict::Review(review) => reviews.push((review.publication.file.clone(), *review)),
            }
        }
        facts.accounts = accounts.into_iter().collect();
        facts.reviews = reviews.into_iter().collect();
        if has_settings {
            findings.extend(self.languages(&facts));
        }
        facts.stale = facts.publications().flat_map(|publication| &publication.stale).cloned().collect();
        (facts, read, findings)
    }

    /// Translations into languages that nothing is shown in, or that need none.
    fn languages(&self, facts: &Facts) -> Vec<Diagnostic> {
        let own = facts.settings.languages.first();
        if let Some(swapped) = self.swapped_languages(&facts.settings) {
            return vec![swapped];
        }
        let mut findings = Vec::new();
        for (original, translations) in &self.layout.translations {
            let town = match self.layout.documents.get(original) {
                Some(Spot::Town(town) | Spot::BesideTown(town)) => facts.municipalities.get(town),
                Some(Spot::Promise(promise) | Spot::BesidePromise(promise)) => {
                    facts.municipalities.get(&promise.town)
                }
                Some(Spot::Site | Spot::Police | Spot::Party(_) | Spot::Page(_)) | None => None,
            };
            for (language, file) in translations {
                let is_listed = facts.settings.languages.contains(language)
                    || town.is_some_and(|town| town.languages.contains(language));
                let place = Place::whole(file);
                if own == Some(language) {
                    let refusal = Refusal::new("translation-own-language").with("language", language.tag());
                    findings.push(refusal.with("original", original.name()).at(place));
                } else if !is_listed {
                    let refusal = Refusal::new("translation-unlisted").with("language", language.tag());
                    findings.push(Diagnostic { severity: Severity::Warning, ..refusal.at(place) });
                }
            }
        }
        findings
    }

    /// Settings that name the language of the translations first: no document is a translation into any other.
    fn swapped_languages(&self, settings: &Settings) -> Option<Diagnostic> {
        let (own, others) = settings.languages.split_first()?;
        let translations = || self.layout.translations.values().flatten().map(|(language, _)| language);
        let count = translations().filter(|language| *language == own).count();
        if count < ENOUGH || others.is_empty() || translations().any(|language| others.contains(language)) {
            return None;
        }
        let right: Vec<&str> = others.iter().chain([own]).map(Language::tag).collect();
        let message = Message::new("languages-swapped").with("language", own.tag()).with("count", count);
        let help = Message::new("languages-swapped.help").with("right", right.join(", "));
        let site = At::document(&settings.file);
        let place = Places::new(self.texts).value(&site.key("languages"));
        Some(Diagnostic::error(place, message).help(help))
    }

    fn small(
        &self,
        file: &FilePath,
        document: ReadDocument,
        read: &Read,
        facts: &mut Facts,
        findings: &mut Vec<Diagnostic>,
    ) {
        let Some(spot) = self.layout.documents.get(file) else { return };
        let Some(mut sheet) = self.sheet(file, &document, read) else { return };
        match (document.card, spot) {
            (Card::Site(card), _) => {
                facts.settings = settings::settings(&mut sheet, *card);
                self.lay(file, read, findings, |translation, card| {
                    if let Card::Site(card) = card {
                        translation::settings(translation, &mut facts.settings, *card);
                    }
                });
            }
            (Card::Police(card), _) => {
                facts.police = police::police(&mut sheet, *card);
                self.lay(file, read, findings, |translation, card| {
                    if let Card::Police(card) = card {
                        translation::police(translation, &mut facts.police, *card);
                    }
                });
            }
            (Card::Party(card), Spot::Party(id)) => {
                let mut noun = party::organisation(&mut sheet, id.clone(), *card);
                self.lay(file, read, findings, |translation, card| {
                    if let Card::Party(card) = card {
                        translation::organisation(translation, &mut noun, *card);
                    }
                });
                facts.organisations.insert(id.clone(), noun);
            }
            (Card::Page(card), Spot::Page(id)) => {
                let mut noun = page::page(&mut sheet, id.clone(), *card);
                self.lay(file, read, findings, |translation, card| {
                    if let Card::Page(card) = card {
                        translation::page(translation, &mut noun, *card);
                    }
                });
                facts.pages.insert(id.clone(), noun);
            }
            (Card::Town(card), Spot::Town(id)) => {
                let mut noun = municipality::municipality(&mut sheet, id.clone(), *card);
                self.lay(file, read, findings, |translation, card| {
                    if let Card::Town(card) = card {
                        translation::municipality(translation, &mut noun, *card);
                    }
                });
                facts.municipalities.insert(id.clone(), noun);
            }
            _ => {}
        }
        findings.extend(sheet.into_findings());
    }

    fn promise(&self, file: &FilePath, spot: &Spot, id: &PromiseId) -> Meant<Promise> {
        let mut read = self.reader.one(file, spot);
        let mut findings = Vec::new();
        let document = read.documents.remove(file);
        let noun = document.and_then(|document| {
            let mut sheet = self.sheet(file, &document, &read)?;
            let Card::Promise(card) = document.card else { return None };
            let mut noun = promise::promise(&mut sheet, id.clone(), *card);
            findings = sheet.into_findings();
            self.lay(file, &read, &mut findings, |translation, card| {
                if let Card::Promise(card) = card {
                    translation::promise(translation, &mut noun, *card);
                }
            });
            Some(noun)
        });
        Meant { noun, read, findings }
    }

    fn verdict(
        &self,
        file: &FilePath,
        spot: &Spot,
        town: &Id,
        promise: Option<&PromiseId>,
        facts: &Facts,
    ) -> Meant<Verdict> {
        let mut read = self.reader.one(file, spot);
        let mut findings = Vec::new();
        let document = read.documents.remove(file);
        let noun = document.and_then(|document| {
            let mut sheet = self.sheet(file, &document, &read)?;
            let mut noun = match document.card {
                Card::Account(kind, card) => {
                    let status_words =
                        facts.municipalities.get(town).map_or(&[][..], |town| &town.status_words);
                    let promise = promise.map(|id| (id, facts.promises.get(id)));
                    let beside = Beside { town, status_words, promise, kind };
                    Verdict::Account(Box::new(account::account(&mut sheet, &beside, *card)))
                }
                Card::Review(card) => {
                    Verdict::Review(Box::new(review::review(&mut sheet, town, promise, *card)))
                }
                Card::Site(_)
                | Card::Police(_)
                | Card::Party(_)
                | Card::Page(_)
                | Card::Town(_)
                | Card::Promise(_) => return None,
            };
            findings = sheet.into_findings();
            if !facts.municipalities.contains_key(town) {
                // Its own words for a status are not known.
                findings.retain(|finding| finding.message.key != "status-unknown");
            }
            self.lay(file, &read, &mut findings, |translation, card| match (&mut noun, card) {
                (Verdict::Account(noun), Card::Account(_, card)) => {
                    translation::account(translation, noun, *card);
                }
                (Verdict::Review(noun), Card::Review(card)) => {
                    translation::review(translation, noun, *card);
                }
                _ => {}
            });
            Some(noun)
        });
        Meant { noun, read, findings }
    }

    /// Lays every translation of a document beside it.
    fn lay(
        &self,
        original: &FilePath,
        read: &Read,
        findings: &mut Vec<Diagnostic>,
        mut lay: impl FnMut(&mut Translation<'_, '_>, Card),
    ) {
        for (language, file) in self.layout.translations.get(original).into_iter().flatten() {
            let Some(document) = read.translations.get(file) else { continue };
            let Some(mut sheet) = self.sheet(file, document, read) else { continue };
            let mut translation = Translation { sheet: &mut sheet, language, original, texts: self.texts };
            lay(&mut translation, document.card.clone());
            findings.extend(sheet.into_findings());
        }
    }

    fn sheet<'read>(
        &'read self,
        file: &FilePath,
        document: &ReadDocument,
        read: &'read Read,
    ) -> Option<Sheet<'read>> {
        let source = self.texts.get(file)?;
        let surroundings = Surroundings { layout: self.layout, assets: self.assets };
        Some(Sheet::new(source, document.yaml, document.body, read.mended.get(file), surroundings))
    }
}

/// The nouns; how their documents were read and what was found in them is put with the rest.
fn nouns<T>(meant: Vec<Meant<T>>, all: &mut Read, findings: &mut Vec<Diagnostic>) -> impl Iterator<Item = T> {
    let mut nouns = Vec::with_capacity(meant.len());
    for Meant { noun, read, findings: more } in meant {
        all.take(read);
        findings.extend(more);
        nouns.extend(noun);
    }
    nouns.into_iter()
}

/// No facts at all; settings that stand in where `site.yaml` cannot be read, and are never published.
fn nothing() -> Facts {
    let publisher =
        Publisher { name: Text::default(), org_number: None, kind: PublisherKind::Other, email: None };
    let settings = Settings {
        file: FilePath::new(SITE),
        title: Text::default(),
        base_url: String::new(),
        publisher,
        languages: vec![Language::new("sv")],
        theme: None,
        colours: None,
        logo: None,
        focus_areas: Vec::new(),
        glossary: Vec::new(),
        units: Vec::new(),
        accessibility: None,
        sources: Vec::new(),
        unofficial: None,
        warn_ahead: 30,
        within: 60,
        outputs: Outputs::default(),
    };
    Facts {
        settings,
        police: Vec::new(),
        organisations: BTreeMap::new(),
        municipalities: BTreeMap::new(),
        promises: BTreeMap::new(),
        accounts: BTreeMap::new(),
        reviews: BTreeMap::new(),
        pages: BTreeMap::new(),
        assets: BTreeMap::new(),
        pictures: BTreeMap::new(),
        outlines: BTreeMap::new(),
        sealed: BTreeMap::new(),
        seals: BTreeMap::new(),
        ledgers: Vec::new(),
        present: BTreeMap::new(),
        wording_steps: BTreeMap::new(),
        stale: BTreeSet::new(),
        account_steps: BTreeMap::new(),
    }
}

/// Ids of the police's levels, which are parties by themselves.
pub fn police_ids(documents: &BTreeMap<FilePath, ReadDocument>) -> Vec<Id> {
    documents
        .values()
        .filter_map(|document| match &document.card {
            Card::Police(card) => Some(card.ids()),
            _ => None,
        })
        .flatten()
        .collect()
}
