//! The stages in order.
//!
//! [`survey`] runs everything up to the plan and tells every finding; [`write`] makes all outputs and
//! exchanges the trees. `check`, `status` and the preview stop after the first.

mod amendment;
mod audits;
mod circle;
mod excerpt;
mod graft;
mod index_shelf;
mod kept;
mod kept_parts;
mod neighbours;
mod picture_shelf;
mod reach;
mod recall;
mod remembered;
mod shelves;
mod shown_towns;
mod stopwatch;

pub use amendment::{Amendment, Edited, Laid, Outcome, Refused};
pub use audits::{Audits, audit_one, audited};
pub use index_shelf::IndexShelf;
pub use neighbours::Neighbours;
pub use picture_shelf::PictureShelf;
pub use recall::KnownShelf;
pub use shelves::Shelves;
pub use stopwatch::{Clock, Stage, Stopwatch};

use crate::audit::{self, Audited, Destinations, audit_in};
use crate::check::{self, Doubtful, Mentions, Question, Unsound, Waiting};
use crate::derive::derive;
use crate::diagnostic::{Diagnostic, Severity, shorten, sort};
use crate::fs::{self, Failure};
use crate::load::{Later, load};
use crate::make::search::{IndexFile, records};
use crate::make::{Job, Made, Workshop};
use crate::model::plan::{Output, Plan, Recipe};
use crate::model::search::SearchPart;
use crate::model::site::Site;
use crate::model::sources::{Sources, Texts};
use crate::plan::plan;
use crate::source::FilePath;
use crate::tree::{Exchanged, Spare};
use audits::gathered;
use rayon::prelude::*;
use remembered::Remembered;
use std::mem::Discriminant;
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// Everything that is known before anything is made.
pub struct Survey {
    /// The files.
    pub sources: Sources,
    /// The decoded texts, for pages and for drawing findings.
    pub texts: Texts,
    /// What the bodies refer to.
    pub mentions: Mentions,
    /// Papers that are not public yet.
    pub waiting: Waiting,
    /// The site, its plan and the theme; `None` where any finding is an error.
    pub ready: Option<Ready>,
    /// Every finding so far, sorted.
    pub findings: Vec<Diagnostic>,
    /// What was asked.
    pub question: Question,
    /// Where texts are left on the disk: those files.
    left: Option<Arc<Later>>,
    /// Who names whom; made when it is asked for.
    neighbours: OnceLock<Neighbours>,
}

impl Survey {
    /// Whether a file that was left on the disk is not any more what it had been: what was made of the survey meanwhile is
    /// then made of no one state of the site.
    pub fn is_torn(&self) -> bool {
        self.left.as_ref().is_some_and(|left| left.is_torn())
    }

    /// Who names whom in a site that can be made.
    fn neighbours(&self, ready: &Ready) -> &Neighbours {
        self.neighbours
            .get_or_init(|| Neighbours::of(&ready.site.facts, &self.waiting, &self.mentions, &ready.plan))
    }
}

/// A site that can be made.
pub struct Ready {
    /// The site on the day.
    pub site: Site,
    /// Every output.
    pub plan: Plan,
    /// The theme.
    pub workshop: Workshop,
}

/// Reads and checks a site, and plans its outputs.
///
/// # Errors
/// The disk; never what people wrote.
pub fn survey(root: &Path, question: &Question) -> Result<Survey, Failure> {
    survey_timed(root, question, &Stopwatch::stopped())
}

/// As [`survey`], with the time of each stage.
///
/// # Errors
/// As of [`survey`].
pub fn survey_timed(root: &Path, question: &Question, watch: &Stopwatch<'_>) -> Result<Survey, Failure> {
    let sources = watch.time(Stage::Load, || load(root))?;
    Ok(survey_read(sources, question, watch))
}

/// As [`survey`], of files that are already read.
pub fn survey_sources(sources: Sources, question: &Question) -> Survey {
    survey_read(sources, question, &Stopwatch::stopped())
}

fn survey_read(sources: Sources, question: &Question, watch: &Stopwatch<'_>) -> Survey {
    let Some(mut renamed) = check::rightly_named(&sources) else {
        return survey_named(sources, question, watch);
    };
    let mut survey = survey_named(std::mem::take(&mut renamed.sources), question, watch);
    renamed.restore(&mut survey.findings, &mut survey.texts);
    sort(&mut survey.findings);
    Survey { sources, ready: None, ..survey }
}

/// As [`survey_read`], of files whose names are right.
fn survey_named(sources: Sources, question: &Question, watch: &Stopwatch<'_>) -> Survey {
    let mut checked = watch.time(Stage::Check, || check::check(&sources, question));
    let mut findings = checked.findings;
    let (facts, doubtful) = match (checked.facts, checked.unsound) {
        (_, Some(Unsound { facts, doubtful })) => (Some(facts), doubtful),
        (facts, None) => (facts, Doubtful::default()),
    };
    let theme = facts.as_ref().and_then(|facts| facts.settings.theme.clone());
    let workshop = match watch.time(Stage::Theme, || Workshop::open(&sources, theme.as_deref())) {
        Ok(workshop) => Some(workshop),
        Err(more) => {
            // What cannot be read at all is told once.
            let known = |file: &FilePath| findings.iter().any(|found| found.place.file == *file);
            let more: Vec<Diagnostic> = more.into_iter().filter(|one| !known(&one.place.file)).collect();
            findings.extend(more);
            checked.texts.extend(Workshop::texts(&sources, theme.as_deref()));
            None
        }
    };
    let mut ready = None;
    if let Some(facts) = facts {
        // Also where something is wrong, so that one run shows every mistake; nothing is made of it then.
        let site = watch.time(Stage::Derive, || derive(Arc::new(facts), question.today));
        let static_files = workshop.as_ref().map(Workshop::static_files).unwrap_or_default();
        let (plan, more) = watch.time(Stage::Plan, || plan(&site, &static_files));
        let more = check::placed(more, &mut findings, &checked.texts);
        findings.extend(more);
        let job = Job { site: &site, plan: &plan, texts: &checked.texts, sources: &sources };
        let pages = |output: &Output| match workshop.as_ref()?.make(&job, output) {
            Ok(Made::Bytes(page)) => Some(audit::places(&page)),
            _ => None,
        };
        findings.extend(watch.time(Stage::Consequences, || {
            let (texts, mentions) = (&checked.texts, &checked.mentions);
            let mut findings = check::consequences(&site, texts, &doubtful);
            findings.extend(check::links(&site, &plan, texts, mentions, &doubtful, &pages));
            findings
        }));
        check::drop_links(&mut findings, &checked.texts);
        if let Some(workshop) = &workshop {
            findings.extend(check::wishes(&site.facts, &checked.texts, &workshop.offer()));
            findings.extend(workshop.unread().iter().cloned());
            if workshop.has_own_templates() && !has_errors(&findings) {
                findings.extend(tried(&job, workshop, &|_| true));
            }
        }
        ready = workshop.map(|workshop| Ready { site, plan, workshop });
    }
    sort(&mut findings);
    let findings = shorten(findings);
    if has_errors(&findings) {
        ready = None;
    }
    let check::Checked { texts, mentions, waiting, .. } = checked;
    let (question, left, neighbours) = (question.clone(), None, OnceLock::new());
    Survey { sources, texts, mentions, waiting, ready, findings, question, left, neighbours }
}

/// What fails when pages are made with templates of the site's own: one page of each kind is tried, of those that are
/// asked for.
fn tried(job: &Job<'_>, workshop: &Workshop, is_asked: &dyn Fn(&Output) -> bool) -> Vec<Diagnostic> {
    let mut kinds: Vec<Discriminant<Recipe>> = Vec::new();
    let mut findings = Vec::new();
    for output in job.plan.outputs.values() {
        if matches!(output.recipe, Recipe::File(_)) || !is_asked(output) {
            continue;
        }
        let kind = std::mem::discriminant(&output.recipe);
        if !kinds.contains(&kind) {
            kinds.push(kind);
            findings.extend(workshop.make(job, output).err().into_iter().flatten());
        }
    }
    findings.dedup();
    findings
}

/// What a site lacks to go public, though it can be built: see [`check::production()`]. Nothing is said of a site that cannot.
pub fn lacking_in_production(survey: &Survey) -> Vec<Diagnostic> {
    let lacking = |ready: &Ready| check::production(&ready.site.facts, &survey.texts);
    survey.ready.as_ref().map(lacking).unwrap_or_default()
}

/// Whether any finding stops the build.
pub fn has_errors(findings: &[Diagnostic]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Error)
}

/// What came of writing a site.
pub enum Written {
    /// The site stands in the output folder.
    Published {
        /// How it came there.
        exchanged: Exchanged,
        /// Warnings and advice about its pages.
        findings: Vec<Diagnostic>,
        /// By what the published tree is known again, as [`published`] tells it.
        published: Option<String>,
    },
    /// Pages turned out wrong; the published site stays as it was.
    Refused(Vec<Diagnostic>),
    /// Files changed while pages were made of them; the published site stays as it was.
    Overtaken,
}

/// Makes every output into the spare tree of `out` and exchanges the trees. `made` is called after each output, from
/// many threads. What takes long and was made before lies on the shelves.
///
/// # Errors
/// The disk, or a foreign output folder.
pub fn write(
    survey: &Survey,
    ready: &Ready,
    out: &Path,
    shelves: &Shelves,
    made: &(dyn Fn() + Sync),
) -> Result<Written, Failure> {
    write_timed(survey, ready, out, shelves, made, &Stopwatch::stopped())
}

/// As [`write`], with the time of each stage.
///
/// # Errors
/// As of [`write`].
pub fn write_timed(
    survey: &Survey,
    ready: &Ready,
    out: &Path,
    shelves: &Shelves,
    made: &(dyn Fn() + Sync),
    watch: &Stopwatch<'_>,
) -> Result<Written, Failure> {
    let spare = watch.time(Stage::Exchange, || Spare::open(out))?;
    let outputs: Vec<&Output> = ready.plan.outputs.values().collect();
    let asked = format!("{} {:?}", fs::program(), survey.question);
    let before = spare.noted().map(|notes| Remembered::parse(&notes)).unwrap_or_default();
    let mut remembered = watch.time(Stage::Plan, || Remembered::of(survey, ready, &asked));
    let destinations = Destinations::of_many(&ready.plan);
    let bench = Bench { spare: &spare, shelves, destinations: &destinations, watch };
    let write_counted = |output: &&Output| {
        let is_kept = remembered.is_as_before(&before, output) && spare.leave(&output.address.file())?;
        let result = if is_kept { Ok(Audited::default()) } else { write_one(survey, ready, &bench, output) };
        made();
        result
    };
    let audits: Vec<Audited> = outputs.par_iter().map(write_counted).collect::<Result<_, Failure>>()?;
    for (output, _) in outputs.iter().zip(&audits).filter(|(_, audited)| !audited.is_clean()) {
        remembered.forget(output);
    }
    if survey.is_torn() {
        return Ok(Written::Overtaken);
    }
    let findings = gathered(survey, ready, &outputs, audits);
    if has_errors(&findings) {
        return Ok(Written::Refused(findings));
    }
    watch.time(Stage::Search, || write_indexes(ready, &spare, &shelves.indexes))?;
    shelves.tidy();
    let (exchanged, published) =
        watch.time(Stage::Exchange, || spare.exchange_with_notes(&remembered.to_text()))?;
    Ok(Written::Published { exchanged, findings, published })
}

/// By what the tree that is published in an output folder is known again; `None` where it is not whole.
///
/// # Errors
/// The disk, or a foreign output folder.
pub fn published(out: &Path) -> Result<Option<String>, Failure> {
    Spare::published(out)
}

/// One part after the other, so that only one lies in memory.
fn write_indexes(ready: &Ready, spare: &Spare, shelf: &IndexShelf) -> Result<(), Failure> {
    for (folder, part) in &ready.plan.indexes {
        for file in index(ready, part, shelf)?.iter().filter(|file| belongs(ready, part, file)) {
            spare.put(&format!("{}{}", folder.as_str().trim_start_matches('/'), file.path), &file.bytes)?;
        }
    }
    Ok(())
}

/// One file of a part of the index of search. `None`: the part has none of that name.
///
/// # Errors
/// What the machine said.
pub fn index_file(
    ready: &Ready,
    part: &SearchPart,
    path: &str,
    shelf: &IndexShelf,
) -> Result<Option<Vec<u8>>, Failure> {
    let files = index(ready, part, shelf)?;
    let file = files.iter().find(|file| file.path == path && belongs(ready, part, file));
    Ok(file.map(|file| file.bytes.clone()))
}

fn index(ready: &Ready, part: &SearchPart, shelf: &IndexShelf) -> Result<Arc<Vec<IndexFile>>, Failure> {
    match ready.site.facts.settings.languages.first() {
        Some(language) => shelf.index(&records(&ready.site, part), language),
        None => Ok(Arc::default()),
    }
}

/// What is the same in every part lies only in the first.
fn belongs(ready: &Ready, part: &SearchPart, file: &IndexFile) -> bool {
    !file.is_shared() || ready.plan.indexes.values().next() == Some(part)
}

/// Makes one output.
///
/// # Errors
/// What is wrong with its template or text.
pub fn make(survey: &Survey, ready: &Ready, output: &Output) -> Result<Made, Vec<Diagnostic>> {
    let job = Job { site: &ready.site, plan: &ready.plan, texts: &survey.texts, sources: &survey.sources };
    ready.workshop.make(&job, output)
}

/// What outputs are written with.
struct Bench<'build> {
    spare: &'build Spare,
    shelves: &'build Shelves,
    destinations: &'build Destinations<'build>,
    watch: &'build Stopwatch<'build>,
}

fn write_one(survey: &Survey, ready: &Ready, bench: &Bench<'_>, output: &Output) -> Result<Audited, Failure> {
    let Bench { spare, shelves, destinations, watch } = bench;
    let file = output.address.file();
    match watch.time(Stage::Make, || make(survey, ready, output)) {
        Ok(Made::Bytes(bytes)) => {
            watch.time(Stage::Write, || spare.put(&file, &bytes))?;
            Ok(watch.time(Stage::Audit, || {
                audit_in(&ready.workshop.spoken(&output.language), output, &bytes, destinations)
            }))
        }
        Ok(Made::Copy(from)) => {
            watch.time(Stage::Write, || spare.copy(&file, &from))?;
            Ok(Audited::default())
        }
        Ok(Made::Cleaned(from)) => {
            let bytes = watch.time(Stage::Pictures, || shelves.pictures.cleaned(&from))?;
            watch.time(Stage::Write, || spare.put(&file, &bytes))?;
            Ok(Audited::default())
        }
        Ok(Made::Resized(from, width)) => {
            match watch.time(Stage::Pictures, || shelves.pictures.resized(&from, width))? {
                Ok(bytes) => {
                    watch.time(Stage::Write, || spare.put(&file, &bytes))?;
                    Ok(Audited::default())
                }
                Err(_) => {
                    let findings = output.origin.as_ref().map(check::unreadable).into_iter().collect();
                    Ok(Audited { findings, ..Audited::default() })
                }
            }
        }
        Err(findings) => Ok(Audited { findings, ..Audited::default() }),
    }
}
