//! Cards → facts: each document becomes its noun, with its translations.
//!
//! Comes in: the cards. 1. the site, the police, parties, pages and towns; 2. promises, each alone and many at once;
//! 3. accounts and reviews, which need the ids of their promise and the words of their town. Goes out: the facts, drafts
//! and coming documents too, references in them not yet held against anything; and what was found.

use super::meaning::account::Beside;
use super::meaning::translation::{self, Translation};
use super::meaning::{account, municipality, page, party, police, promise, review, settings};
use super::place_in_tree::{Layout, SITE, Spot};
use super::reading::{Card, ReadDocument};
use super::sheet::{Sheet, Surroundings};
use super::yaml::{Mended, Refusal, Step};
use crate::diagnostic::{Diagnostic, Severity};
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
    /// Translations by file.
    pub translations: &'site BTreeMap<FilePath, ReadDocument>,
    /// What was left out of documents.
    pub mended: &'site BTreeMap<FilePath, Mended>,
}

/// A noun with what was found in its document.
struct Meant<T> {
    noun: T,
    findings: Vec<Diagnostic>,
}

/// An account or a review.
enum Verdict {
    Account(Box<Account>),
    Review(Box<Review>),
}

/// Documents that are turned into nouns after the others, many at once.
#[derive(Default)]
struct Later {
    promises: Vec<(FilePath, PromiseId, ReadDocument)>,
    verdicts: Vec<(FilePath, Spot, ReadDocument)>,
}

impl Assembly<'_> {
    /// All cards as facts.
    pub fn facts(&self, documents: BTreeMap<FilePath, ReadDocument>) -> (Facts, Vec<Diagnostic>) {
        let mut findings = Vec::new();
        let site = FilePath::new(SITE);
        let languages = [Step::from("languages")];
        let is_lost = |mended: &Mended| mended.touches(&languages) || mended.explains_missing(&languages);
        let has_settings = documents.contains_key(&site) && !self.mended.get(&site).is_some_and(is_lost);
        let mut facts = nothing();
        let mut later = Later::default();
        for (file, document) in documents {
            self.small(file, document, &mut facts, &mut later, &mut findings);
        }
        let promises: Vec<Meant<Promise>> = later
            .promises
            .into_par_iter()
            .filter_map(|(file, id, document)| self.promise(&file, id, document))
            .collect();
        for Meant { noun, findings: more } in promises {
            findings.extend(more);
            facts.promises.insert(noun.id.clone(), noun);
        }
        let verdicts: Vec<Meant<Verdict>> = later
            .verdicts
            .into_par_iter()
            .filter_map(|(file, spot, document)| self.verdict(&file, &spot, document, &facts))
            .collect();
        for Meant { noun, findings: more } in verdicts {
            findings.extend(more);
            match noun {
                Verdict::Account(account) => {
                    facts.accounts.insert(account.publication.file.clone(), Arc::from(account));
                }
                Verdict::Review(review) => {
                    facts.reviews.insert(review.publication.file.clone(), *review);
                }
            }
        }
        if has_settings {
            findings.extend(self.languages(&facts));
        }
        facts.stale = facts.publications().flat_map(|publication| &publication.stale).cloned().collect();
        (facts, findings)
    }

    /// Translations into languages that nothing is shown in, or that need none.
    fn languages(&self, facts: &Facts) -> Vec<Diagnostic> {
        let own = facts.settings.languages.first();
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

    fn small(
        &self,
        file: FilePath,
        document: ReadDocument,
        facts: &mut Facts,
        later: &mut Later,
        findings: &mut Vec<Diagnostic>,
    ) {
        let Some(spot) = self.layout.documents.get(&file) else { return };
        match spot {
            Spot::Promise(id) => return later.promises.push((file, id.clone(), document)),
            Spot::BesideTown(_) | Spot::BesidePromise(_) => {
                return later.verdicts.push((file, spot.clone(), document));
            }
            Spot::Site | Spot::Police | Spot::Party(_) | Spot::Page(_) | Spot::Town(_) => {}
        }
        let Some(mut sheet) = self.sheet(&file, &document) else { return };
        match (document.card, spot) {
            (Card::Site(card), _) => {
                facts.settings = settings::settings(&mut sheet, *card);
                self.lay(&file, findings, |translation, card| {
                    if let Card::Site(card) = card {
                        translation::settings(translation, &mut facts.settings, *card);
                    }
                });
            }
            (Card::Police(card), _) => {
                facts.police = police::police(&mut sheet, *card);
                self.lay(&file, findings, |translation, card| {
                    if let Card::Police(card) = card {
                        translation::police(translation, &mut facts.police, *card);
                    }
                });
            }
            (Card::Party(card), Spot::Party(id)) => {
                let mut noun = party::organisation(&mut sheet, id.clone(), *card);
                self.lay(&file, findings, |translation, card| {
                    if let Card::Party(card) = card {
                        translation::organisation(translation, &mut noun, *card);
                    }
                });
                facts.organisations.insert(id.clone(), noun);
            }
            (Card::Page(card), Spot::Page(id)) => {
                let mut noun = page::page(&mut sheet, id.clone(), *card);
                self.lay(&file, findings, |translation, card| {
                    if let Card::Page(card) = card {
                        translation::page(translation, &mut noun, *card);
                    }
                });
                facts.pages.insert(id.clone(), noun);
            }
            (Card::Town(card), Spot::Town(id)) => {
                let mut noun = municipality::municipality(&mut sheet, id.clone(), *card);
                self.lay(&file, findings, |translation, card| {
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

    fn promise(&self, file: &FilePath, id: PromiseId, document: ReadDocument) -> Option<Meant<Promise>> {
        let mut sheet = self.sheet(file, &document)?;
        let Card::Promise(card) = document.card else { return None };
        let mut noun = promise::promise(&mut sheet, id, *card);
        let mut findings = sheet.into_findings();
        self.lay(file, &mut findings, |translation, card| {
            if let Card::Promise(card) = card {
                translation::promise(translation, &mut noun, *card);
            }
        });
        Some(Meant { noun, findings })
    }

    fn verdict(
        &self,
        file: &FilePath,
        spot: &Spot,
        document: ReadDocument,
        facts: &Facts,
    ) -> Option<Meant<Verdict>> {
        let mut sheet = self.sheet(file, &document)?;
        let (town, promise) = match spot {
            Spot::BesideTown(town) => (town, None),
            Spot::BesidePromise(promise) => (&promise.town, Some(promise)),
            Spot::Site | Spot::Police | Spot::Party(_) | Spot::Page(_) | Spot::Town(_) | Spot::Promise(_) => {
                return None;
            }
        };
        let noun = match document.card {
            Card::Account(kind, card) => {
                let status_words = facts.municipalities.get(town).map_or(&[][..], |town| &town.status_words);
                let promise = promise.map(|id| (id, facts.promises.get(id)));
                let beside = Beside { town, status_words, promise, kind };
                Verdict::Account(Box::new(account::account(&mut sheet, &beside, *card)))
            }
            Card::Review(card) => Verdict::Review(Box::new(review::review(&mut sheet, town, promise, *card))),
            Card::Site(_)
            | Card::Police(_)
            | Card::Party(_)
            | Card::Page(_)
            | Card::Town(_)
            | Card::Promise(_) => {
                return None;
            }
        };
        let mut noun = noun;
        let mut findings = sheet.into_findings();
        if !facts.municipalities.contains_key(town) {
            // Its own words for a status are not known.
            findings.retain(|finding| finding.message.key != "status-unknown");
        }
        self.lay(file, &mut findings, |translation, card| match (&mut noun, card) {
            (Verdict::Account(noun), Card::Account(_, card)) => {
                translation::account(translation, noun, *card)
            }
            (Verdict::Review(noun), Card::Review(card)) => translation::review(translation, noun, *card),
            _ => {}
        });
        Some(Meant { noun, findings })
    }

    /// Lays every translation of a document beside it.
    fn lay(
        &self,
        original: &FilePath,
        findings: &mut Vec<Diagnostic>,
        mut lay: impl FnMut(&mut Translation<'_, '_>, Card),
    ) {
        for (language, file) in self.layout.translations.get(original).into_iter().flatten() {
            let Some(document) = self.translations.get(file) else { continue };
            let Some(mut sheet) = self.sheet(file, document) else { continue };
            let mut translation = Translation { sheet: &mut sheet, language, original, texts: self.texts };
            lay(&mut translation, document.card.clone());
            findings.extend(sheet.into_findings());
        }
    }

    fn sheet(&self, file: &FilePath, document: &ReadDocument) -> Option<Sheet<'_>> {
        let source = self.texts.get(file)?;
        let surroundings = Surroundings { layout: self.layout, assets: self.assets };
        Some(Sheet::new(source, document.yaml, document.body, self.mended.get(file), surroundings))
    }
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
