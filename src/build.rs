//! The stages in order.
//!
//! [`survey`] runs everything up to the plan and tells every finding; [`write`] makes all outputs and
//! exchanges the trees. `check`, `status` and the preview stop after the first.

use crate::audit::audit;
use crate::check::{self, Question};
use crate::derive::derive;
use crate::diagnostic::{Diagnostic, Severity, sort};
use crate::fs::Failure;
use crate::load::load;
use crate::make::{Job, Made, Workshop};
use crate::model::plan::{Output, Plan};
use crate::model::site::Site;
use crate::model::sources::{Sources, Texts};
use crate::plan::plan;
use crate::tree::{Exchanged, Spare};
use rayon::prelude::*;
use std::path::Path;
use std::sync::Arc;

/// Everything that is known before anything is made.
pub struct Survey {
    /// The files.
    pub sources: Sources,
    /// The decoded texts, for pages and for drawing findings.
    pub texts: Texts,
    /// The site, its plan and the theme; `None` where any finding is an error.
    pub ready: Option<Ready>,
    /// Every finding so far, sorted.
    pub findings: Vec<Diagnostic>,
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
    Ok(survey_sources(load(root)?, question))
}

/// As [`survey`], of files that are already read.
pub fn survey_sources(sources: Sources, question: &Question) -> Survey {
    let checked = check::check(&sources, question);
    let mut findings = checked.findings;
    let theme = checked.facts.as_ref().and_then(|facts| facts.settings.theme.clone());
    let workshop = match Workshop::open(&sources, theme.as_deref()) {
        Ok(workshop) => Some(workshop),
        Err(more) => {
            findings.extend(more);
            None
        }
    };
    let mut ready = None;
    if let (Some(facts), Some(workshop)) = (checked.facts, workshop) {
        let site = derive(Arc::new(facts), question.today);
        let (plan, more) = plan(&site, &workshop.static_files());
        findings.extend(more);
        findings.extend(check::consequences(&site, &checked.texts));
        findings.extend(check::links(&site, &plan, &checked.texts));
        ready = Some(Ready { site, plan, workshop });
    }
    sort(&mut findings);
    if has_errors(&findings) {
        ready = None;
    }
    Survey { sources, texts: checked.texts, ready, findings }
}

/// Whether any finding stops the build.
pub fn has_errors(findings: &[Diagnostic]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Error)
}

/// What came of writing a site.
pub enum Written {
    /// The site stands in the output folder.
    Published(Exchanged),
    /// Pages turned out wrong; the published site stays as it was.
    Refused(Vec<Diagnostic>),
}

/// Makes every output into the spare tree of `out` and exchanges the trees. `made` is called after each output, from
/// many threads.
///
/// # Errors
/// The disk, or a foreign output folder.
pub fn write(
    survey: &Survey,
    ready: &Ready,
    out: &Path,
    made: &(dyn Fn() + Sync),
) -> Result<Written, Failure> {
    let spare = Spare::open(out)?;
    let outputs: Vec<&Output> = ready.plan.outputs.values().collect();
    let write_counted = |output: &&Output| {
        let result = write_one(survey, ready, &spare, output);
        made();
        result
    };
    let results: Vec<Result<Vec<Diagnostic>, Failure>> = outputs.par_iter().map(write_counted).collect();
    let mut findings = Vec::new();
    for result in results {
        findings.extend(result?);
    }
    sort(&mut findings);
    if has_errors(&findings) {
        return Ok(Written::Refused(findings));
    }
    Ok(Written::Published(spare.exchange()?))
}

fn write_one(
    survey: &Survey,
    ready: &Ready,
    spare: &Spare,
    output: &Output,
) -> Result<Vec<Diagnostic>, Failure> {
    let job = Job { site: &ready.site, plan: &ready.plan, texts: &survey.texts, sources: &survey.sources };
    let file = output.address.file();
    match ready.workshop.make(&job, output) {
        Ok(Made::Bytes(bytes)) => {
            let findings = audit(&output.address, &bytes, &ready.plan);
            spare.put(&file, &bytes)?;
            Ok(findings)
        }
        Ok(Made::Copy(from)) => {
            spare.copy(&file, &from)?;
            Ok(Vec::new())
        }
        Err(findings) => Ok(findings),
    }
}
