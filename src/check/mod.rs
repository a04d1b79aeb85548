//! Stage: [`Sources`] → [`Facts`], with every finding about what people wrote.
//!
//! Comes in: the files. Goes out: consistent facts, the decoded texts, and all findings of one run.
//! 1. find the place of each file; 2. decode each text; 3. split front matter from body and read the card, all mistakes
//!    at once; 4. turn cards into the model; 5. hold documents against each other; 6. leave out what is not public yet;
//!    7. read the texts that promises had before.
//!    Three more questions are asked later, when their answers exist: [`consequences()`] of the derived site, [`links()`]
//!    against the plan, and [`wishes()`] of the theme.
//!
//! It must not know how anything is shown.
//!
//! Its own map; a file imports only from lines further down, and a test holds it:
//!
//! | rooms | what they are for |
//! |---|---|
//! | `assembly`, `published`, `wordings` | steps that call others: documents into facts; without what waits; what promises said before |
//! | `pictures` | pictures that pages show, and which of them cannot be shown |
//! | `reading`, `meaning`, `references`, `consequences`, `links`, `wishes`, `production`, `ledger` | a step each, which do not know each other |
//! | `renamed_town` | what a step that was taken tells of once |
//! | `by_name`, `kind`, `misplaced`, `sheet`, `mentions`, `common_areas`, `moved`, `doubtful`, `follow_on`, `placed`, `refused`, `rightly_named`, `unnamed`, `wrong_period` | what steps hold in their hands |
//! | `at`, `bodies`, `canonical`, `handbook`, `place_in_tree` | a document: its place, its parts, its canonical text |
//! | `card`, `front_matter`, `misnamed`, `text` | what may be written, and under which names |
//! | `yaml`, `suggestion`, `same_words`, `left_keys` | YAML with every place; what was probably meant |

mod assembly;
pub mod at;
pub mod bodies;
mod by_name;
pub mod canonical;
pub mod card;
mod common_areas;
mod consequences;
mod doubtful;
mod follow_on;
pub mod front_matter;
pub mod handbook;
mod kind;
pub mod ledger;
mod left_keys;
mod links;
pub mod meaning;
mod mentions;
mod misnamed;
mod misplaced;
mod moved;
mod pictures;
pub mod place_in_tree;
mod placed;
mod production;
mod published;
mod reading;
pub mod references;
mod refused;
mod renamed_town;
mod rightly_named;
mod same_words;
pub mod sheet;
pub mod suggestion;
pub mod text;
mod unnamed;
mod wishes;
pub mod wordings;
mod wrong_period;
pub mod yaml;

pub use refused::refused;
pub use rightly_named::{Renamed, rightly_named};

pub use consequences::consequences;
pub use doubtful::Doubtful;
pub use links::links;
pub use mentions::Mentions;
pub use pictures::unreadable;
pub use placed::placed;
pub use production::production;
pub use published::Waiting;
pub use wishes::wishes;

use crate::diagnostic::{Diagnostic, Severity, sort};
use crate::model::facts::Facts;
use crate::model::sources::{Sources, Texts};
use crate::model::when::Today;
use crate::source::{FilePath, Place};
use assembly::Assembly;
use published::Published;
use reading::Reader;
use references::Library;
use sheet::Surroundings;
use std::collections::BTreeSet;

/// Drops what only follows from a mistake that is told of, when links have been looked at.
pub fn drop_links(findings: &mut Vec<Diagnostic>, texts: &Texts) {
    follow_on::drop_links(findings);
    renamed_town::drop_what_follows(findings, texts);
    wrong_period::drop_what_follows(findings);
}

/// Whether drafts are part of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drafts {
    /// `--drafts`
    Shown,
    /// As published.
    Hidden,
}

/// What is asked of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The day: `publish_at`, dates ahead, ages.
    pub today: Today,
    /// Whether drafts count.
    pub drafts: Drafts,
    /// `--base-url`, instead of the one in `site.yaml`.
    pub base_url: Option<String>,
}

/// What a check found.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// The facts; `None` where any finding is an error.
    pub facts: Option<Facts>,
    /// Where any finding is an error: what could be read all the same, so that one run shows every mistake.
    pub unsound: Option<Unsound>,
    /// Papers that are not public yet.
    pub waiting: Waiting,
    /// The decoded texts.
    pub texts: Texts,
    /// What the bodies refer to.
    pub mentions: Mentions,
    /// Every finding, sorted.
    pub findings: Vec<Diagnostic>,
}

/// Facts that must not be published, since something in them is wrong or missing.
#[derive(Clone, Debug)]
pub struct Unsound {
    /// What could be read.
    pub facts: Facts,
    /// What could not be read, or not whole, or is wrong.
    pub doubtful: Doubtful,
}

/// One mistake is told once, where it was made.
fn tell_once(findings: &mut Vec<Diagnostic>, facts: &Facts, texts: &Texts) {
    by_name::name_ids(findings, facts);
    renamed_town::tell_once(findings, facts, texts);
    wrong_period::tell_once(findings, facts, texts);
    by_name::tell_of_changed_parties_once(findings, texts);
}

/// Checks every document, alone and against the others.
pub fn check(sources: &Sources, question: &Question) -> Checked {
    let (mut layout, mut findings) = place_in_tree::place_in_tree(sources);
    findings.extend(refused(sources).into_iter().filter(|finding| !layout.explains(finding)));
    let (mut texts, illegible, more) = reading::texts(sources);
    findings.extend(more);
    let few = Reader { layout: &layout, texts: &texts, illegible: &illegible }.few();
    layout.police.extend(assembly::police_ids(&few.documents));
    let reader = Reader { layout: &layout, texts: &texts, illegible: &illegible };
    let assembly = Assembly { layout: &layout, assets: &sources.assets, texts: &texts, reader };
    let (mut facts, read, more) = assembly.facts(few);
    findings.extend(read.findings);
    findings.extend(more);
    if let Some(base_url) = &question.base_url {
        facts.settings.base_url = base_url.trim_end_matches('/').to_owned();
    }
    facts.assets = published::content_files(sources);
    let mut unread = read.unread;
    unread.extend(layout.missing.iter().cloned());
    unread.extend(sources.refused.iter().map(|(file, _)| file.clone()));
    let wrong: BTreeSet<FilePath> = doubtful::wrong(&findings).collect();
    common_areas::add(&mut facts);
    moved::follow(&mut facts);
    let mentions = Mentions::new(&facts, &texts);
    let themes = themes(sources);
    let library = Library {
        facts: &facts,
        texts: &texts,
        mentions: &mentions,
        themes: &themes,
        question,
        unread: &unread,
        mended: &read.mended,
        wrong: &wrong,
    };
    findings.extend(references::references(&library));
    tell_once(&mut findings, &facts, &texts);
    let hidden: BTreeSet<FilePath> = library.hidden().into_keys().cloned().collect();
    let Published { mut facts, waiting, unnamed } =
        published::published(facts, &hidden, &texts, &mentions, sources);
    findings.extend(unshown(sources, &facts, &mut texts));
    let doubted: BTreeSet<FilePath> =
        wrong.iter().chain(&unread).chain(read.mended.keys()).chain(&illegible).cloned().collect();
    findings.extend(unnamed::unnamed(&unnamed, &doubted));
    findings.extend(sealed(sources, &mut facts, &mut texts, &layout, &doubted));
    let wrong: BTreeSet<FilePath> = doubtful::wrong(&findings).collect();
    follow_on::drop(&mut findings, &wrong, &layout, &read.mended, &texts);
    renamed_town::drop_what_follows(&mut findings, &texts);
    said_once(&mut findings);
    sort(&mut findings);
    facts.present = canonical::present(&facts, &texts);
    let surroundings = Surroundings { layout: &layout, assets: &sources.assets };
    facts.wording_steps = wordings::of_promises(&facts, &texts, surroundings);
    facts.account_steps = wordings::of_accounts(&facts, &texts, surroundings);
    if findings.iter().all(|finding| finding.severity != Severity::Error) {
        return Checked { facts: Some(facts), unsound: None, waiting, texts, mentions, findings };
    }
    let in_part = read.mended.into_iter().filter(|(_, mended)| !mended.is_empty()).map(|(file, _)| file);
    let doubtful = Doubtful::new(unread.into_iter().chain(in_part).chain(illegible), &findings);
    Checked { facts: None, unsound: Some(Unsound { facts, doubtful }), waiting, texts, mentions, findings }
}

/// What is wrong with published pictures and outlines; texts of outlines are added, to draw findings in.
fn unshown(sources: &Sources, facts: &Facts, texts: &mut Texts) -> Vec<Diagnostic> {
    let pictures::Unshown { findings, texts: more } = pictures::unshown(facts, sources);
    texts.extend(more);
    findings
}

/// Holds what is public against the ledger, where there is one.
fn sealed(
    sources: &Sources,
    facts: &mut Facts,
    texts: &mut Texts,
    layout: &place_in_tree::Layout,
    doubtful: &BTreeSet<FilePath>,
) -> Vec<Diagnostic> {
    let ledger::ReadLedger { ledger, texts: more, mut findings } = ledger::read(sources);
    let files = layout.documents.keys().cloned().collect();
    let held = ledger::against(&ledger, &ledger::Bench { facts, texts, files: &files, doubtful });
    findings.extend(held.findings);
    facts.ledgers = ledger::files(sources).map(|(file, _)| file.clone()).collect();
    facts.seals = held.seals;
    facts.sealed = held.sealed;
    texts.extend(more);
    findings
}

/// Where a value is wrong, advice on its text has nothing to add.
fn said_once(findings: &mut Vec<Diagnostic>) {
    let wrong: BTreeSet<Place> = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error && finding.place.range.is_some())
        .map(|finding| finding.place.clone())
        .collect();
    findings.retain(|finding| finding.severity != Severity::Advice || !wrong.contains(&finding.place));
}

/// Names of the folders in `themes/`.
fn themes(sources: &Sources) -> BTreeSet<String> {
    let files = sources.texts.keys().chain(sources.assets.keys());
    let inside = files.filter_map(|file| file.as_str().strip_prefix("themes/")?.split_once('/'));
    inside.map(|(theme, _)| theme.to_owned()).collect()
}
