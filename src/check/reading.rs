//! Files → cards, every document alone.
//!
//! Comes in: the files and the place of each. 1. decode every text; then, one document after the other when its card is
//! needed: 2. split front matter from body; 3. choose the card, from the place and `kind`; 4. read it. Goes out: the
//! texts, each document's card (as far as it can be read), and all findings. It must not know what a card means.

use super::card::account::AccountCard;
use super::card::choice::FileKind;
use super::card::municipality::MunicipalityCard;
use super::card::page::PageCard;
use super::card::party::PartyCard;
use super::card::police::PoliceCard;
use super::card::promise::PromiseCard;
use super::card::review::ReviewCard;
use super::card::site::SiteCard;
use super::front_matter::{self, Division, FrontMatter};
use super::kind;
use super::left_keys::LeftKeys;
use super::misplaced::misplaced;
use super::place_in_tree::{Layout, Spot};
use super::text::{decode, decode_shared};
use super::yaml::{self, Mended, Reading};
use crate::diagnostic::Diagnostic;
use crate::model::account::AccountKind;
use crate::model::sources::{Sources, Texts};
use crate::source::{ByteRange, FilePath, Source};
use rayon::prelude::*;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};

/// A card of any sort.
#[derive(Clone)]
pub enum Card {
    /// `site.yaml`
    Site(Box<SiteCard>),
    /// `police.yaml`
    Police(Box<PoliceCard>),
    /// An organisation.
    Party(Box<PartyCard>),
    /// A page.
    Page(Box<PageCard>),
    /// A municipality.
    Town(Box<MunicipalityCard>),
    /// A promise.
    Promise(Box<PromiseCard>),
    /// A follow-up or evaluation.
    Account(AccountKind, Box<AccountCard>),
    /// A review.
    Review(Box<ReviewCard>),
}

/// A document whose card was read.
pub struct ReadDocument {
    /// The YAML part of its text.
    pub yaml: ByteRange,
    /// The body.
    pub body: ByteRange,
    /// What is written in it.
    pub card: Card,
}

/// What was read of one document or several.
#[derive(Default)]
pub struct Read {
    /// Documents by file.
    pub documents: BTreeMap<FilePath, ReadDocument>,
    /// Translations by file.
    pub translations: BTreeMap<FilePath, ReadDocument>,
    /// What was left out or made up on the way, where anything was.
    pub mended: BTreeMap<FilePath, Mended>,
    /// Documents that could not be read at all.
    pub unread: BTreeSet<FilePath>,
    /// What was found.
    pub findings: Vec<Diagnostic>,
}

/// Decodes every text but the ledger's.
pub fn texts(sources: &Sources) -> (Texts, BTreeSet<FilePath>, Vec<Diagnostic>) {
    let is_ledger = |path: &FilePath| path.as_str().ends_with(".jsonl");
    let decoded: Vec<_> = sources
        .texts
        .par_iter()
        .filter(|(path, _)| !is_ledger(path))
        .map(|(path, file)| {
            let shared = file.text().and_then(|text| decode_shared(path, text));
            (path.clone(), shared.unwrap_or_else(|| decode(path, file.bytes())))
        })
        .collect();
    let mut texts = Texts::default();
    let mut illegible = BTreeSet::new();
    let mut findings = Vec::new();
    for (path, decoded) in decoded {
        if !decoded.legible {
            illegible.insert(path.clone());
        }
        findings.extend(decoded.findings);
        texts.put(decoded.source);
    }
    (texts, illegible, findings)
}

/// What documents are read from.
#[derive(Clone, Copy)]
pub struct Reader<'site> {
    /// Every document by its place.
    pub layout: &'site Layout,
    /// The texts.
    pub texts: &'site Texts,
    /// Those of them that must not be read.
    pub illegible: &'site BTreeSet<FilePath>,
}

impl<'site> Reader<'site> {
    /// Everything but promises and what lies beside them and towns, of which there are too many to hold all cards at once.
    pub fn few(self) -> Read {
        let is_one_of_few =
            |spot: &Spot| !matches!(spot, Spot::Promise(_) | Spot::BesideTown(_) | Spot::BesidePromise(_));
        let few = self.layout.documents.par_iter().filter(|(_, spot)| is_one_of_few(spot));
        let read: Vec<Read> = few.map(|(path, spot)| self.one(path, spot)).collect();
        let mut all = Read::default();
        read.into_iter().for_each(|one| all.take(one));
        let without_original = self
            .layout
            .translations
            .iter()
            .filter(|(original, _)| !self.layout.documents.contains_key(*original));
        all.unread.extend(without_original.flat_map(|(_, files)| files.iter().map(|(_, file)| file.clone())));
        all
    }

    /// One document with its translations.
    pub fn one(self, path: &FilePath, spot: &Spot) -> Read {
        let mut read = Read::default();
        let document = read.note(path, self.legible(path).map(|source| read_document(source, spot, None)));
        let kind = document.as_ref().map(|document| kind_of(&document.card));
        read.documents.extend(document.map(|document| (path.clone(), document)));
        for (_, translation) in self.layout.translations.get(path).into_iter().flatten() {
            let result = match (self.legible(translation), kind) {
                (Some(source), Some(kind)) => Some(read_document(source, spot, Some(kind))),
                _ => None,
            };
            if let Some(document) = read.note(translation, result) {
                read.translations.insert(translation.clone(), document);
            }
        }
        read
    }

    fn legible(self, path: &FilePath) -> Option<&'site Source> {
        self.texts.get(path).filter(|_| !self.illegible.contains(path))
    }
}

/// What came of one document: its card as far as it can be read, what was mended on the way, what was found.
struct One {
    document: Option<ReadDocument>,
    mended: Mended,
    findings: Vec<Diagnostic>,
}

impl Read {
    /// Adds what was read of other documents.
    pub fn take(&mut self, more: Self) {
        let Self { documents, translations, mended, unread, findings } = more;
        self.documents.extend(documents);
        self.translations.extend(translations);
        self.mended.extend(mended);
        self.unread.extend(unread);
        self.findings.extend(findings);
    }

    fn note(&mut self, path: &FilePath, result: Option<One>) -> Option<ReadDocument> {
        let document = result.and_then(|One { document, mended, findings }| {
            self.findings.extend(findings);
            if !mended.is_empty() || !mended.is_as_typed() {
                self.mended.insert(path.clone(), mended);
            }
            document
        });
        if document.is_none() {
            self.unread.insert(path.clone());
        }
        document
    }
}

/// Which of the cards beside a town or promise it is; what only the place decides has none.
fn kind_of(card: &Card) -> FileKind {
    match card {
        Card::Account(kind, _) => FileKind::Account(*kind),
        Card::Review(_) => FileKind::Review,
        Card::Site(_)
        | Card::Police(_)
        | Card::Party(_)
        | Card::Page(_)
        | Card::Town(_)
        | Card::Promise(_) => FileKind::Account(AccountKind::FollowUp),
    }
}

fn read_document(source: &Source, spot: &Spot, kind: Option<FileKind>) -> One {
    if source.path.is_yaml() {
        let end = source.text.len();
        return read_parts(source, spot, kind, ByteRange { start: 0, end }, ByteRange { start: end, end });
    }
    let Division { parts, findings } = front_matter::split(source);
    let Some(FrontMatter { yaml, body }) = parts else {
        return One { document: None, mended: Mended::default(), findings };
    };
    let mut one = read_parts(source, spot, kind, yaml, body);
    one.findings.extend(findings);
    one
}

fn read_parts(source: &Source, spot: &Spot, kind: Option<FileKind>, yaml: ByteRange, body: ByteRange) -> One {
    let written = source.text.get(yaml.start..yaml.end).unwrap_or("");
    let keys = LeftKeys::of(written);
    if let Some(finding) = misplaced(source, spot, &keys) {
        return One { document: None, mended: Mended::default(), findings: vec![finding] };
    }
    match spot {
        Spot::Site => card(source, yaml, body, Card::Site),
        Spot::Police => card(source, yaml, body, Card::Police),
        Spot::Party(_) => card(source, yaml, body, Card::Party),
        Spot::Page(_) => card(source, yaml, body, Card::Page),
        Spot::Town(_) => card(source, yaml, body, Card::Town),
        Spot::Promise(_) => card(source, yaml, body, Card::Promise),
        Spot::BesideTown(_) | Spot::BesidePromise(_) => {
            let (kind, unsaid) = match kind {
                Some(kind) => (kind, None),
                None => kind::of_file(source, spot, written, &keys),
            };
            let mut one = match kind {
                FileKind::Account(kind) => card(source, yaml, body, |card| Card::Account(kind, card)),
                FileKind::Review => card(source, yaml, body, Card::Review),
            };
            one.findings.extend(unsaid);
            one
        }
    }
}

fn card<C: DeserializeOwned>(
    source: &Source,
    yaml: ByteRange,
    body: ByteRange,
    of: impl Fn(Box<C>) -> Card,
) -> One {
    let Reading { card, findings, mended } = yaml::read::<C>(source, yaml);
    let document = card.map(|card| ReadDocument { yaml, body, card: of(Box::new(card)) });
    One { document, mended, findings }
}

#[cfg(test)]
mod tests {
    use super::super::card::account::AccountCard;
    use super::super::card::municipality::MunicipalityCard;
    use super::super::card::page::PageCard;
    use super::super::card::party::PartyCard;
    use super::super::card::police::PoliceCard;
    use super::super::card::promise::PromiseCard;
    use super::super::card::review::ReviewCard;
    use super::super::card::site::SiteCard;
    use super::super::yaml::read_from_tree;
    use super::super::{front_matter, kind, place_in_tree, text};
    use super::*;
    use std::fmt::Debug;
    use std::path::Path;

    /// The same card, straight and from the tree.
    fn alike<C: DeserializeOwned + Debug>(source: &Source, yaml: ByteRange) {
        let straight: C = serde_yaml::from_str(&source.text[yaml.start..yaml.end]).unwrap();
        let from_tree = read_from_tree::<C>(source, yaml);
        assert_eq!(from_tree.findings, Vec::new());
        assert_eq!(format!("{straight:#?}"), format!("{:#?}", from_tree.card.unwrap()), "{}", source.path);
    }

    /// The texts of a site.
    fn texts_of(root: &Path) -> Sources {
        let mut sources = Sources::default();
        for entry in walkdir::WalkDir::new(root.join("content")) {
            let entry = entry.unwrap();
            if entry.path().extension().is_some_and(|ending| ending == "md" || ending == "yaml") {
                let path = entry.path().strip_prefix(root).unwrap().to_str().unwrap();
                sources.texts.insert(FilePath::new(path), std::fs::read(entry.path()).unwrap().into());
            }
        }
        sources
    }

    #[test]
    fn both_ways_of_reading_give_the_same_card() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut count = 0;
        for root in [root.join("tests/format/every_key"), root.to_path_buf()] {
            let sources = texts_of(&root);
            let (layout, _) = place_in_tree::place_in_tree(&sources);
            for (path, spot) in &layout.documents {
                let source = text::decode(path, sources.texts[path].bytes()).source;
                let whole = ByteRange { start: 0, end: source.text.len() };
                let yaml = front_matter::split(&source).parts.map_or(whole, |parts| parts.yaml);
                match spot {
                    Spot::Site => alike::<SiteCard>(&source, yaml),
                    Spot::Police => alike::<PoliceCard>(&source, yaml),
                    Spot::Party(_) => alike::<PartyCard>(&source, yaml),
                    Spot::Page(_) => alike::<PageCard>(&source, yaml),
                    Spot::Town(_) => alike::<MunicipalityCard>(&source, yaml),
                    Spot::Promise(_) => alike::<PromiseCard>(&source, yaml),
                    Spot::BesideTown(_) | Spot::BesidePromise(_) => {
                        let yaml_text = &source.text[yaml.start..yaml.end];
                        match kind::of_file(&source, spot, yaml_text, &LeftKeys::of(yaml_text)).0 {
                            FileKind::Account(_) => alike::<AccountCard>(&source, yaml),
                            FileKind::Review => alike::<ReviewCard>(&source, yaml),
                        }
                    }
                }
                count += 1;
            }
        }
        assert!(count > 30, "only {count} documents");
    }
}
