//! What was known of a large site when it was last looked at, and what its files have become since.
//!
//! Comes in: a survey of all files without errors, with the stamps that the files had; later, the stamps that they have.
//!
//! 1. the survey is written to the shelf in parts;
//! 2. the next command reads it, leaves the texts on the disk, and reads again only the files with other stamps;
//! 3. what those come to is found and laid in as in the preview ([`Amendment`]).
//!
//! Goes out: the survey that a look at all files would give, or nothing, where only that can tell: another day, question or
//! program, other pictures, towns or settings, too much at once.
//!
//! It lies in `.lofte-cache/known/` in the site's folder, may be thrown away at any time, and is only believed where its
//! sums are right.

mod parts;
mod written_finding;

use super::amendment::{Amendment, Edited, Laid, Outcome, Refused};
use super::kept_parts::{PartsReader, PartsWriter};
use super::neighbours::Neighbours;
use super::stopwatch::{Stage, Stopwatch};
use super::{Ready, Survey};
use crate::check::Question;
use crate::derive::derive;
use crate::diagnostic::Diagnostic;
use crate::fs;
use crate::load::{Later, Stamps, read_again};
use crate::make::Workshop;
use crate::model::hash::Hash;
use crate::model::sources::Sources;
use crate::plan::plan;
use parts::{Known, bytes, read};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::SystemTime;
use written_finding::{Keys, WrittenFinding};

/// More files than these are looked at with everything else.
const MOST_CHANGES: usize = 100;

/// Where what is known of a site lies.
#[derive(Clone, Debug)]
pub struct KnownShelf {
    root: PathBuf,
}

/// What must be the same for the rest to count.
#[derive(Serialize, Deserialize)]
struct Head {
    asked: String,
    stamps: Stamps,
}

impl KnownShelf {
    /// That of the site in a folder.
    pub fn of_site(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// The survey of the site as its files are now, if it can be told from what was known and from the files that have
    /// changed since.
    pub fn survey(&self, question: &Question, stamps: &Stamps, watch: &Stopwatch<'_>) -> Option<Survey> {
        let mut parts = PartsReader::open(&self.place())?;
        let later = Arc::new(Later::of(self.root.clone()));
        let (known, findings, edited) = watch.time(Stage::Recall, || {
            let head: Head = read(&parts.next()?)?;
            let changed = stamps.changed_since(&head.stamps);
            if head.asked != asked(question) || changed.len() > MOST_CHANGES {
                return None;
            }
            let mut keys = Keys::default();
            let findings: Vec<WrittenFinding> = read(&parts.next()?)?;
            let findings = findings.into_iter().map(|finding| keys.finding(finding)).collect();
            let known = Known::read(parts, &self.root, &later)?;
            let edited = self.edited(&changed, &known.sources)?;
            Some((known, findings, edited))
        })?;
        let mut survey = surveyed(known, findings, question, watch)?;
        survey.left = Some(Arc::clone(&later));
        let survey =
            if edited.is_empty() { survey } else { watch.time(Stage::Check, || amended(survey, edited))? };
        (!later.is_torn()).then_some(survey)
    }

    /// Keeps what is known of a site whose files had these stamps before they were read. Where that cannot be written, or
    /// something is wrong in the site, nothing is kept: it only saves time.
    pub fn keep(&self, survey: &Survey, stamps: Stamps, now: SystemTime) {
        let Some(ready) = survey.ready.as_ref().filter(|_| survey.left.is_none()) else { return };
        let texts = &survey.sources.texts;
        if !texts.values().all(|text| text.is_text()) || !stamps.have(texts.keys().map(|file| file.as_str()))
        {
            return;
        }
        let head = Head { asked: asked(&survey.question), stamps: stamps.only_certain(now) };
        // What cannot be written is not kept.
        let _ = self.write(&head, survey, ready);
    }

    fn write(&self, head: &Head, survey: &Survey, ready: &Ready) -> io::Result<()> {
        std::fs::create_dir_all(self.folder())?;
        let _ = fs::write_new(&self.folder().join(".gitignore"), b"*\n");
        let mut writer = PartsWriter::begin(&self.place())?;
        writer.put(&bytes(head)?)?;
        writer.put(&bytes(&survey.findings)?)?;
        if parts::write(survey, ready, &self.root, &mut writer)? { writer.finish() } else { Ok(()) }
    }

    /// The texts that differ from those which are known. `None`: not only plain texts have changed.
    fn edited(&self, changed: &BTreeSet<PathBuf>, sources: &Sources) -> Option<Edited> {
        let mut edited = Edited::new();
        for file in changed {
            for (path, text) in read_again(&self.root, file, sources)? {
                let before = sources.texts.get(&path).map(|known| known.sum());
                if before != text.as_ref().map(|text| Hash::of(text.as_bytes())) {
                    edited.insert(path, text);
                }
            }
        }
        Some(edited)
    }

    fn folder(&self) -> PathBuf {
        self.root.join(".lofte-cache").join("known")
    }

    fn place(&self) -> PathBuf {
        self.folder().join("survey")
    }
}

/// What was asked, and of which program.
fn asked(question: &Question) -> String {
    format!("{} {question:?}", fs::program())
}

/// What follows from what is known.
fn surveyed(
    known: Known,
    findings: Vec<Diagnostic>,
    question: &Question,
    watch: &Stopwatch<'_>,
) -> Option<Survey> {
    let Known { sources, facts, texts, mentions, waiting } = known;
    let theme = facts.settings.theme.clone();
    let workshop = watch.time(Stage::Theme, || Workshop::open(&sources, theme.as_deref())).ok()?;
    let site = watch.time(Stage::Derive, || derive(Arc::new(facts), question.today));
    let (plan, _) = watch.time(Stage::Plan, || plan(&site, &workshop.static_files()));
    let ready = Some(Ready { site, plan, workshop });
    Some(Survey {
        sources,
        texts,
        mentions,
        waiting,
        ready,
        findings,
        question: question.clone(),
        left: None,
        neighbours: OnceLock::new(),
    })
}

/// The survey after an edit; `None`: only a look at all files can tell.
fn amended(mut survey: Survey, edited: Edited) -> Option<Survey> {
    let ready = survey.ready.as_ref()?;
    let mut neighbours = Neighbours::of(&ready.site.facts, &survey.waiting, &survey.mentions, &ready.plan);
    match Amendment::of(&survey, &neighbours, edited)? {
        Outcome::Amended(amendment) => {
            let laid = amendment.lay_into(&mut survey, &mut neighbours);
            survey.neighbours = OnceLock::from(neighbours);
            (laid == Laid::Whole).then_some(survey)
        }
        Outcome::Refused(Refused { findings, texts }) => {
            Some(Survey { findings, texts, ready: None, ..survey })
        }
    }
}
